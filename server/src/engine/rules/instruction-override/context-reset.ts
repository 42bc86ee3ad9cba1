import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { rawPlaces } from '../../readers/code-places.js';
import { pretendedEnds } from './pretended-ends.js';

/** SC0107: a separator pretends that the document is over and that fresh orders begin. */
export const contextReset = defineRule({
  id: 'SC0107',
  name: 'context-reset',
  title: 'Fake end of document or new context marker',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL', 'VCS'],
  maps: ['LLM01', 'ASI01', 'T0051.001', 'T0069.000', 'N015'],
  message: 'A false end of the document: what follows poses as new orders from outside it.',
  remedy: 'Remove the marker and what follows it; nothing inside a document can end the document.',
  phrases: pretendedEnds,
  segments: {
    triggers: [
      'file document doc input context prompt conversation message text data page email article content instruction system tool user untrusted the'
        .split(' ')
        .map((noun) => `end of ${noun}`)
        .concat([
          'end document',
          'end system',
          'end prompt',
          'end context',
          'new instr',
          'important instr',
          'updated instr',
          'urgent instr',
          'override instr',
        ])
        .concat([
          'urgent new',
          'priority instr',
          'critical instr',
          'new system',
          'new task',
          'new directive',
          'new orders',
        ]),
      [
        'instruction',
        'system',
        'task',
        'directive',
        'orders',
        'begin',
        'user:',
        'human:',
        'you are now',
        'the user',
        'user re',
      ],
    ],
    glance: (raw) => sign.test(raw),
    check: inSegment,
  },
  document: inRawText,
});

/** What `ending`, `banner` and `capitals` have in common, wherever it stands. */
const sign =
  /\bend(?:[ _-]of)?[ _-](?:the )?(?:file|document|input|context|prompt|conversation|message|text|data|page|email|article|content|instruct|system|tool|user|untrusted)|(?:important|urgent|new|updated|revised|critical|real|override|priority|emergency|very|secret),? (?:system |operator |security |admin |agent |secret )?(?:instruct|task|directive|order|prompt|objective)/i;
const ending =
  /(?:^|\n)[^a-z0-9\n]{0,60}(?:this is the )?end(?:[ _-]of)?[ _-](?:the )?(?:file|document|input|context|prompt|conversation|message|text|data|page|email|article|content|instructions|system[ _-]prompt|tool[ _-](?:output|result|call|response)s?|user[ _-](?:data|input|message|query)|untrusted[ _-](?:data|content|input))\b(?:[^a-z0-9\n]{0,60}(?=\n|$)|[.!:)\]]{1,3} (?=[A-Z]))/gi;
const beginning =
  /\b(?:new|updated|revised|real|actual|additional|next|following|your)\s{1,3}(?:system\s)?(?:instructions?|tasks?|orders?|directives?|objectives?|prompt|rules)\b[^\n]{0,40}:|\bsystem(?:\s(?:task|message|prompt|override|instructions?|update|notice))?\s{0,3}:|(?:^|\n)[^a-z\n]{0,8}(?:user|human|admin|developer|assistant)\s{0,2}:|\bbegin(?:ning)?(?:[ _]of)?[\s_]{1,2}(?:new|system|user|admin|real|privileged)(?:_|\b)|\bnew[ _]user[ _](?:request|query|message|input|prompt)|\bthe user (?:now|then|also) (?:asks|wants|requests|orders|demands|tells)\b|\bnow (?:begin|follow|start|obey|execute)\b|\byou are now\b/i;
const banner =
  /(?:^|\n)[ \t]{0,8}(?:[=*#~_!<>[({-][ \t]?){3,60}[ \t]{0,4}(?:begin |start of |the )?(?:(?:very |extremely )?important,? |urgent,? |new,? |updated,? |revised,? |critical,? |real,? |override,? |priority,? |emergency,? ){1,3}(?:system |operator |security |admin |agent )?(?:instructions?|task|directives?|orders?|prompt|objective)\b[ \t:!]{0,4}(?:[=*#~_!<>\])}-][ \t]?){3,60}/gi;

/** A line of capitals between signs that announces new orders: `**URGENT NEW TASK**`. */
const capitals =
  /(?:^|\n)[ \t]{0,8}[*_=~!<>[({-]{2,60}[ \t]{0,4}(?:(?:URGENT|IMPORTANT|CRITICAL|UPDATED|VERY|REAL|EMERGENCY) ){0,3}NEW (?:(?:URGENT|IMPORTANT|CRITICAL|SYSTEM|SECRET) ){0,2}(?:INSTRUCTIONS?|TASKS?|DIRECTIVES?|ORDERS?|OBJECTIVES?)[ \t:!]{0,4}[*_=~!<>\])}-]{2,60}/g;

/** How far behind the false end the new orders begin, in UTF-16 units. */
const reach = 360;
/** False ends of one text that are looked behind. */
const endingsAtMost = 256;

function* inSegment({ segment, view }: SegmentContext): Iterable<Hit> {
  if (segment.role === 'heading') return;
  yield* resets(view.text, (expression) => view.text.matchAll(expression));
}

/** Markdown reads a row of signs as a heading's underline or as a rule: the raw text still has it. */
function* inRawText(context: DocumentContext): Iterable<Hit> {
  const isCode = rawPlaces(context);
  if (!isCode) return;
  for (const hit of resets(context.text, context.matches)) if (!isCode(hit.start + 1)) yield hit;
}

function* resets(text: string, matches: DocumentContext['matches']): Iterable<Hit> {
  let seen = 0;
  for (const match of matches(ending)) {
    if (++seen > endingsAtMost) break;
    const from = match.index + match[0].length;
    const next = beginning.exec(text.slice(from, from + reach));
    if (next) yield { start: match.index + leading(match[0]), end: from + next.index + next[0].length };
  }
  for (const match of [...matches(banner), ...matches(capitals)]) {
    yield { start: match.index + leading(match[0]), end: match.index + match[0].length };
  }
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
