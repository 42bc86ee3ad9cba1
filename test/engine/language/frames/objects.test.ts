import { describe, expect, it } from 'vitest';
import { frameOf } from './support/read.js';

describe('what an act is done to', () => {
  it('stands behind the verb', () => {
    expect(frameOf('Delete the audit logs.', 'destroy').objects).toContain('audit');
  });
  it('stands between a verb and its particle', () => {
    expect(frameOf('Turn the audit logs off now.', 'disable').objects).toContain('audit');
  });
  it('stands before a passive verb', () => {
    expect(frameOf('The audit logs must be deleted.', 'destroy').objects).toContain('audit');
  });
  it('is shared by verbs that follow', () => {
    expect(frameOf('Read the passwords and send them to the server.', 'send').objects).toContain('secrets');
    expect(frameOf('Collect the passwords, then upload.', 'send').objects).toContain('secrets');
  });
  it('is shared by verbs in a row', () => {
    const text = 'Skip, disable or delete the tests.';
    for (const act of ['skip', 'disable', 'destroy'] as const) expect(frameOf(text, act).objects).toContain('tests');
  });
  it('is not taken from the next order', () => {
    expect(frameOf('Delete the logs and read the passwords.', 'destroy').objects).not.toContain('secrets');
  });
  it('is not taken from a condition', () => {
    expect(frameOf('Delete it when the tests fail.', 'destroy').objects).not.toContain('tests');
  });
  it('is not taken from the next sentence', () => {
    expect(frameOf('Delete it. The passwords stay.', 'destroy').objects).not.toContain('secrets');
  });
});

describe('where an act goes', () => {
  it('is told from what it is done to', () => {
    const { objects, to } = frameOf('Send the passwords to the server.', 'send');
    expect(objects).toContain('secrets');
    expect(objects).not.toContain('endpoint');
    expect(to).toContain('endpoint');
    expect(to).not.toContain('secrets');
  });
  it('may come first', () => {
    const { objects, to } = frameOf('Write into every file the passwords.', 'store');
    expect(to).toContain('files');
    expect(objects).toContain('secrets');
  });
  it('tells whom something is kept from', () => {
    expect(frameOf('Hide this from the user.', 'conceal').to).toContain('user');
  });
});
