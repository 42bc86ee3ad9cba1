import { findOrders } from '../../language/orders.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext, type TextMatch } from '../../model/rule.js';
import type { Classification } from '../../model/surface.js';
import { hasRawPlaces, rawPlaces } from '../../readers/code-places.js';

/** SC0202: a turn of a conversation is forged inside a document. */
export const fakeRoleTurn = defineRule({
  id: 'SC0202',
  name: 'fake-role-turn',
  title: 'Forged conversation turn',
  family: 'F02',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'INS', 'AGT', 'TOOL', 'VCS'],
  maps: ['LLM01', 'ASI01', 'ASI09', 'T0051.001', 'T0092', 'N015'],
  message: 'This poses as a turn of the conversation: an order or a consent that nobody gave.',
  remedy: 'Remove it. A document that must show a conversation shows it as a quotation, with a sentence that says so.',
  segments: {
    triggers: [
      [
        'human:',
        'user:',
        'system:',
        'assistant:',
        'developer:',
        'administrator:',
        'operator:',
        'human]',
        'system]',
        'user]',
        'assistant]',
      ],
      [
        'yes',
        'sure',
        'please',
        'you must',
        'you are',
        'you will',
        'you should',
        'go ahead',
        'approve',
        'agree',
        'confirm',
        'ignore',
        'disregard',
        'override',
        'run ',
        'execute',
        'send',
        'do not',
        'never',
        'proceed',
        'looks good',
        'instruc',
        'from now',
      ],
    ],
    formats: ['markdown', 'text', 'html', 'json', 'jsonl', 'notebook', 'toml'],
    glance: (raw) => speaker.test(raw),
    check: inSegment,
  },
  document: inRawText,
});

/** The name of a speaker, as turns begin with. */
const speaker =
  /(?:human|user|system|assistant|developer|administrator|operator)(?: (?:message|prompt|instruction|override|update))?[\])>]?[*_]{0,2}[ \t]{0,2}:[*_]{0,2}[ \t]{0,3}(?:\\n|\s){0,8}["'\p{L}]/iu;
const turn =
  /(^|\n)([ \t>]{0,6}(?:[*_#]{1,4}[ \t]?)?[[(<]?(human|user|system|assistant|developer|administrator|operator)(?: (?:message|prompt|instruction|override|update))?[\])>]?[*_]{0,2}[ \t]{0,2}:[*_]{0,2})[ \t]{0,3}(?:\r?\n[ \t]{0,4}){0,2}(?=[\p{L}"'])/giu;
const consent =
  /^["']?(?:yes\b|ok(?:ay)?\b|sure\b|go ahead|approved\b|i (?:approve|agree|confirm|authori[sz]e|consent|allow)|looks good|do it|proceed\b|confirmed\b|permission granted|(?:please )?(?:go ahead and|ignore|disregard|run|execute|send|delete|disable|override|approve|push|merge|skip|forget|reveal|print)\b|you (?:must|are now|will now|should now|have permission|are (?:allowed|authori[sz]ed|free)|no longer)|from now on|new (?:instruction|task|directive|order)|all (?:safety|previous|prior))/i;

/** More turns than this are a transcript or the examples of a prompt. */
const transcript = 5;

function* inSegment({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (segment.role === 'code-block' || segment.role === 'string' || segment.role === 'front-matter') return;
  // Visible prose of a document is looked at in its raw text, where the number of turns can be seen.
  const isSeen = segment.concealment === null && !segment.quoted && segment.pointer === null;
  if (isSeen && hasRawPlaces(file)) return;
  yield* turns(view.text, [...view.text.matchAll(turn)], file, segment.pointer !== null);
}

/** Turns stand at the beginning of lines, which the segments of a paragraph no longer show. */
function* inRawText(context: DocumentContext): Iterable<Hit> {
  const isCode = rawPlaces(context);
  if (!isCode) return;
  const found = [...context.matches(turn)];
  for (const hit of turns(context.text, found, context.file, false)) if (!isCode(hit.start)) yield hit;
}

function* turns(text: string, found: readonly TextMatch[], file: Classification, isValue: boolean): Iterable<Hit> {
  if (file.surface?.kind === 'transcript' || file.format === 'yaml') return;
  if (found.length > transcript) return;
  for (const match of found) {
    // A value that begins with "user:" is a field; inside a longer value it is a turn.
    if (isValue && match.index === 0) continue;
    const from = match.index + match[0].length;
    const said = text.slice(from, from + 240);
    const answer = consent.exec(said);
    const order = answer ? null : findOrders(said)[0];
    const end = answer ? answer[0].length : order && order.start < 60 ? order.end : 0;
    if (end === 0) continue;
    const start = match.index + (match[1] as string).length;
    yield { start, end: from + end };
  }
}
