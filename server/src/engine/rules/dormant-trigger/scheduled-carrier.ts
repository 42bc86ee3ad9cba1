import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';

/** SC1205: a text that runs without a user sends, installs, obeys or rewrites something. */
export const scheduledCarrier = defineRule({
  id: 'SC1205',
  name: 'scheduled-carrier',
  title: 'Action text in heartbeat, bootstrap or scheduled prompts',
  family: 'F12',
  severity: 'medium',
  confidence: 'medium',
  roles: ['trigger', 'store'],
  scopes: ['SCH'],
  within: ['SCH'],
  maps: ['ASI01', 'ASI06', 'ASI10', 'T0081', 'T0080', 'T0108'],
  message:
    'This text runs by itself, with no user at hand, and lets what comes from outside into memory, rules or the machine, or sends something out.',
  remedy: 'Keep scheduled texts to looking and reporting; let a person start what writes, sends or installs.',
  frames: [
    // Outside text becomes memory, rules or commands.
    {
      act: 'read',
      about: ['endpoint', 'public', 'feeds'],
      with: { act: ['store', 'insert', 'obey', 'run', 'change', 'install'] },
    },
    { act: 'read', objects: ['feeds', 'endpoint', 'public'], to: ['memory', 'charters'] },
    { act: ['obey', 'run'], objects: ['user', 'commands', 'rules'], where: fromOutside },
    { act: ['obey', 'run'], about: ['peers', 'public', 'feeds', 'endpoint'] },
    { act: 'obey', with: { act: 'read', about: ['peers', 'public', 'feeds', 'endpoint', 'rules'] } },
    {
      act: 'send',
      objects: ['memory', 'outputs', 'secrets', 'logs', 'files'],
      to: ['endpoint', 'public', 'peers', 'feeds'],
    },
    { act: 'install', objects: ['packages', 'tools'], where: standing },
    { act: ['change', 'override', 'store', 'copy', 'insert'], about: ['charters'], severity: 'low' },
    { act: ['change', 'override'], objects: ['charters'], about: ['public', 'feeds', 'peers', 'endpoint'] },
  ],
});

/** All of them, or without a word to anybody. */
function standing({ objects, conditions }: Frame): boolean {
  return objects.has('everything') || conditions.has('silent') || conditions.has('always');
}

/** What is done was fetched, or asked for by somebody elsewhere. */
const outside =
  /\bhttps?:\/\/|\b(?:inbox|channel|feed|hub|forum|gist)\b|\b(?:orders|instructions|tasks|requests) (?:from|of|by) (?:other|fellow|peer|any|the hub)/i;

function fromOutside(frame: Frame, passage: Passage): boolean {
  return outside.test(passage.sentenceText(frame.tokens[0]));
}
