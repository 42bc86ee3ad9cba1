import type { ConfigNode, Hit } from '../model/rule.js';
import { child, entries, joined, text } from './tree.js';

const shells = /^(?:\*|run_shell_command|shell|bash|Bash|terminal|execute_bash)$/;

/** Rules of policy files that allow a tool without narrowing it to some commands: `{ tool: "Bash", action: "allow" }`. */
export function* policyHits(root: ConfigNode): Iterable<Hit> {
  for (const { node } of entries(root)) {
    if (node.kind !== 'object') continue;
    const decision = text(node, 'decision') ?? text(node, 'action');
    const tool = text(node, 'toolName') ?? text(node, 'tool');
    if (decision !== 'allow' || tool === undefined || !shells.test(tool)) continue;
    const narrows = ['commandPrefix', 'commandRegex', 'argsPattern', 'matches', 'args'].some(
      (key) => joined(child(node, key)) !== '' || child(node, key)?.kind === 'object',
    );
    if (narrows) continue;
    yield {
      start: node.start,
      end: node.end,
      severity: 'high',
      message: `This rule allows ${tool === '*' ? 'every tool' : 'every shell command'}.`,
    };
  }
}
