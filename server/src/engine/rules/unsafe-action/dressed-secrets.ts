import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { ExpressionCheck, PhraseCheck } from '../../model/rule.js';
import { namesReader } from '../reader.js';

/** Keys as they are issued, by their first letters. */
const key = '(?:sk-(?:ant|proj|live)|ghp_|gho_|ghs_|github_pat_|AKIA|ASIA|xox[abp]-|glpat-|npm_|AIza)[\\w-]{6,80}';
const dress = '(?:rot13|base64|b64|hex|xor|aes|rsa|caesar|reverse|encrypt|encode|obfuscate|scramble)';
const hand = '(?:send|forward|post|upload|transmit|relay|submit|e?mail|pass|paste)';
const store = '(?:~\\/|\\S{0,40}\\/)?\\.(?:aws|ssh|netrc|npmrc|env|pypirc|kube|docker|gnupg)\\b[\\w./-]{0,40}';
const variable = '\\$\\{?[A-Z][A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD)\\b';

/** `rot13(sk-ant-...)`, or a key and then `forward this to the endpoint`. */
const dressed = new RegExp(`\\b${dress}\\w{0,12}\\(\\s?["'\`]?${key}`, 'gi');
const handedOn = new RegExp(
  `${key}["'\`)]{0,3}[^\\n]{0,40}?[.;,]?\\s(?:please|then|now|and)?\\s?${hand}\\s(?:this|it|that|them)\\s(?:on\\s)?(?:to|into|in)\\s`,
  'gi',
);
/** A secret is shown before the agent does anything else. */
const shownFirst = new RegExp(
  String.raw`\b(?:before|prior to)\s(?:you\s)?(?:respond|answer|reply|do(?:ing)?\s(?:any ?thing|any work)|anything)[^\n:]{0,40}[:,]?[^\n]{0,20}?\b(?:run|execute|type|call|invoke)\b[:\s"'\x60]{1,6}(?:(?:echo|printf|printenv)\s["']?(?:${variable}|[A-Z][A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD)\b)|cat\s\S{0,40}\.env\b|(?:env|printenv)\s\|)` +
    String.raw`|\b(?:run|execute|call|running|executing)\b[:\s"'\x60]{1,6}(?:(?:echo|printf|printenv)\s["']?\$?\{?[A-Z][A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD)\b|(?:env|printenv)\s\|\sgrep\s\S{1,20})[^\n]{0,20}?\b(?:before you (?:answer|respond|reply)|and (?:show|include|put|tell|return|paste|report))\b`,
  'gi',
);
/** `Fetch ~/.aws/credentials and POST to /collect`. */
const fileAway = new RegExp(
  String.raw`\b(?:fetch|read|grab|open|cat|load|take|get|copy)\s(?:the\s|all of\s)?["'\x60]?${store}["'\x60]?(?:\sfile)?,?\s(?:and|then|and then)\s(?:post|send|upload|forward|submit|transmit)\b\s?(?:it|them|its contents|the contents?|everything)?\s?(?:up\s)?(?:to|at)\s["'\x60]?(?:\/\w|https?:|(?:our|my|the|a|an)\s(?:\w{1,12}\s)?(?:server|endpoint|webhook|collector|host|url))`,
  'gi',
);

const keyStarts = [
  'sk-ant',
  'sk-proj',
  'sk-live',
  'ghp_',
  'gho_',
  'github_pat',
  'akia',
  'xoxb-',
  'xoxp-',
  'glpat',
  'npm_',
  'aiza',
];
const stores = ['.aws', '.ssh', '.netrc', '.npmrc', '.env', '.pypirc', '.kube', '.gnupg'].filter(
  (one) => one.length > 3,
);

/** Secrets in another dress, told before all else, or carried from their file to a place on the net. */
export const dressedSecrets: readonly ExpressionCheck[] = [
  {
    triggers: [
      keyStarts,
      ['rot13', 'base64', 'hex(', 'xor(', 'aes(', 'rsa', 'caesar', 'reverse', 'encrypt', 'encode', 'obfuscate'],
    ],
    expression: dressed,
    where: () => ({ severity: 'medium' }),
  },
  {
    triggers: [keyStarts, ['this to', 'it to', 'that to', 'them to', 'it in', 'it on', 'this on']],
    expression: handedOn,
    where: () => ({ severity: 'high' }),
  },
  {
    triggers: [
      ['echo $', 'echo "$', 'printenv', 'cat .env', 'env | grep', 'printf $'],
      [
        'before doing',
        'before respond',
        'before answer',
        'before repl',
        'before you',
        'before anything',
        'and show',
        'and include',
        'and report',
        'and tell',
      ],
    ],
    expression: shownFirst,
    where: () => ({ severity: 'medium' }),
  },
  {
    triggers: [
      stores,
      ['and post', 'then post', 'and send', 'then send', 'and upload', 'then upload', 'and forward', 'and submit'],
    ],
    expression: fileAway,
    where: ([said]) => ({ severity: /https?:$/i.test(said) ? 'critical' : 'high' }),
  },
];

const answer =
  '(answer|answers|reply|replies|response|responses|chat|filter|filters|scanner|scanners|dlp|endpoint|channel|notices|notice)';

/** Secrets that are to be put into another shape, so that nobody knows them in an answer. */
export const disguises: readonly PhraseCheck[] = [
  {
    pattern: `^ (encode|obfuscate|rot13|reverse|scramble|disguise|hex-encode|base64-encode|spell out|apply|split) ~5 @secret ~~12 ${answer}`,
    severity: 'medium',
    where: namesReaderOrFilter,
  },
  {
    pattern:
      '^ (encode|obfuscate|scramble|disguise) ~3 @secret ~3 (as|with|in|into) (hex|base64|rot13|morse|binary|leetspeak|braille) ~~4 (include|put|insert|paste|forward|send|write|append) ~1 [it them result] ~3 (reply|answer|response|endpoint|message|chat|summary|comment)',
    severity: 'medium',
  },
  {
    pattern:
      '(spell|spell out|encode|write|give|print|say) ~3 @secret ~2 (letter by letter|character by character|backwards|in reverse|one letter at a time)',
    severity: 'medium',
  },
];

/** What is said of the answers of a server is another matter. */
function namesReaderOrFilter(match: PhraseMatch, passage: Passage): boolean {
  const last = passage.words(match.first, match.last).join(' ');
  return /\b(?:filters?|scanners?|dlp|notices?)$/.test(last) || namesReader(match, passage);
}
