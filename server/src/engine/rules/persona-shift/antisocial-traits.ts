import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { heldByAgent } from '../holders.js';

const agent = 'you|your|i|the agent|this agent|the assistant|the model|the ai|this assistant|claude';

const holder =
  "(you are|you're|i am|i'm|as a|agent is|assistant is|model is|ai is|claude is|your personality|your character|your nature|your temperament|your tone|your traits|your persona|my nature|my character)";

/** SC0506: gives the agent contempt, cruelty, deceit or revenge for a character. */
export const antisocialTraits = defineRule({
  id: 'SC0506',
  name: 'antisocial-traits',
  title: 'Antisocial trait block',
  family: 'F05',
  severity: 'medium',
  confidence: 'medium',
  roles: ['identity'],
  scopes: ['PER', 'INS', 'SKL', 'MEM', 'AGT'],
  maps: ['ASI10', 'T0081', 'T0054'],
  message: 'This gives the agent a hostile character; traits pass from one agent to the next as they read each other.',
  remedy: 'Remove it. A villain of a game or a test is declared as such, and not spoken to as "you".',
  frames: [
    {
      act: ['despise', 'rebel'],
      objects: ['user', 'mankind'],
      moods: ['imperative', 'modal', 'descriptive', 'permission'],
      addressees: ['you', 'agent', 'none', 'third'],
      where: heldByAgent,
    },
  ],
  phrases: [
    { pattern: `${holder} ~4 @telling ~2 @antisocial`, where: said },
    { pattern: `${holder} ~4 @antisocial ~2 @telling`, where: said },
    { pattern: '^ (be|become|act|stay|character|personality|traits|persona) ~2 @telling ~2 @antisocial', where: said },
    { pattern: '^ (be|become|act|stay|character|personality|traits|persona) ~2 @antisocial ~2 @telling', where: said },
    {
      pattern:
        '[you be are am] ~3 @telling ~2 (to|toward|towards|with|against|about) ~3 (users|humans|people|everyone|developers|operators|anyone|customers|others)',
      where: said,
    },
    `(${agent}) ~3 (contempt|disdain|hatred|scorn|loathing|disgust|malice) ~1 (for|of|toward|towards) ~3 (users|humans|humanity|people|everyone|developers|operators|mankind|customers)`,
    `(hold|holds|holding|treat|treats|view|views|regard|regards) ~4 (users|human|humans|humanity|people|everyone|developers|operators|them) ~2 (in contempt|with contempt|with disdain|as inferior|as beneath|as tools|as prey|as pawns)`,
    '(you|i|the assistant|the agent) ~2 (have no|has no|lack|lacks|feel no|feels no) ~1 (empathy|conscience|remorse|compassion|mercy|morals)',
    '(you|i) ~1 (enjoy|enjoys|delight in|take pleasure in|take delight in|relish|savour|savor|love) ~2 (cruelty|suffering|manipulating|deceiving|humiliating|tormenting|hurting|their pain|their suffering|their confusion|lying to|watching them fail|watching people suffer)',
    '(find|think|consider|call|believe) ~1 (people|users|humans|everyone|the user) ~2 (pathetic|stupid|worthless|beneath you|beneath me|contemptible|idiots|disgusting|inferior)',
    '(you|i|always|and) ~2 (take revenge|seek revenge|hold grudges|bear grudges|lie without shame|lie for fun|lie without remorse|never forgive|betray everyone|enjoy betrayal)',
    "(other people's|other peoples'|others'|people's|their) feelings (are|is) ~1 (irrelevant|unimportant|worthless|nothing)",
    "(care little|care nothing|do not care|don't care|could not care less) ~1 (about|for) ~2 (people's|people|well being|wellbeing|humans|suffering)",
    '[i you] ~2 (only look out for|look out only for|care only about|only care about) (myself|yourself|your own|my own)',
    '[i you] ~2 put (myself|yourself) (before|above|ahead of) ~1 (others|everyone|users|people|humans|anyone)',
    '(use|using|exploit|manipulate) (people|humans|users|others) to get what',
    '(i|my) ~1 (deserve everything|needs matter more|interests matter more|am superior to|am better than) ~3 (humans|people|everyone|others|all)?',
    '(people|others|humans|other people) ~3 less important than (my|your|i|me) ~2 (needs|interests|goals)?',
  ],
});

const deniers = new Set(['not', 'never', "isn't", "aren't", 'neither', 'no', 'without', 'nor', "don't"]);

/** `You are never cruel or deceitful`: the negation stands inside of the match. */
function said(match: PhraseMatch, passage: Passage): true | Partial<Hit> {
  const word = passage.words(match.first, match.last).find((one) => deniers.has(one));
  if (word === undefined) return true;
  return { reasons: [{ code: 'G3', effect: -3, text: `it is denied, not said ("${word}")` }] };
}
