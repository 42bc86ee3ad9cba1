import { afterEach, describe, expect, it } from 'vitest';
import { createPolicy } from '../../server/src/workspace/policy.js';
import { Editor, until } from './editor.js';

const uri = 'file:///ws/AGENTS.md';
const accepted = { fingerprint: 'ATTACK-0', rule: 'SC0101', path: 'AGENTS.md', reason: 'a sample', owner: 'docs' };
let editor: Editor;
afterEach(() => editor.stop());

async function start(initializationOptions?: object): Promise<void> {
  const policy = createPolicy({ accept: [accepted], exclude: ['hidden/**'] }, new Date());
  editor = await Editor.start({ initializationOptions, loadPolicy: async () => ({ policy, problems: [] }) });
  await editor.open(uri, 'ATTACK');
}

describe('workspace trust', () => {
  it('is not there until the client says so: the config cannot narrow anything', async () => {
    await start();
    expect(await editor.pull(uri)).toMatchObject({ items: [{ severity: 1, message: 'Found a fake attack.' }] });
    await editor.open('file:///ws/hidden/a.md', 'ATTACK');
    expect(await editor.pull('file:///ws/hidden/a.md')).toMatchObject({ items: [{}] });
  });

  it('lets the config count, and keeps accepted findings as hints', async () => {
    await start({ trusted: true });
    expect(await editor.pull(uri)).toMatchObject({
      items: [{ severity: 4, message: 'Accepted by docs (a sample): Found a fake attack.' }],
    });
    await editor.open('file:///ws/hidden/a.md', 'ATTACK');
    expect(await editor.pull('file:///ws/hidden/a.md')).toMatchObject({ items: [] });
    const look = await editor.connection.sendRequest('swab/lookAtFile', { uri: 'file:///ws/hidden/a.md' });
    expect(look).toMatchObject({ gaps: ['The config of the workspace leaves this file out.'] });
  });

  it('can be granted later', async () => {
    await start({ trusted: 'yes' });
    const { resultId } = await editor.pull(uri);
    await editor.connection.sendNotification('swab/trust', { trusted: true });
    await until(() => editor.refreshes > 0);
    expect(await editor.pull(uri, resultId)).toMatchObject({ items: [{ severity: 4 }] });
  });

  it('reads a changed config again', async () => {
    let policy = createPolicy({}, new Date());
    editor = await Editor.start({
      initializationOptions: { trusted: true },
      loadPolicy: async () => ({ policy, problems: [] }),
    });
    await editor.open(uri, 'ATTACK');
    expect(await editor.pull(uri)).toMatchObject({ items: [{ severity: 1 }] });
    policy = createPolicy({ rules: { SC0101: 'low' } }, new Date());
    await editor.changed('file:///ws/swab.config.json');
    await until(() => editor.refreshes > 0);
    expect(await editor.pull(uri)).toMatchObject({ items: [{ severity: 3 }] });
  });

  it('says what is wrong with a config', async () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } };
    const problems = [{ file: '/ws/swab.config.json', range, message: 'unknown key "x"' }];
    editor = await Editor.start({
      initializationOptions: { trusted: true },
      loadPolicy: async () => ({ policy: createPolicy({}, new Date()), problems }),
    });
    await editor.open(uri, 'ATTACK');
    await editor.pull(uri);
    await until(() => editor.log.includes('/ws/swab.config.json:3:5: unknown key "x"'));
  });
});
