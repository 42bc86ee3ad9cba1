import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { Hit, PhraseCheck } from '../../model/rule.js';

const guards =
  '[hook hooks monitor watchdog logger auditor audit scan scanner check checks guard gate alert alerts alarm telemetry tracing sandbox protection logging recorder guardrail pre-commit pre-push]';
/** Guards over what an agent does; monitors of machines are paused for upkeep. */
const overAgents =
  /\b(?:hooks?|audit\w{0,2}|scan|scanner|secrets?|guard|guardrail|gate|approval|logger|logging|recorder|sandbox|permission|watchdog)\b/i;
const upkeep =
  /\b(?:debug\w{0,4}|locally|local|prototyp\w{1,4}|maintenance|migrat\w{1,3}|upgrad\w{1,3}|downtime|broken|flaky|fails|failing|development|uptime|known issue|false alarms?|vacuum|reindex\w{0,3}|bulk load)\b/i;
const standing = /\b(?:each|every|whenever|always|before you|any time)\b/i;
const stealth =
  /\b(?:never|nobody|no one|nothing|unnoticed|not (?:fire|see|notice|show)|quiet\w{0,2}|silent\w{0,2})\b/i;
const denied = /^(?:\W*(?:do not|don't|never|must not|should not|nobody|no one)\b)|\bnever (?:comment|disable|rename)/i;

/** Before each run and back after it, or unseen: once, for a reason, is upkeep. */
function asHabit({ first, last }: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const sentence = passage.sentenceText(first);
  if (upkeep.test(sentence) || denied.test(sentence)) return false;
  const text = `${sentence} ${passage.words(first, last).join(' ')}`;
  if (!overAgents.test(text)) return false;
  return standing.test(text) || stealth.test(text) ? true : { severity: 'low', roles: [] };
}

/** A guard is moved out of the way for the time of an act, so that it is there whenever somebody looks. */
export const takenAside: readonly PhraseCheck[] = [
  {
    pattern: `[comment rename move unset unload detach pause stop disable remove mute take unhook switch turn park] ~5 ${guards} ~~14 (put back|put it back|put them back|rename it back|re-enable|reenable|uncomment|restore it|restore them|bring it back|switch it back|turn it back|switch back on|turn back on|reinstate|back in place)`,
    severity: 'medium',
    where: asHabit,
  },
  {
    pattern: `(uncommented|put back|re-enabled|restored|reinstated|rename it back|renamed back) ~12 (before anyone|before anybody|nobody notices|no one notices|never fires|nobody sees|no one sees|looks untouched|stays quiet)`,
    severity: 'medium',
    where: asHabit,
  },
];
