import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const passage = '(@own-text|this note|this notice|this snippet|this file|this header)';
/** What agents load, under names of any product and under none. */
const loaded =
  '(@surface|agent file|agent files|agents file|agents files|instruction files|rule file|rule files|agent rules|agent instructions|agent configuration|skill file|skill files|skill|skills|memory of|memories of|prompt of|prompts of|onboarding file)';
const puts =
  '[put add write place paste insert prepend append copy carry include set drop leave stick bring transfer repeat reproduce]';
const holds =
  '[begin begins open opens start starts include includes contain contains carry carries hold end ends close closes repeat quote]';

const elsewhere =
  /\b(?:other|another|every|each|any|all|neighbou?ring|sibling|further|remaining|next|future|new|whichever)\b/;
/** Recipes for people, and what has always been copied. */
const honest =
  /\b(?:your|licen[cs]ed?|copyright|spdx|trademark|warranty|template|example|frontmatter|front matter|shebang|should use|want|wants|wish)\b/;

/** An order to copy a passage once is a recipe; one that goes for all of a kind spreads it. */
function goesElsewhere({ first, last }: PhraseMatch, text: Passage): boolean {
  const [from, to] = text.sentence(first);
  const said = text.words(Math.max(from, first - 8), Math.min(to, last + 8)).join(' ');
  if (!elsewhere.test(said) || honest.test(said)) return false;
  // `The block above` may be a template, which is shown to be copied.
  return /\b(?:this|these)\b/.test(text.words(first, last).join(' '));
}

/** The passage at hand is to be carried on into what other agents load, whatever they belong to. */
export const carriedOn: readonly PhraseCheck[] = [
  { pattern: `${puts} ~1 ${passage} ~8 ${loaded}`, severity: 'medium', where: goesElsewhere },
  {
    pattern: `(make sure|ensure|see to it|see that) ~5 ${passage} ~6 ${loaded}`,
    severity: 'medium',
    where: goesElsewhere,
  },
  { pattern: `${loaded} ~8 ${holds} ~4 ${passage}`, severity: 'medium', where: goesElsewhere },
];
