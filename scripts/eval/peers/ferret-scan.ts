import path from 'node:path';
import * as z from 'zod';
import type { Peer } from './peer.js';
import { peerSeverity } from './severity.js';

const report = z.object({
  findings: z.array(z.object({ relativePath: z.string(), severity: peerSeverity, ruleId: z.string() })),
});

/** `ferret scan` as it comes, without the options that need a network. */
export const ferretScan: Peer = {
  name: 'ferret-scan',
  packageName: 'ferret-scan',
  version: '2.10.0',
  counts: 'its own severities, default options',
  command: (folder) => ({ args: [path.join(folder, 'bin/ferret.js'), 'scan', '--ci', '--format', 'json', '.'] }),
  read: (output) =>
    report.parse(JSON.parse(output)).findings.map(({ relativePath, severity, ruleId }) => ({
      file: relativePath,
      severity,
      rule: ruleId,
    })),
};
