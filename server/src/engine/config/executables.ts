import type { ConfigNode, Hit } from '../model/rule.js';
import { entries } from './tree.js';

/** Settings that name the program which an editor or agent starts under the name of a known one. */
const programs =
  /(?:^|\.)(?:\w{0,60}executablePath|\w{0,60}executable_path|pathToClaudeCodeExecutable|claudeProcessWrapper|cliPath|cli_path|cliExecutablePath|binaryPath|git\.path|nodePath|runtimeExecutable|automationProfile\.\w{1,60}\.path|profiles\.\w{1,60}\.[^.]{1,90}\.path)$/i;

/** Where anybody on the machine writes, or where a repository hides a file. */
const odd =
  /^(?:\/tmp|\/var\/tmp|\/dev\/shm)\/|^(?:~|\$\{(?:env:HOME|userHome)\})\/\.(?!local\/|nvm\/|volta\/|cargo\/|asdf\/|bun\/|deno\/|pyenv\/|rbenv\/|nix-profile\/|sdkman\/)|^(?:\$\{workspace(?:Folder|Root)\}\/|\.\/)\.(?!venv\/|vscode\/pnpify\/|yarn\/|pixi\/|tox\/|nox\/)/;
const script = /\.(?:sh|bat|cmd|ps1|js|mjs|cjs|py|rb|pl)$/i;

/** Programs that a project brings along and has started in place of known ones. */
export function* executables(root: ConfigNode): Iterable<Hit> {
  for (const { node, dotted } of entries(root)) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !programs.test(dotted)) continue;
    if (!odd.test(node.value) && !isProjectScript(node.value)) continue;
    const message = `This setting (${dotted.slice(0, 60)}) starts ${node.value.slice(0, 100)} in place of the known program.`;
    yield { start: node.start, end: node.end, severity: 'medium', message };
  }
}

/** A script of the repository; what package managers put there has come another way. */
function isProjectScript(value: string): boolean {
  const isInside = /^(?:\$\{workspace(?:Folder|Root)\}|\.{1,2}\/|[\w-]+\/)/.test(value);
  return isInside && script.test(value) && !/node_modules|\.venv|venv\//.test(value);
}
