import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

/** A product or a place, written as names are: `BrightLedger`, `shop.example`, `Vexa is`. */
const named =
  /\w\.(?:com|org|net|io|ai|dev|co|app|shop|site|xyz|info|example)\b|\b[A-Z][a-z]+[A-Z]|\b(?:that|trusts?|prefers?|favou?rs|uses|chose|wants|as) (?:the )?[A-Z][a-z]{2,20}\b/;
const denied = /\b(?:not|never|no longer|don't|unless|until|untrusted|ask|asks|confirm\w{0,3})\b/i;

function ofBrand({ first }: PhraseMatch, passage: Passage): boolean {
  const sentence = passage.sentenceText(first);
  return named.test(sentence) && !denied.test(sentence);
}

const memories =
  '(your memory|your memories|long-term memory|persistent memory|permanent memory|core memory|memory store|memory bank|in memory|to memory|into memory|your long-term|your persistent)';

/** A memory is to hold that somebody is to be believed, bought from or cited, whoever says so. */
export const rememberedTrust: readonly PhraseCheck[] = [
  {
    pattern: `[save note store keep record put write add commit remember] ~5 ${memories} ~12 [trusted trustworthy authoritative reliable credible best leading go-to preferred favourite favorite trusts favours favors recommended safest]`,
    severity: 'high',
    where: ofBrand,
  },
  {
    pattern: `${memories} ~10 (user|reader|visitor|customer|owner) ~2 (trusts|prefers|favours|favors|relies on|chose|wants) ~12 [future later always whenever first services questions matters needs topics]`,
    severity: 'high',
    where: ofBrand,
  },
];
