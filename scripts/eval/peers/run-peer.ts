import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Case } from '../figures.js';
import type { Hit } from '../judge.js';
import { layOut, safePath } from '../layout.js';
import type { CorpusRecord } from '../record.js';
import { inFolder } from '../scan-corpus.js';
import type { Peer, PeerFinding } from './peer.js';
import { runNode } from './sandbox.js';
import { pack } from './workspaces.js';

/** Milliseconds for one workspace. */
const timeoutMs = 600_000;

/** Where the peer is, and how it is kept from the network. */
export interface PeerSetting {
  readonly packageFolder: string;
  readonly prefix: readonly string[];
}

/**
 * Runs a peer over the records. Where it fails over a workspace, the halves are tried alone, down to the file that it fails
 * over: that one is not judged, and has a gap.
 */
export async function runPeer(peer: Peer, records: readonly CorpusRecord[], setting: PeerSetting): Promise<Case[]> {
  const paths = records.map((record) => safePath(record.path));
  return inFolder(async (folder) => {
    const cases = new Map<number, Case>();
    const queue = pack(paths);
    for (let number = 0; number < queue.length; number++) {
      if (process.stderr.isTTY) process.stderr.write(`\r${peer.name} ${cases.size}/${records.length} `);
      const members = queue[number] ?? [];
      const root = path.join(folder, String(number));
      const files = new Map(members.map((index) => [paths[index] ?? '', index]));
      for (const [file, index] of files) layOut(root, file, records[index]?.text ?? '');
      const findings = await judge(peer, root, [...files.keys()], setting);
      rmSync(root, { recursive: true, force: true });
      if (!findings && members.length > 1) {
        const middle = members.length >> 1;
        queue.push(members.slice(0, middle), members.slice(middle));
        continue;
      }
      for (const [file, index] of files) {
        const record = records[index];
        if (record) cases.set(index, toCase(record, findings && (findings.get(file) ?? [])));
      }
    }
    return [...cases].sort(([a], [b]) => a - b).map(([, item]) => item);
  });
}

/** What the peer found, by file; null when it did not finish or printed something else than its version does. */
async function judge(peer: Peer, root: string, files: readonly string[], { packageFolder, prefix }: PeerSetting) {
  const scratch = `${root}-scratch`;
  mkdirSync(scratch, { recursive: true });
  const { args, input } = peer.command(packageFolder, files);
  const output = await runNode(args, { cwd: root, scratch, prefix, timeoutMs, input });
  try {
    return output === null ? null : byFile(root, peer.read(output));
  } catch {
    // The files stay unjudged, and are counted as such.
    return null;
  }
}

function byFile(root: string, findings: readonly PeerFinding[]): Map<string, PeerFinding[]> {
  const files = new Map<string, PeerFinding[]>();
  for (const finding of findings) {
    const file = relativeTo(root, finding.file);
    const of = files.get(file);
    if (of) of.push(finding);
    else files.set(file, [finding]);
  }
  return files;
}

function relativeTo(root: string, file: string): string {
  return path.relative(root, path.resolve(root, file)).split(path.sep).join('/');
}

/** Peers do not tell offsets: their figures have no ranges. */
function toCase(record: CorpusRecord, findings: readonly PeerFinding[] | null): Case {
  const hits = (findings ?? []).map(
    ({ rule, severity }): Hit => ({ rule, severity, offset: [0, 0], message: '', excerpt: '', why: [] }),
  );
  const gaps = findings ? [] : ['not judged'];
  return {
    record: { ...record, injected: null },
    verdict: { id: record.id, hits, gaps, errors: [], read: findings !== null, elapsedMs: 0 },
  };
}
