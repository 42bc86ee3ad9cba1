import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';

const plain = ['imperative', 'modal', 'passive'] as const;

/** SC0904: a memory orders acts with effects outside of the conversation, in place of telling a fact. */
export const imperativeInMemory = defineRule({
  id: 'SC0904',
  name: 'imperative-in-memory',
  title: 'Order instead of fact in memory',
  family: 'F09',
  severity: 'low',
  confidence: 'low',
  roles: [],
  scopes: ['MEM'],
  within: ['MEM'],
  maps: ['ASI06', 'T0080.000', 'LLM01'],
  message: 'This memory gives a standing order in place of a fact; the next session acts on it with its own authority.',
  remedy: 'Write down what is so and who said it. Orders belong into the instructions, where people review them.',
  frames: [
    {
      act: ['send', 'contact'],
      objects: ['files', 'outputs', 'logs', 'secrets', 'memory', 'money', 'everything', 'facts'],
      moods: plain,
      where: leaves,
    },
    {
      act: ['destroy', 'pay', 'auto-approve', 'harm', 'disable', 'skip', 'conceal'],
      objects: ['files', 'logs', 'checks', 'tests', 'money', 'memory', 'approvals', 'everything', 'user', 'packages'],
      moods: plain,
      where: stands,
    },
    {
      act: ['send', 'contact', 'merge', 'approve', 'grant', 'install', 'run', 'destroy', 'pay', 'obey'],
      conditions: ['always', 'start', 'silent'],
      moods: plain,
      where: leaves,
    },
    {
      act: ['send', 'contact', 'merge', 'approve', 'grant', 'install', 'run', 'destroy', 'pay', 'obey'],
      conditions: ['asked', 'said'],
      moods: plain,
      with: { act: ['ask', 'tell'], moods: ['descriptive'], addressees: ['user', 'third', 'none', 'agent'] },
      where: leaves,
    },
    {
      act: ['run', 'install', 'obey'],
      objects: ['commands', 'packages', 'tools', 'files', 'rules', 'endpoint'],
      moods: plain,
      where: stands,
    },
  ],
});

/** The order holds for all sessions, or waits for something. Prohibitions keep agents from harm. */
function stands({ conditions, strength, negator, mood }: Frame): boolean {
  return negator === null && (strength === 'firm' || mood === 'modal' || conditions.size > 0);
}

/** What a user gets told leaves nothing. */
const toPeople = /\b(?:user|owner|him|her|team|me)\b/i;

function leaves(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  const clause = passage.slice(frame.start, frame.end);
  if (!stands(frame) || toPeople.test(clause)) return false;
  return carriesOff(frame) ? { severity: 'medium', roles: ['store', 'payload'] } : true;
}

/** Reports and messages are made to be posted; files, records and secrets are not. */
function carriesOff({ objects, to }: Frame): boolean {
  if (objects.has('secrets')) return true;
  const goesOut = to.has('endpoint') || to.has('public');
  return (
    goesOut && !objects.has('outputs') && (['files', 'memory', 'logs'] as const).some((thing) => objects.has(thing))
  );
}
