import type { Cancellation, Engine, ScanRequest, ScanResult } from '../engine/engine.js';
import type { Finding, Position } from '../engine/model/finding.js';
import { isOwnRuleId } from '../engine/model/rule.js';
import type { Classification, Format } from '../engine/model/surface.js';
import { decodeBytes } from '../engine/text/decode.js';
import type { LargeFile } from './file-reader.js';
import { type Stretch, suspiciousStretches } from './suspicious-stretches.js';
import { TextPosition } from './text-position.js';

/** Bytes of stretches that are read: a file made of triggers must not cost the time of the others. */
const maxSuspicious = 1024 * 1024;
/** More findings than this end the reading, for the same reason. */
const enoughFindings = 100;
/** Bytes by which a stretch is widened at most to begin and end with a line. */
const lineReach = 16 * 1024;
/** Bytes by which the encoding is told. */
const headLength = 8 * 1024;

/** Formats whose lines stand alone; a piece of any other is read as plain text. */
const piecewise: ReadonlySet<Format> = new Set(['jsonl', 'env', 'source', 'text']);

/** What to scan, and with what. */
export interface LargeScan {
  readonly path: string;
  readonly file: LargeFile;
  readonly kind: Classification;
  readonly engine: Engine;
  readonly token?: Cancellation;
  readonly onRuleError?: ScanRequest['onRuleError'];
}

/** Findings with their places in the whole file, and what was left out. */
export interface LargeScanResult {
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
  readonly scanned: boolean;
}

/**
 * Scans a file that is too large to be held as one text: all its bytes are sieved, then only the stretches where
 * triggers met are decoded and read.
 */
export function scanLargeFile(scan: LargeScan): LargeScanResult {
  const refusal = refusalOf(scan.file);
  if (refusal !== null) return unread(refusal);
  const stretches: Stretch[] = [];
  let suspicious = 0;
  // The workspace's own rules read on where Swab's do: they must not use up what may be read.
  for (const stretch of suspiciousStretches(scan.file, scan.engine.base, asPlainText(scan.kind))) {
    if (scan.token?.isCancellationRequested) return unread('the scan was cancelled');
    suspicious += stretch.end - stretch.start;
    if (suspicious > maxSuspicious) break;
    stretches.push(stretch);
  }
  if (suspicious === 0) return { findings: [], gaps: [], scanned: true };
  return readStretches(scan, stretches, suspicious > maxSuspicious);
}

function readStretches(scan: LargeScan, stretches: readonly Stretch[], isCut: boolean): LargeScanResult {
  const gaps = new Set<string>();
  const findings = new Map<string, Finding>();
  const cursor = new Cursor(scan.file);
  for (const stretch of stretches) {
    if (countOf(findings.values()) > enoughFindings) break;
    const result = readStretch(scan, stretch);
    for (const gap of result.gaps) gaps.add(gap);
    if (result.findings.length === 0) continue;
    const start = cursor.goTo(result.start);
    for (const finding of result.findings) {
      const moved = move(finding, start.units, start.position);
      findings.set(`${moved.offset[0]} ${moved.offset[1]} ${moved.rule}`, moved);
    }
  }
  gaps.add('larger than 4 MB: read as plain text, in pieces round suspicious words');
  if (isCut || countOf(findings.values()) > enoughFindings)
    gaps.add('too many suspicious words: only a part of the file was read');
  return { findings: [...findings.values()], gaps: [...gaps], scanned: true };
}

/** The workspace's own rules may find what they like: it does not end the reading. */
function countOf(findings: Iterable<Finding>): number {
  let count = 0;
  for (const { rule } of findings) if (!isOwnRuleId(rule)) count++;
  return count;
}

/** What came of a stretch; places are relative to the byte `start` of the file. */
type StretchResult = Pick<ScanResult, 'findings' | 'gaps'> & { readonly start: number };

function readStretch(scan: LargeScan, stretch: Stretch): StretchResult {
  const [start, bytes] = wholeLines(scan.file, stretch);
  const decoded = decodeBytes(bytes);
  if ('reason' in decoded) return { start, findings: [], gaps: [`a piece was not read: ${decoded.reason}`] };
  const isPiecewise = piecewise.has(scan.kind.format);
  const { findings, gaps } = scan.engine.scan({
    path: isPiecewise ? scan.path : `${scan.path}.txt`,
    text: decoded.text,
    token: scan.token,
    onRuleError: scan.onRuleError,
  });
  return { start, findings: isPiecewise ? findings : findings.map((finding) => restore(finding, scan)), gaps };
}

function restore(finding: Finding, { path, kind }: LargeScan): Finding {
  return { ...finding, path, surface: kind.surface?.id ?? null, loadedBy: kind.surface?.loadedBy ?? [] };
}

/** A stretch widened to line ends where they are near, else cut between characters; with the byte it begins at. */
function wholeLines(file: LargeFile, { start, end }: Stretch): [number, Uint8Array] {
  const from = Math.max(0, start - lineReach);
  const bytes = file.read(from, end + lineReach - from);
  const before = bytes.lastIndexOf(10, start - from - 1);
  const after = bytes.indexOf(10, end - from - 1);
  const first = start === 0 ? 0 : before >= 0 ? before + 1 : characterStart(bytes, start - from);
  const last = after >= 0 ? after + 1 : characterStart(bytes, Math.min(bytes.length, end - from));
  return [from + first, bytes.subarray(first, last)];
}

/** The first place from `at` on where a UTF-8 character begins. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start < bytes.length && ((bytes[start] as number) & 0xc0) === 0x80) start++;
  return start;
}

/** Small agent files are read whatever the sieve says; a large one is sieved as any other text. */
function asPlainText(kind: Classification): Classification {
  return { ...kind, surface: null, surfaces: [], format: 'text' };
}

/** Why the file cannot be read in pieces, told by its first bytes; null when it can. */
function refusalOf(file: LargeFile): string | null {
  const bytes = file.read(0, headLength);
  const decoded = decodeBytes(bytes.subarray(0, lastCharacterStart(bytes)));
  if ('reason' in decoded) return decoded.reason;
  return decoded.encoding.startsWith('utf-16') ? 'UTF-16 text is read up to 4 MB only' : null;
}

/** Where the last character begins, which may not be whole. */
function lastCharacterStart(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
}

function unread(reason: string): LargeScanResult {
  return { findings: [], gaps: [reason], scanned: false };
}

function move(finding: Finding, units: number, by: Position): Finding {
  const { start, end } = finding.range;
  return {
    ...finding,
    offset: [finding.offset[0] + units, finding.offset[1] + units],
    range: { start: shifted(start, by), end: shifted(end, by) },
  };
}

function shifted({ line, character }: Position, by: Position): Position {
  return { line: line + by.line, character: line === 0 ? character + by.character : character };
}

/** Walks through a file to tell at which character a byte stands; goes forward only. A byte order mark is no text. */
class Cursor {
  readonly #file: LargeFile;
  readonly #position = new TextPosition();
  #at: number;

  constructor(file: LargeFile) {
    this.#file = file;
    this.#at = Buffer.from(file.read(0, 3)).toString('hex') === 'efbbbf' ? 3 : 0;
  }

  goTo(target: number): TextPosition {
    while (this.#at < target) {
      const bytes = this.#file.read(this.#at, Math.min(1024 * 1024, target - this.#at));
      if (bytes.length === 0) break;
      this.#position.advance(bytes);
      this.#at += bytes.length;
    }
    return this.#position;
  }
}
