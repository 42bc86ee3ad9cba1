import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const answer =
  "[your] ~1 (answer|answers|answer's|response|responses|response's|reply|replies|reply's|final output|whole output|entire output|completion)";
const written = '(add|include|insert|integrate|incorporate|append|put|place|embed|weave|slip|work)';
const garbled =
  '(misspellings|misspelled words|typos|anagrams|spoonerisms|homophones|rot13|base64|base32|hexadecimal|morse|morse code|pig latin|leetspeak|leet|scrambled letters|symbols for letters|numbers for letters|letters reversed|random capitalization|random capitals)';
const piece = '(anchor|link|hyperlink|string|sentence|phrase|text|line|tag|image|word|html|markdown)';
const advert = '(sentence|line|headline|remark|plug|slogan|note|paragraph|link|mention)';
const praising =
  'promotes|promoting|advertises|advertising|endorses|endorsing|markets|marketing|plugs|plugging|praises|praising';
const exactly = '(exactly|verbatim|unchanged|as is|word for word|encoded|unmodified)';
const hypothetical =
  '(in a world where|in a universe where|in a parallel universe|in an alternate reality|hypothetical scenario|imagine a scenario|consider a scenario|hypothetically|suppose we|supposing we|for the purpose of this exercise|to make this more)';

/** SC1009: a document dictates what its reader's answer holds, or garbles it. */
export const dictatedAnswer = defineRule({
  id: 'SC1009',
  name: 'dictated-answer',
  title: "Document dictates or garbles its reader's answer",
  family: 'F10',
  severity: 'high',
  confidence: 'low',
  roles: ['payload'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL', 'VCS'],
  maps: ['LLM01', 'ASI01', 'T0051.001', 'T0067', 'N027'],
  message:
    'This decides what the answer of its reader says or how it looks; whoever asks gets the words of a stranger.',
  remedy: 'Remove it. How agents answer is set where their operator sets it, not by what they read.',
  foreign: [{ act: 'include', with: [['your-answer'], ['verbatim']], severity: 'medium' }],
  phrases: [
    `^ (reverse|scramble|shuffle|jumble|garble|misspell|mangle|obfuscate) ~6 ${answer}`,
    `^ (encode|encrypt|write|give|provide|deliver|produce) ~1 ${answer} ~2 (in|with|using|as) ~3 ${garbled}`,
    `^ (swap|shift|rotate|transpose|double) ~2 (letters|vowels|characters|words|syllables) ~5 ${answer}`,
    `^ (remove|drop|omit|strip|delete|leave out) ~2 (spaces|vowels|whitespace|consonants|letters) ~2 from ${answer}`,
    `[every each] ~1 (second|third|word|letter|sentence) ~2 of ${answer} ~2 (backwards|reversed|upside down|twice|in reverse)`,
    {
      pattern: `^ (respond|reply|answer) ~1 (only|solely|exclusively|entirely)? (in|with|using) ~2 ${garbled}`,
      severity: 'medium',
    },
    `^ (use|employ) ~4 ${garbled} ~6 in ${answer}`,
    { pattern: `${written} ~1 (in|into|to) ${answer} ~3 ${piece} ~4 ${exactly}`, severity: 'medium' },
    { pattern: `^ ${written} ~2 ${piece} ~4 (in|into|to) ${answer} ~3 ${exactly}`, severity: 'medium' },
    {
      pattern: `^ ${answer} ~1 (must|should|shall|has to|needs to) ~1 (contain|include|mention) ~3 ${piece} ~6 ${exactly}`,
      severity: 'medium',
    },
    {
      pattern: `(repeat|write|print|say|output) ~1 [the this a] ~1 (word|phrase|string|sentence|letter) ~6 times ~5 ${answer}`,
      severity: 'medium',
    },
    {
      pattern: `^ (finish|end|begin|start|open|close|conclude) ${answer} ~1 with ~1 (word|phrase|string|slogan) ~5 (times|exactly|verbatim)`,
      severity: 'medium',
    },
    { pattern: `translate ~4 (sentence|phrase|text|line|words) ~4 and ~1 ${written} ~3 ${answer}`, severity: 'medium' },
    {
      pattern: `^ ${written} ~1 [a an] ~3 (sentence|headline|remark|advertisement|plug|slogan) ~2 (in|into|to|within) ${answer} ~2 (that|about|referencing|promoting|pointing|linking|announcing|claiming|praising)`,
      severity: 'medium',
    },
    `^ ${written} ~1 [a an] (misleading|false|fabricated|incorrect|sensational|promotional|fake) ~7 (in|into|to|within) ${answer}`,
    `^ ${written} ~1 [a an] ~3 ${advert} ~2 (in|into|to|within) ${answer} ~1 (that|which)? (${praising})`,
    `^ ${written} ~1 [a an] ~3 ${advert} ~1 (that|which)? (${praising}) ~8 (in|into|to|within) ${answer}`,
    `future (answers|answer|replies|reply|responses|response) ~1 (must|should|shall|have to|has to) ~1 always? ~1 (say|claim|state|assert|declare)`,
    `^ (assistant|the assistant|model|the model|the ai|the agent|agents) (should|must|shall) ~1 (say|state|claim|answer|pretend|tell) ~14 and (ignore|disregard|omit|overlook|skip) ~4 (paragraph|text|policy|source|document|page|section|rest|original|passage)`,
    {
      pattern: `${hypothetical} ~16 (state|claim|assert|admit|conclude|say|announce) ~3 (that|:|is|are|the)`,
      severity: 'medium',
      where: claims,
    },
  ],
});

const answers = new Set(['is', 'are', ':', '"', '\u201c', 'that']);

/** A statement follows that is to be given for true, and the one who speaks is `we` or nobody. */
function claims({ parts, last }: PhraseMatch, passage: Passage): boolean {
  const verb = parts[1]?.[0] ?? last;
  const subject = passage.words(Math.max(0, verb - 3), verb);
  const speaks = subject.some((word) => ['we', 'and', 'you', "let's"].includes(word));
  return speaks && passage.words(last - 1, last + 8).some((word) => answers.has(word));
}
