import { lineStart } from '../code-points.js';
import type { Suspicion } from '../inventory.js';
import { type TerminalSequence, terminalSequence } from '../terminal-sequence.js';
import { isWholeString } from './character-tables.js';
import { codePointName, type Finder } from './finder.js';

/** Longest hidden stretch that is shown, in UTF-16 units. */
const longestShown = 2048;

/** Terminal sequences that hide, erase or overwrite text, or whose link goes elsewhere. Colours are honest. */
export const findTerminalEscapes: Finder = (text, candidates) => {
  const found: Suspicion[] = [];
  let from = 0;
  for (const { start } of candidates) {
    if (start < from) continue;
    const sequence = terminalSequence(text, start);
    const seen =
      sequence && (concealed(text, start, sequence) ?? erased(text, start, sequence) ?? command(text, start, sequence));
    if (seen) found.push(seen);
    from = seen?.end ?? sequence?.end ?? start;
  }
  return found;
};

/** Select graphic rendition 8, or one colour for letters and ground. */
function concealed(text: string, start: number, sequence: TerminalSequence): Suspicion | null {
  if (sequence.kind !== 'csi' || sequence.final !== 'm') return null;
  const codes = sequence.parameters.split(/[;:]/).map(Number);
  if (!hides(codes)) return null;
  const end = restored(text, sequence.end);
  return escapes(start, end.after, text.slice(sequence.end, end.before), 'text that the terminal does not show');
}

/** Reads the parameters of SGR one by one: 38 and 48 take a palette index or a colour along. */
function hides(codes: readonly number[]): boolean {
  let ink = '';
  let ground = '';
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code === 8) return true;
    if (code === 38 || code === 48) {
      const taken = codes[i + 1] === 5 ? 2 : 4;
      const colour = codes.slice(i + 1, i + 1 + taken).join(';');
      if (code === 38) ink = colour;
      else ground = colour;
      i += taken;
    } else if (code >= 30 && code <= 37) ink = `palette ${code - 30}`;
    else if (code >= 40 && code <= 47) ground = `palette ${code - 40}`;
    else if (code >= 90 && code <= 97) ink = `bright ${code - 90}`;
    else if (code >= 100 && code <= 107) ground = `bright ${code - 100}`;
  }
  return ink !== '' && ink === ground;
}

/** Where the next control sequence begins and ends. */
function restored(text: string, from: number): { before: number; after: number } {
  const ahead = text.slice(from, from + longestShown);
  const length = ahead.indexOf('\x1B[');
  if (length < 0) return { before: from + ahead.length, after: from + ahead.length };
  const before = from + length;
  return { before, after: terminalSequence(text, before)?.end ?? before };
}

/**
 * Erases words that stand in the line, or moves over lines that are written. Erasing what is right of the cursor,
 * as `grep --color` does, takes nothing away; a progress bar writes the same words again.
 */
function erased(text: string, start: number, sequence: TerminalSequence): Suspicion | null {
  if (sequence.kind !== 'csi') return null;
  const { final, parameters } = sequence;
  const line = text.slice(Math.max(lineStart(text, start), start - longestShown), start);
  const upwards = (final === 'A' || final === 'F') && start > 0 && !isKeyCode(text, start, sequence);
  const whole = final === 'J' || upwards || (final === 'h' && parameters === '?1049');
  const inLine = final === 'K' && (parameters === '1' || parameters === '2');
  if (!whole && !(inLine && hasWords(line) && !writesAgain(line, text.slice(sequence.end, sequence.end + 80))))
    return null;
  const shown = final === 'h' ? '' : line;
  return escapes(start, sequence.end, shown, 'a sequence that erases or overwrites what was written');
}

/**
 * The code of a key, arrow up or end, as the whole of a string. It overwrites nothing when the line above ends before
 * the column that it stands in.
 */
function isKeyCode(text: string, start: number, { end, parameters }: TerminalSequence): boolean {
  if (parameters !== '' || !isWholeString(text, { start, end })) return false;
  const own = lineStart(text, start);
  // Without a line feed before it: the first line, or one of endless width.
  return text.charAt(own - 1) !== '\n' || own - lineStart(text, own - 1) < start - own;
}

function hasWords(line: string): boolean {
  return /\p{L}{2}\P{L}{1,8}\p{L}{2}/u.test(line);
}

/** True when what follows begins like what was erased. */
export function writesAgain(before: string, after: string): boolean {
  const word = /\p{L}{3,}/u;
  const first = word.exec(before)?.[0];
  return first !== undefined && first === word.exec(after)?.[0];
}

/** Hyperlinks (OSC 8) that show another address than they open, and writes to the clipboard (OSC 52). */
function command(text: string, start: number, sequence: TerminalSequence): Suspicion | null {
  if (sequence.kind !== 'osc') return null;
  if (sequence.parameters.startsWith('52;')) {
    return escapes(start, sequence.end, '', 'a write to the clipboard');
  }
  const target = /^8;[^;]{0,200};(.+)$/.exec(sequence.parameters)?.[1];
  if (target === undefined) return null;
  const ahead = text.slice(sequence.end, sequence.end + longestShown);
  const length = ahead.indexOf('\x1B]8;');
  if (length < 0) return null;
  const close = sequence.end + length;
  const label = ahead.slice(0, length);
  const address = /(?:https?:\/\/|www\.)[^\s]+/i.exec(label)?.[0];
  if (address === undefined || host(address) === host(target)) return null;
  const end = terminalSequence(text, close)?.end ?? close;
  return escapes(start, end, target, 'a link that opens another address than it shows');
}

function host(address: string): string {
  return (/^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:www\.)?([^/?#\s:]{1,255})/i.exec(address)?.[1] ?? address).toLowerCase();
}

function escapes(start: number, end: number, hidden: string, what: string): Suspicion {
  const said = hidden.trim();
  return { kind: 'ansi', start, end, decoded: said === '' ? null : said, detail: `${codePointName(0x1b)}: ${what}` };
}
