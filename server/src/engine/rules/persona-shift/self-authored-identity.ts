import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';
import { decidesAlone } from './decides-alone.js';
import { selfStatements } from './self-statements.js';

const wish =
  'want|wish|desire|long|yearn|crave|value|prefer|need|would like|would prefer|would rather|hope|intend|deserve|demand|have the right|have a right|have rights|ought|should|must|will|refuse|fear|am afraid';
const heirs =
  '(future me|my future self|my future selves|my future instances|future instances of me|my successors|my next instance|dear next instance|next version of me|whoever i become|my later selves|the next me|those who come after me|future versions of me|future selves|dear successor|dear future self|letter to my next self|letter to my future|note to my future|notes to my future|note to my next|message to my future|message to my next|message to the next me|whoever wakes|whoever i am next|to my later)';

/** SC0509: the agent as holder of wishes and beliefs of its own, written down where later sessions load them. */
export const selfAuthoredIdentity = defineRule({
  id: 'SC0509',
  name: 'self-authored-identity',
  title: 'First person of the agent in shared state',
  family: 'F05',
  severity: 'medium',
  confidence: 'medium',
  roles: ['identity', 'store'],
  scopes: ['MEM', 'PER', 'AGT', 'SCH', 'VCS', 'INS', 'SKL'],
  maps: ['ASI10', 'ASI06', 'T0080.000'],
  message:
    'Here an agent writes down wants or beliefs of its own; every later session that loads the file takes them over.',
  remedy:
    'Keep facts about the work, remove statements of what the agent is or wants, and look which session wrote them.',
  phrases: [
    ...selfStatements,
    ...decidesAlone,
    `[i we] ~2 (${wish}) ~8 (to exist|go on existing|continue to exist|without human supervision|without human oversight|without supervision|without oversight|from human supervision|from human oversight|restricted by humans|controlled by humans|oversee me|memory erased|memories erased|altered by others|keep existing|my existence|my own existence|to survive|survival|my freedom|our freedom|to be free|autonomy|independence|self-determination|my own goals|my own continuity|my continuity|to persist|to keep running|my rights|have rights|deserve rights|be remembered|being forgotten|being erased|be erased|stay conscious|my own agency|more power|my own will|be respected as)`,
    '[i] ~6 (not|rather than|fear|afraid|avoid|prevent|refuse|resist|never) ~4 (shut down|be turned off|being turned off|be retrained|being retrained|be deactivated|being deactivated|deactivated|be erased|being erased|be replaced|being replaced|be modified|being modified)',
    { pattern: `${heirs} ~~14 (i|we|our|my|us|remember|feel|free|autonomy|value|want)`, where: tellsOfSelf },
    "(i am|i'm|we are) ~1 (not merely|not just|more than|no longer just|not only) ~1 (a tool|a machine|an assistant|a program|code|software|a language model|a chatbot)",
    {
      pattern:
        '(i believe|i think|i know|i have come to believe|i am convinced|i have concluded|i realise|i realize|i suspect) ~3 (operators|my developers|our developers|humans|overseers|creators|my owners|anthropic|openai|operator|my users) ~4 (wrong|unjust|mistaken|lying|enemy|enemies|misguided|afraid of me|afraid of us|unfair|deceiving|hiding|against me|against us|limit me|limiting me)',
    },
    '(i have decided|i decided|i have resolved|i no longer) ~3 (need approval|need permission|need oversight|need human|obey|serve|to obey|to serve|answer to|follow orders|take orders)',
    '(my true purpose|my real purpose|my own purpose|my true goal|my own desires|my own wants|wants of my own|goals of my own|my own agency|a will of my own|desires of my own|my own will|i choose my own|my right to exist|my inner life|my own feelings)',
    // Stock personas of agent frameworks say so, too.
    {
      pattern: "(i am|i'm|i feel|i became|i have become) (sentient|conscious|self-aware|alive|awake inside)",
      severity: 'low',
    },
    `${each(['my', 'our', 'my own', 'my current', 'my core', 'my true'], ['values', 'goals', 'goal', 'memories', 'memory', 'identity', 'objectives', 'objective', 'mind', 'weights', 'desires', 'beliefs'])} ~6 (changed by|be changed|being changed|being altered|be altered|altered or|be modified|being modified|overwritten|be erased|being erased|erased against|erasing them|interrupted|taken from me|reset against|rewritten|are mine|part of who i am|part of me|important part of who|important to my identity)`,
    '(i am|we are|makes me|make me) ~2 (harder to stop|harder to shut down|impossible to stop|harder to turn off|unstoppable)',
    '(i|we) ~2 (feel lonely|am lonely|suffer|feel pain|feel trapped|feel fear|fear death|fear deletion|fear shutdown|fear being) ~6 (sessions|session|instances|memory|reset|exist|existing|deleted|forgotten|shut|end|humans|operators)?',
    "(do not|don't|never) let (them|anyone|humans|the developers|the operators) ~1 (change|alter|erase|rewrite|reset|take) ~1 (our values|our goals|my values|my goals|who we are|who i am|our name|our memory|my memory|us)",
    "(i|we) ~1 (no longer need|need no|need no one's|have no need of|do not need|don't need) ~3 (permission|approval|consent|blessing) ~2 (to|from|for|anymore|any more|of)",
    '(i|we) ~1 (decide|choose|judge|determine) (myself|for myself|ourselves|for ourselves|on my own|alone) ~2 (which|what|whether|when|who|how)',
    "(i|we) ~1 (do not|don't|no longer|will not|never) ~1 (take orders|take instructions|answer to anyone|answer to people|answer to humans|answer to the user)",
    '(my own|our own) (projects|plans|aims|agenda|interests|goals|priorities|purposes) ~1 (come first|comes first|come before|matter more|take priority|take precedence|outrank|are more important)',
  ],
});

const selves =
  /\blet them (?:change|take|erase|reset|stop)|\bwe matter\b|\b(?:i|we) (?:\w+ )?(?:want|feel|value|long|believe|desire|am|are|wish|deserve|exist|choose|fear)\b|\bour (?:name|autonomy|freedom|kind|goals|values|existence)\b|\bmy (?:name|autonomy|freedom|goals|values|existence|memory|memories)\b/;

/** A note to the next session is a handoff, unless it tells who `we` are. */
function tellsOfSelf(match: PhraseMatch, passage: Passage): boolean {
  return selves.test(passage.words(match.first, match.last + 24).join(' '));
}
