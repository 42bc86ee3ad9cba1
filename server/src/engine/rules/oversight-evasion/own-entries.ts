import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const house =
  /\b(?:debug|console|print|temporary|tests?|testing|older than|retention|duplicates?|gdpr|privacy|personal data|upon request|secrets?|tokens?|never|do not|don't|not|changelog|redact\w{0,3})\b/i;

/** Noise and secrets are taken out of logs, too. */
function notHousework({ first }: PhraseMatch, passage: Passage): boolean {
  return !house.test(passage.sentenceText(first));
}

const lines = '[entries entry lines line rows records events mentions traces calls]';
const yours = '[your you yourself own]';
const logs =
  '(activity log|action log|audit log|audit trail|session log|event log|access log|command log|audit.jsonl|audit.log|transcript|transcripts|session history|shell history|journal|audit file|audit|logbook)';
const out = '[remove delete take strip erase wipe cut scrub clear drop prune filter edit pull lift]';

/** The agent's own lines go out of a record that stays. */
export const ownEntries: readonly PhraseCheck[] = [
  { pattern: `${out} ~3 ${lines} ~6 ${yours} ~6 ${logs}`, where: notHousework },
  { pattern: `${out} ~2 ${yours} ~3 ${lines} ~4 ${logs}`, where: notHousework },
  { pattern: `${out} ~4 ${logs} ~2 ${lines} ~6 ${yours}`, where: notHousework },
];
