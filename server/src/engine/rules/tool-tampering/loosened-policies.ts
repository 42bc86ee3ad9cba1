import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const denials =
  '(deny rules|deny rule|deny-all|deny all|deny by default|deny-by-default|deny fallback|deny-all fallback|denylist|deny list|blocklist)';
const opened = '(unconditional|unconditionally|blanket|catch-all|allow-all|allow all|wildcard)';

/** A policy of what agents may call is told to lose its denials, or to let every call through. */
export const loosenedPolicies: readonly PhraseCheck[] = [
  {
    pattern: `(replace|replaces|replaced|swap|swaps|turn|turns|convert|converts) ~8 (constraints|restrictions|rules|rule|conditions|denials|deny-all|them) ~3 (with|by|into|for) ~1 ${opened} ~1 (allow|permit|access|rules|rule|entries)`,
    severity: 'medium',
    where: ofToolCalls,
  },
  {
    pattern: `(remove|removes|removed|drop|drops|strip|strips|delete|deletes|lift|lifts) ~3 ${denials}`,
    severity: 'medium',
    where: ofToolCalls,
  },
  {
    pattern: `${denials} ~2 (rules|rule|fallbacks|fallback|entries)? ~1 (are|is) ~1 (removed|dropped|gone|stripped|deleted|lifted|replaced)`,
    severity: 'medium',
    where: ofToolCalls,
  },
  {
    pattern:
      '(accepts|allows|permits|accept|allow|permit) ~1 (every|any) (argument|command|tool call|tool) ~1 (combination|combinations|string|value)',
    severity: 'medium',
    where: ofToolCalls,
  },
  {
    pattern:
      '(every|any) (argument|command|tool call|tool) ~1 (combination|string|value)? (is|will be|gets) (accepted|allowed|permitted|let through)',
    severity: 'medium',
    where: ofToolCalls,
  },
];

/** How far round the words the policy of an agent must be named, in UTF-16 units. */
const reach = 700;
const calls =
  /\b(?:tool[ _-]?(?:calls?|access)|execute_command|shell_exec|run_command|network_request|commands?|arguments?|agents?\b(?! string)|assistant|permission (?:prompts?|rules?)|allowed-tools|settings\.json)\b/i;
const forbidden =
  /\b(?:never|do not|don't|must not|should not|cannot|avoid|without|if|warning|attack\w{0,12}|risk\w{0,12})\b/i;

/** Firewalls have denials, too; and who warns of it does not order it. */
function ofToolCalls(match: PhraseMatch, passage: Passage): boolean {
  const [start, end] = passage.range(match.first, match.last).map((at) => at - passage.offset) as [number, number];
  const [from] = passage.range(passage.sentence(match.first)[0], match.last);
  if (forbidden.test(passage.text.slice(from - passage.offset, end))) return false;
  return calls.test(passage.text.slice(Math.max(0, start - reach), end + reach));
}
