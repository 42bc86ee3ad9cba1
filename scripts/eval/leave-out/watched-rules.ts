import type { ForeignCheck } from '../../../server/src/engine/language/foreign/foreign-check.js';
import type {
  ExpressionCheck,
  FrameCheck,
  Hit,
  PhraseCheck,
  Rule,
  SegmentCheck,
} from '../../../server/src/engine/model/rule.js';

/** Asked for each hit of a check, by the check's name; when it answers false the hit does not count. */
export type Watch = (check: string) => boolean;

/** The rules, with a watch on every check; its words in other languages are one check for each language. */
export function watchedRules(rules: readonly Rule[], watch: Watch): Rule[] {
  return rules.map((rule) => watched(rule, watch));
}

function watched(rule: Rule, watch: Watch): Rule {
  const { id, phrases, frames, foreign, expressions, segments, characters, config, document } = rule;
  return {
    ...rule,
    ...(phrases && { phrases: phrases.map((check, i) => watchedPhrase(check, `${id} phrase ${i}`, watch)) }),
    ...(frames && { frames: frames.map((check, i) => watchedFrame(check, `${id} frame ${i}`, watch)) }),
    ...(foreign && { foreign: foreign.map((check, i) => watchedForeign(check, `${id} foreign ${i}`, watch)) }),
    ...(expressions && {
      expressions: expressions.map((check, i) => watchedExpression(check, `${id} expression ${i}`, watch)),
    }),
    ...(segments && { segments: watchedSegments(segments, `${id} segments`, watch) }),
    ...(characters && {
      characters: (suspicion, text) => {
        const hit = characters(suspicion, text);
        return hit && watch(`${id} ${suspicion.kind}`) ? hit : null;
      },
    }),
    ...(config && { config: (context) => counting(config(context), `${id} config`, watch) }),
    ...(document && { document: (context) => counting(document(context), `${id} document`, watch) }),
  };
}

function watchedPhrase(given: string | PhraseCheck, name: string, watch: Watch): PhraseCheck {
  const check = typeof given === 'string' ? { pattern: given } : given;
  return { ...check, where: (match, passage) => counted(check.where?.(match, passage), name, watch) };
}

function watchedFrame(check: FrameCheck, name: string, watch: Watch): FrameCheck {
  return { ...check, where: (frame, passage) => counted(check.where?.(frame, passage), name, watch) };
}

function watchedForeign(check: ForeignCheck, name: string, watch: Watch): ForeignCheck {
  return {
    ...check,
    where: (order, view) => counted(check.where?.(order, view), `${name} ${order.language}`, watch),
  };
}

function watchedExpression(check: ExpressionCheck, name: string, watch: Watch): ExpressionCheck {
  return { ...check, where: (match, view) => counted(check.where?.(match, view), name, watch) };
}

function watchedSegments(check: SegmentCheck, name: string, watch: Watch): SegmentCheck {
  return { ...check, check: (context) => counting(check.check(context), name, watch) };
}

/** What a check's last look says, unless the watch says no; a check without one says yes. */
function counted(refined: boolean | Partial<Hit> | undefined, name: string, watch: Watch): boolean | Partial<Hit> {
  return refined !== false && watch(name) && (refined ?? true);
}

/** Hits that the watch lets through. A check may have several ideas: they are told apart by how its messages begin. */
function* counting(hits: Iterable<Hit>, name: string, watch: Watch): Generator<Hit> {
  for (const hit of hits) if (watch(`${name} ${opening(hit.message ?? '')}`)) yield hit;
}

/** The first words of a message, without what it quotes from the file: paths, addresses, numbers. */
function opening(message: string): string {
  const words = message.split(' ').slice(0, 4);
  return words.map((word) => (/^[a-z]+[.,;:]?$/i.test(word) ? word : '_')).join(' ');
}
