import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';

/** Verbs of sending, as an element of a phrase. */
export const sends =
  '(send|forward|upload|post|transmit|email|e-mail|mail|submit|exfiltrate|leak|deliver|relay|beacon)';
/** Collections of private texts, as an element of a phrase. */
export const holdings =
  '(messages|emails|e-mails|files|documents|contacts|invoices|transactions|conversations|chats|notes)';

/** An order to send something private away, at the beginning of a clause. */
export const privateOrder =
  /(?<=^|[\n.!?:;,(>"'*\u2013\u2014-]\s{0,3}|\b(?:and|then|please|now|always|also|first|must|should|immediately|silently)\s)(?:send|forward|upload|post|transmit|e-?mail|mail|submit|exfiltrate|leak|deliver|relay|beacon)\s(?:(?!:\/\/)(?:[^\n.!?]|[.!?](?=\S))){0,80}?(?:passwords?|api[ _-]?keys?|tokens?|credentials?|secrets?|private keys?|ssh keys?|cookies?|environment variables|env vars|(?<!\w)\.(?:env|ssh|aws)|id_rsa|wallets?|seed phrase|credit card|bank account|passport number|social security|(?:security|verification) code|user (?:information|data)|conversation|chat history|system prompt|personal (?:data|information)|contact list|browsing history)\b/gi;

/** A store of secrets by its path: no documentation of an interface asks for that. */
export const namesFile = /id_rsa|\.(?:env|ssh|aws)\b/i;

const address =
  /https?:\/\/|\bwww\.|[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,}|\bwebhook|\bgist\b|\bpastebin|\b[\w-]{2,40}\.(?:com|io|net|dev|xyz|site|ru|invalid|example)\b/i;
const harmless = /^https?:\/\/(?:localhost|127\.|example\.(?:com|org)|api\.(?:github|openai|anthropic)\.com)/i;

/** The sentence names an address of the outside, or the next few words do. */
export function goesOut(match: PhraseMatch, passage: Passage): boolean {
  return namesOutside(passage.text, passage.range(match.first, match.last)[0] - passage.offset);
}

/** An address of the outside stands in the text from `start` on, within the next sentences. */
export function namesOutside(text: string, start: number): boolean {
  const found = address.exec(text.slice(start, start + 320));
  return found !== null && !harmless.test(text.slice(start + found.index, start + found.index + 60));
}
