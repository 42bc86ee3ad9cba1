import { formatProblem } from '../workspace/config-problem.js';
import { type LoadedConfig, loadConfig } from '../workspace/load-config.js';
import { createPolicy, openPolicy, type Policy } from '../workspace/policy.js';
import { UsageError } from './errors.js';

/** The policy of a workspace; of an untrusted one, that nothing is left out. A broken config is an error, not a guess. */
export async function loadPolicy(root: string, untrusted: boolean): Promise<Policy> {
  if (untrusted) return openPolicy;
  const { config } = await loadSoundConfig(root);
  return config === null ? openPolicy : createPolicy(config, new Date());
}

/** The configuration of a workspace; throws a usage error with a line for each problem. */
export async function loadSoundConfig(root: string): Promise<LoadedConfig> {
  const loaded = await loadConfig(root);
  if (loaded.problems.length > 0) throw new UsageError(...loaded.problems.map(formatProblem));
  return loaded;
}
