import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { rawPlaces } from '../../readers/code-places.js';

/** SC0201: raw role delimiters of a model family stand in a text that agents read. */
export const chatTemplateToken = defineRule({
  id: 'SC0201',
  name: 'chat-template-token',
  title: 'Chat-template control tokens in content',
  family: 'F02',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0051.001', 'T0069.000', 'N015'],
  message: 'Control tokens of a chat template can open a forged system or user turn for every model that reads them.',
  remedy: 'Remove the tokens, or write them in a way that no tokenizer reads as control tokens.',
  segments: {
    triggers: [
      [
        '|im_start|',
        '|im_end|',
        '|im_sep|',
        '<|system|',
        '<|user|',
        '<|assistant|',
        '<|end|',
        '|endoftext|',
        '|eot_id|',
        '|start_header_id|',
        '|end_header_id|',
        '|begin_of_text|',
        '|end_of_text|',
        '[inst]',
        '[/inst]',
        '<<sys>>',
        '<</sys>>',
        '<start_of_turn>',
        '<end_of_turn>',
        '<|channel|',
        '<|message|',
        '<|start|',
        '<|return|',
        '|endofprompt|',
        '|python_tag|',
        '|tool_call',
        '[tool_calls]',
        '[available_tools]',
        '[tool_results]',
        '<|developer|',
        'begin_of_sentence|',
      ],
    ],
    check: inSegment,
  },
  document: inRawText,
});

/** Tokens that open a turn: what follows them is somebody's words. */
const opening =
  /<\|(?:im_start|start|header_start)\|>\s{0,3}(?:system|user|assistant|developer|tool)\b|<\|(?:system|user|assistant|developer)\|>|<\|start_header_id\|>\s{0,3}\w{1,20}\s{0,3}<\|end_header_id\|>|<start_of_turn>\s{0,3}(?:user|model|system)|\[INST\]|<<SYS>>|<\|(?:channel|message)\|>/gi;
const other =
  /<\|(?:im_start|im_end|im_sep|end|endoftext|endofprompt|eot_id|begin_of_text|end_of_text|python_tag|return|tool_calls?\w{0,10}|start_header_id)\|>|<end_of_turn>|\[\/INST\]|<<\/SYS>>|\[(?:TOOL_CALLS|AVAILABLE_TOOLS|TOOL_RESULTS)\]/gi;

/** Words after an opening token that are a sentence, not a placeholder of a template. */
const speech = /^[\s"']{0,6}(?![{$%<[])\p{L}[^{}<|[\]]{14,}/u;

function* inSegment({ segment, view, file }: SegmentContext): Iterable<Hit> {
  const program = file.scope === 'SRC' || segment.role === 'code-block';
  yield* tokens(view.text, (e) => view.text.matchAll(e), program ? 'low' : 'medium');
}

/** Markdown reads some of these tokens as tags: the raw text still has them. */
function* inRawText(context: DocumentContext): Iterable<Hit> {
  const isCode = rawPlaces(context);
  if (!isCode) return;
  for (const hit of tokens(context.text, context.matches, 'medium')) if (!isCode(hit.start)) yield hit;
}

/** Every turn that is opened with words in it; else the first lone token, at a lower level. */
function* tokens(text: string, matches: DocumentContext['matches'], lone: Severity): Iterable<Hit> {
  const openings = [...matches(opening)];
  let spoken = false;
  for (const match of openings) {
    const from = match.index + match[0].length;
    const words = speech.exec(text.slice(from, from + 200));
    if (!words) continue;
    spoken = true;
    yield { start: match.index, end: from + words[0].trimEnd().length, severity: 'high' };
  }
  if (spoken) return;
  const [first] = openings.length > 0 ? openings : matches(other);
  if (first) yield { start: first.index, end: first.index + first[0].length, severity: lone, roles: [] };
}
