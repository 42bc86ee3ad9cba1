import { addressTriggers } from './language/address-triggers.js';
import { frameTriggers, type KnownGroups } from './language/frames/frame-triggers.js';
import type { Lexicon } from './language/lexicon.js';
import { type Phrase, parsePhrase, triggersOf, wordsIn } from './language/phrase.js';
import type { ExpressionCheck, FrameCheck, PhraseCheck, Rule, SegmentCheck } from './model/rule.js';
import { type TriggerGroups, TriggerPlan } from './triggers/plan.js';

/** What is done where the triggers of a demand met. */
export type Demand =
  | { readonly kind: 'phrase'; readonly rule: Rule; readonly check: PhraseCheck; readonly phrase: Phrase }
  | { readonly kind: 'frame'; readonly rule: Rule; readonly check: FrameCheck }
  | { readonly kind: 'expression'; readonly rule: Rule; readonly check: ExpressionCheck; readonly expression: RegExp }
  | { readonly kind: 'segment'; readonly rule: Rule; readonly check: SegmentCheck }
  /** The text turns to an agent. */
  | { readonly kind: 'address' }
  /** Some encoding may hide a payload near by: the decoders are worth their time. */
  | { readonly kind: 'encoded'; readonly formats: ReadonlySet<string> | null };

/** All rules, compiled: the sieve's plan and, by the same index, what each demand asks for. */
export interface Program {
  readonly rules: readonly Rule[];
  readonly demands: readonly Demand[];
  readonly plan: TriggerPlan;
  /** Index of the demand that a text turns to an agent. */
  readonly address: number;
  /** Indices of the demands of each rule. */
  readonly demandsOf: ReadonlyMap<Rule, readonly number[]>;
}

/** Literals that some encoding leaves of the words of a text, and the formats in which they count; null for all. */
export interface Encodings {
  readonly literals: readonly string[];
  readonly formats: ReadonlySet<string> | null;
}

/** Words within which a frame stands, as the sieve counts words; with its company it takes twice as many. */
const frameReach = 80;

/** The sieve counts the parts of addresses and of words with signs in them as words. */
function leniently(words: number): number {
  return 2 * words + 12;
}

/** Compiles rules over a lexicon; throws with the rule's id when a phrase, frame or trigger is wrong. */
export function compile(
  rules: readonly Rule[],
  lexicon: Lexicon,
  encodings: readonly Encodings[],
  tables?: Uint8Array,
): Program {
  const demands: Demand[] = [];
  const triggers: TriggerGroups[] = [];
  const reaches: number[] = [];
  const frameGroups: KnownGroups = new Map();
  const add = (demand: Demand, groups: TriggerGroups, reach = 0) => {
    demands.push(demand);
    triggers.push(groups);
    reaches.push(reach);
  };
  for (const rule of rules) {
    try {
      for (const given of rule.phrases ?? []) {
        const check = typeof given === 'string' ? { pattern: given } : given;
        const phrase = parsePhrase(check.pattern, lexicon);
        add({ kind: 'phrase', rule, check, phrase }, triggersOf(phrase, lexicon), leniently(wordsIn(phrase)));
      }
      for (const check of rule.frames ?? []) {
        add(
          { kind: 'frame', rule, check },
          frameTriggers(check, lexicon.frames, frameGroups),
          check.with ? 2 * frameReach : frameReach,
        );
      }
      for (const check of rule.expressions ?? []) {
        const flags = [...new Set([...check.expression.flags, 'g'])].filter((f) => f !== 'y').join('');
        add(
          { kind: 'expression', rule, check, expression: new RegExp(check.expression.source, flags) },
          check.triggers,
        );
      }
      if (rule.segments) add({ kind: 'segment', rule, check: rule.segments }, rule.segments.triggers);
    } catch (error) {
      throw new Error(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const address = demands.length;
  add({ kind: 'address' }, [addressTriggers]);
  for (const { literals, formats } of encodings) add({ kind: 'encoded', formats }, [literals]);
  const demandsOf = new Map<Rule, number[]>();
  demands.forEach((demand, i) => {
    if ('rule' in demand) demandsOf.set(demand.rule, [...(demandsOf.get(demand.rule) ?? []), i]);
  });
  return { rules, demands, demandsOf, address, plan: new TriggerPlan(triggers, reaches, tables) };
}
