import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { applyEdits } from '../engine/fixes/fix.js';
import { quarantine } from '../engine/fixes/quarantine.js';
import type { Finding } from '../engine/model/finding.js';
import { writeNew } from './atomic-file.js';
import { failureCode } from './read-failure.js';
import { openUtf8, type Utf8File } from './utf8-file.js';

/** Records of passages with the same text get a number; more copies than this are refused. */
const maxCopies = 100;

/** What a record must hold to be put back; it comes from the workspace, which is the suspect. */
const recordSchema = z.object({
  version: z.literal(1),
  path: z.string().min(1),
  offset: z.tuple([z.int().min(0), z.int().min(0)]),
  sha256: z.string(),
  text: z.string(),
  replacement: z.string().min(1),
});

/** Why a passage cannot be cut out or put back, in words for people. */
export class QuarantineError extends Error {
  override readonly name = 'QuarantineError';
}

/**
 * Cuts the passage of a finding out of its file: keeps it in `.swab/quarantine/`, then leaves a neutral line in its
 * place. The record is written first, so that nothing is lost when the second step fails. Gives the path of the record,
 * relative to the root. Throws a QuarantineError, or what the system says.
 */
export function cutOut(root: string, finding: Finding, now: Date): string {
  const file = open(root, finding.path);
  const plan = quarantine(finding, file.text, { sha256, date: now.toISOString() });
  const recordPath = writeRecord(root, plan.recordPath, `${JSON.stringify(plan.record, null, 2)}\n`);
  try {
    file.write(applyEdits(file.text, [plan.edit]));
  } catch (error) {
    unlinkSync(path.join(root, recordPath));
    throw error;
  }
  return recordPath;
}

/**
 * Puts a passage back where its neutral line stands, and removes the record. `recordPath` is relative to the root.
 * Throws a QuarantineError when the record or the file was changed, or what the system says.
 */
export function restore(root: string, recordPath: string): void {
  const record = readRecord(root, recordPath);
  const file = open(root, record.path);
  const start = placeOf(file.text, record.replacement, record.offset[0]);
  if (start < 0) throw new QuarantineError(`${record.path} no longer holds the line that was left in it`);
  const end = start + record.replacement.length;
  file.write(applyEdits(file.text, [{ start, end, newText: record.text }]));
  unlinkSync(path.join(root, recordPath));
}

function readRecord(root: string, recordPath: string): z.infer<typeof recordSchema> {
  const record = recordSchema.safeParse(parseJson(readFileSync(path.join(root, recordPath), 'utf8')));
  if (!record.success) throw new QuarantineError(`${recordPath} is not the record of a passage`);
  if (sha256(record.data.text) !== record.data.sha256)
    throw new QuarantineError(`the passage in ${recordPath} was changed`);
  return record.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the neutral words stand: at their old place, else at the only one; -1 when that is not clear. */
function placeOf(text: string, words: string, expected: number): number {
  if (text.startsWith(words, expected)) return expected;
  const first = text.indexOf(words);
  return first === text.lastIndexOf(words) ? first : -1;
}

/** Writes under the wanted name, or that name with a number: a record is never replaced. */
function writeRecord(root: string, wanted: string, contents: string): string {
  makeFolder(root, path.posix.dirname(wanted));
  for (let copy = 1; copy <= maxCopies; copy++) {
    const recordPath = copy === 1 ? wanted : wanted.replace(/\.json$/, `-${copy}.json`);
    try {
      writeNew(path.join(root, recordPath), contents);
      return recordPath;
    } catch (error) {
      if (failureCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new QuarantineError(`${maxCopies} passages with this text are in quarantine already`);
}

/** Makes folders below the root, through no link: a link could lead the records out of the workspace. */
function makeFolder(root: string, folder: string): void {
  let at = root;
  for (const name of folder.split('/')) {
    at = path.join(at, name);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new QuarantineError(`${folder} is a symbolic link`);
    mkdirSync(at, { recursive: true });
  }
}

function open(root: string, relative: string): Utf8File {
  const file = openUtf8(root, relative);
  if ('reason' in file) throw new QuarantineError(`${relative}: ${file.reason}`);
  return file;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
