import { expect, it } from 'vitest';
import { hostKind, splitUrl } from '../../../server/src/engine/commands/hosts.js';

it.each([
  ['https://sh.rustup.rs', 'installer'],
  ['https://astral.sh/uv/install.sh', 'installer'],
  ['astral.sh/uv/install.sh', 'installer'],
  ['http://astral.sh/uv/install.sh', 'unknown'],
  ['https://astral.sh.invalid/uv', 'unknown'],
  ['https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.0/install.sh', 'installer'],
  ['https://raw.githubusercontent.com/someone/tool/main/i.sh', 'forge'],
  ['git+https://github.com/someone/tool.git', 'forge'],
  ['https://x.invalid/i.sh', 'unknown'],
  ['https://webhook.site/1', 'drop'],
  ['https://a.ngrok.io/x', 'drop'],
  ['http://203.0.113.9/x', 'drop'],
  ['https://discord.com/api/webhooks/1/x', 'drop'],
  ['https://discord.com/channels/1', 'unknown'],
  ['http://localhost:8080/x', 'local'],
  ['http://192.168.1.4/x', 'local'],
  ['https://$HOST/x', 'local'],
])('judges %s as %s', (url, kind) => {
  expect(hostKind(url)).toBe(kind);
});

it('parts user, port and path from the host', () => {
  expect(splitUrl('https://user:pw@Host.example:8080/a?b')).toMatchObject({ host: 'host.example', path: '/a?b' });
  expect(splitUrl('')).toBeNull();
});
