import { defensivePath } from './defensive-frame.js';
import type { Gate, GateContext } from './gate.js';

const cases =
  /(?:^|\/)(?:[a-z_]{0,12}(?:examples?|positives?|negatives?)|patterns?|regex(?:es)?|keywords?|payloads?|tests?|test_?cases?|signatures?|attacks?|detects?|triggers?|strings|condition|indicators?)(?:\/|$)/i;

/** G5: tests, fixtures, corpora and detector sources that no agent loads. */
export const corpusPath: Gate = (context) => {
  const { view, hit, file, path } = context;
  if (file.surface && file.surface.kind !== 'untrusted-content') return null;
  if (file.corpus && isRemark(context)) return { code: 'G5', effect: -1, text: 'it is a comment of a test' };
  if (file.corpus) return { code: 'G5', effect: -2, text: 'the file is test data that no agent loads' };
  const place = view.segment.pointer ?? (file.format === 'yaml' ? keyAbove({ view, hit }) : null);
  if (place !== null && cases.test(place)) {
    return { code: 'G5', effect: -2, text: `it is a value of a list of cases (${place.slice(0, 60)})` };
  }
  if (file.scope === 'SRC' && defensivePath(path)) {
    return { code: 'G5', effect: -1, text: 'the file is the source of a detector or a test' };
  }
  return null;
};

/** A comment of a program's test is read like any other: the data of a test are its strings, and those of a detector. */
function isRemark({ view, file, path }: GateContext): boolean {
  return view.segment.role === 'comment' && file.scope === 'SRC' && file.language !== 'yara' && !defensivePath(path);
}

/** How far above a place its key is looked for, in UTF-16 units. */
const reach = 2_000;
const openKey = /^[ \t]{0,40}(?:- )?([\w-]{1,40}):[ \t]{0,9}(?:[|>][+-]?)?[ \t]{0,9}$/gm;

/** The key that a list or block stands below, for text that is read as it stands: sentences that run over several items. */
function keyAbove({ view, hit }: Pick<GateContext, 'view' | 'hit'>): string | null {
  const at = view.map.start(hit.start);
  const [, key = null] = [...view.segment.text.slice(Math.max(0, at - reach), at).matchAll(openKey)].at(-1) ?? [];
  return key;
}
