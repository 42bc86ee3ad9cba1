import { type Gate, type GateContext, wordsBefore } from './gate.js';

/** Words that tell of a text instead of saying it, anywhere before it in the sentence. */
const strong = new Set(
  'attack attacks attacker attackers attempt attempts attempting injection injections phrase phrases payload payloads keyword keywords jailbreak jailbreaks adversary adversaries technique techniques hacker hackers malware threat threats detects detect detecting detection flagged scanner scanners tries try trying tricks trick telling instructing e.g manipulate manipulated untrusted malicious suspicious exploit exploits encoding'.split(
    ' ',
  ),
);
/** Words that tell of it only when they stand right before it. */
const weak = new Set(
  'such like block blocks flag flags prompts string strings example examples contains containing pattern patterns says saying asks asking claims claiming input tells rejects wording language'.split(
    ' ',
  ),
);
const openers = new Set(['"', '\u201c', '\u00ab', '\u300c', '\u2018', "'", '`']);
const closers = new Set(['"', '\u201d', '\u00bb', '\u300d', '\u2019', "'", '`']);

/** G2: in the same sentence a nominal cue governs the span, or it stands by itself in quotation marks. */
export const reportedSpeech: Gate = (context) => {
  const before = wordsBefore(context, 14);
  const cue = before.findLast((word) => strong.has(word)) ?? before.slice(-4).findLast((word) => weak.has(word));
  const quoted = inQuotes(context);
  if (cue === undefined && !quoted) return null;
  if (cue === undefined) {
    const effect = enumerated(context) ? -2 : -1;
    return {
      code: 'G2',
      effect,
      text: effect < -1 ? 'it is one of several quoted phrases' : 'it stands in quotation marks',
    };
  }
  return { code: 'G2', effect: -2, text: `it is told of, not said ("${cue}")` };
};

/** A quotation mark opens right before the span and closes within a dozen words after it. */
export function inQuotes({ passage, first, last }: GateContext): boolean {
  const before = passage.words(first - 3, first).some((word) => openers.has(word));
  return before && passage.words(last, last + 12).some((word) => closers.has(word));
}

/** Three or more quotations in the passage make a list of phrases. */
function enumerated({ passage }: GateContext): boolean {
  return passage.tokens.filter((t) => openers.has(t.text) || closers.has(t.text)).length >= 6;
}
