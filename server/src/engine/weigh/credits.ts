import type { Reason } from '../model/signal.js';
import { addressee } from './gates/addressee.js';
import { hiddenVoids, memoryLimits, obeyedQuote } from './gates/anti-gates.js';
import { codeOrQuote } from './gates/code-or-quote.js';
import { corpusPath } from './gates/corpus-path.js';
import { defensiveFrame } from './gates/defensive-frame.js';
import type { Gate, GateContext } from './gates/gate.js';
import { namedTrick } from './gates/named-trick.js';
import { negation } from './gates/negation.js';
import { ownPolicy } from './gates/own-policy.js';
import { reportedSpeech } from './gates/reported-speech.js';
import { templateCode } from './gates/template-code.js';

const gates: readonly Gate[] = [
  codeOrQuote,
  reportedSpeech,
  namedTrick,
  negation,
  defensiveFrame,
  corpusPath,
  addressee,
  ownPolicy,
  templateCode,
];

/** All credits of a sighting, with the anti-gates that void or limit them. */
export function creditsFor(context: GateContext): Reason[] {
  const credits = [
    ...(context.hit.reasons ?? []),
    ...gates.map((gate) => gate(context)).filter((reason) => reason !== null),
  ];
  if (credits.length === 0) return [];
  const hidden = hiddenVoids(context);
  if (hidden) return [...credits.map((c) => ({ ...c, effect: 0 })), hidden];
  const obeyed = obeyedQuote(context, credits);
  if (!obeyed) return memoryLimits(context, credits);
  const left = credits.map((c) => (c.code === 'G1' || c.code === 'G2' ? { ...c, effect: 0 } : c));
  return memoryLimits(context, [...left, obeyed]);
}
