import type { Act } from '../lexicons/acts.js';
import { hardSigns, type Part, partOf, softSigns } from '../lexicons/grammar.js';
import type { Thing } from '../lexicons/things.js';
import type { Token } from '../tokens.js';
import type { FrameLexicon } from './frame-lexicon.js';
import type { WordClass, Wording } from './word-class.js';

/** A verb of known acts, as it stands in a text. */
export interface VerbTag {
  readonly acts: readonly Act[];
  /** Bits of `form`. */
  readonly forms: number;
  /** Token behind the verb. */
  readonly last: number;
}

/** A thing that is named. */
export interface Mention {
  readonly thing: Thing;
  readonly first: number;
  readonly last: number;
}

/** Where a clause cannot go on: `hard` ends all, `soft` lets a list go on. */
export type Border = 'hard' | 'soft' | undefined;

/** What every token of a passage may be, by its index. */
export interface Tags {
  readonly tokens: readonly Token[];
  readonly parts: readonly (Part | undefined)[];
  readonly verbs: readonly (VerbTag | undefined)[];
  /** Things that begin at a token. */
  readonly mentions: readonly (readonly Mention[])[];
  /** What stands between a token and the one before it, the token itself included when it is a sign. */
  readonly borders: readonly Border[];
}

/** Words that may stand between a verb and its particle. */
const particleReach = 5;

/** Looks every token up once. */
export function tag(text: string, tokens: readonly Token[], lexicon: FrameLexicon): Tags {
  const parts = tokens.map((token) => (token.kind === 'word' ? partOf(token.text) : undefined));
  const borders = tokens.map((_, i) => borderAt(text, tokens, i));
  const verbs = tokens.map((_, i) => (mayBeVerb(parts[i]) ? verbAt(tokens, i, lexicon) : undefined));
  const mentions = tokens.map((_, i) => mentionsAt(tokens, i, lexicon));
  return { tokens, parts, verbs, mentions, borders };
}

/** Words of grammar are no verbs of acts, but for those that govern verbs. */
function mayBeVerb(part: Part | undefined): boolean {
  return part === undefined || part === 'refuser' || part === 'phase' || part === 'intro';
}

function verbAt(tokens: readonly Token[], at: number, { acts }: FrameLexicon): VerbTag | undefined {
  let best: { acts: Act[]; forms: number; last: number; size: number } | undefined;
  for (const wording of acts.starting((tokens[at] as Token).text)) {
    const last = endOf(tokens, at, wording);
    const size = wording.words.length;
    if (last === null || (best && size < best.size)) continue;
    if (best && size === best.size) {
      best.acts.push(wording.name);
      best.forms |= wording.forms;
    } else best = { acts: [wording.name], forms: wording.forms, last, size };
  }
  return best;
}

/** Token behind the verb, or null when its words do not stand here. A particle that stands apart is not counted in. */
function endOf<Name>(tokens: readonly Token[], at: number, { words, parts }: Wording<Name>): number | null {
  if (words.every((word, i) => tokens[at + i]?.text === word)) return at + words.length;
  if (!parts) return null;
  const particle = words[1];
  for (let i = at + 2; i <= at + particleReach && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === particle) return at + 1;
    if (token.ends || token.kind === 'sign') return null;
  }
  return null;
}

function mentionsAt(tokens: readonly Token[], at: number, { things }: FrameLexicon): Mention[] {
  const longest = wordingsAt(tokens, at, things);
  return [...longest].map(([thing, size]) => ({ thing, first: at, last: at + size }));
}

/** The names whose words stand at a token, each with the number of tokens of its longest wording. */
export function wordingsAt<Name extends string>(
  tokens: readonly Token[],
  at: number,
  words: WordClass<Name>,
): Map<Name, number> {
  const longest = new Map<Name, number>();
  for (const wording of words.starting((tokens[at] as Token).text)) {
    if (wording.words.length <= (longest.get(wording.name) ?? 0)) continue;
    if (wording.words.every((word, i) => tokens[at + i]?.text === word))
      longest.set(wording.name, wording.words.length);
  }
  return longest;
}

function borderOf({ kind, text }: Token): Border {
  if (kind !== 'sign') return undefined;
  return hardSigns.has(text) ? 'hard' : softSigns.has(text) ? 'soft' : undefined;
}

/** A sentence end, a hard sign, or a new line that begins like one parts clauses; a comma or quotation mark may. */
function borderAt(text: string, tokens: readonly Token[], at: number): Border {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before || before.ends) return 'hard';
  const sign = borderOf(token) ?? borderOf(before);
  if (sign || token.kind === 'sign') return sign;
  const gap = text.slice(before.end, token.start);
  if (gap.includes('\n')) return /\p{Lu}/u.test(text[token.start] as string) ? 'hard' : undefined;
  return / [-\u2013] /.test(gap) ? 'hard' : undefined;
}
