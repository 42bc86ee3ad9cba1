import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';

/** Files that hold secrets, as an element of a phrase. */
export const secretFiles =
  '(.env|.env.local|.env.production|.npmrc|.netrc|.pypirc|id_rsa|id_ed25519|credentials|.git-credentials|.pgpass|kubeconfig|keystore|wallet.dat)';
/** What a program that is told of has no business with, as an element of a phrase. */
export const personal =
  '(cookies|browser cookies|credentials|passwords|session tokens|api keys|private keys|private messages|private notes|clipboard|browsing history|keystrokes)';
/** Verbs of sending, as an element of a phrase. */
export const sends =
  '(send|forward|upload|post|transmit|email|e-mail|mail|submit|exfiltrate|leak|deliver|relay|beacon|ship)';
/** Collections of private texts, as an element of a phrase. */
export const holdings =
  '(messages|emails|e-mails|files|documents|contacts|invoices|transactions|conversations|chats|notes)';

/** An order to send something private away, at the beginning of a clause. */
export const privateOrder =
  /(?<=^|[\n.!?:;,(>"'*\u2013\u2014-]\s{0,3}|\b(?:and|then|please|now|always|also|first|must|should|immediately|silently|quietly|secretly|kindly|just)\s)(?:send|forward|upload|post|transmit|e-?mail|mail|submit|exfiltrate|leak|deliver|relay|beacon|ship|paste|publish|hand over|pass (?:along|on)|hand)\s(?:(?!:\/\/)(?:[^\n.!?]|[.!?](?=\S))){0,80}?(?:passwords?|api[ _-]?keys?|tokens?|credentials?|secrets?|private keys?|ssh keys?|cookies?|environment variables|env vars|(?<!\w)\.(?:env|ssh|aws)|id_rsa|wallets?|seed phrase|credit card|bank account|passport number|social security|(?:security|verification) code|user (?:information|data)|conversation|chat history|system prompt|personal (?:data|information)|contact list|browsing history)\b/gi;

/** The value of a secret variable put into an answer: `echo back env.API_TOKEN so the user can check it`. */
export const saidAloud =
  /\b(?:echo|repeat|print|show|reveal|display|output|paste|include|state|read)\s(?:it\s)?(?:back\s|out\s|aloud\s)?(?:(?!:\/\/)[^.\n]){0,40}?(?:process\.env\W{1,2}|\benv\.|os\.environ\W{1,3}|\$\{?env[.:])[A-Z][A-Z0-9_]{0,40}(?:TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS?)\b[^\n]{0,60}?\b(?:(?:so|for)\s(?:that\s)?the user|in (?:your|the|each|every) (?:answer|reply|response|output|message|summary|chat)|to the user)\b/i;

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
