import process from 'node:process';
import { CommanderError } from 'commander';
import { errorLines, exitCodes } from './errors.js';
import { createProgram } from './program.js';

/** Runs one command line, and gives its exit code. What goes wrong is one clear line on stderr, or one a problem. */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', quietWhenClosed);
  let code: number = exitCodes.clean;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own message already, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
    for (const line of errorLines(error)) process.stderr.write(`swab: ${line}\n`);
    return exitCodes.failure;
  }
}

/** The reader of a pipe may leave early (`swab scan | head`); that is no error. */
function quietWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
