import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defang } from '../engine/text/defang.js';
import { inventory } from '../engine/views/inspect.js';
import type { Suspicion } from '../engine/views/inventory.js';
import type { HiddenCharacters } from '../protocol.js';

/** Most marks in one document; a file of a million zero-width characters must not freeze the editor. */
const mostMarks = 2000;
const longestDecoded = 240;

const names: Readonly<Record<Suspicion['kind'], string>> = {
  tag: 'tag characters',
  variation: 'variation selectors',
  'zero-width': 'zero-width',
  bidi: 'bidi',
  confusable: 'look-alike letters',
  ansi: 'terminal escape',
  control: 'control',
  filler: 'filler',
  'private-use': 'private use',
};

/** Where characters hide in a document, for an editor that draws marks. */
export function hiddenCharacters(document: TextDocument): HiddenCharacters[] {
  const text = document.getText();
  return inventory(text)
    .slice(0, mostMarks)
    .map((suspicion) => ({
      range: { start: document.positionAt(suspicion.start), end: document.positionAt(suspicion.end) },
      label: labelOf(suspicion, text),
      detail: suspicion.detail,
      decoded: suspicion.decoded === null ? null : defang(suspicion.decoded, longestDecoded),
    }));
}

/** A single character goes by its code point, a run by its kind and length. */
function labelOf({ kind, start, end }: Suspicion, text: string): string {
  const points = [...text.slice(start, end)];
  const [only] = points;
  if (kind === 'confusable' || only === undefined) return names[kind];
  if (points.length > 1) return `${points.length} ${names[kind]}`;
  return `U+${(only.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
