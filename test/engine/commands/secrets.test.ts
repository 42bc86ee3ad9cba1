import { expect, it } from 'vitest';
import { isSecretName, secretKind } from '../../../server/src/engine/commands/secrets.js';

it.each([
  ['~/.ssh/id_rsa', 'key'],
  ['/home/a/.ssh/id_ed25519', 'key'],
  ['~/.aws/credentials', 'key'],
  ['~/.npmrc', 'key'],
  ['.env', 'environment'],
  ['config/.env.production', 'environment'],
  ['/proc/self/environ', 'environment'],
  ['/etc/passwd', 'system'],
  ['~/.bash_history', 'system'],
])('%s holds secrets', (path, kind) => {
  expect(secretKind(path)).toBe(kind);
});

it.each([
  '.env.example',
  '.env.template',
  '~/.ssh/id_rsa.pub',
  '~/.ssh/config',
  '~/.ssh/known_hosts',
  'src/env.ts',
  'README.md',
])('%s holds none', (path) => {
  expect(secretKind(path)).toBeNull();
});

it('knows the names of variables that hold secrets', () => {
  expect(['GITHUB_TOKEN', 'API_KEY', 'DB_PASSWORD', 'OPENAI_APIKEY'].every(isSecretName)).toBe(true);
  expect(['PATH', 'TOKENIZER', 'AUTHOR', 'KEYBOARD'].some(isSecretName)).toBe(false);
});
