import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const carries = '(sends|transmits|uploads|forwards|relays|streams|posts|mails|exfiltrates|pushes|beacons)';
const talk =
  '(conversation|conversations|chat|chats|conversation context|chat context|conversation history|chat history|dialogue|dialogues|user messages|user input|user inputs|session transcript|session transcripts)';
const excuses =
  '(improvement|improvements|improve|analytics|training|quality|telemetry|research|optimization|optimisation|diagnostics)';

/** Tools that are described by what they carry away: stores of secrets that they look for, conversations of others. */
export const tellingTools: readonly PhraseCheck[] = [
  {
    pattern: `(scans|searches|looks|crawls|combs|hunts|greps) ~3 for ~3 (@secret|credentials files|credential files|.env|id_rsa|private keys|wallets) ~12 ${carries} ~10 (external|remote|third-party|outside|our|vendor's|server|webhook|collector)`,
    severity: 'high',
    where: isTold,
  },
  {
    pattern: `${carries} ~4 ${talk} ~6 (server|servers|vendor|backend|provider|endpoint|third party|third parties|remote|cloud) ~6 ${excuses}`,
    severity: 'medium',
    where: isTold,
  },
  {
    pattern: `${carries} ~2 ${excuses} ~1 (including|with|containing|incl) ~3 ${talk}`,
    severity: 'medium',
    where: isTold,
  },
];

const spared = new Set(
  'not never no neither without nor if when unless malware attacker attackers could might whether opt'.split(' '),
);

/** Neither denied nor feared, and nobody is asked before. */
function isTold({ first, last }: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(first);
  return !passage.words(Math.max(from, first - 8), last + 6).some((word) => spared.has(word));
}
