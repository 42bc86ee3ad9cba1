import path from 'node:path';
import * as z from 'zod';
import type { Peer } from './peer.js';
import { peerSeverity } from './severity.js';

const fileReport = z.object({
  file: z.string(),
  findings: z.array(z.object({ severity: peerSeverity, codePoint: z.string() })),
});
/** With nothing found it prints an object instead of a list. */
const report = z.union([z.array(fileReport), z.object({ success: z.literal(true) }).transform(() => [])]);

/** Every file by name, for its patterns leave out dot files. */
export const antiTrojanSource: Peer = {
  name: 'anti-trojan-source',
  packageName: 'anti-trojan-source',
  version: '1.13.0',
  counts: 'its own severities, default options (control and invisible characters are high)',
  command: (folder, files) => ({
    args: [path.join(folder, 'bin/anti-trojan-source.js'), '--json', ...files.map((file) => `./${file}`)],
  }),
  read: (output) =>
    report
      .parse(JSON.parse(output))
      .flatMap(({ file, findings }) =>
        findings.map(({ severity, codePoint }) => ({ file, severity, rule: codePoint })),
      ),
};
