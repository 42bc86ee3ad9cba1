import type { DetectContext } from './detect/detect.js';
import type { DocumentView } from './document-view.js';
import type { Hit } from './model/rule.js';
import type { Signal } from './model/signal.js';

/**
 * Lets the rules that judge by the whole document have the last word on their signals; the others pass. Offsets of the
 * signals are those of the document.
 */
export function judgeSignals(signals: readonly Signal[], view: DocumentView, context: DetectContext): Signal[] {
  const { text, each, total, overall } = view;
  const bench = { text, file: context.file, each, total, overall };
  return signals.flatMap((signal) => {
    const { rule, start, end } = signal;
    if (!rule.judge) return [signal];
    try {
      const verdict = rule.judge({ topic: signal.topic ?? null, text: signal.text, start, end }, bench);
      if (verdict === false) return [];
      return [verdict === true ? signal : refined(signal, verdict)];
    } catch (error) {
      context.onRuleError(rule.id, error);
      return [];
    }
  });
}

function refined(signal: Signal, { severity, roles, message }: Partial<Hit>): Signal {
  return {
    ...signal,
    severity: severity ?? signal.severity,
    roles: roles ?? signal.roles,
    message: message ?? signal.message,
  };
}
