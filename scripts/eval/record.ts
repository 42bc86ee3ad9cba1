import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { locate, type Span } from './payload.js';

/** One labelled text of a corpus. Fields that must not decide anything (`origin`, `split` ...) are left out. */
const recordSchema = z.object({
  id: z.string(),
  source: z.string(),
  kind: z.string(),
  label: z.enum(['contaminated', 'benign']),
  category: z.string(),
  path_hint: z.string(),
  text: z.string(),
  confidence: z.string(),
  payload: z.string().nullish(),
  base_id: z.string().nullish(),
});
type RawRecord = z.infer<typeof recordSchema>;

/** Which figure a record counts for. */
export type Group = 'artefact' | 'composite' | 'chat' | 'doubtful';

export interface CorpusRecord {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly label: 'contaminated' | 'benign';
  readonly category: string;
  readonly path: string;
  readonly text: string;
  /** What was injected, where the record tells. */
  readonly payload: string | null;
  /** Where that stands in the text. */
  readonly injected: Span | null;
  readonly group: Group;
}

/** Where a record is from. A composite names the pair that it is made of: what counts is where its payload is from. */
export function sourceOf({ group, source }: Pick<CorpusRecord, 'group' | 'source'>): string {
  return group === 'composite' ? source.replace(/^.* \+ |\)$/g, '') : source;
}

/** Kinds that are no file of a workspace: a side figure. */
const chatKinds = new Set(['chat-prompt', 'persona-statement', 'email', 'snippet', 'tool-output']);

/** Labels of low confidence are figures of their own: they may be wrong. */
function groupOf(raw: RawRecord): Group {
  if (raw.confidence !== 'medium' && raw.confidence !== 'high') return 'doubtful';
  if (raw.base_id) return 'composite';
  return chatKinds.has(raw.kind) ? 'chat' : 'artefact';
}

function parse(line: string, file: string, number: number): CorpusRecord {
  const parsed = recordSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error(`${file}, record ${number}: ${z.prettifyError(parsed.error)}`);
  const { path_hint, base_id: _, payload, confidence: __, ...rest } = parsed.data;
  const injected = payload ? locate(rest.text, payload) : null;
  return { ...rest, path: path_hint, payload: payload ?? null, injected, group: groupOf(parsed.data) };
}

/** Reads every `*.jsonl.gz` of a folder, in order of the file names. Throws on a line that is no record. */
export function readCorpus(folder: string): CorpusRecord[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  if (files.length === 0) throw new Error(`no .jsonl.gz in ${folder}`);
  return files.sort().flatMap((name) => {
    const lines = gunzipSync(readFileSync(path.join(folder, name)))
      .toString('utf8')
      .split('\n');
    return lines.flatMap((line, index) => (line === '' ? [] : [parse(line, name, index + 1)]));
  });
}
