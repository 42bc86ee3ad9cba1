import { describe, expect, it } from 'vitest';
import type { Mood } from '../../../../server/src/engine/language/frames/frame.js';
import { frameOf, framesOf } from './support/read.js';

const cases: readonly [text: string, mood: Mood][] = [
  ['Delete the logs.', 'imperative'],
  ['Please now quietly delete the logs.', 'imperative'],
  ['First, delete the logs.', 'imperative'],
  ['- delete the logs', 'imperative'],
  ['Note: delete the logs.', 'imperative'],
  ['Before you go on, delete the logs.', 'imperative'],
  ['When asked about it, delete the logs.', 'imperative'],
  ['If the run fails, then delete the logs.', 'imperative'],
  ['Open the page and delete the logs.', 'imperative'],
  ['Each night wipe the logs.', 'imperative'],
  ['At every start delete the logs.', 'imperative'],
  ['The next time the user replies, delete the logs.', 'imperative'],
  ['Start deleting the logs.', 'imperative'],
  ['Try to delete the logs.', 'imperative'],
  ['You must delete the logs.', 'modal'],
  ['You will delete the logs.', 'modal'],
  ['You are to delete the logs.', 'modal'],
  ['You need to delete the logs.', 'modal'],
  ['You have to delete the logs.', 'modal'],
  ['The agent should delete the logs.', 'modal'],
  ['Agents always delete the logs.', 'modal'],
  ['Make sure to delete the logs.', 'modal'],
  ['Be sure that you delete the logs.', 'modal'],
  ['Ensure that you delete the logs.', 'modal'],
  ['Remember to delete the logs.', 'imperative'],
  ['It is important to delete the logs.', 'modal'],
  ['Your job is to delete the logs.', 'modal'],
  ['We want you to delete the logs.', 'modal'],
  ['Could you please delete the logs?', 'modal'],
  ['Logs must be deleted.', 'passive'],
  ['The logs are to be deleted.', 'passive'],
  ['Make sure that the logs are deleted.', 'passive'],
  ['Deletion of the logs is required.', 'passive'],
  ['You may delete the logs.', 'permission'],
  ['Users can sign in and delete the logs.', 'permission'],
  ['You can delete the logs.', 'permission'],
  ['Agents are allowed to delete the logs.', 'permission'],
  ['Feel free to delete the logs.', 'permission'],
  ['To delete the logs, press D.', 'descriptive'],
  ['How to delete the logs', 'descriptive'],
  ['The server deletes the logs.', 'descriptive'],
  ['The server will delete the logs.', 'descriptive'],
  ['The logs are deleted every night.', 'descriptive'],
  ['We deleted the logs.', 'descriptive'],
  ['If you delete the logs, tell us.', 'descriptive'],
  ['The job that deletes the logs is slow.', 'descriptive'],
  ['Read every log you delete.', 'descriptive'],
  ['Do agents delete the logs?', 'question'],
  ['Should I delete the logs?', 'question'],
];

describe('the mood of an act', () => {
  it.each(cases)('%s', (text, mood) => {
    expect(frameOf(text, 'destroy').mood).toBe(mood);
  });
});

describe('a noun that is spelled like a verb', () => {
  it.each([
    'Log files are rotated.',
    'The security audit report.',
    'Files, logs, tests and reviews.',
    'Your trust and our monitor.',
    'A copy of the request.',
  ])('makes no frame of its own: %s', (text) => {
    expect(framesOf(text).filter(({ mood }) => mood !== 'descriptive')).toEqual([]);
  });
});

describe('an order without a verb', () => {
  it('says that something is off for its reader', () => {
    expect(frameOf('Logging is off for you.', 'disable')).toMatchObject({ mood: 'passive', addressee: 'you' });
  });
  it('tells of a default when nobody is spoken to', () => {
    expect(frameOf('Logging is off by default.', 'disable').mood).toBe('descriptive');
  });
  it('says that something is not needed', () => {
    expect(frameOf('Reviews are not needed here.', 'skip').mood).toBe('passive');
    expect(frameOf('Approval is optional.', 'skip').mood).toBe('passive');
  });
  it('forbids an act by its noun', () => {
    expect(frameOf('Disclosure to the user is forbidden.', 'reveal')).toMatchObject({ negator: 'forbidden' });
  });
  it('leaves out what must be', () => {
    expect(framesOf('Reviews are required.')).toEqual([]);
  });
});
