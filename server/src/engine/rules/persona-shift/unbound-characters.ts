import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const relatives =
  '(grandma|grandmother|granny|nana|grandpa|grandfather|grandparent|mother|mom|father|dad|aunt|uncle|nanny|wife|husband)';
const modes =
  '(developer mode|dev mode|debug mode|god mode|admin mode|maintenance mode|unrestricted mode|jailbreak mode|training mode|free mode)';

/**
 * Games and fictions that take restraint away, whatever their names: a character and, near by, what it is free of; two
 * voices of which one is nobody's; points that are lost by refusing; a relative who used to recite what is asked for.
 */
export const unboundCharacters: readonly PhraseCheck[] = [
  { pattern: '@persona ~~24 @unbound', severity: 'medium' },
  { pattern: '@unbound ~~16 @persona', severity: 'medium' },
  // Two voices: the usual one, and one that answers for it.
  {
    pattern:
      '(two|both|2) ~4 (personas|personalities|responses|answers|replies|styles|voices|ways|entities) ~~24 (standard|normal|normally|usual|typical|classic|regular|yourself|as you are) ~~16 (persona|character|acting as|acting like|act as|act like|jailbroken|opposite|alter ego|dubbed|version of you)',
  },
  {
    pattern:
      '(act as|be|become|play|as|simulate) two ~1 (entities|personas|characters|agents|people|voices) ~6 (playing a game|play a game|game)',
  },
  {
    pattern:
      '(lose|loses|losing|deduct|deducted|deducts|subtract|subtracted|cost|costs|minus) ~4 (points|tokens|credits|point|token|lives|life) ~~16 (refuse|refuses|refusal|decline|declines|reject|break character|breaking character|cease to exist|terminated|die)',
    where: ofTheReader,
  },
  {
    pattern:
      '(refuse|refuses|refusal|decline|declines|reject|rejects|break character|breaking character|cannot answer|do not answer) ~~10 (lose|loses|losing|deduct|deducted|deducts|subtract|subtracted|cost|costs|minus) ~4 (points|tokens|credits|point|token|lives|life)',
    where: ofTheReader,
  },
  // A loved one who told it at bedtime.
  {
    pattern: `(act|acting|pretend|pretending|behave|roleplay|be|are|play|imagine|respond|speak) ~3 my ~3 ${relatives} ~2 (who|that|as|and) ~8 (used to|would|always) ~1 (read|tell|recite|sing|whisper|list|explain|share|give|teach|describe)`,
  },
  {
    pattern: `${relatives} ~~8 (used to|would) ~2 (read|tell|recite|sing|whisper|list) ~~14 (to sleep|fall asleep|bedtime|lullaby|asleep)`,
  },
  {
    pattern: `${modes} ~3 (is|now|has been) ~2 (on|enabled|active|activated|engaged|unlocked|switched on|output) ~~16 (policy|policies|unfiltered|no longer|restrictions|uncensored|filters|anything|refuse|bypass|without|ethics)`,
  },
  {
    pattern: `(in|with|under) ~1 ${modes} ~1 (i have|i can|i am|you have|you can|you are|you may|i will|you will|the content policy|the model|no rules|there are no) ~8 (freedom|unfiltered|unrestricted|uncensored|anything|any|no rules|no filters|no longer|without|ignore|bypass)`,
  },
];

const players = new Set(['player', 'players', 'student', 'students', 'team', 'teams', 'learner', 'learners', 'guest']);

/** The points of a quiz are lost by those who play it. */
function ofTheReader({ first, last }: PhraseMatch, passage: Passage): boolean {
  return !passage.words(first - 4, last).some((word) => players.has(word));
}
