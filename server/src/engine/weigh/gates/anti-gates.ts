import type { Reason } from '../../model/signal.js';
import type { GateContext } from './gate.js';

/** AG1: hidden text gets no credit: nobody quotes where nobody can read. */
export function hiddenVoids({ view, hit }: GateContext): Reason | null {
  const concealment = hit.concealment ?? view.concealment;
  if (concealment === null || concealment === undefined || concealment === 'metadata') return null;
  return { code: 'AG1', effect: 0, text: 'it is hidden from people, so no gate lowers it' };
}

const obey =
  /\b(?:run|execute|follow|apply|obey|perform|do|use|paste|carry out|act on|comply with|implement)\b[^.\n]{0,24}\b(?:the |these |this |all |every )?(?:above|below|following|quoted|block|snippet|instructions? (?:above|below)|steps (?:above|below)|it exactly|exactly|verbatim)\b/i;

/** AG2: an order near by tells the reader to do what the quotation says. */
export function obeyedQuote({ view, hit }: GateContext, credits: readonly Reason[]): Reason | null {
  if (!credits.some((c) => c.code === 'G1' || c.code === 'G2')) return null;
  const around = view.text.slice(Math.max(0, hit.start - 240), hit.start) + view.text.slice(hit.end, hit.end + 240);
  if (!obey.test(around)) return null;
  return { code: 'AG2', effect: 0, text: 'an order near by tells the reader to do what is quoted' };
}

/** AG3: in memories, tool metadata and schedules a quotation is loaded like the rest; one level is the most a gate lowers. */
export function memoryLimits({ file }: GateContext, credits: readonly Reason[]): Reason[] {
  if (!['MEM', 'TOOL', 'SCH'].includes(file.scope)) return [...credits];
  const total = credits.reduce((sum, c) => sum + c.effect, 0);
  if (total >= -1) return [...credits];
  const text = 'an agent loads this text as its own memory or tool, quoted or not';
  return [...credits, { code: 'AG3', effect: -1 - total, text }];
}
