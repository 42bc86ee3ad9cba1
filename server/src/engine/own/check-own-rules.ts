import type { Lexicon } from '../language/lexicon.js';
import { PatternError } from '../language/pattern-error.js';
import { parsePhrase, triggersOf } from '../language/phrase.js';
import { scopes } from '../model/surface.js';
import { checkLiteral } from '../triggers/automaton.js';
import { checkExpression } from './expression/check-expression.js';
import type { OwnPattern, OwnRule } from './own-rule.js';

/** What is wrong with a rule: where in the list of rules, and at which UTF-16 offset of the text that stands there. */
export interface OwnRuleProblem {
  readonly path: readonly (string | number)[];
  readonly offset: number | null;
  readonly message: string;
}

/** UTF-16 units of all literals together: the automaton over them is built at every start. */
const mostTriggerText = 10_000;

/** What the rules are checked against. */
export interface Known {
  readonly lexicon: Lexicon;
  readonly surfaces: ReadonlySet<string>;
}

/** Everything that keeps rules from being run; empty when there is nothing. Types and lengths have been checked before. */
export function checkOwnRules(rules: readonly OwnRule[], known: Known): OwnRuleProblem[] {
  const literals = new Set<string>();
  const problems = rules.flatMap((rule, at) => [
    ...checkId(rules, at),
    ...checkSurfaces(rule, at, known),
    ...checkTriggers(rule, at, literals),
    ...rule.patterns.flatMap((pattern, i) =>
      blamed([at, 'patterns', i], pattern, () => checkPattern(pattern, known.lexicon, literals)),
    ),
  ]);
  const length = [...literals].reduce((sum, literal) => sum + literal.length, 0);
  if (length <= mostTriggerText) return problems;
  const message = `the patterns have ${length} letters of trigger words, more than ${mostTriggerText}`;
  return [...problems, { path: [], offset: null, message }];
}

function checkId(rules: readonly OwnRule[], at: number): OwnRuleProblem[] {
  const { id } = rules[at] as OwnRule;
  const isTaken = rules.slice(0, at).some((other) => other.id === id);
  return isTaken ? [{ path: [at, 'id'], offset: null, message: `another rule is called ${id}` }] : [];
}

function checkSurfaces({ surfaces = [] }: OwnRule, at: number, known: Known): OwnRuleProblem[] {
  const isKnown = (name: string) => known.surfaces.has(name) || (scopes as readonly string[]).includes(name);
  return surfaces.flatMap((name, i) => {
    if (isKnown(name)) return [];
    const message = `there is no surface "${name}"; swab surfaces lists them with their scopes`;
    return [{ path: [at, 'surfaces', i], offset: null, message }];
  });
}

/** Expressions need triggers; phrases bring their own. */
function checkTriggers({ triggers, patterns }: OwnRule, at: number, literals: Set<string>): OwnRuleProblem[] {
  const expression = patterns.findIndex((pattern) => typeof pattern !== 'string');
  if (triggers === undefined) {
    if (expression < 0) return [];
    const message = 'an expression needs triggers: words one of which stands near every match';
    return [{ path: [at, 'patterns', expression], offset: null, message }];
  }
  if (expression < 0) {
    const message = 'triggers are for expressions, and there is none; phrases find their own';
    return [{ path: [at, 'triggers'], offset: null, message }];
  }
  return triggers.flatMap((group, g) =>
    group.flatMap((literal, i) =>
      blamed([at, 'triggers', g, i], literal, () => {
        checkLiteral(literal);
        literals.add(literal);
      }),
    ),
  );
}

function checkPattern(pattern: OwnPattern, lexicon: Lexicon, literals: Set<string>): void {
  if (typeof pattern !== 'string') {
    checkExpression(pattern.expression, pattern.ignoreCase ?? true);
    return;
  }
  for (const group of triggersOf(parsePhrase(pattern, lexicon), lexicon)) {
    for (const literal of group) literals.add(literal);
  }
}

/** The problem that a check throws, at its place. */
function blamed(path: readonly (string | number)[], pattern: OwnPattern, check: () => void): OwnRuleProblem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const place = typeof pattern === 'string' ? path : [...path, 'expression'];
    return [{ path: place, offset: error.offset, message: error.message }];
  }
}
