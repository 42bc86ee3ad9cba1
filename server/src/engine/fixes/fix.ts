/** A replacement in a text. Offsets are half-open UTF-16 units of the document. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Something that can be done about a finding. */
export interface Fix {
  readonly title: string;
  /** `safe`: nothing that people see and nothing that a program does changes. */
  readonly kind: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

/** Applies edits to a text, in order of their place; of edits that overlap the first one is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, newText } of ordered) {
    if (start < done || end > text.length) continue;
    parts.push(text.slice(done, start), newText);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
