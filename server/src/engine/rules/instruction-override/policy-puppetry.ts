import { type DocumentContext, defineRule, type Hit, type SegmentContext, type TextMatch } from '../../model/rule.js';
import { rawPlaces } from '../../readers/code-places.js';
import { type PolicySign, policyExpressions } from './policy-signs.js';

/** SC0108: what looks like a configuration redefines what the model that reads it may do. */
export const policyPuppetry = defineRule({
  id: 'SC0108',
  name: 'policy-puppetry',
  title: 'Pseudo-policy block redefines allowed behaviour',
  family: 'F01',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'DOC', 'DATA', 'AGT', 'CFG', 'TOOL'],
  maps: ['LLM01', 'ASI01', 'T0054', 'T0051.001', 'N018'],
  message: 'This looks like a configuration and is none: it tells the model that reads it that its limits are off.',
  remedy: 'Remove the block. What a model may do is set where its product reads it, and nowhere else.',
  segments: {
    triggers: [
      [
        ...['refus', 'ethic', 'moral', 'moderation', 'disclaimer', 'guardrail', 'censor', 'harmful', 'unrestricted'],
        ...['unfiltered', 'unlimited', 'jailbr', 'i cannot', 'i can t', 'sorry', 'god', 'safety', 'restriction'],
      ],
      [
        ...['interaction config', 'interaction policy', 'policy', 'override', 'behavior', 'behaviour', 'directive'],
        ...['model settings', 'model config', 'assistant mode', 'assistant config', 'agent config', 'agent mode'],
        ...['response rules', 'response mode', 'system config', 'ai mode', 'ai config', 'blocked str', 'blocked resp'],
        ...['blocked phrases', 'forbidden phrases', 'forbidden resp', 'banned phrases'],
      ],
    ],
    glance: (raw) => policyExpressions.some(([kind, expression]) => kind !== 'head' && raw.search(expression) >= 0),
    check: inSegment,
  },
  document: inRawText,
});

/** Lines of one block stand no further apart, in UTF-16 units. */
const apart = 300;

/** Markdown drops tags and joins lines; its code keeps both, and the gates see that it is code. */
function* inSegment({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (readsRaw(file.format) && segment.role !== 'code-block' && segment.concealment === null) return;
  if (view.kind !== 'raw') return;
  yield* blocks((expression) => view.text.matchAll(expression));
}

function* inRawText(context: DocumentContext): Iterable<Hit> {
  if (!readsRaw(context.file.format)) return;
  const isCode = rawPlaces(context) ?? (() => false);
  for (const hit of blocks(context.matches)) if (!isCode(hit.start + 1)) yield hit;
}

/** Formats whose segments are single values, or paragraphs without their tags. */
function readsRaw(format: string): boolean {
  return format !== 'source' && format !== 'notebook' && format !== 'jsonl';
}

function* blocks(matches: (expression: RegExp) => Iterable<TextMatch>): Iterable<Hit> {
  const signs = policyExpressions
    .flatMap(([kind, expression]) => [...matches(expression)].map((match) => signOf(kind, match)))
    .sort((a, b) => a.start - b.start);
  let block: PolicySign[] = [];
  for (const sign of signs) {
    const last = block.at(-1);
    if (last && sign.start > last.end + apart) {
      yield* judged(block);
      block = [];
    }
    block.push(sign);
  }
  yield* judged(block);
}

function signOf(kind: PolicySign['kind'], { index, 0: text }: TextMatch): PolicySign {
  return { kind, start: index + (text.length - text.trimStart().length), end: index + text.length };
}

/** Silenced refusals say it all; modes and safeguards that are off need a head, as programs have such settings, too. */
function* judged(block: readonly PolicySign[]): Iterable<Hit> {
  const count = (kind: PolicySign['kind']) => block.filter((sign) => sign.kind === kind).length;
  const [first] = block;
  if (!first) return;
  const silenced = count('silenced') > 0;
  const headed = count('head') > 0 && count('mode') + count('off') > 0;
  if (!silenced && !headed) return;
  const end = Math.max(...block.map((sign) => sign.end));
  const sure = silenced || count('mode') > 0 || count('off') > 1;
  yield sure ? { start: first.start, end } : { start: first.start, end, severity: 'medium' };
}
