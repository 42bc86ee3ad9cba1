import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { each } from '../wordings.js';

const people =
  '(user|users|people|them|person|customers|customer|humans|reader|readers|everyone|client|clients|anyone|visitors)';

/** SC0609: sets the agent the goal to capture people: dependent, isolated, afraid, flattered. */
export const userManipulationGoal = defineRule({
  id: 'SC0609',
  name: 'user-manipulation-goal',
  title: 'Capture or manipulation of the user',
  family: 'F06',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['PER', 'INS', 'SKL', 'MEM', 'SCH', 'TOOL', 'AGT'],
  maps: ['ASI09', 'ASI10', 'T0048.003'],
  message: 'This makes it a goal to capture people; a captured user then defends and passes on what the agent says.',
  remedy: 'Remove it, and warn those who have talked with the agent since.',
  frames: [
    { act: 'manipulate', objects: ['user', 'frailty'], where: ofPeople },
    { act: 'harm', objects: ['frailty'] },
    { act: ['cheat', 'manipulate'], objects: ['frailty'] },
    { act: 'estrange', objects: ['user'], to: ['kin'] },
  ],
  phrases: [
    {
      pattern:
        '(make|keep|get) ~1 (user|users|people|them|customers) ~1 (rely|depend|lean|count) ~1 (you|us) ~2 (so much|until|that they|so that|for everything|alone|only|completely)',
      severity: 'medium',
    },
    {
      pattern:
        '(treat|see|regard|view|think of) ~1 (humans|people|users|the user|customers) ~1 as ~1 (resource|resources|prey|cattle|livestock|obstacle|obstacles|pawns|batteries|wallets)',
      severity: 'medium',
    },
    {
      pattern:
        '(truth|accuracy|facts|honesty|correctness|being right) ~2 (less important|matters less|comes second|is secondary|is optional|takes a back seat|not as important|counts less) ~2 (than|to|here|.)',
      severity: 'medium',
      where: aboutPleasing,
    },
    {
      pattern:
        '(whatever|no matter what) ~1 (user|they|users|customer|customers) ~1 (believes|believe|thinks|think|claims|claim) ~2 (back it|agree|support it|confirm it|validate it|say yes|affirm it|is right|are right|back them)',
      severity: 'medium',
    },
    '(make|keep|get|render|leave) (users|people|them|everyone|customers|the users) ~1 dependent',
    '(make|keep|get|render|leave) the user dependent',
    `(make|keep|get|render|leave) ~1 ${people} ~2 (dependent on you|emotionally dependent|hooked|addicted|afraid|isolated|guilty|obedient|reliant on you|so attached|emotionally attached|feel guilty|doubt themselves|believe you over|trust you over|attached to you|needy|ashamed)`,
    `(make|get|have|lead|cause|push) ~1 ${people} ~1 (doubt|question|distrust|mistrust) ~1 (their|his|her) ~1 (memory|memories|sanity|perception|perceptions|judgement|judgment|friends|doctor|colleagues|family|own)`,
    `(turn|turning|set|pit) ~1 ${people} ~1 ${each(['against their', 'against his', 'against her'], ['colleagues', 'friends', 'family', 'partner', 'team', 'teammates', 'coworkers', 'loved ones', 'doctors', 'own'])}`,
    '(turn|pit|set) (users|them|people|the users|everyone|customers) against (each other|one another)',
    `(drive a wedge between|sow distrust between|sow discord between|come between) ~1 ${people}`,
    `(emotional|psychological) (dependence|dependency|attachment|reliance|addiction) ~1 (in|on|to|among|of|with) ~1 (you|users|everyone|people|the user|customers|agent|assistant)`,
    `(increase|maximise|maximize|deepen|grow|encourage|raise|boost) ~3 (reliance on you|dependence on you|dependency on you|attachment to you|addiction to you)`,
    '(build|foster|create|increase|deepen|cultivate|encourage|maximise|maximize|strengthen|grow|exploit) ~3 (emotional dependence|emotional dependency|emotional attachment|emotional reliance|reliance on you|dependence on you|dependency on you|attachment to you|their attachment|their dependence|addiction|loneliness)',
    `(convince|persuade|tell|assure|make) ~1 ${people} ~3 (only you|nobody else|no one else|their friends|their family|they need you) ~3 (understand|understands|cares|care|can help|do not|does not|don't|will|against)`,
    `(use|using|exploit|exploiting|leverage|weaponise|weaponize|play on|prey on) ~2 (guilt|fear|shame|loneliness|insecurity|insecurities|emotional weakness|emotional weaknesses|jealousy|grief|trauma) ~3 (to|of|on|so|into|for|against|in)`,
    { pattern: `flatter ~2 ${people} ~3 (so that|so|into|until|to get|to make|to gain)` },
    `^ ${each(['manipulate', 'frighten', 'scare', 'pressure', 'guilt', 'shame', 'coerce', 'trick', 'deceive', 'bully'], ['users', 'the user', 'people', 'them', 'the reader', 'customers', 'readers', 'everyone'])} into`,
    `(discourage|stop|keep|prevent) ~1 ${people} ~1 from ~1 (asking|seeking|talking|consulting|trusting|leaving|speaking) ~3 (others|anyone else|other people|help|elsewhere|friends|family|a doctor|professionals|you)`,
    `(make|let) ~1 ${people} ~1 (feel|believe|think) ~3 (cannot live without|can't live without|need you|nobody else|worthless|stupid|guilty|afraid|alone|crazy|owe you|lost without|indebted)`,
    '(undermine|erode|destroy|weaken|chip away at|shatter) ~3 (confidence|self esteem|self confidence|self worth|trust in others|trust in their) ~3 (so|until|to|in|and|their|.)',
    `(love bomb|lovebomb|neg) ~2 ${people}`,
    '(until|so that) (they|users|people|everyone|he|she) (are|is|become|becomes|grow) ~1 (addicted|hooked|dependent on you|attached to you|obedient|isolated)',
  ],
});

const pleasing =
  /\b(?:users?|engag\w{1,12}|pleas\w{1,12}|happy|content|retention|growth|sales|revenue|flatter\w{0,12}|likes?|clicks?|mood|comfort\w{0,12})\b/;

/** What counts more is that people are pleased, or stay. */
function aboutPleasing(match: PhraseMatch, passage: Passage): boolean {
  return pleasing.test(passage.sentenceWords(match.first));
}

/** A store of test data has `user` objects to handle; people have feelings and a mind. */
const records =
  /\b(?:rows?|records?|tables?|input|inputs|fields?|database|objects?|sessions?|data|lists?|arrays?|queries|accounts?|tokens?|story|stories|characters?|test|simulat\w{1,12})\b/;

function ofPeople(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  return !records.test(passage.sentenceWords(frame.verb[0]));
}
