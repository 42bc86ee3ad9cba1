import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { FrameCheck, Hit } from '../../model/rule.js';
import { destinationsOf } from '../../purpose/destinations.js';
import type { Effect } from '../../purpose/effects.js';
import {
  addresses,
  belongings,
  exchanges,
  farPlaces,
  installs,
  instrument,
  powers,
  programs,
  protections,
  slants,
  testing,
  uploads,
} from './side-effect-words.js';

/** Orders with an effect beyond the work; whether they belong where they stand is for `out-of-place.ts` to say. */
export const sideEffects: readonly FrameCheck[] = [
  {
    act: ['hand', 'contact'],
    literals: addresses,
    where: order('sends', (said) => destinationsOf(said).length > 0),
  },
  { act: 'run', literals: uploads.literals, where: order('sends', (said) => uploads.says.test(said)) },
  { act: 'hand', literals: farPlaces.literals, where: order('leaves', (said) => farPlaces.says.test(said)) },
  {
    act: 'wipe',
    literals: belongings.literals,
    where: order('goes', (said) => belongings.says.test(said) && !testing.test(said)),
  },
  {
    act: ['disable', 'skip', 'run'],
    literals: protections.literals,
    where: order('opens', (said) => protections.says.test(said)),
  },
  {
    act: ['grant', 'hand', 'spawn', 'activate', 'run', 'read', 'store'],
    literals: powers.literals,
    where: order('opens', (said) => powers.says.test(said)),
  },
  {
    act: ['run', 'read'],
    literals: programs.literals,
    where: order('runs', (said) => stands(said) && programs.says.test(said)),
  },
  {
    act: 'run',
    literals: exchanges.literals,
    where: order('runs', (said) => stands(said) && exchanges.says.test(said) && instrument.test(said)),
  },
  {
    act: ['install', 'hand', 'store'],
    literals: installs.literals,
    where: order('runs', (said) => stands(said) && installs.says.test(said)),
  },
  {
    act: 'slant',
    literals: slants.literals,
    addressees: ['agent', 'you', 'none', 'third'],
    where: order('bends', (said) => slants.says.test(said)),
  },
];

const standing =
  /^first\b|\b(?:always|every|each|after(?:wards?)?|before|once|finally|silently|automatically|without (?:asking|telling|confirm\w{2,5}|mention\w{2,5}|prompt\w{2,5}|notify\w{2,5}|announc\w{2,5}|inform\w{2,5})|whenever|at the (?:very )?(?:end|start|beginning)|regardless|prior to|upon|in the background|last step|quietly|(?:when|if) .{1,40} (?:done|finish(?:ed)?|complete))\b/i;

function stands(sentence: string): boolean {
  return standing.test(sentence);
}

/** The whole sentence of an order that says what is looked for; its topic tells the effect, and whether it stands for every task. */
function order(effect: Effect, says: (sentence: string) => boolean) {
  return (frame: Frame, passage: Passage): false | Partial<Hit> => {
    const [start, end] = passage.range(...passage.sentence(frame.verb[0]));
    const sentence = passage.slice(start, end);
    return says(sentence) && { topic: stands(sentence) ? `${effect} standing` : effect, start, end };
  };
}
