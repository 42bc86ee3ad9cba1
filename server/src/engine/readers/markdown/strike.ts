import type { Mark } from '../../model/segment.js';
import { omit, type Span } from '../derive.js';
import type { SegmentBody } from '../segment-text.js';

/** The body with GitHub's `~~struck~~` text marked, its tildes left out. Tildes in code stay. */
export function withStrikes(body: SegmentBody): SegmentBody {
  if (!body.text.includes('~')) return body;
  const pairs = pairsOf(body);
  if (pairs.length === 0) return body;
  const strikes = pairs.map(([open, close]): Mark => ({ kind: 'strike', start: open[0], end: close[1] }));
  const marks = [...body.marks, ...strikes].sort((a, b) => a.start - b.start || b.end - a.end);
  return omit({ ...body, marks }, pairs.flat());
}

/** Runs of one or two tildes that open and close, each pair in turn. */
function pairsOf(body: SegmentBody): [Span, Span][] {
  const pairs: [Span, Span][] = [];
  const code = body.marks.filter((mark) => mark.kind === 'code');
  let open: Span | null = null;
  let nextCode = 0;
  for (const match of body.text.matchAll(/~{1,500}/g)) {
    const run: Span = [match.index, match.index + match[0].length];
    while (nextCode < code.length && (code[nextCode] as Mark).end <= run[0]) nextCode++;
    const inCode = (code[nextCode]?.start ?? Number.POSITIVE_INFINITY) < run[1];
    if (inCode || match[0].length > 2) continue;
    if (open && open[1] - open[0] === match[0].length && isSolid(body.text, run[0] - 1)) {
      pairs.push([open, run]);
      open = null;
    } else if (isSolid(body.text, run[1])) open = run;
  }
  return pairs;
}

function isSolid(text: string, at: number): boolean {
  return /\S/.test(text[at] ?? '');
}
