import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Tells the person at the terminal what is going on. Never on stdout: that belongs to the command.
 * @param {string} message
 */
export function say(message) {
  process.stderr.write(`[swab] ${message}\n`);
}

/**
 * Seconds since a moment, for messages.
 * @param {number} since a value of performance.now()
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Ends with a plain sentence on a Node that is too old, rather than with a syntax error later on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);
  process.exit(2);
}
