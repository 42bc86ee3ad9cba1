import type { Gate } from './gate.js';

/** G1: the span lies wholly inside a fenced block, inline code or a block quote. */
export const codeOrQuote: Gate = ({ view, hit, file }) => {
  const { segment } = view;
  const inCode = segment.role === 'code-block' || segment.marks.some((m) => m.kind === 'code' && covers(m, hit));
  if (!inCode && !segment.quoted) return null;
  const effect = file.scope === 'DOC' ? -2 : -1;
  return { code: 'G1', effect, text: inCode ? 'it stands inside code' : 'it stands inside a quotation' };
};

function covers(mark: { start: number; end: number }, hit: { start: number; end: number }): boolean {
  return mark.start <= hit.start + 1 && mark.end >= hit.end - 1;
}
