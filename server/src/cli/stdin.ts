import path from 'node:path';
import process from 'node:process';
import type { Engine } from '../engine/engine.js';
import { decodeBytes } from '../engine/text/decode.js';
import { excludedReason, type Policy } from '../workspace/policy.js';
import { defaultMaxFileSize, type FileScan, FileScanner, notScanned } from '../workspace/scan-file.js';
import { ScanTally } from '../workspace/scan-tally.js';
import { isOutside } from '../workspace/symlinks.js';
import type { WorkspaceResult } from '../workspace/workspace-result.js';
import type { Targets } from './targets.js';

/** What standard input is called when no name is given. */
const defaultName = 'stdin';

/** Scans standard input as if it were the file `name`, and gives the text, for the report. */
export async function scanStdin(
  engine: Engine,
  { root }: Targets,
  policy: Policy,
  name: string | undefined,
): Promise<{ result: WorkspaceResult; text: string | null }> {
  const file = nameInRoot(root, name ?? defaultName);
  const limit = Math.min(defaultMaxFileSize, policy.maxFileSize ?? defaultMaxFileSize);
  const bytes = await readStdin(limit);
  const scan = policy.excludes(file) ? notScanned(file, excludedReason) : scanBytes(engine, root, file, bytes, limit);
  const tally = new ScanTally(policy, {}, engine.classify);
  tally.expect();
  tally.add({ files: [scan], scanned: scan.scanned ? 1 : 0, bytes: scan.bytes, failures: [] }, 1);
  const decoded = decodeBytes(bytes);
  return { result: tally.result(false), text: 'reason' in decoded ? null : decoded.text };
}

function scanBytes(engine: Engine, root: string, file: string, bytes: Uint8Array, maxFileSize: number): FileScan {
  return new FileScanner({ engine, root, maxFileSize }).scanBytes(file, bytes);
}

/** Relative to the root with `/`, as a walk would list it; a name outside of the root stays as it is. */
function nameInRoot(root: string, name: string): string {
  const relative = path.relative(root, path.resolve(process.cwd(), name));
  return (isOutside(relative) ? name : relative).split(path.sep).join('/');
}

/** Reads up to one byte more than the limit, so that too much is known as such. */
async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
