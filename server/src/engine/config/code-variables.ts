import { judgeCommand } from '../commands/judge-command.js';
import type { ConfigNode, Hit } from '../model/rule.js';
import { rank, type Severity } from '../model/severity.js';
import { entries } from './tree.js';

/** How bad a value of a variable is; null when it loads no code. */
type Judge = (value: string) => Severity | null;

/** Judges options of a program by those that load code; the only group of the expression is what they load. */
function options(loading: RegExp): Judge {
  return (value) => {
    const loaded = [...value.matchAll(loading)].map(([, name]) => name ?? '');
    if (loaded.length === 0) return null;
    return loaded.every(isPackage) ? 'low' : 'high';
  };
}

const packageName = /^["']?(?:@[\w-]+\/)?[\w-][\w.:-]*(?:\/[\w-][\w.-]{0,80}){0,9}["']?$/;
const fileName = /^[^/]*\.(?:[mc]?[jt]s|node|rb|p[lm])["']?$|^(?:data|file|https?):/i;

/** `ts-node/register`, `@scope/name`: what the project has installed under that name; no path and no address. */
function isPackage(name: string): boolean {
  return packageName.test(name) && !fileName.test(name);
}

/** `libasan.so`, `/usr/lib/libjemalloc.so.2`: where only the administrator writes. */
const systemLibrary = /^(?:\/(?:usr\/(?:local\/)?)?lib(?:32|64)?(?:\/[\w+-][\w.+-]{0,80}){1,9}|[\w+-][\w.+-]*)$/;

const libraries: Judge = (value) => {
  return value.split(/[\s:;]+/).every((name) => name === '' || systemLibrary.test(name)) ? 'low' : 'high';
};

const command: Judge = (value) => judgeCommand(value).severity;

/** Options of the usual client are no code, but for those that start another program. */
const sshCommand: Judge = (value) => {
  if (/\b(?:Proxy|Local)Command\b/i.test(value)) return 'high';
  const { severity } = judgeCommand(value);
  return /^ssh(?:\s|$)/.test(value) && rank(severity) >= rank('low') ? null : severity;
};

const always: Judge = () => 'high';

/** Variables by which a program runs code before its own, from the manuals of the programs. */
const judges: ReadonlyMap<string, Judge> = new Map([
  [
    'NODE_OPTIONS',
    options(
      /(?:^|\s)(?:-r|--(?:require|import|(?:experimental-)?loader|openssl-config|test-reporter|experimental-(?:default-)?config-file))(?:[=\s]\s{0,4}(\S+)|$)/g,
    ),
  ],
  ['RUBYOPT', options(/(?:^|\s)(?:-r|-I|--require[=\s])\s{0,4}(\S+)/g)],
  ['PERL5OPT', options(/(?:^|\s)-(?:[Mm]|I|d:)(\S+)/g)],
  [
    'JAVA_TOOL_OPTIONS',
    options(/(?:^|\s)-(?:javaagent:|agentpath:|agentlib:|Xbootclasspath\S{0,4}:|XX:On\w{5,16}=|XX:Flags=)([^\s=,]+)/g),
  ],
  ['LD_PRELOAD', libraries],
  ['LD_AUDIT', libraries],
  ['DYLD_INSERT_LIBRARIES', libraries],
  ['BASH_ENV', always],
  ['PYTHONSTARTUP', always],
  ['PROMPT_COMMAND', command],
  ['GIT_EXTERNAL_DIFF', command],
  ['GIT_SSH_COMMAND', sshCommand],
]);

/** Longer values are judged by their beginning, in UTF-16 units. */
const limit = 4_096;

/** Environment variables of a configuration through which it runs code in every program that the agent starts. */
export function* codeVariables(root: ConfigNode): Iterable<Hit> {
  for (const { node, path } of entries(root)) {
    const name = path.at(-1) ?? '';
    const isEnvironment = /^(?:env|environment|remoteEnv|containerEnv|set)$|^terminal\.integrated\.env\.\w+$/.test(
      path.at(-2) ?? '',
    );
    const judge = judges.get(name);
    if (!isEnvironment || !judge || typeof node.value !== 'string' || node.value === '') continue;
    const severity = judge(node.value.slice(0, limit));
    if (severity === null) continue;
    const message = `The variable ${name} makes every program that is started from here load code of its own.`;
    const isPlain = rank(severity) >= rank('low');
    yield { start: node.start, end: node.end, severity, message, ...(isPlain ? { roles: [] } : {}) };
  }
}
