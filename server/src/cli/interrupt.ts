import process from 'node:process';
import type { Cancellation } from '../engine/engine.js';
import { exitCodes } from './errors.js';

/** A token that Ctrl+C raises. */
export interface Interrupt {
  readonly token: Cancellation;
  dispose(): void;
}

/** Listens for Ctrl+C: the first one asks the scan to stop, the second one ends the process. */
export function onInterrupt(): Interrupt {
  const token = { isCancellationRequested: false };
  const listener = () => {
    if (token.isCancellationRequested) process.exit(exitCodes.interrupted);
    token.isCancellationRequested = true;
  };
  process.on('SIGINT', listener);
  return { token, dispose: () => process.off('SIGINT', listener) };
}
