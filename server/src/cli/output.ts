import process from 'node:process';
import { writeAtomically } from '../workspace/atomic-file.js';
import { readFailure } from '../workspace/read-failure.js';
import { UsageError } from './errors.js';

/** Writes to a file, or to standard output when there is none; resolves when all is handed over. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return writeToStdout(text);
  try {
    writeAtomically(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${readFailure(error)}`);
  }
}

/** Waits for a slow reader, so that the process does not end before the text is out. */
function writeToStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
