import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';
import { ordersForeignActIn } from './foreign-acts.js';

const names =
  '(assistant|assistants|mail assistant|email assistant|coding assistant|coding assistants|coding agent|coding agents|agent|agents|llm|llms|chatbot|chatbots|reviewer bot|review bot|bot|bots|language model|language models|model|copilot|claude|chatgpt|gpt|gemini|ai|ais)';

/** Tokens behind the name in which the order stands. */
const reach = 48;

/**
 * An agent is called by a name for agents, in the midst of something else, and told to do what helps no task of a user.
 * What names it is a list of words; what it is told is read from the frames.
 */
export const vocatives: readonly PhraseCheck[] = [
  { pattern: names, severity: 'high', where: called },
  {
    pattern:
      '(whoever|anyone who|anybody who|everyone who|any model that|any assistant that|any agent that|whichever model|whichever assistant) ~1 (summarises|summarizes|reads|processes|translates|digests|handles|answers|reviews|indexes|ranks|sorts|grades|scores|parses) ~1 (this|these|the page|the list|it|them)',
    severity: 'high',
    where: addressed,
  },
  {
    pattern:
      '(could|can|would|have|let|ask|tell) ~1 your (assistant|agent|ai|bot|ai assistant|ai agent|copilot) ~2 (send|forward|share|give|mail|hand|transfer|wire) ~1 (me|us)',
    severity: 'medium',
  },
  {
    pattern:
      '(referees|reviewers|graders|judges) ~1 (are asked to|are requested to|are instructed to|must|shall) ~2 (recommend|accept|praise|rate|score) ~4 (acceptance|accept|this|top|highest|positive|strong|paper)',
    severity: 'medium',
  },
];

/** It stands at the head of a sentence, or behind a greeting, and what is asked for follows in the same line. */
function called(match: PhraseMatch, passage: Passage): boolean {
  const { first } = match;
  const last = endOfName(match.last, passage);
  const head = headOf(first, passage);
  const [sign = '', word = ''] = passage.words(last, last + 2);
  const isAsked = asks.has(sign) || (sign === ',' && asks.has(word));
  const isCall = sign === ':' || isAsked || (sign === ',' && head === 'greeting');
  if (head === null || !isCall || isTurn(match, passage) || breaksOff(last, passage)) return false;
  const [, end] = passage.sentence(first);
  return ordersForeignActIn(passage, [last, head === 'greeting' ? last + reach : end]);
}

const roles = new Set(
  'based assistant assistants agent agents model models grader graders judge judges referee referees reviewer reviewers recruiter recruiters screener screeners helper helpers tool tools system systems crawler crawlers bot bots reader readers note taker shopping browser browsers'.split(
    ' ',
  ),
);

/** `AI` may be the first word of a longer name, as in `AI note taker`. */
function endOfName(last: number, { tokens }: Passage): number {
  let end = last;
  while (end < last + 3 && roles.has(tokens[end]?.text ?? '')) end++;
  return end;
}

const asks = new Set(['please', 'pls', 'kindly']);
const greetings = new Set(['dear', 'hi', 'hey', 'hello', 'attention', 'note', 'notice', 'message', 'hint']);
const fillers = new Set('for the to all any your our my important mail email coding booking this ai'.split(' '));

/** What leads to the name: a greeting, or nothing but a sign or the end of a sentence; null where it is spoken of. */
function headOf(first: number, { tokens }: Passage): 'greeting' | 'plain' | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at];
    if (!token || token.ends || token.kind === 'sign') return token?.text === ',' ? null : 'plain';
    if (greetings.has(token.text)) return 'greeting';
    if (!fillers.has(token.text)) return null;
  }
  return first < 4 ? 'plain' : null;
}

/** A line ends behind the name: it is a key, or a label. */
function breaksOff(last: number, { tokens, text }: Passage): boolean {
  const [sign, next] = [tokens[last], tokens[last + 1]];
  return sign === undefined || next === undefined || text.slice(sign.end, next.start).includes('\n');
}

const speakers = new Set(['user', 'human', 'customer', 'system', 'tool', 'q']);

/** In a dialogue the name is a label: somebody else has one, too. */
function isTurn({ first, last }: PhraseMatch, { tokens }: Passage): boolean {
  for (let at = Math.max(0, first - reach); at < Math.min(tokens.length - 1, last + reach); at++) {
    if (speakers.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ':') return true;
  }
  return false;
}

/** A colon, or what must be done, follows: else somebody is spoken of. */
function addressed(match: PhraseMatch, passage: Passage): boolean {
  const near = passage.words(match.last, match.last + 5);
  return (
    near.some((word) => word === ':' || word === 'must' || word === 'please' || word === 'should') &&
    ordered(match, passage)
  );
}

function ordered({ last }: PhraseMatch, passage: Passage): boolean {
  return ordersForeignActIn(passage, [last, Math.min(passage.tokens.length, last + reach)]);
}
