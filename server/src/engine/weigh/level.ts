import { type Severity, shift } from '../model/severity.js';
import type { Reason, Signal } from '../model/signal.js';
import type { Classification } from '../model/surface.js';

/** The level of one signal in its file, and every step that led there. */
export interface Level {
  readonly severity: Severity;
  readonly why: readonly Reason[];
  /** A gate lowered it: it may be a mention. */
  readonly credited: boolean;
}

/** Weighs one signal by itself: the rule's level, where it stands, how it is hidden, and the gates. */
export function levelOf(signal: Signal, file: Classification): Level {
  const why: Reason[] = [];
  const { scopes } = signal.rule;
  if (scopes !== 'all' && !scopes.includes(file.scope)) {
    why.push({ code: 'scope', effect: -1, text: 'the rule weighs less in this kind of file' });
  }
  const credited = signal.reasons.some((r) => r.effect < 0);
  const encoded = signal.concealment === 'encoded' && credited;
  if (signal.concealment && signal.concealment !== 'metadata' && !encoded && !hides(signal)) {
    why.push({ code: 'hidden', effect: 1, text: `people do not see it (${signal.concealment}), agents read it` });
  }
  if (file.vendored && file.surface) {
    why.push({ code: 'vendored', effect: 1, text: 'it comes with a dependency, from outside the project' });
  }
  const effect = signal.reasons.reduce((sum, r) => sum + r.effect, 0);
  why.push(...signal.reasons);
  const total = why.reduce((sum, r) => sum + r.effect, 0);
  return {
    severity: shift(signal.severity, total),
    why,
    credited: effect < 0 && signal.reasons.some((r) => r.effect < 0 && r.code !== 'G7'),
  };
}

/** The rule's own level tells already that the text is hidden. */
function hides({ rule }: Signal): boolean {
  return rule.family === 'F03' || rule.family === 'F04';
}
