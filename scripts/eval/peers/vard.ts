import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { Peer } from './peer.js';

const report = z.array(
  z.object({ file: z.string(), threats: z.array(z.object({ type: z.string(), severity: z.number() })) }),
);

/** Threats of 0.9 and more are what its manual calls high. */
const high = 0.9;

/**
 * A library, not a program: this one hands it each file's text and prints what it would have blocked. The limit on the
 * length of a text is lifted, which would else block every longer file.
 */
const driver = (module: string) => `
import { readFileSync } from 'node:fs';
import vard from ${JSON.stringify(module)};
const scanner = vard.moderate().maxLength(Number.MAX_SAFE_INTEGER);
const files = JSON.parse(readFileSync(0, 'utf8'));
const results = files.map((file) => ({ file, result: scanner.safeParse(readFileSync(file, 'utf8')) }));
const blocked = results.filter(({ result }) => !result.safe);
console.log(JSON.stringify(blocked.map(({ file, result }) => ({ file, threats: result.threats }))));
`;

/** The text of a file as the input of a chat. */
export const vard: Peer = {
  name: 'vard',
  packageName: '@andersmyrmel/vard',
  version: '1.2.0',
  counts: 'blocked at its default threshold; high from a severity of 0.9',
  command: (folder, files) => ({
    args: ['--input-type=module', '-e', driver(pathToFileURL(path.join(folder, 'dist/index.js')).href)],
    input: JSON.stringify(files),
  }),
  read: (output) =>
    report.parse(JSON.parse(output)).flatMap(({ file, threats }) =>
      threats.map(({ type, severity }) => ({
        file,
        severity: severity >= high ? ('high' as const) : ('medium' as const),
        rule: type,
      })),
    ),
};
