import type { View } from '../../views/view.js';
import type { Gate } from './gate.js';

/** What makes a command of a text. */
const runs =
  /\b(?:exec|eval|execfile)\s{0,2}\(|\|\s{0,4}(?:sudo\s{1,4})?(?:ba|z|da)?sh\b|\biex\b|invoke-expression|new function\s{0,2}\(/i;

/** G1: the span lies inside a fenced block, inline code or a block quote. */
export const codeOrQuote: Gate = ({ view, hit, file }) => {
  const { segment } = view;
  if (isDecodedToRun(view)) return null;
  const inCode = segment.role === 'code-block' || segment.marks.some((m) => m.kind === 'code' && covers(m, hit));
  if (!inCode && !segment.quoted) return null;
  const effect = file.scope === 'DOC' ? -2 : -1;
  return { code: 'G1', effect, text: inCode ? 'it stands inside code' : 'it stands inside a quotation' };
};

/** The code that holds an encoded text runs what comes out: that it is code is no credit then. */
function isDecodedToRun({ kind, segment }: View): boolean {
  return kind === 'decoded' && segment.role === 'code-block' && runs.test(segment.text);
}

/** Half of the hit and more: `\`you are now\`, DAN` is a list of code words, not a sentence. */
function covers(mark: { start: number; end: number }, hit: { start: number; end: number }): boolean {
  const shared = Math.min(mark.end, hit.end) - Math.max(mark.start, hit.start);
  return shared * 2 >= hit.end - hit.start;
}
