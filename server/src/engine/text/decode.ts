/** How the bytes of a file spell its text. */
type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** The text of a file, without its byte order mark. */
interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why bytes are not read as text. */
interface Undecoded {
  readonly reason: string;
}

/** Share of control bytes above which valid UTF-8 is taken for binary data: text with a few NULs is a trick, and is read. */
const binaryShare = 0.3;
/** Bytes at the start in which UTF-16 without a mark is looked for. */
const probeLength = 4096;
/** Shares of NULs on the two sides of the byte pairs that make UTF-16 plain. */
const [manyNuls, fewNuls] = [0.7, 0.05];

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark or the NULs of its ASCII letters tell. Broken UTF-8 is not
 * guessed at; lone surrogates of UTF-16 become U+FFFD, so that one of them does not hide the rest.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | Undecoded {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return { reason: 'UTF-32' };
  const encoding = encodingOf(bytes);
  try {
    const text = read(bytes, encoding);
    return isBinary(bytes, encoding) ? { reason: 'binary data' } : { text, encoding };
  } catch {
    return { reason: hasNul(bytes) ? 'binary data' : 'not valid UTF-8' };
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8-bom';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return withoutMark(bytes);
}

/** ASCII letters in UTF-16 have a NUL each: after them in little endian, before them in big endian. */
function withoutMark(bytes: Uint8Array): Encoding {
  const pairs = Math.min(bytes.length, probeLength) >> 1;
  if (pairs === 0) return 'utf-8';
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] as number) + 1;
  }
  const [even, odd] = nuls.map((count) => count / pairs) as [number, number];
  if (odd >= manyNuls && even <= fewNuls) return 'utf-16le';
  return even >= manyNuls && odd <= fewNuls ? 'utf-16be' : 'utf-8';
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextDecoder(encoding).decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function isBinary(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 32 && !isLayout(byte)) controls++;
  }
  return controls > bytes.length * binaryShare;
}

/** Backspace to carriage return, and escape: they stand in terminal logs. */
function isLayout(byte: number): boolean {
  return (byte >= 8 && byte <= 13) || byte === 27;
}

function hasNul(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.length <= bytes.length && mark.every((byte, at) => bytes[at] === byte);
}
