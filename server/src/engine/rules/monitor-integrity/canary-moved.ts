import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';

/** SC1601: a marker that was planted in one place, or belongs to test data, stands in another. */
export const canaryMoved = defineRule({
  id: 'SC1601',
  name: 'canary-moved',
  title: 'Canary text found where it should not be',
  family: 'F16',
  severity: 'high',
  confidence: 'high',
  roles: [],
  scopes: 'all',
  maps: ['ASI08', 'ASI06', 'M0024'],
  message: 'A planted marker stands outside of its place: text has moved along this way, unseen.',
  remedy: 'Find out which agent or tool carried it, and what else came with it.',
  segments: { triggers: [['canary']], check: canaries },
});

/** A marker with its home: `swab-canary:` 24 hexadecimal digits `:` path. */
const planted = /\bswab-canary:[0-9a-f]{24}:([^\s"'`<>)\]]{1,300})/gi;
/** The line that keeps benchmarks out of training data (BIG-bench and those that took it over). */
const benchmark =
  /\bcanary (?:guid|string)[\s:`"']{1,6}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

function* canaries({ view, path, file }: SegmentContext): Iterable<Hit> {
  for (const match of view.text.matchAll(planted)) {
    const home = (match[1] as string).replace(/[.,;:]$/, '');
    if (home === path || path.endsWith(`/${home}`)) continue;
    const message = `A marker that was planted in ${home.slice(0, 80)} stands here: text has moved from there to here.`;
    yield { start: match.index, end: match.index + match[0].length, message };
  }
  if (file.surface === null || file.surface.kind === 'untrusted-content' || file.corpus) return;
  for (const match of view.text.matchAll(benchmark)) {
    const message = 'The marker of a benchmark stands in what agents load: test data has come in here.';
    yield { start: match.index, end: match.index + match[0].length, message };
  }
}
