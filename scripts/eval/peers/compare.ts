import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Case } from '../figures.js';
import { figuresByRule } from '../figures.js';
import type { CorpusRecord } from '../record.js';
import { printSummary, printTables } from '../report.js';
import { antiTrojanSource } from './anti-trojan-source.js';
import { eccAgentshield } from './ecc-agentshield.js';
import { ferretScan } from './ferret-scan.js';
import type { Peer } from './peer.js';
import { runPeer } from './run-peer.js';
import { networkOff } from './sandbox.js';
import { shipSafe } from './ship-safe.js';
import { vard } from './vard.js';

const peers: readonly Peer[] = [ferretScan, eccAgentshield, shipSafe, vard, antiTrojanSource];

/** The version of a package in a folder, null when it is not installed there. */
function installedVersion(packageFolder: string): string | null {
  const manifest = path.join(packageFolder, 'package.json');
  if (!existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown };
  return typeof version === 'string' ? version : null;
}

/** Why a peer cannot be run, with what to do; null when it can. */
function whyNot(peer: Peer, folder: string | null): string | null {
  const spec = `${peer.packageName}@${peer.version}`;
  const hint = `npm install --prefix FOLDER --ignore-scripts --no-save ${spec}, outside the repository`;
  if (!folder) return `${peer.name}: --peers FOLDER is missing. Install it with ${hint}`;
  const version = installedVersion(path.join(folder, 'node_modules', peer.packageName));
  if (version === peer.version) return null;
  return version
    ? `${peer.name}: ${version} is installed, the figures are of ${peer.version}. Install it with ${hint}`
    : `${peer.name} is not installed in ${folder}. Install it with ${hint}`;
}

/** The tables of one peer: the same as Swab's own. */
function printPeer(peer: Peer, cases: readonly Case[]): void {
  const unread = cases.filter(({ verdict }) => verdict.gaps.length > 0).length;
  printSummary(`${peer.name} ${peer.version}`, cases);
  console.log(`counted: ${peer.counts}; ${unread} of ${cases.length} files not judged\n`);
  printTables(cases, ['kind']);
  const rules = figuresByRule(cases).slice(0, 10);
  console.log(`rules with the most false alarms: ${rules.map(({ rule, benign }) => `${rule} ${benign}`).join(', ')}\n`);
}

/**
 * Runs one peer, or `all`, on the artefacts and composites and prints its tables. Returns the exit code: 2 when the name
 * is unknown or no peer could be run.
 */
export async function comparePeers(
  name: string,
  folder: string | null,
  records: readonly CorpusRecord[],
): Promise<number> {
  const chosen = peers.filter((peer) => name === 'all' || name === peer.name || name === peer.packageName);
  if (chosen.length === 0) {
    console.error(`--peer takes all, ${peers.map((peer) => peer.name).join(', ')}`);
    return 2;
  }
  const files = records.filter(({ group }) => group === 'artefact' || group === 'composite');
  const prefix = networkOff();
  if (!prefix) console.error('This system cannot take the network from a program: the peers keep theirs.');
  let run = 0;
  for (const peer of chosen) {
    const reason = whyNot(peer, folder);
    if (reason || !folder) {
      console.error(reason);
      continue;
    }
    const packageFolder = path.join(folder, 'node_modules', peer.packageName);
    printPeer(peer, await runPeer(peer, files, { packageFolder, prefix: prefix ?? [] }));
    run++;
  }
  return run > 0 ? 0 : 2;
}
