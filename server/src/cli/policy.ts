import { formatProblem } from '../workspace/config-problem.js';
import { loadConfig } from '../workspace/load-config.js';
import { createPolicy, openPolicy, type Policy } from '../workspace/policy.js';
import { UsageError } from './errors.js';

/** The policy of a workspace; of an untrusted one, that nothing is left out. A broken config is an error, not a guess. */
export async function loadPolicy(root: string, untrusted: boolean): Promise<Policy> {
  if (untrusted) return openPolicy;
  const { config, problems } = await loadConfig(root);
  if (problems.length > 0) throw new UsageError(...problems.map(formatProblem));
  return config === null ? openPolicy : createPolicy(config, new Date());
}
