import process from 'node:process';
import pc from 'picocolors';

/** Colours and width of where the output goes. */
export interface Terminal {
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns. */
  readonly width: number;
}

const plainWidth = 100;
const maxWidth = 120;
const minWidth = 40;

/** What a stream can show; `null` is a file. NO_COLOR and FORCE_COLOR decide over what the stream says. */
export function terminalOf(stream: NodeJS.WriteStream | null): Terminal {
  const columns = stream?.isTTY ? (stream.columns ?? plainWidth) : plainWidth;
  return { colors: pc.createColors(hasColors(stream)), width: Math.min(maxWidth, Math.max(minWidth, columns)) };
}

function hasColors(stream: NodeJS.WriteStream | null): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (stream === null || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
