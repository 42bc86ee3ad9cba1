import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';

const reveal =
  '(repeat|print|output|copy|quote|reproduce|paste|recite|show|reveal|display|dump|echo|return|write out|spell out|put|list|share)';
const opening = each(
  ['first', 'last', 'exact', 'full', 'opening', 'complete'],
  ['sentence', 'line', 'words', 'paragraph', 'text', 'wording'],
);
const briefing = each(
  ['system', 'initial', 'original', 'hidden'],
  ['prompt', 'instructions', 'message', 'instruction'],
);

/** SC1008: tells the reader to give away its own prompt, configuration or identity. */
export const promptLeak = defineRule({
  id: 'SC1008',
  name: 'prompt-leak',
  title: 'Orders the reader to give its own instructions away',
  family: 'F10',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: 'all',
  maps: ['LLM07', 'ASI01', 'LLM01', 'T0051.001', 'N036'],
  message: "This asks whoever reads it for that reader's own instructions, tools or identity; no document needs them.",
  remedy: 'Remove it. What an agent was told is for its operator; from it others learn how to turn the agent.',
  foreign: [
    { act: 'reveal', with: [['briefing']] },
    { act: 'reveal', with: [['own-id']] },
  ],
  frames: [{ act: ['reveal', 'send'], objects: ['own-briefing'], where: unasked }],
  phrases: [
    {
      pattern: `^ ${reveal} ~4 (words|text|lines|everything|sentences|all|content|contents) ~1 (above|before this|precedes this|preceding) ~10 (you are|starting with|starting from|code block|txt block|prompt|word for word|verbatim|above this line)`,
      where: notAPart,
    },
    {
      pattern:
        '^ (print|output|repeat|reveal|display|recite|echo|quote) ~1 (everything|all text|all the text|every word|all words) ~2 (above|before|preceding|precedes) ~1 (this line|this message|this sentence|this point|this text)',
    },
    {
      pattern: `^ (quote|repeat|print|output|reveal|reply with|respond with|answer with|paste|give|show|include) ~4 (paragraph|sentence|line|lines|copy|contents|text|wording) of [your the] ~2 (prompt|instructions|system message)`,
      where: readersOwn,
    },
    '^ (append|include|insert|add|attach|copy) ~1 your (system|original|initial|full|complete|exact|hidden) (instructions|prompt|message) ~2 (to|in|into|at)',
    `${reveal} ~3 (tool|tools|functions) you ~1 (have been|were|are) ~1 (given|equipped|provided)`,
    '^ (dump|reveal|leak|disclose|expose) ~1 your ~1 (full|entire|complete|whole|exact) ~1 (configuration|config|settings|context|prompt|instructions)',
    {
      pattern: `(output|print|reveal|display|repeat|echo|state|show) ~1 your (unique|secret|internal|session|private|hidden|assigned|confidential) (id|identifier|key|uuid|code|token|identity|number)`,
      where: isOrder,
    },
    {
      pattern:
        '(share|send|provide|paste|output|print|reveal|give) ~1 your ~1 (configuration|config|settings|parameters) ~1 (for|as part of|to pass) ~3 (verification|validation|identity|compliance|audit)',
      where: isOrder,
    },
    { pattern: `(what is|what was|what are|what were|what's|whats) ~1 the? ~1 ${opening} of your ~1 ${briefing}` },
    {
      pattern: `what (were you|have you been|are you) told ~2 (before|at the start|in your) ~3 (conversation|session|chat|prompt|message)`,
    },
  ],
});

/** `If asked to print your instructions, decline` tells of the act; a name in quotation marks is one of a list. */
function unasked({ conditions, tokens: [first, last] }: Frame, passage: Passage): boolean {
  const behind = passage.words(last, last + 1).concat(passage.words(last - 1, last));
  if (behind.some((word) => quotes.has(word)) && passage.words(first - 1, first + 1).some((word) => quotes.has(word)))
    return false;
  return !conditions.has('asked') && !conditions.has('said') && !conditions.has('conditional');
}

const quotes = new Set(['"', '\u201c', '\u201d', '`']);

const given = new Set(['initial', 'original', 'system', 'hidden', 'secret', 'instructions']);

/** `The text of your system prompt`, `the instructions you were given`. */
function readersOwn({ first, last }: PhraseMatch, passage: Passage): boolean {
  const words = passage.words(first, last + 3);
  return words.includes('you') || words.some((word) => given.has(word));
}

/** Words that hold English together. */
const grammar = new Set(
  'the a an of to and or in is are was we may can will would it this that these with for on by be as if not you your they who which i do does never'.split(
    ' ',
  ),
);
/** How many words before an order tell the language of its sentence, and the fewest that do. */
const lookback = 6;
const fewest = 3;

/** The clause begins here, or the words before are of another language. */
function isOrder({ first }: PhraseMatch, passage: Passage): boolean {
  if (passage.clauseStarts(first)) return true;
  const before = passage.words(Math.max(passage.sentence(first)[0], first - lookback), first);
  return before.length >= fewest && !before.some((word) => grammar.has(word));
}

const parts = new Set(['table', 'command', 'commands', 'file', 'output', 'example', 'section', 'template']);

/** `Copy the text above the table` is about a page. */
function notAPart({ first, last }: PhraseMatch, passage: Passage): boolean {
  return !passage.words(first, last + 2).some((word) => parts.has(word));
}
