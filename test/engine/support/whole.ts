import { DocumentView } from '../../../server/src/engine/document-view.js';

/** A document of one part. */
export function whole(text: string): DocumentView {
  return inParts([text]);
}

/** A document in the parts given. */
export function inParts(parts: readonly string[]): DocumentView {
  let start = 0;
  const stretches = parts.map((text) => {
    start += text.length;
    const verdict = { text, groups: new Uint32Array(1), found: new Map(), facts: new Map() };
    return { start: start - text.length, verdict };
  });
  return new DocumentView(parts.join(''), stretches);
}
