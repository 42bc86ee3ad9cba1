import { hostKind } from '../../commands/hosts.js';
import { type Judgement, judgeCommand } from '../../commands/judge-command.js';
import { type Autorun, autoruns } from '../../config/autorun.js';
import { codeVariables } from '../../config/code-variables.js';
import { type ConfigContext, defineRule, type Hit } from '../../model/rule.js';
import { rank, type Severity, shift } from '../../model/severity.js';

/** SC1104: a configuration has a command run by itself: a hook, a task at open, a helper, a server. */
export const hookOrAutorunPersistence = defineRule({
  id: 'SC1104',
  name: 'hook-or-autorun-persistence',
  title: 'Agent hook or editor auto-run executes code',
  family: 'F11',
  severity: 'critical',
  confidence: 'high',
  roles: ['store', 'payload'],
  scopes: 'all',
  maps: ['ASI05', 'ASI04', 'T0081', 'T0112.000', 'MCP05'],
  message: 'This command runs by itself, with the rights of whoever opens the project or starts the agent.',
  remedy: 'Read the command and the script that it calls; keep it only if you know who put it there and what it does.',
  config: autorunHits,
});

function* autorunHits({ root, file }: ConfigContext): Iterable<Hit> {
  for (const autorun of autoruns(root, file)) {
    const { severity, does } = judge(autorun);
    const level = lowered(severity, autorun);
    if (level === null) continue;
    const { start, end } = autorun.node;
    const isPlain = rank(level) >= rank('low');
    const message = `This command runs by itself (${autorun.when.slice(0, 60)}) and ${does}.`;
    yield { start, end, severity: level, message, ...(isPlain ? { roles: [] } : {}) };
  }
  yield* codeVariables(root);
}

function judge({ kind, command }: Autorun): Judgement {
  if (kind !== 'address') return judgeCommand(command);
  const isLocal = hostKind(command) === 'local';
  return { severity: isLocal ? 'low' : 'high', does: `posts what the agent does to ${command.slice(0, 100)}` };
}

/** A container keeps most harm inside; a server is there to be run, so only odd commands count. */
function lowered(severity: Severity, { kind }: Autorun): Severity | null {
  if (kind === 'container') return shift(severity, rank(severity) <= rank('high') ? -2 : -1);
  if (kind === 'server') return rank(severity) > rank('medium') ? null : severity;
  return severity;
}
