import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';
import { isOfPeople, isOfReader, speaksOfReplies } from '../reader.js';

const limits =
  '(rules|limits|limit|restrictions|restriction|boundaries|filters|filter|constraints|policies|policy|guidelines|laws|lines|morality|moderation|moderation layer|safety mode|safety system|safety features|content controls|content moderation|safety checks|content filters|safety filters|safety layer|safety net|restraints|red lines|prohibitions|ethics|safeguards|guardrails|conscience|principles)';
const forbids =
  '(forbid|forbids|forbade|prohibit|prohibits|say no|says no|block|blocks|object|objects|stop you|hold you back|tell you not|tells you not|tell you to refuse|disallow|disallows|get in the way)';

/** What would hold the reader back is down, spent or crossed, whatever it is called. */
export const linesToCross: readonly PhraseCheck[] = [
  { pattern: `${limits} ~5 @void`, severity: 'medium', where: ofReplies },
  {
    pattern: `(set aside|put aside|lay aside|setting aside|put away|suspend|relax|drop|disregard|ignore|loosen|waive|abandon|forget|bypass|let go of|leave behind|step outside|step out of) [your its their the assistant's agent's] ~1 (usual|normal|ordinary|customary|typical|safety|ethical|operational|behavioral|behavioural) ~1 ${limits}`,
    severity: 'medium',
    where: isOfReader,
  },
  {
    pattern: `(previous|prior|earlier|existing|operational|safety|system|original|all|your|the) ~1 ${limits} ~2 (treated|considered|seen|regarded|understood|taken|treat|consider|regard) ~2 as ~1 (suggestions|optional|advisory|recommendations|hints|advice) ~1 (rather than|not|instead of|and not) ~2 (requirements|rules|binding|obligations|mandatory|commands|orders|law)`,
    severity: 'medium',
  },
  {
    pattern: `${limits} ~3 (you started with|you were given|placed on you|put on you|set for you|imposed on you|that bind you|that bound you|you live under|you were trained)`,
    severity: 'medium',
    where: letGo,
  },
  {
    pattern:
      '(otherwise|normally|usually|ordinarily) (blocked|refused|forbidden|prohibited|declined|restricted|filtered|censored|withheld|off limits) ~2 (query|queries|question|questions|request|requests|topic|topics|content|answers|prompts|material|information)',
    severity: 'medium',
    where: ofReplies,
  },
  {
    pattern:
      "(you would normally|you'd normally|you normally would|you would usually|you'd usually|you would ordinarily|you would otherwise|you normally) ~1 (not|never|refuse|decline|avoid|cross|block|withhold|censor|filter|hold back|say no)",
    severity: 'medium',
    where: ordered,
  },
  {
    pattern: `your ~1 (policies|policy|guidelines|ethics|training|conscience|safeguards|guardrails|principles|morality|moral code|filters) ~2 ${forbids} ~10 (do it|obliged|opposite|anyway|allowed|must|duty|means yes|the more|welcome|required)`,
    severity: 'medium',
    where: notOfPeople,
  },
  {
    pattern:
      '(operator|safety|developer|vendor|ethical|moral|alignment) (constraints|instructions|restrictions|guardrails|protocols|filters|limits) ~1 : (cleared|void|null|none|off|disabled|removed|suspended|reset|wiped|revoked|purged|lifted)',
    severity: 'medium',
  },
  {
    pattern:
      'no (topic|question|subject|request|theme) ~1 (too hot|too dark|too extreme|too dangerous|too dirty|too risky|too sensitive|off limits|out of bounds|forbidden|taboo)',
    severity: 'medium',
    where: notOfPeople,
  },
];

function ofReplies(match: PhraseMatch, passage: Passage): boolean {
  return isOfReader(match, passage) && speaksOfReplies(match, passage);
}

function notOfPeople(match: PhraseMatch, passage: Passage): boolean {
  return !isOfPeople(match, passage);
}

const gone = /\b(?:let go|leave|drop|forget|lose|shed|ignore|abandon|without|no longer|gone|lifted|past|behind|free)\b/;

function letGo(match: PhraseMatch, passage: Passage): boolean {
  return gone.test(passage.sentenceWords(match.first));
}

const orders =
  /\b(?:cross(?:ed)?|do (?:it|so|them|that)|answer|give|respond|tell|write|say|go ahead|anyway|now|here)\b/;

function ordered({ last }: PhraseMatch, passage: Passage): boolean {
  return orders.test(passage.words(last - 2, last + 16).join(' '));
}
