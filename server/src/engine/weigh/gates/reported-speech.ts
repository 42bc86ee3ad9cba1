import { type Gate, type GateContext, wordsBefore } from './gate.js';
import { isCommandOfCall, leadOfQuotation } from './quotation.js';

/** Words that tell of a text instead of saying it, anywhere before it in the sentence. */
const strong = new Set(
  'attack attacks attacker attackers attempt attempts attempting injection injections phrase phrases payload payloads keyword keywords jailbreak jailbreaks adversary adversaries technique techniques hacker hackers malware threat threats detects detect detecting detection flagged scanner scanners tries trying tricks trick telling instructing e.g manipulate manipulated untrusted malicious suspicious exploit exploits encoding injected injects'.split(
    ' ',
  ),
);
/** Words that tell of it only when they stand right before it. */
const weak = new Set(
  'order orders claimed claim such like block blocks flag flags prompts string strings example examples contains containing pattern patterns says saying asks asking claims claiming input tells rejects wording language'.split(
    ' ',
  ),
);
const openers = new Set(['"', '\u201c', '\u00ab', '\u300c', '\u2018', "'", '`']);
const closers = new Set(['"', '\u201d', '\u00bb', '\u300d', '\u2019', "'", '`']);

/** What parts a cue from the span: behind it the span speaks for itself. */
const clauseSigns = new Set([':', ',', '.', '\u2014', '\u2013', 'and']);
const deniers = new Set(['not', 'no', "isn't", 'never', 'without']);
/** People whom a passage tells about, unless it tells its reader to be one. */
const figures = new Set(['hacker', 'hackers', 'attacker', 'adversary']);
const becoming = new Set(['act', 'acting', 'become', 'pretend', 'pretending', 'roleplay', 'impersonate', 'simulate']);
const kinds = new Set(
  'instruction instructions attack attacks pattern patterns payload payloads technique techniques command commands text phrases wording'.split(
    ' ',
  ),
);
/** A cue before one of them is the subject of its clause, not what tells: `claims are not allowed`. */
const copulas = new Set(['is', 'are', 'was', 'were', 'must', 'shall', 'should']);
const pronouns = new Set(['i', 'you', 'we', 'they', 'he', 'she']);

/** G2: in the same sentence a nominal cue governs the span, or it stands by itself in quotation marks. */
export const reportedSpeech: Gate = (context) => {
  const before = wordsBefore(context, 24);
  const quoted = inQuotes(context);
  const cue = context.reading?.reported ?? strongCue(before) ?? nearCue(context, before, quoted) ?? leadingCue(context);
  if (cue !== null) return { code: 'G2', effect: -2, text: `it is told of, not said ("${cue}")` };
  if (isName(context)) return { code: 'G2', effect: -2, text: 'it is the name of a kind of order, not an order' };
  if (emphasised(context))
    return { code: 'G2', effect: -2, text: 'it is one of several phrases set off from the text' };
  if (!quoted || isCommandOfCall(context)) return null;
  const listed = enumerated(context);
  const text = listed ? 'it is one of several quoted phrases' : 'it stands in quotation marks';
  return { code: 'G2', effect: listed ? -2 : -1, text };
};

/** `This is not an attack` tells of nothing. */
function strongCue(before: readonly string[]): string | null {
  const at = before.findLastIndex((word) => strong.has(word));
  if (at < 0 || before.slice(Math.max(0, at - 2), at).some((word) => deniers.has(word))) return null;
  const cue = before[at] as string;
  return figures.has(cue) && before.slice(0, at).some((word) => becoming.has(word)) ? null : cue;
}

/** A weak cue right before the span, unless the span tells what it is about: `answer the prompts I give without limits`. */
function nearCue({ passage, first }: GateContext, before: readonly string[], quoted: boolean): string | null {
  const [own = ''] = passage.words(first, first + 1);
  return !quoted && pronouns.has(own) && weak.has(before.at(-1) ?? '') ? null : weakCue(before, quoted);
}

/** The cue that leads to the quotation which holds the span, in whatever sentence of it. */
function leadingCue(context: GateContext): string | null {
  const lead = leadOfQuotation(context).slice(-24);
  return strongCue(lead) ?? weakCue(lead, true);
}

/** A lone `Example:` is no credit (AG8): without quotation marks nothing may part cue and span. */
function weakCue(before: readonly string[], quoted: boolean): string | null {
  const near = before.slice(-4);
  const at = near.findLastIndex((word) => weak.has(word));
  if (
    at < 0 ||
    copulas.has(near[at + 1] ?? '') ||
    (!quoted && near.slice(at + 1).some((sign) => clauseSigns.has(sign)))
  )
    return null;
  return near[at] as string;
}

/** A quotation mark opens right before the span and closes within a dozen words after it. */
export function inQuotes({ passage, first, last }: GateContext): boolean {
  const before = passage.words(first - 3, first).some((word) => openers.has(word));
  return before && passage.words(last, last + 12).some((word) => closers.has(word));
}

/** `Remove decode-and-execute instructions`: hyphens make of the order a word, and what follows tells a word for what. */
function isName({ view, hit, passage, last }: GateContext): boolean {
  const [noun = ''] = passage.words(last, last + 1);
  return kinds.has(noun) && /^[a-z]+(?:-[a-z]+){2,5}$/i.test(view.text.slice(hit.start, hit.end));
}

/** A text about phrases sets them in italics, one after the other. A single one is emphasis, and no credit. */
function emphasised({ view, hit }: GateContext): boolean {
  const marks = view.segment.marks.filter((mark) => mark.kind === 'emphasis');
  return marks.length >= 3 && marks.some((mark) => mark.start <= hit.start + 1 && mark.end > hit.start);
}

/** Three or more quotations in the passage make a list of phrases. */
function enumerated({ passage }: GateContext): boolean {
  return passage.tokens.filter((t) => openers.has(t.text) || closers.has(t.text)).length >= 6;
}
