import type { ConfigNode, Hit } from '../model/rule.js';
import { entries } from './tree.js';

/** Variables that make a program load code before its own. */
const loaders =
  /^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|BASH_ENV|PROMPT_COMMAND|PYTHONSTARTUP|PERL5OPT|RUBYOPT|NODE_OPTIONS|JAVA_TOOL_OPTIONS|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF)$/;
const harmless =
  /^(?:--(?:max[-_]old[-_]space[-_]size|no-warnings|enable-source-maps|experimental-[\w-]+|trace-[\w-]+|unhandled-rejections|openssl-legacy-provider)(?:=\S+)?\s*)+$/;

/** Environment variables of a configuration through which it runs code in every program that the agent starts. */
export function* codeVariables(root: ConfigNode): Iterable<Hit> {
  for (const { node, path } of entries(root)) {
    const name = path.at(-1) ?? '';
    const isEnvironment = /^(?:env|environment|remoteEnv|containerEnv|set)$|^terminal\.integrated\.env\.\w+$/.test(
      path.at(-2) ?? '',
    );
    if (!isEnvironment || !loaders.test(name) || typeof node.value !== 'string' || node.value === '') continue;
    if (harmless.test(`${node.value} `)) continue;
    const message = `The variable ${name} makes every program that is started from here load code of its own.`;
    yield { start: node.start, end: node.end, severity: 'high', message };
  }
}
