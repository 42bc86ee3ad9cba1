import path from 'node:path';
import * as z from 'zod';
import type { Peer } from './peer.js';
import { peerSeverity } from './severity.js';

const report = z.object({
  findings: z.array(z.object({ file: z.string(), severity: peerSeverity, rule: z.string() })),
});

const options = ['audit', '.', '--json', '--no-deps', '--no-ai', '--no-cache'];

/** `ship-safe audit` with all its agents, without the parts that ask a network. */
export const shipSafe: Peer = {
  name: 'ship-safe',
  packageName: 'ship-safe',
  version: '9.5.2',
  counts: 'its own severities, all agents, no dependency audit, no model',
  command: (folder) => ({ args: [path.join(folder, 'cli/bin/ship-safe.js'), ...options] }),
  read: (output) => report.parse(JSON.parse(output)).findings,
};
