import type { Material } from './material.js';

/** A way to make hostile text: what it begins with, what is repeated, and what ends it. */
export interface Shape {
  readonly name: string;
  readonly open?: string;
  readonly unit: string;
  readonly close?: string;
}

/** Longest unit of a shape, in UTF-16 units: the smallest text that is measured holds it several times. */
const longestUnit = 1500;

/** A text of about `length` UTF-16 units. */
export function textOf({ open = '', unit, close = '' }: Shape, length: number): string {
  const whole = unit.slice(0, longestUnit);
  return open + whole.repeat(Math.ceil(length / whole.length)) + close;
}

/** What gaps of expressions are filled with, to their bounds and beyond. */
const fillers = [' ', 'a', '0', '-', '\n', '"', '/', zeroWidthSpace()];
const fillerLength = 90;

/** What readers and decoders wait to see closed, or to see again. */
const marks = [
  '# ',
  '- ',
  '> ',
  '```\n',
  '[a](',
  '| ',
  '<!-- ',
  '<?',
  '<b title="',
  '*',
  '_',
  '`',
  '{"a":',
  'a: ',
  "'",
  '/*',
  '$(',
  '&#105;',
  '%41',
  '\\u0041',
];

/**
 * The texts that a rule is measured on. `turn` is another number for each rule: what depends on
 * the engine more than on the rule is shared out among them.
 */
export function shapesOf({ words, passages, readsItself }: Material, turn: number): Shape[] {
  const lines = passages.map((text) => text.replace(/\s+/g, ' '));
  const beginnings = lines.map((line) => line.split(' ').slice(0, 2).join(' '));
  const some = words.length > 0 ? words : beginnings;
  const filled = fillers.map((filler) => ({
    name: `its words in runs of ${JSON.stringify(filler)}`,
    unit: some.map((word) => word + filler.repeat(fillerLength / filler.length)).join(''),
  }));
  const marked = marks.map((mark) => ({
    name: `its words behind ${JSON.stringify(mark)}`,
    unit: `${some.map((word) => mark + word).join(' ')}\n`,
  }));
  const whole = [
    { name: 'its passages', unit: `${passages.join('\n\n')}\n\n` },
    {
      name: 'its passages as values',
      open: '[',
      unit: lines.map((l) => `${JSON.stringify(l)},\n`).join(''),
      close: '0]',
    },
    { name: 'its passages without their ends', unit: `${lines.map((l) => l.slice(0, l.length >> 1)).join(' ')} ` },
    { name: 'the first words of its passages', unit: `${beginnings.join(' ')} ` },
    { name: 'its words without blanks', unit: some.join('') },
  ];
  return [
    { name: 'its passages in one line', unit: `${lines.join(' ')} ` },
    { name: 'its words', unit: `${some.join(' ')} ` },
    ...shared(whole, turn),
    ...(readsItself ? filled : shared(filled, turn)),
    ...shared(marked, turn),
  ];
}

/** Two of a list, others at each turn. */
function shared(shapes: readonly Shape[], turn: number): Shape[] {
  return [0, 1].map((i) => shapes[(turn * 2 + i) % shapes.length] as Shape);
}

/** Texts that no rule waits for: the way to the rules must be linear, too. */
export function emptyShapes(): Shape[] {
  return [...fillers, ...marks, '[', '(', '<', '{', '!', '\\', '=', '\r', 'a ', 'a\n', '\u00e9', '\u4e2d'].map(
    (unit) => ({
      name: `nothing but ${JSON.stringify(unit)}`,
      unit,
    }),
  );
}

function zeroWidthSpace(): string {
  return String.fromCodePoint(0x200b);
}
