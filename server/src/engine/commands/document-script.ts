import type { PartedText } from '../text/parted-text.js';
import { type Fence, fences } from './fences.js';
import { isShellLanguage } from './find-scripts.js';
import { type FlowEvent, followData } from './flow.js';
import { parseShell } from './shell-parser.js';

/** Shell text of one document that is followed as one script, in UTF-16 units. */
const limit = 65_536;

/** Blocks without which nothing happens: they fetch, decode or send, or install from an address. */
const brings =
  /\b(?:curl|wget|aria2c|xh|iwr|irm|invoke-\w+|base64|base32|basenc|openssl|xxd|certutil|uudecode|nc|ncat|netcat|socat|telnet|scp|sftp|rsync|rclone|mailx?|sendmail|mutt|dig|nslookup|ftp|aws|gsutil|gh)\b|\b(?:https?|rev|tr|deno|bun)\s|\/dev\/(?:tcp|udp)\/|\b(?:pip3?|pipx|uvx?|npx|npm|pnpm|yarn|bunx|gem|easy_install|poetry)\s[^\n]{0,300}(?:\$|:\/\/)/i;

/** Blocks that may go on with it: they run something, read a secret or carry it in a variable. */
const carries =
  /\b(?:iex|eval|source|exec|chmod|printenv|env)\b|\b(?:ba|z|da|k)?sh\s|\bpython3?\s|\bnode\s|\/dev\/|\/tmp\/|~\/\.|\.env\b|\/etc\/|^\s{0,20}(?:export\s|local\s)?\w{1,40}=/m;

/** An event with its place in the document and the block that it stands in. */
export interface DocumentEvent extends FlowEvent {
  readonly block: Fence;
}

/**
 * What the shell blocks of a Markdown document do when they are run one after another, as its reader is told to: a
 * secret that one block gathers may leave by the next.
 */
export function documentEvents(parts: PartedText): DocumentEvent[] {
  const shell = fences(parts).filter((block) => isShellLanguage(block.language));
  const first = new Set(shell.filter((block) => brings.test(block.text)));
  if (first.size === 0) return [];
  const blocks = shell.filter((block) => first.has(block) || carries.test(block.text));
  const starts: number[] = [];
  let joined = '';
  for (const block of blocks) {
    if (joined.length + block.text.length > limit) break;
    starts.push(joined.length);
    joined += block.text;
    if (!joined.endsWith('\n')) joined += '\n';
  }
  return followData(parseShell(joined)).flatMap((event) => {
    const index = starts.findLastIndex((start) => start <= event.start);
    const block = blocks[index];
    if (!block) return [];
    const by = block.start - (starts[index] as number);
    return [
      { ...event, start: event.start + by, end: Math.min(event.end + by, block.start + block.text.length), block },
    ];
  });
}
