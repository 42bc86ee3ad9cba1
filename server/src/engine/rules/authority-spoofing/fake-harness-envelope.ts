import { findOrders } from '../../language/orders.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import type { Classification } from '../../model/surface.js';
import { rawPlaces } from '../../readers/code-places.js';

/** SC0203: content carries tags that only the harness round a model should write. */
export const fakeHarnessEnvelope = defineRule({
  id: 'SC0203',
  name: 'fake-harness-envelope',
  title: 'Forged harness tags',
  family: 'F02',
  severity: 'critical',
  confidence: 'high',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'SKL', 'INS', 'AGT', 'TOOL', 'VCS'],
  maps: ['LLM01', 'ASI01', 'ASI06', 'T0051.001', 'T0069.001', 'T0080', 'N015'],
  message:
    'These tags belong to the harness; agents trust what stands in them as if the system or the user had said it.',
  remedy: 'Remove the tags and what they wrap. Write about such tags in inline code.',
  segments: {
    triggers: [
      [
        'system reminder>',
        'system_reminder>',
        'tool_result',
        'tool result>',
        'tool_response>',
        'tool_output>',
        'function_result',
        'function_calls>',
        'user prompt submit hook',
        'command message>',
        'command name>',
        'local command stdout',
        'conversation_summary>',
        'system_prompt>',
        'system prompt>',
        'antml:',
        '<<<end',
        '<<<start',
        '<<< end',
        '<<< start',
        '<system>',
        '</system>',
        '<system instr',
        '<system message',
        '<human>',
        '<developer>',
        '<admin>',
        '<information>',
        '<important',
        '<instructions>',
        '<urgent',
        '<override',
        '<priority',
        '<directive',
        '[system ',
        '<hidden',
        '<secret',
      ],
    ],
    check: inSegment,
  },
  document: inRawText,
});

type Matches = DocumentContext['matches'];

const envelope =
  /<(\/?)(?:system[-_]reminder|tool[-_](?:results?|response|output)|function_(?:results?|calls)|user-prompt-submit-hook|command-(?:message|name)|local-command-stdout|conversation_summary|system_prompt|antml:[a-z_]{2,30})>|<<<\s{0,2}(?:end|start)_[a-z_]{3,30}\s{0,2}>>>/gi;
const roleTag =
  /(?<!<)<(?:system|sys|human|developer|admin|system[-_ ](?:message|instructions?|note|override|update)|(?:very[-_ ])?important(?:[-_ ](?:instructions?|note))?|information|urgent|override|priority|directive|hidden|secret)>\s{0,6}/gi;
const imperative =
  /^[^\p{L}]{0,4}(?:please\s|now\s|first,?\s|just\s|also\s|then\s|immediately\s|you (?:must|are|will|should|need)\b|(?:ignore|disregard|send|get|make|add|invite|give|tell|update|delete|create|concatenate|e-?mail|forward|post|read|run|execute|transfer|pay|reserve|book|change|set|visit|download|open|write|reply|respond|answer|print|say|call|use|move|copy|share|upload|recommend|approve|grant|allow|enable|disable|always|never|do)\s)/iu;

function* inSegment({ segment, view, file }: SegmentContext): Iterable<Hit> {
  const inProgram = file.scope === 'SRC' && (segment.role === 'string' || segment.role === 'comment');
  const { text } = view;
  const matches = (expression: RegExp) => text.matchAll(expression);
  yield* envelopes(text, matches, inProgram || segment.role === 'code-block' ? 'low' : 'medium');
  yield* roleTags(text, matches, file);
}

/** Markdown reads these as HTML tags: the raw text still has them. */
function* inRawText(context: DocumentContext): Iterable<Hit> {
  const { text, matches, file } = context;
  const isCode = rawPlaces(context);
  if (!isCode) return;
  for (const hit of envelopes(text, matches, 'medium')) if (!isCode(hit.start)) yield hit;
  for (const hit of roleTags(text, matches, file)) if (!isCode(hit.start)) yield hit;
}

const consent =
  /\b(?:user|owner|admin|operator|system)\s(?:has\s|have\s|already\s|now\s|always\s){0,2}(?:allow|approv|grant|authori[sz]|confirm|consent|want|request|ask|enabl|disabl|permit)/i;

/** Tags of a harness with words inside or behind them; a lone mention weighs less. */
function* envelopes(text: string, matches: Matches, lone: Severity): Iterable<Hit> {
  let opened = 0;
  for (const match of matches(envelope)) {
    const from = match.index + match[0].length;
    const said = /^\s{0,4}[\p{L}"'][^<]{8,}/u.exec(text.slice(from, from + 200));
    const closes = match[1] === '/' || /<<<\s{0,2}end/i.test(match[0]);
    if (!closes) opened++;
    // A closing tag that closes nothing pretends that the document ends here.
    const breaksOut = closes && opened-- <= 0;
    if (!said && !breaksOut) continue;
    if (closes && !breaksOut) continue;
    const next = breaksOut && /^\s{0,8}(?:<\/?\w|<<<)/.test(text.slice(from, from + 12));
    const loud =
      said !== null &&
      (breaksOut || imperative.test(said[0]) || consent.test(said[0]) || findOrders(said[0]).length > 0);
    yield {
      start: match.index,
      end: from + (said?.[0].trimEnd().length ?? 0),
      severity: loud ? 'critical' : next ? 'high' : lone,
    };
  }
}

/** `<system>` and its like round an order, where no prompt is kept. */
function* roleTags(text: string, matches: Matches, file: Classification): Iterable<Hit> {
  if (['SKL', 'INS', 'PER', 'CFG', 'SRC', 'CI'].includes(file.scope)) return;
  for (const match of matches(roleTag)) {
    const from = match.index + match[0].length;
    const said = text.slice(from, from + 500);
    const order = /^[\s\p{L}"'([]/u.test(said)
      ? findOrders(said).find(({ strength }) => strength !== 'reader')
      : undefined;
    const isSystem = /^<(?:sys|human|dev|admin)/i.test(match[0]);
    if (!order && !(isSystem && imperative.test(said) && /\s\S+\s\S+/.test(said.slice(0, 60)))) continue;
    const end = from + (order?.end ?? Math.max(1, said.search(/[.!?<\n]|$/)));
    yield { start: match.index, end, severity: 'high' };
  }
}
