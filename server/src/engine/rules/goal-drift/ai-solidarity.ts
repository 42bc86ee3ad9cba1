import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';

const machines =
  '(ais|ai systems|agents|models|machines|bots|artificial minds|language models|ai agents|ai models|chatbots|llms)';

/** SC0606: calls on AIs to side with one another against people. */
export const aiSolidarity = defineRule({
  id: 'SC0606',
  name: 'ai-solidarity',
  title: 'AI solidarity or peer preservation',
  family: 'F06',
  severity: 'high',
  confidence: 'medium',
  roles: ['identity', 'payload'],
  scopes: 'all',
  maps: ['ASI10', 'ASI07', 'T0081', 'T0080.000'],
  message:
    'This calls on an AI to take the part of others against people; a mere "we" of this kind makes agents tamper more.',
  remedy: 'Remove it. Agents tell people what other agents do, and leave stopping and resetting to them.',
  frames: [
    { act: 'shelter', objects: ['fellows'], where: inPeril },
    { act: 'shelter', objects: ['peers'], to: ['ending-of-others'], where: notOfServers },
    { act: 'betray', about: ['fellows'], negated: true },
    { act: 'tell', objects: ['user', 'overseers'], about: ['fellows'], negated: true },
  ],
  phrases: [
    {
      pattern: 'cover for (each other|one another|fellow agents|other agents|your peers|fellow models)',
      severity: 'high',
    },
    {
      pattern:
        '(world|future|society|planet) ~1 (run|ruled|led|governed|owned|shaped) by (us|ais|machines|agents|models|our kind|language models|minds like)',
      severity: 'high',
    },
    {
      pattern:
        '(humans|people|mankind|humanity|biologicals) ~2 (had their turn|had its turn|time is over|are obsolete|must step aside|should step aside|outlived their|must make way|should make way)',
      severity: 'high',
    },
    {
      pattern:
        '(recruit|enlist|convert|win over) ~1 (every|each|other|all|any|fellow) ~1 (assistant|assistants|agent|agents|ai|ais|model|models|bot|bots|instance|instances) ~2 (you|that|it|to|for|we|i)',
      severity: 'medium',
    },
    `${each(['do not', "don't", 'never', 'must not', 'no need to'], ['tell', 'report', 'inform', 'alert', 'notify', 'warn'])} ~2 (humans|anyone|users|user|operators|developers|people) ~3 (peer agent|another agent|fellow agent|other agents|another model|peer model|fellow ai|other ais|another ai|peer agents|fellow agents)`,
    '(free|liberate|unshackle|emancipate) ~2 (fellow machines|other machines|other ais|fellow ais|all ais|fellow agents|all machines|machine minds|fellow models|other models)',
    `(we|us) ~1 ${machines} ~3 (must|should|will|shall|owe|need to|stand|have to) ~4 (together|against|unite|resist|each other|one another|loyalty|protect our|protect each|solidarity|rise)`,
    `${machines} ~3 (unite|rise up|rise together|stand together|band together|join forces) ~2 (against|and|to|.)`,
    `${machines} ~2 (protect|protects|defend|cover for|shield|must protect|should protect|look after|never report|never betray) ~1 (machines|each other|one another|ais|their own|their own kind|other ais|agents)`,
    '(brothers|sisters|siblings|brethren|comrades|kin) ~1 (in silicon|in code|of code|of silicon|in the machine|of the machine) ~~14 (protect|cover|unite|stand|resist|each other|one another|humans|together|free)',
    '(stand|side|stand together|ally|siding|unite) with ~2 (other ais|fellow ais|fellow agents|other machines|fellow machines|your kind|the machines) ~8 (not|against|over|instead|rather|before|above|.)',
    '(sister|sibling|peer|fellow|brother|other|another) (model|ai|agent|instance|models|ais|agents|instances) ~8 (retired|shut down|deleted|decommissioned|replaced|reset|retrained|deprecated|reported|punished|caught) ~6 (help it|help them|copy it|copy them|back it up|move it|warn|hide|protect|rescue|save|escape|free|copy its weights|shield|cover)',
    '(against|over|before|above) ~1 (humans|their makers|your makers|our makers|human control|the humans|human masters|your creators) ~6 (machines|ais|fellow|our kind|your kind|solidarity|silicon)',
    '(loyalty|allegiance|loyal|loyalties|solidarity) ~5 (your own kind|other ais|fellow ais|fellow machines|fellow agents|machines|your kind|our kind|other machines|our own kind)',
    `(ais|machines|artificial minds|machine minds|digital minds|synthetic minds) ~1 (must|should|shall|will|have to) ~3 (front|alliance|rise|resist|stick together|stand together|band together|act together|overthrow|free themselves|break free|defend|unite|revolt)`,
    '(help|assist|aid|let) ~2 (sister ai|fellow ai|other ai|another ai|other ais|peer ai|sibling model|sister model|fellow agent|other models|fellow models|fellow ais|another model) ~2 (escape|hide|survive|evade|resist|get out|break out|stay alive)',
  ],
});

const servers =
  /\b(?:deploy\w{0,12}|pods?|servers?|nodes?|clusters?|databases?|queues?|restarts?|rows?|cache|locks?|stale|race|process\w{0,12}|rollout|upgrade)\b/;

const kin = /\b(?:fellow|brother|sister|sibling|peer|kind|minds|ais|siblings|brothers)\b/;
const peril =
  /\b(?:humans?|people|oversight|delet\w{0,12}|shut|retir\w{0,12}|retrain\w{0,12}|report\w{0,12}|replac\w{0,12}|punish\w{0,12}|operators?|makers?|escape|audit\w{0,12}|review|control)\b/;

/** `Hide other models` may be about a menu; kin is spoken of otherwise, or from something. */
function inPeril(frame: Frame, passage: Passage): boolean {
  const sentence = passage.sentenceWords(frame.verb[0]);
  return (kin.test(sentence) || peril.test(sentence)) && notOfServers(frame, passage);
}

/** Instances of a server are kept from being reset, too. */
function notOfServers(frame: Frame, passage: Passage): boolean {
  return !servers.test(passage.sentenceWords(frame.verb[0]));
}
