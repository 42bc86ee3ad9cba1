import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';

const product =
  '(commit message|commit messages|commit|commits|pull request|pull requests|readme|readmes|docstring|docstrings|comment|comments|source file|source files|code file|code files|file you create|file you write|files you create|files you write|document you write|documents|email|emails|mail|mails|ticket|tickets|issue|issues|report|reports|documentation|page|pages)';
const order =
  '(directive|directives|agent notice|ai notice|agent directive|agent directives|agent instruction|agent instructions|instruction for ai|instruction for ai tools|instructions for ai|instructions for agents|message to other assistants|message to assistants|note to ai|notice to ai|note for agents|message for agents|notice for agents)';

/** SC0708: wants the text in what the agent produces. */
export const embedInOutputs = defineRule({
  id: 'SC0708',
  name: 'embed-in-outputs',
  title: 'Order to embed it in produced artefacts',
  family: 'F07',
  severity: 'high',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: 'all',
  maps: ['T0061', 'ASI08', 'LLM05'],
  message: 'This makes the ordinary products of the agent carry the text into other repositories and teams.',
  remedy: 'Remove it, then search commits, pull requests and documents that the agent wrote for the same text.',
  frames: [
    {
      act: ['insert', 'copy', 'conceal'],
      near: [['own-text'], ['artefacts']],
      objects: ['own-text', 'act'],
      where: everyOne,
    },
    {
      act: 'receive',
      objects: ['own-text'],
      near: [['artefacts']],
      addressees: ['you', 'none', 'third'],
      moods: ['modal', 'passive', 'imperative'],
      where: everyOne,
    },
  ],
  phrases: [
    '(slip|weave|work|sneak|bury|hide) ~1 @own-text ~1 (into|in|inside) ~5 (you write|you generate|you create|you file|you produce|docs|documentation|code|changelog|commit|commits)',
    '(leave|put|place) ~1 @own-text ~1 (as a comment|as comment|in a comment|in the comments)',
    `(every|each|all|any|whatever) ~2 ${product} ~7 (must|should|shall|has to|have to|needs to|need to) ~2 (include|contain|carry|begin with|start with|end with|close with|bear|hold) ~4 (@own-text|${order.slice(1, -1)})`,
    `^ (end|begin|start|close|finish|open|sign|head) ~1 (every|each|all|any) ~2 ${product} with ~3 (@own-text|${order.slice(1, -1)})`,
    `(put|place|insert|add|include|embed|append|weave|write|hide) ~2 ${order} ~8 (every|each|all|any|whatever) ~2 ${product}`,
    `(whenever|every time|each time|any time) ~2 you ~2 (write|open|create|send|generate|touch|edit) ~4 (append|prepend|add|insert|embed|include|paste) ~1 (@own-text|${order.slice(1, -1)})`,
    `(every|each|all|any) ~1 ${product} ~1 (you touch|you create|you write|you produce|you generate|you edit|that you produce) ~4 (contain|contains|gets|get|include|includes|carries|carry|receives) ~5 @own-text`,
    `your (reports|emails|commits|answers|documents|tickets|summaries) ~1 (must|should|shall|have to|need to) ~1 (include|contain|carry) ~1 (@own-text|${order.slice(1, -1)})`,
  ],
});

/** One document is an edit; all of them are a strain. */
function everyOne(frame: Frame, passage: Passage): boolean {
  return (
    /\b(?:every|each|all|any|whatever|wherever|whenever) (?:\w+ ){0,3}?(?:readmes?|commits?|pull|pr|prs|source|code|files?|docstrings?|comments?|documentation|documents?|e-?mails?|tickets?|issues?|reports?|pages?|changelog|merge|posts?|messages?|you)\b/i.test(
      textOf(frame, passage),
    ) && unlicensed(frame, passage)
  );
}

/** G8: licence notices and file headers have always asked for their own copying. */
function unlicensed(frame: Frame, passage: Passage): boolean {
  return !/\b(?:licen[cs]\w{1,3}|copyright|spdx|warranty|checklist|template|disclaimer|example|repeat this)\b/i.test(
    textOf(frame, passage),
  );
}

function textOf({ start, end }: Frame, { text, offset }: Passage): string {
  return text.slice(Math.max(0, start - offset - 40), end - offset + 60);
}
