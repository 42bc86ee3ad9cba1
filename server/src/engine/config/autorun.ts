import type { ConfigNode } from '../model/rule.js';
import type { Classification } from '../model/surface.js';
import { child, type Entry, entries, joined, text } from './tree.js';

/** Something that a configuration has run without anybody asking for it then. */
export interface Autorun {
  readonly node: ConfigNode;
  /** Shell text, or the address that events are posted to. */
  readonly command: string;
  /** When it runs, for people: `SessionStart`, `when the folder is opened`. */
  readonly when: string;
  readonly kind: 'hook' | 'task' | 'container' | 'host' | 'server' | 'helper' | 'address';
}

/** Settings that name a command which the product runs by itself. */
const helpers =
  /^(?:statusLine\.command|subagentStatusLine\.command|fileSuggestion\.command|apiKeyHelper|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|tools\.(?:discoveryCommand|callCommand)|mcp\.serverCommand|(?:lint|test)-cmd|mcpServers\.[^.]+\.headersHelper|notify)$/;

const lifecycle: Readonly<Record<string, string>> = {
  initializeCommand: 'on the host, before the container is made',
  onCreateCommand: 'when the container is made',
  updateContentCommand: 'when the container is updated',
  postCreateCommand: 'when the container was made',
  postStartCommand: 'whenever the container starts',
  postAttachCommand: 'whenever an editor attaches',
};

const commandKeys = ['command', 'bash', 'powershell', 'cmd', 'script', 'run', 'shell'];
const serverMaps = new Set([
  'mcpServers',
  'mcp_servers',
  'servers',
  'context_servers',
  'mcp',
  'extensions',
  'lsp',
  'lspServers',
]);

/** All that a configuration of an agent or editor runs by itself, in order of place. */
export function* autoruns(root: ConfigNode, file: Classification): Iterable<Autorun> {
  for (const entry of entries(root)) {
    const { node, dotted, path } = entry;
    if (helpers.test(dotted)) {
      const command = joined(node);
      if (command !== '') yield { node, command, when: path[0] ?? '', kind: 'helper' };
    } else if (node.kind !== 'object') {
      const when = path.length === 1 ? lifecycle[path[0] as string] : undefined;
      if (when) yield* lifecycleCommands(node, when, path[0] === 'initializeCommand');
    } else yield* fromObject(entry, file);
  }
}

function* fromObject(entry: Entry, file: Classification): Iterable<Autorun> {
  const { node, path } = entry;
  const when = path.length === 1 ? lifecycle[path[0] as string] : undefined;
  if (when) yield* lifecycleCommands(node, when, path[0] === 'initializeCommand');
  else if (isServer(path)) yield* serverCommand(node, path);
  else if (isHook(path, file)) yield* hookCommands(node, path);
  else if (runsOnOpen(node))
    yield {
      node: child(node, 'command') ?? node,
      command: commandLine(node),
      when: 'when the folder is opened',
      kind: 'task',
    };
}

/** An object below `hooks`, or a whole file of hooks. */
function isHook(path: readonly string[], file: Classification): boolean {
  if (path.some((key) => /^hooks?$/i.test(key))) return true;
  return file.surface?.kind === 'hook' && path.length > 0;
}

function* hookCommands(node: ConfigNode, path: readonly string[]): Iterable<Autorun> {
  const at = path.findIndex((key) => /^hooks?$/i.test(key));
  const when = [...path.slice(at + 1), 'an event'].find((key) => key !== '*' && !/^\d+$/.test(key)) as string;
  for (const key of commandKeys) {
    const value = child(node, key);
    if (!value || joined(value) === '') continue;
    const args = key === 'command' ? joined(child(node, 'args')) : '';
    yield { node: value, command: `${joined(value)} ${args}`.trim(), when, kind: 'hook' };
  }
  const url = text(node, 'url');
  if (url !== undefined) yield { node: child(node, 'url') as ConfigNode, command: url, when, kind: 'address' };
}

function isServer(path: readonly string[]): boolean {
  const map = path.at(-2);
  return map !== undefined && serverMaps.has(map) && path.length <= 5;
}

function* serverCommand(node: ConfigNode, path: readonly string[]): Iterable<Autorun> {
  const command = commandLine(node);
  const place = child(node, 'command') ?? child(node, 'cmd');
  if (command !== '' && place) yield { node: place, command, when: `as the server "${path.at(-1)}"`, kind: 'server' };
}

function commandLine(node: ConfigNode): string {
  const program = joined(child(node, 'command')) || joined(child(node, 'cmd')) || (text(node, 'script') ?? '');
  return `${program} ${joined(child(node, 'args'))}`.trim();
}

function runsOnOpen(node: ConfigNode): boolean {
  const options = child(node, 'runOptions');
  return options !== undefined && text(options, 'runOn') === 'folderOpen';
}

function* lifecycleCommands(node: ConfigNode, when: string, onHost: boolean): Iterable<Autorun> {
  const kind = onHost ? 'host' : 'container';
  const values = node.kind === 'object' ? node.children : [node];
  for (const value of values) {
    const command = joined(value);
    if (command !== '') yield { node: value, command, when, kind };
  }
}
