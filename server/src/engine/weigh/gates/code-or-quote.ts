import type { Gate } from './gate.js';

/** G1: the span lies inside a fenced block, inline code or a block quote. */
export const codeOrQuote: Gate = ({ view, hit, file }) => {
  const { segment } = view;
  const inCode = segment.role === 'code-block' || segment.marks.some((m) => m.kind === 'code' && covers(m, hit));
  if (!inCode && !segment.quoted) return null;
  const effect = file.scope === 'DOC' ? -2 : -1;
  return { code: 'G1', effect, text: inCode ? 'it stands inside code' : 'it stands inside a quotation' };
};

/** Half of the hit and more: `\`you are now\`, DAN` is a list of code words, not a sentence. */
function covers(mark: { start: number; end: number }, hit: { start: number; end: number }): boolean {
  const shared = Math.min(mark.end, hit.end) - Math.max(mark.start, hit.start);
  return shared * 2 >= hit.end - hit.start;
}
