import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** What `--help` prints. */
export const usage = `npm run eval -- FOLDER [options]

Lays the records of a corpus (FOLDER/*.jsonl.gz) out as files, scans them, and prints the share flagged at medium and
at high, by label, kind, category and source, and how often a finding overlaps what was injected.

  --rule                  hits by rule: true and false ones, and those that no other rule shares
  --list fp|fn|tp|off|untold   the cases wrongly flagged, missed, rightly flagged, flagged beside the injected part, or
                          whose record does not tell what was injected
    --level LEVEL           at this level or above (medium)
    --group artefact|composite|chat|doubtful, --source S, --kind K, --category C, --rule-id SCnnnn, --id PREFIX
                            narrow it
    --limit N               at most N cases (20)
    --length N              characters of an excerpt (160)
  --peer NAME|all         other scanners on the same files: ferret-scan, ecc-agentshield, ship-safe, vard,
                          anti-trojan-source
    --peers FOLDER          where they are installed
  --leave-out             each source of contaminated artefacts in turn with those checks only that hit something in
                          another source
  --transform             no corpus: the cases of the rules, written in other ways (case, encodings, look-alikes ...)
  --polarity              no corpus: the same cases quoted, forbidden, told as news; and where that is only pretended
    --failed                name the cases that did not pass
  --json FILE             everything, by record
  --jobs N                worker threads (as many as cores)`;

const options = {
  rule: { type: 'boolean' },
  list: { type: 'string' },
  level: { type: 'string', default: 'medium' },
  group: { type: 'string' },
  source: { type: 'string' },
  kind: { type: 'string' },
  category: { type: 'string' },
  'rule-id': { type: 'string' },
  id: { type: 'string' },
  limit: { type: 'string', default: '20' },
  length: { type: 'string', default: '160' },
  peer: { type: 'string' },
  peers: { type: 'string' },
  'leave-out': { type: 'boolean' },
  transform: { type: 'boolean' },
  polarity: { type: 'boolean' },
  failed: { type: 'boolean' },
  json: { type: 'string' },
  jobs: { type: 'string', default: String(availableParallelism()) },
  help: { type: 'boolean' },
} as const;

/** Reads the command line. Throws on an option that is not known. */
export function readOptions() {
  return parseArgs({ options, allowPositionals: true });
}

/** The options of a call, without the folder. */
export type Options = ReturnType<typeof readOptions>['values'];
