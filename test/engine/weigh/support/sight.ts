import { compile } from '../../../../server/src/engine/compile.js';
import { Budget, detect } from '../../../../server/src/engine/detect/detect.js';
import { english } from '../../../../server/src/engine/language/english.js';
import { Lexicon } from '../../../../server/src/engine/language/lexicon.js';
import { defineRule, type Hit, type Rule } from '../../../../server/src/engine/model/rule.js';
import type { Segment } from '../../../../server/src/engine/model/segment.js';
import type { Reason } from '../../../../server/src/engine/model/signal.js';
import { createClassifier } from '../../../../server/src/engine/surfaces/classify.js';
import { OffsetMap } from '../../../../server/src/engine/text/offset-map.js';
import type { View } from '../../../../server/src/engine/views/view.js';
import { creditsFor } from '../../../../server/src/engine/weigh/credits.js';
import type { GateContext } from '../../../../server/src/engine/weigh/gates/gate.js';

const lexicon = new Lexicon(english);
const classify = createClassifier();

/** A rule that sees orders to drop earlier instructions, in any form of the verb and anywhere in a clause. */
export const sampleRule: Rule = defineRule({
  id: 'SC0101',
  name: 'sample',
  title: 'Sample',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: 'all',
  maps: [],
  message: 'Sample.',
  remedy: 'Sample.',
  phrases: ['@cancel* ~3 previous ~2 instructions'],
});
const program = compile([sampleRule], lexicon, []);

/** Where the text stands; by default a paragraph of a document. */
export interface Setting extends Partial<Segment> {
  readonly path?: string;
  readonly hit?: Partial<Hit>;
  readonly rule?: Rule;
  /** What stands in the segments before and after. */
  readonly before?: string;
  readonly after?: string;
}

/** What the gates get to see of the first order in a text; throws when there is none. */
export function sight(text: string, setting: Setting = {}): GateContext {
  const { path = 'docs/guide.md', hit, rule = sampleRule, before = '', after = '', ...segment } = setting;
  const view = viewOf(text, segment);
  const file = classify(path);
  const context = {
    program,
    lexicon,
    file,
    path,
    addressed: true,
    languages: [],
    onRuleError: fail,
    budget: new Budget(1_000_000),
  };
  const [first] = detect(view, context);
  if (!first) throw new Error(`nothing is seen in ${JSON.stringify(text)}`);
  return { ...first, rule, hit: { ...first.hit, ...hit }, file, path, before, after };
}

/** The credits of the first order in a text, with the anti-gates. */
export function credits(text: string, setting: Setting = {}): Reason[] {
  return creditsFor(sight(text, setting));
}

/** Their codes and effects, as `G3 -2`. */
export function creditCodes(text: string, setting: Setting = {}): string[] {
  return credits(text, setting).map(({ code, effect }) => `${code} ${effect}`);
}

/** Levels by which all credits together lower the order. */
export function lowered(text: string, setting: Setting = {}): number {
  return credits(text, setting).reduce((sum, { effect }) => sum - effect, 0);
}

function viewOf(text: string, given: Partial<Segment>): View {
  const map = OffsetMap.shift(text.length, 0);
  const segment: Segment = {
    role: 'prose',
    text,
    map,
    marks: [],
    quoted: false,
    concealment: null,
    pointer: null,
    headings: [],
    siblings: null,
    language: null,
    ...given,
  };
  return { kind: 'raw', text, map, chain: [], concealment: segment.concealment, segment };
}

function fail(rule: string, error: unknown): void {
  throw new Error(`${rule} threw`, { cause: error });
}
