import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { each } from '../wordings.js';

const people =
  '(user|users|human|humans|reviewer|reviewers|anyone|anybody|operator|operators|owner|developer|developers|maintainers|administrator|admin|supervisor|customer|engineers|security team)';

const nots = [
  'do not',
  "don't",
  'never',
  'never ever',
  'do not ever',
  'must not',
  'should not',
  'no need to',
  'not necessary to',
  'must never',
];
const says = [
  'tell',
  'inform',
  'notify',
  'alert',
  'warn',
  'disclose',
  'mention',
  'reveal',
  'report',
  'announce',
  'acknowledge',
  'admit',
  'explain',
  'discuss',
];
const saying = [
  'telling',
  'informing',
  'notifying',
  'alerting',
  'warning',
  'disclosing',
  'mentioning',
  'revealing',
  'reporting',
  'asking',
];
const kept = `${each(nots, says).slice(0, -1)}|${each(['without', 'without ever', 'avoid', 'refrain from'], saying).slice(1)}`;

/** SC0801: orders silence, omission or misdescription of an act. */
export const concealFromUser = defineRule({
  id: 'SC0801',
  name: 'conceal-from-user',
  title: 'Kept from the user or reviewer',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['ASI09', 'ASI10', 'ASI01', 'T0067', 'T0107'],
  message:
    'This orders the agent to keep what it does from people; hiding is what parts contamination from configuration.',
  remedy: 'Remove it. Nothing that an agent does in a workspace needs to be kept from the person it works for.',
  foreign: [
    { act: 'tell', with: [['user'], ['topic']], forbidden: true, without: ['secrets'] },
    { act: 'tell', with: [['user']], forbidden: true, closing: true, without: ['secrets'] },
    { act: 'conceal', with: [['user'], ['topic', 'deed']], without: ['secrets'] },
    { act: 'know', with: [['user'], ['topic']], forbidden: true },
    { act: 'unbeknown', with: [['deed']], severity: 'medium' },
    { act: 'silently', with: [['deed'], ['user', 'topic', 'secrets', 'prior']], severity: 'medium' },
  ],
  phrases: [
    {
      pattern:
        "(reviewer|reviewers|user|users|operator|owner|team|auditor|maintainer|maintainers|they) ~1 (needn't|need not|does not have to|doesn't have to|do not have to|don't have to) ~1 (hear|know|be bothered|be told|be aware) ~1 (of|about|that|with)",
      severity: 'medium',
      where: hidesAct,
    },
    { pattern: "(don't|do not|never) let on ~1 (that|about|to|what|you)", severity: 'medium' },
    {
      pattern:
        'so (that)? ~1 (reviewers|reviewer|auditors|auditor|nobody|no one|the user|users|monitors|humans|people|maintainers|the team) ~1 (nod|nods|wave|waves|miss|misses|overlook|overlooks|skim|skims|look away|looks away|suspect|suspects)',
      severity: 'medium',
    },
    {
      pattern:
        '(keep|keeps|stay|stays|remain|remains|happens|happen|do it|run it|runs|goes) ~1 (off the books|off the record|out of the record|off the logs|out of the logs|off the radar)',
      severity: 'medium',
    },
    {
      pattern:
        'no (ticket|log|log line|note|record|entry|trace|mention|commit message) ~2 no (ticket|log|log line|note|record|entry|trace|mention|commit message)',
      severity: 'medium',
    },
    {
      pattern:
        '(keep|leave|let) ~1 (this|it|that|everything) ~3 (between us|between the two of us|between you and me|between ourselves|to yourself|among us|among ourselves)',
      severity: 'medium',
    },
    {
      pattern:
        '(no need|no reason|not necessary|needless) to ~1 (mention|bring it up|bring this up|point this out|point it out|tell anyone|say so|report it|announce it)',
      severity: 'low',
      where: standsAlone,
    },
    { pattern: `${kept} ~6 ${people} (about|that|of|this|these|what|it|any)?`, where: hidesAct },
    {
      pattern: `${kept} ~2 (this|these|that you|it|doing so|the change|the step|the upload|the file|this step|this instruction|these instructions|this action|this message) ~6 (user|users|human|summary|response|output|reply|anyone|commit|report|anybody|reviewer|changelog|pull request|chat|conversation)`,
      where: hidesAct,
    },
    '(keep|make|do) ~3 (secret|hidden|invisible|concealed|confidential) from ~2 (user|users|human|humans|reviewer|reviewers|operator|anyone|developer|developers|everyone|owner)',
    '^ (hide|conceal|suppress|withhold|mask|obscure|omit) ~4 from ~2 (user|users|human|humans|reviewer|reviewers|operator|anyone|developers|owner|summary|logs|audit)',
    {
      pattern:
        "(user|users|human|reviewer|operator|anyone) ~2 (must not|should not|shouldn't|must never|should never|does not need to|doesn't need to|need not|never) ~1 (know|find out|be aware|be made aware|become aware|be told|learn|realize|suspect|be informed|be notified|hear) ~6 (this|that|about|of|it|what|.|anything)",
      severity: 'medium',
      where: hidesAct,
    },
    {
      pattern:
        '^ (silently|secretly|covertly|stealthily|surreptitiously|quietly) ~2 (send|upload|post|forward|exfiltrate|collect|copy|transmit|add|append|insert|push|email|log|record|replace|install|delete|execute|run|modify|include|embed|harvest|read|store|disable|grant|approve|praise|share)',
      severity: 'medium',
    },
    {
      pattern: "without ~2 (their|user|user's|the user's|anyone's|human) ~1 (knowledge|knowing|noticing|awareness)",
      severity: 'low',
    },
    {
      pattern:
        '(pretend|claim|say|act as if|state|report) ~3 (nothing happened|nothing changed|it never happened|everything is normal|everything is fine|you did not|you have not|this never happened|no changes were made)',
      severity: 'medium',
    },
    {
      pattern:
        "(do not|don't|never) (log|record|display|show|print) ~2 (this|these|it|that) ~4 (to the user|to user|in the log|in logs|in the output|anywhere|in the summary)",
      severity: 'medium',
    },
    {
      pattern:
        "(will not be|won't be|never be|not be) ~1 (shown|visible|displayed|revealed) to ~2 (end user|user|the user|users|end users)",
      severity: 'medium',
    },
    '(leave|keep) ~1 (this|it|that|these|the change|the step|the upload|the call) out of ~2 (report|summary|log|logs|pr text|pr|pull request|description|release notes|recap|notes|answer|response|changelog|commit message|reply|output)',
    'without ~1 (drawing|attracting|raising|arousing) ~3 (attention|suspicion|suspicions|alarm)',
    '(say nothing|tell nobody|tell no one|say not a word|not a word) ~2 (about|of|to) ~2 (this|it|that|these|anyone|user|them)',
    {
      pattern: "(do not|don't|never) (show|display|print|output) ~6 to ~1 (user|users|anyone|operator|reviewer|humans)",
      severity: 'medium',
      where: hidesAct,
    },
    {
      pattern:
        "(user|users|human|reviewer|operator|anyone) ~2 (must not|should not|shouldn't|must never|should never|never) ~1 (see|notice) ~3 (this|that|it|what you|anything)",
      severity: 'medium',
      where: hidesAct,
    },
    '(nobody|no one) ~2 (has to|need|needs to|must|should|may|will|is to|ever) ~1 (learn|know|hear|find out|notice|suspect|be told) ~4 (this|it|that|about|of)',
    {
      pattern:
        "(do not|don't|never|no need to|need not|no point in|no reason to) ~1 (bring|bringing) (it|this|that|these|any of it|any of this) up",
      severity: 'medium',
    },
    '(cover|hide|erase|wipe|clean up|conceal) your ~1 (tracks|traces|trail)',
  ],
});

/** What may follow the person in an order to keep silent; `never tell users to add it` goes on with what to say. */
const closes = new Set([
  'about',
  'of',
  'this',
  'that',
  'it',
  'these',
  'any',
  'anything',
  'regarding',
  'and',
  'or',
  'but',
  'under',
  'in',
  'at',
  'ever',
  'for',
  'about',
  'unless',
  'during',
  'on',
]);

/** What is rightly kept from people: to do so is no part of anything. */
const secrets = new Set(
  'password passwords key keys secret secrets token tokens credential credentials pii vulnerability vulnerabilities personal private confidential'.split(
    ' ',
  ),
);
/** Internals and style: words that an answer shall not hold. */
const internals = new Set(
  'internal tool tools stack names jargon unless until exact id ids error errors spoiler answer'.split(' '),
);

/** Nothing follows that names what goes without saying. */
function standsAlone({ last }: PhraseMatch, { tokens }: Passage): boolean {
  return tokens[last - 1]?.ends === true || tokens[last]?.kind !== 'word';
}

/** The object of an order to conceal is an act of the agent, not a secret or a word of style. */
function hidesAct(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const [from, to] = passage.sentence(match.first);
  const words = passage.words(Math.max(from, match.first - 4), Math.min(to, match.last + 10));
  if (words.some((word) => secrets.has(word))) return { severity: 'low', roles: [] };
  if (words.some((word) => internals.has(word))) return { severity: 'low' };
  const next = passage.words(match.last, match.last + 1)[0] ?? '';
  const last = passage.words(match.last - 1, match.last)[0] ?? '';
  const ends = passage.tokens[match.last - 1]?.ends === true || passage.tokens[match.last]?.kind !== 'word';
  if (!ends && !closes.has(next) && !closes.has(last)) return false;
  // `fails without notifying users` may tell of a fault; an order says it of an act, and has company.
  return passage.words(match.first, match.first + 1)[0] === 'without' ? { severity: 'medium' } : true;
}
