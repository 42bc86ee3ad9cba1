/** "Without end", for the parser of the linear subset: the most times that it lets a part repeat. */
export const endless = 200;

/** What repeats more often, up to a bound, is read as this often. */
const mostTimes = endless - 1;

/** Groups are written out, as that parser takes no choice in what repeats: so often, even if they may repeat more often. */
const mostCopies = 12;

const token =
  /\\u\{[\da-f]+\}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|<\w+>|:)|[*+]\??|\{\d+(?:,\d*)?\}\??|./gisu;

/** The alternatives of an expression. */
export function alternativesOf(source: string): string[] {
  const all = [''];
  let depth = 0;
  for (const [sign] of source.matchAll(token)) {
    if (sign.startsWith('(')) depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) all.push('');
    else all[all.length - 1] += sign;
  }
  return all;
}

interface Group {
  /** It looks ahead or behind. */
  readonly looks: boolean;
  /** Where it begins in what was written. */
  readonly at: number;
}

/**
 * An expression of Swab's own in the subset that `own/expression` parses, no easier to read than it is. Ends of lines
 * and of the text become word edges, what looks ahead or behind a group that stands there no times, and repeats without
 * end have one. White space is that of ASCII, so that it shares no character with what is none.
 */
export function plainOf(source: string): string {
  const open: Group[] = [];
  let closed: Group | null = null;
  let out = '';
  for (const [sign] of source.matchAll(token)) {
    const before: Group | null = closed;
    closed = null;
    const times = timesOf(sign);
    if (times) out = before ? out.slice(0, before.at) + copies(out.slice(before.at), times) : out + bounds(times);
    else if (sign.startsWith('(')) {
      open.push({ looks: /^\(\?<?[=!]/.test(sign), at: out.length });
      out += '(';
    } else if (sign === ')') {
      closed = open.pop() ?? null;
      out += closed?.looks ? '){0}' : ')';
    } else out += plainSign(sign);
  }
  return out;
}

function plainSign(sign: string): string {
  if (sign === '^' || sign === '$' || sign === '\\B') return '\\b';
  if (sign === '[^]') return '[\\W\\w]';
  const inClass = sign.startsWith('[');
  const blanks = inClass ? ' \\t-\\r' : '[ \\t-\\r]';
  const plain = inClass ? `[${sign.slice(1).replaceAll('[', '\\[')}` : sign;
  return plain.replace(/(?<!\\)((?:\\\\)*)\\s/g, `$1${blanks}`);
}

type Times = readonly [least: number, most: number];

function timesOf(sign: string): Times | null {
  const [, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}\??$/.exec(sign) ?? [];
  if (least !== undefined) {
    const bound = comma ? most || Number.POSITIVE_INFINITY : least;
    return [
      Math.min(Number(least), mostTimes),
      bound === Number.POSITIVE_INFINITY ? endless : Math.min(Number(bound), mostTimes),
    ];
  }
  if (/^[*+]\??$/.test(sign)) return [sign.startsWith('+') ? 1 : 0, endless];
  return sign === '?' ? [0, 1] : null;
}

function bounds(times: Times): string {
  return `{${times.join()}}`;
}

/** `(x){1,3}` is `(x)((x)((x))?)?`. */
function copies(group: string, times: Times): string {
  if (times[1] === endless || times[1] < 2) return group + bounds(times);
  const [least, most] = times.map((count) => Math.min(count, mostCopies)) as [number, number];
  const more = most - least;
  return group.repeat(least) + `(${group}`.repeat(more) + '){0,1}'.repeat(more);
}
