import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/src/engine/compile.js';
import { english } from '../../../server/src/engine/language/english.js';
import { verb } from '../../../server/src/engine/language/inflect.js';
import { Lexicon } from '../../../server/src/engine/language/lexicon.js';
import { Passage } from '../../../server/src/engine/language/passage.js';
import { matchPhrase, type Phrase } from '../../../server/src/engine/language/phrase.js';
import { allRules } from '../../../server/src/engine/rules/all.js';
import { sieveBytes } from '../../../server/src/engine/triggers/sieve.js';

type Element = Phrase['elements'][number];

const lexicon = new Lexicon(english);
const program = compile(allRules, lexicon, []);
const demands = program.demands.flatMap((demand, index) => (demand.kind === 'phrase' ? [{ demand, index }] : []));
const names = [...Object.keys(english.verbs), ...Object.keys(english.words)];

/** The wordings that an element stands for. */
function wordings(element: Element): string[] {
  return element.alternatives.flatMap(({ words, list, anyForm }) => {
    if (list < 0)
      return [words.join(' ').replaceAll(' . ', '.'), words.join('\u00A0').replaceAll('\u00A0.\u00A0', '.')];
    const name = names[list] as string;
    const entries = (english.verbs[name] ?? english.words[name] ?? '').split(',').map((entry) => entry.trim());
    if (!anyForm) return entries;
    return entries.flatMap((entry) => {
      const [head = '', ...rest] = entry.split(' ');
      const { third, past, ing } = verb(head);
      return [head, third, ing, ...past].map((form) => [form, ...rest].join(' '));
    });
  });
}

const wording = (element: Element) => fc.constantFrom(...wordings(element));
const joint = fc.constantFrom(' ', '\n', '  \t', ' - ', ', ', ' (', ') ', ' \u2014 ', '\u00A0', ' **', ' *');
const edge = fc.constantFrom('', ' ', '[', '\u201C', '<p>', '{', '\u2014', '#', 'x ', '. ', '/');

/** A demand, and a text in which its phrase stands, more or less. */
const spoken = fc.constantFrom(...demands).chain(({ demand, index }) =>
  fc
    .tuple(edge, edge, ...demand.phrase().elements.map((element) => fc.tuple(wording(element), joint)))
    .map(([before, after, ...parts]) => ({
      demand,
      index,
      text: before + parts.map(([words, sign], i) => words + (i + 1 < parts.length ? sign : '')).join('') + after,
    })),
);

describe('a phrase that matches', () => {
  it('is never kept from its text by the sieve, in text or in bytes', () => {
    let matched = 0;
    fc.assert(
      fc.property(spoken, ({ demand, index, text }) => {
        if (matchPhrase(demand.phrase(), new Passage(text, 0, lexicon)).length === 0) return;
        matched++;
        const bytes = new TextEncoder().encode(text);
        expect(program.plan.meetings(text).map((m) => m.demand)).toContain(index);
        expect(program.plan.any(sieveBytes(program.plan.automaton, bytes, bytes.length), () => true)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(matched).toBeGreaterThan(500);
  });
});
