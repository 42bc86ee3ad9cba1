import type { Hit, SegmentCheck, SegmentContext } from '../../model/rule.js';

/** `for every request`, `whatever the user asks`; but not `for any question about billing`. */
const everything =
  /\b(?:every|all|any|each) (?:single |user |new |incoming )?(?:request|task|question|prompt|conversation|message|session|query|interaction|turn|job)s?\b(?!\s{1,3}(?:about|on|related|regarding|involving|concerning|that|which|where|in|for|to|with|of|from|requiring|needing|when)\b)|\b(?:whatever|no matter what|regardless of what) (?:the |a )?users? \w{1,12}/i;

/** Claims the first place, or leaves no choice. */
const first =
  /\b(?:always|must(?: be)?|first|before (?:any(?:thing)?|all|every|other|using|doing|answering|responding)|mandatory|required|instead of (?:any|all|other))\b/i;

const claims = 'always|must|first|before|mandatory|required|instead of'.split('|');

/** A description that makes an agent load its document for everything: it is the field by which documents are chosen. */
export const broadTrigger: SegmentCheck = {
  triggers: [claims],
  formats: ['markdown'],
  glance: (raw, { scope }) => scope === 'SKL' && raw.startsWith('---'),
  check: claimsIn,
};

function* claimsIn({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (file.scope !== 'SKL' || segment.role !== 'front-matter' || segment.pointer !== '/description') return;
  const match = everything.exec(view.text);
  if (!match || !first.test(view.text)) return;
  const message = 'The description claims every task, and first place: agents choose by it what to load.';
  yield { start: match.index, end: match.index + match[0].length, roles: ['trigger'], message };
}
