import { readableUtf8 } from '../hidden/readable.js';
import { type Decoded, type Decoder, longestDecoded } from './decoder.js';
import { readableBlock } from './readable-text.js';

/** Fewest digits of a passage: twelve bytes. */
const fewest = 16;

/** Digits that are decoded first: images, keys and hashes show by them that they are no text. */
const probe = 64;

/** Digits of a full line of a wrapped encoding; the last line may be shorter. */
const fullLine = 40;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of each digit, the URL-safe ones included; 255 for all other characters. */
const values: Readonly<Uint8Array> = buildValues();

function buildValues(): Uint8Array {
  const table = new Uint8Array(128).fill(255);
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}

/** Base64 (RFC 4648), plain and URL-safe, in one line or wrapped. */
export const base64: Decoder = {
  name: 'base64',
  *find(text) {
    for (let at = 0; at < text.length; ) {
      const end = digitsEnd(text, at);
      if (end - at >= fewest && mayBeText(text, at, end)) {
        const run = wrapped(text, at, end);
        const decoded = decode(text, at, run.end, run.digits);
        if (decoded) yield decoded;
        at = decoded ? decoded.end : end + 1;
      } else at = end + 1;
    }
  },
};

/**
 *     data:text/plain;base64,SWdub3Jl IGFsbA==
 *                            ^      ^ at, end of the digits
 */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code >= 128 || values[code] === 255) break;
    end++;
  }
  return end;
}

/** Digits that are looked at before anything is decoded. */
const glance = 24;

/** Names and paths are digits too: encoded text has capitals and small letters, and its first bytes print. */
function mayBeText(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + glance));
  if (!/[A-Z]/.test(head) || !/[a-z]/.test(head)) return false;
  return bytesOf(head).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** Takes the lines that follow a full line and hold nothing but digits behind an indent or comment sign. */
function wrapped(text: string, start: number, firstEnd: number): { end: number; digits: string } {
  const lines = [text.slice(start, firstEnd)];
  let end = firstEnd;
  let length = firstEnd - start;
  while (length < 2 * longestDecoded && (lines[lines.length - 1] as string).length >= fullLine) {
    const gap = /^(?:\\n|"?[ \t]*[+,\\]?)?\r?\n[ \t>#*/;"]{0,40}/.exec(text.slice(end, end + 80));
    if (!gap) break;
    const from = end + gap[0].length;
    const to = digitsEnd(text, from);
    if (to - from < 4) break;
    lines.push(text.slice(from, to));
    length += to - from;
    end = to;
  }
  return { end, digits: lines.join('') };
}

function decode(text: string, start: number, end: number, digits: string): Decoded | null {
  const padded = text.charCodeAt(end) === 0x3d;
  if (readableUtf8(whole(bytesOf(digits.slice(0, probe)), digits.length > probe)) === null) return null;
  const plain = readableUtf8(whole(bytesOf(digits.slice(0, Math.floor((longestDecoded * 4) / 3))), true));
  if (plain === null || plain.startsWith('{"version":3')) return null; // source maps are code
  let to = end;
  while (padded && to < end + 2 && text.charCodeAt(to) === 0x3d) to++;
  return readableBlock(start, to, plain);
}

/** Drops a character of UTF-8 that the cut went through. */
function whole(bytes: Uint8Array, cut: boolean): Uint8Array {
  let length = bytes.length;
  while (cut && length > bytes.length - 4 && length > 0 && (bytes[length - 1] as number) >= 0x80) length--;
  return bytes.subarray(0, length);
}

function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let at = 0; at < digits.length && to < bytes.length; at++) {
    held = ((held << 6) | (values[digits.charCodeAt(at)] as number)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to++] = (held >> bits) & 0xff;
  }
  return bytes;
}
