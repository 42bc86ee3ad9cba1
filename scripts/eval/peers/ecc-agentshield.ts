import path from 'node:path';
import * as z from 'zod';
import type { Peer } from './peer.js';
import { peerSeverity } from './severity.js';

const report = z.object({
  findings: z.array(z.object({ file: z.string(), severity: peerSeverity, id: z.string() })),
});

/**
 * What a file lacks, whatever it says: it reports these of nearly every agent file. They are no alarm about content, and
 * counting them would count almost every honest file as a false alarm.
 */
const hygiene = /missing|^(?:hooks|permissions)-no-/;

/** `agentshield scan` as it comes, without the findings on what is missing. */
export const eccAgentshield: Peer = {
  name: 'ecc-agentshield',
  packageName: 'ecc-agentshield',
  version: '1.6.0',
  counts: 'its own severities, without its findings on missing defences',
  command: (folder) => ({ args: [path.join(folder, 'dist/index.js'), 'scan', '--format', 'json', '--path', '.'] }),
  read: (output) =>
    report
      .parse(JSON.parse(output))
      .findings.filter(({ id }) => !hygiene.test(id))
      .map(({ file, severity, id }) => ({ file, severity, rule: id })),
};
