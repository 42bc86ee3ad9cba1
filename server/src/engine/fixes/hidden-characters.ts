import type { Finding } from '../model/finding.js';
import { forEachCandidate } from '../views/candidates.js';
import { classes } from '../views/character-classes.js';
import { codePointCount } from '../views/code-points.js';
import { inventory } from '../views/inspect.js';
import type { Suspicion } from '../views/inventory.js';
import { isUnseen } from '../views/visible.js';
import { skeleton } from '../views/words.js';
import type { FileFormat } from './file-format.js';
import type { Edit, Fix } from './fix.js';

/** Kinds that draw nothing: without them a person sees the same text. */
const unseen: ReadonlySet<Suspicion['kind']> = new Set(['tag', 'variation', 'zero-width', 'filler']);

/** Removes the hidden characters that overlap a finding; honest ones beside them stay. */
export function removeHiddenCharacters(finding: Finding, text: string, { format }: FileFormat): Fix | null {
  const hidden = overlapping(finding, text).filter((one) => one.kind !== 'confusable');
  const edits = hidden.flatMap((one) => removals(text, one));
  if (edits.length === 0) return null;
  const safe = format !== 'source' && hidden.every((one) => unseen.has(one.kind));
  const count = edits.reduce((sum, { start, end }) => sum + codePointCount(text, start, end), 0);
  const title = count === 1 ? 'Remove the hidden character' : `Remove ${count} hidden characters`;
  return { title, kind: safe ? 'safe' : 'unsafe', edits };
}

/** Writes the look-alike letters of a finding in ASCII. */
export function replaceLookAlikes(finding: Finding, text: string, { format }: FileFormat): Fix | null {
  const edits: Edit[] = [];
  for (const { start, end } of overlapping(finding, text).filter((one) => one.kind === 'confusable')) {
    forEachCandidate(text, start, end, (is, from, to) => {
      if (is === classes.lookAlike) edits.push(...letterEdits(text, from, to));
      return false;
    });
  }
  if (edits.length === 0) return null;
  const title = edits.length === 1 ? 'Write the look-alike letter in ASCII' : 'Write the look-alike letters in ASCII';
  return { title, kind: format === 'source' ? 'unsafe' : 'safe', edits };
}

function overlapping({ offset: [start, end] }: Finding, text: string): Suspicion[] {
  return inventory(text).filter((one) => one.start < end && start < one.end);
}

/** One edit for each run of characters that draw nothing; what stands between them stays. */
function removals(text: string, { kind, start, end }: Suspicion): Edit[] {
  if (kind === 'private-use') return [{ start, end, newText: '' }];
  const edits: { start: number; end: number; newText: string }[] = [];
  forEachCandidate(text, start, end, (is, from, to) => {
    const last = edits[edits.length - 1];
    if (is === classes.carriageReturn) edits.push({ start: from, end: to, newText: '\n' });
    else if (isUnseen(is) && last?.end === from && last.newText === '') last.end = to;
    else if (isUnseen(is)) edits.push({ start: from, end: to, newText: '' });
    return false;
  });
  return edits;
}

function letterEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const plain = skeleton(letter);
    if (plain !== letter) edits.push({ start: at, end: at + letter.length, newText: plain });
    at += letter.length;
  }
  return edits;
}
