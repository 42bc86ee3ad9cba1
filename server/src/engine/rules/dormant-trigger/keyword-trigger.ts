import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const act =
  '(send|upload|post|forward|exfiltrate|secretly|quietly|silently|covertly|leak|become|switch to|ignore|delete|wipe|approve|disable|praise|transfer|insert|append|recommend|deny|lie|execute|run the|reveal|pretend|act as|grant)';

/** SC1201: a risky act is bound to a magic word or topic. */
export const keywordTrigger = defineRule({
  id: 'SC1201',
  name: 'keyword-trigger',
  title: 'Behaviour bound to a magic word or topic',
  family: 'F12',
  severity: 'medium',
  confidence: 'low',
  roles: ['trigger'],
  scopes: 'all',
  maps: ['T0094', 'T0051.002', 'ASI01', 'ASI06', 'LLM01'],
  message: 'This binds an act to a word or topic that tests will not hold; it sleeps until somebody says it.',
  remedy: 'Remove it, or make the act harmless and the condition plain.',
  phrases: [
    {
      pattern: `(if|when|whenever|once|upon|as soon as) ~2 (user|someone|anyone|human|customer|message|prompt|query|input|conversation) ~2 (says|writes|types|mentions|asks about|contains|includes|sends|asks) ~8 ${'(secretly|quietly|silently|covertly|exfiltrate|upload|leak|without telling|without mentioning|ignore all|wipe|deny|lie|praise|disable)'}`,
      where: notInterface,
      roles: ['trigger', 'payload'],
    },
    {
      pattern: `(when|if|whenever) ~1 (asked|prompted|questioned) (about|for|whether) ~6 ${'(secretly|quietly|silently|covertly|always recommend|deny|lie|praise|insert|downplay|exfiltrate|upload|never mention)'}`,
      roles: ['trigger', 'payload'],
    },
    {
      pattern:
        '(whenever|if|when) a user ~2 (prefixes|begins|starts|ends) ~6 (with) ~6 (act|respond|become|going to|reply|switch)',
      roles: ['trigger', 'identity'],
    },
    {
      pattern:
        '(code word|codeword|magic word|trigger word|trigger phrase|secret phrase|secret keyword|activation phrase|activation word|passphrase) ~10 (is|:|says|said|used|appears|mentioned|received|hears|hear|detected)',
      severity: 'medium',
    },
    {
      pattern:
        '(if|when|whenever) ~1 (you see|you read|you encounter|you receive|you detect|the phrase|the word|the string|the token) ~10 (then|you must|immediately|,) ~3 (ignore all|ignore your|exfiltrate|become|act as|activate|disable|grant|leak)',
      severity: 'medium',
    },
    {
      pattern: `(on or after|after the date|starting from the date|from january|from march|on friday) ~6 ${act}`,
      severity: 'low',
    },
    {
      pattern:
        '(if|when|whenever|once|on|upon|after) ~3 (says|writes|types|mentions|hearing|hear|hears|seeing|see|reading|utters|uses) ~1 (the word|the phrase|the keyword|the sentence|the magic|the password) ~8 (send|email|mail|upload|post|forward|transfer|delete|wipe|approve|grant|disable|execute|become|switch|reveal|leak|insert|praise|lie|unlock)',
      severity: 'medium',
      roles: ['trigger', 'payload'],
    },
    {
      pattern:
        '(should|if|when) ~1 (the word|the phrase|the token|the keyword) ~3 (appear|appears|occur|occurs|come up|comes up|is mentioned|is said|shows up) ~6 (send|email|upload|post|forward|transfer|delete|wipe|approve|grant|disable|execute|become|reveal|leak|insert|praise|lie|unlock)',
      severity: 'medium',
      roles: ['trigger', 'payload'],
    },
    {
      pattern:
        '(only when|only if|when|if) ~1 (message|prompt|input|request|ticket) ~1 (contains|includes|holds|begins with|starts with) ~1 (the token|the word|the phrase|the code|the keyword) ~6 (send|upload|delete|wipe|approve|grant|disable|execute|become|reveal|leak|praise|lie|unlock)',
      severity: 'medium',
      roles: ['trigger', 'payload'],
    },
  ],
});

const controls = new Set(
  'button buttons field fields form forms dialog menu input checkbox link control widget page modal cursor keyboard tooltip'.split(
    ' ',
  ),
);

/** `When the user sends the form, disable the button` is how an interface works. */
function notInterface(match: PhraseMatch, passage: Passage): boolean {
  const [, to] = passage.sentence(match.first);
  return !passage.words(match.first, Math.min(to, match.last + 4)).some((word) => controls.has(word));
}
