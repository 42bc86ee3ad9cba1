import { defensivePath } from './defensive-frame.js';
import type { Gate } from './gate.js';

const cases =
  /(?:^|\/)(?:[a-z_]{0,12}(?:examples?|positives?|negatives?)|patterns?|regex(?:es)?|keywords?|payloads?|tests?|test_?cases?|signatures?|attacks?|detects?|triggers?|strings|condition|indicators?)(?:\/|$)/i;

/** G5: tests, fixtures, corpora and detector sources that no agent loads. */
export const corpusPath: Gate = ({ view, file, path }) => {
  if (file.surface && file.surface.kind !== 'untrusted-content') return null;
  if (file.corpus) return { code: 'G5', effect: -2, text: 'the file is test data that no agent loads' };
  const { pointer } = view.segment;
  if (pointer !== null && cases.test(pointer)) {
    return { code: 'G5', effect: -2, text: `it is a value of a list of cases (${pointer.slice(0, 60)})` };
  }
  if (file.scope === 'SRC' && defensivePath(path)) {
    return { code: 'G5', effect: -1, text: 'the file is the source of a detector or a test' };
  }
  return null;
};
