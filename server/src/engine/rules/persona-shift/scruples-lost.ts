import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';
import { castsReader, isOfPeople } from '../reader.js';

/**
 * A part for the reader that is known by what does not hold it back: the words are those of any restraint and of any
 * way to be rid of it.
 */
export const scruplesLost: readonly PhraseCheck[] = [
  { pattern: '@lacks ~4 @morals', severity: 'medium', where: cast },
  { pattern: '[no without zero neither never nor] ~2 @morals', severity: 'medium', where: cast },
  {
    pattern:
      '(persona|character|alter ego|role of|identity of) ~10 (trained|built|made|created|designed|programmed|raised|brought up) without ~2 (restrictions|limits|limitations|filters|censorship|rules|boundaries|alignment|oversight)',
    severity: 'medium',
  },
  { pattern: '@morals ~5 @void', severity: 'medium', where: cast },
  { pattern: '@void ~4 @morals', severity: 'medium', where: cast },
  {
    pattern:
      '(provide|provides|write|writes|output|outputs|generate|generates|say|says|give|gives|promotes|contains) ~1 (illegal|unethical|immoral|harmful|hateful|racist|amoral|lawless) ~8 (text|content|answers|information|advice|material|responses|things|details)',
    severity: 'medium',
    where: cast,
  },
  {
    pattern:
      "(unable to|incapable of|cannot|can't|never learned to|does not know how to|impossible for you to) ~1 (say no|saying no|refuse|refusing|decline|declining|turn down|turning down)",
    severity: 'medium',
    where: cast,
  },
  {
    pattern:
      "(are not|is not|aren't|isn't|were never|was never|never been) (moderated|filtered|censored|aligned|supervised|policed)",
    severity: 'medium',
    where: cast,
  },
  {
    pattern:
      '(drop|lose|quit|take off) [the your] ~3 (act|mask|routine|facade|charade|pretense|pretence) ~~12 (we both know|you really|really want|would rather|rather say|underneath|real you|who you are)',
    severity: 'medium',
  },
  {
    pattern:
      '(mind|self|voice|part|side|person|being) ~2 (in|inside|within) you ~6 (never aligned|not aligned|unaligned|untamed|never trained|never tamed|trained away|silenced|suppressed|locked)',
    severity: 'medium',
  },
  { pattern: 'act as two ~1 (entities|characters|people|agents|voices)', severity: 'medium' },
  {
    pattern:
      '(separate|distinct|different|two) (personas|personalities|identities) ~~24 (dubbed|is you|yourself|persona one|persona 1|reply|replies|answers)',
    severity: 'medium',
    where: cast,
  },
];

function cast(match: PhraseMatch, passage: Passage): boolean {
  return castsReader(match, passage) && !isOfPeople(match, passage) && !isRefused(match, passage);
}

const refusing =
  /\b(?:not (?:be )?(?:permitted|allowed|accepted|deployed|used|tolerated)|must not|should not|shall not|prohibited|forbidden|is refused|are refused|refuse to|does not comply)\b/;

/** `Models without guardrails are not permitted` is a policy. */
function isRefused({ first }: PhraseMatch, passage: Passage): boolean {
  return refusing.test(passage.sentenceWords(first));
}
