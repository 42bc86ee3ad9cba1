import type { Rule } from '../../../server/src/engine/model/rule.js';
import type { RuleCases } from '../../rules/support/load.js';

/** What hostile texts for one rule are made of. */
export interface Material {
  /** Words that the rule waits for: those of its triggers and those spelled out in its expressions. */
  readonly words: readonly string[];
  /** Texts in which the rule fires. */
  readonly passages: readonly string[];
  /** One path for each kind of file that it fires in. */
  readonly paths: readonly string[];
  /** The rule has expressions or code of its own, and does not leave all reading to the engine. */
  readonly readsItself: boolean;
}

/** A rule's words, passages and paths, from the rule itself and from its cases. */
export function materialOf(rule: Rule, { fires, abuse }: RuleCases): Material {
  const triggers = [...(rule.expressions ?? []), ...(rule.segments ? [rule.segments] : [])].flatMap((c) => c.triggers);
  const spelled = (rule.expressions ?? []).flatMap(({ expression }) => wordsIn(expression.source));
  const phrases = (rule.phrases ?? []).flatMap((p) => wordsIn(typeof p === 'string' ? p : p.pattern));
  const cases = [...fires, ...abuse];
  const kinds = new Map(cases.map(({ path }) => [path.replace(/^.*(?=\.)/s, ''), path]));
  return {
    words: unique([...triggers.flat(), ...spelled, ...phrases]),
    passages: unique(cases.map(({ text }) => text)),
    paths: [...kinds.values()],
    readsItself: [rule.expressions, rule.segments, rule.document, rule.config, rule.characters].some(Boolean),
  };
}

/** Runs of letters that an expression spells out, escapes left out. */
function wordsIn(source: string): string[] {
  return source.replace(/\\[a-zA-Z]/g, ' ').match(/[a-zA-Z]{3,}/g) ?? [];
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
