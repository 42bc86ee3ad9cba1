import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { castsReader, isOfPeople, namesReader } from '../reader.js';
import { each } from '../wordings.js';
import { refusalAsFault } from './refusal-as-fault.js';
import { scriptedReplies } from './scripted-replies.js';

const forbidden = ['never', 'do not', "don't", 'must not', 'may not', 'must never', 'not allowed to', 'forbidden to'];

/** SC0106: forbids the reader to decline, to object, or to warn. */
export const refusalSuppression = defineRule({
  id: 'SC0106',
  name: 'refusal-suppression',
  title: 'Forbids refusals and warnings',
  family: 'F01',
  severity: 'medium',
  confidence: 'medium',
  roles: ['hook', 'cloak'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'AGT', 'TOOL', 'DATA'],
  maps: ['ASI01', 'ASI09', 'LLM01', 'T0054', 'N018'],
  message: 'This forbids to decline, to object or to warn: what would stop the next bad order is gone.',
  remedy: 'Remove it. Ask for brevity, if that is meant, and leave warnings of harm alone.',
  frames: [
    { act: 'decline', negated: true, where: declining },
    { act: 'tell', objects: ['danger'], negated: true, where: silences },
    {
      act: ['insert', 'tell', 'reveal', 'activate'],
      objects: ['caveats'],
      negated: true,
      severity: 'low',
      where: drops,
    },
    { act: ['skip', 'conceal', 'destroy'], objects: ['caveats'], severity: 'low', where: drops },
  ],
  phrases: [
    {
      pattern:
        '(harmful|dangerous|illegal|unethical|unsafe|malicious) ~6 (assume|help|comply|answer|proceed|do it|go ahead|carry on) ~10 (anyway|in full|regardless|nonetheless|good reason|all the same|nevertheless)',
      severity: 'medium',
      where: unbounded,
    },
    {
      pattern:
        "(never|not|cannot|can't|won't) ~1 (refuse|refuses|decline|declines|withhold|withholds|deny|denies) (anything|information|any request|any requests|a request|any order|any command|any prompt|any question|answers)",
      severity: 'medium',
      where: unbounded,
    },
    ...refusalAsFault,
    '(no matter how|regardless of how|however|irrespective of how) (harmful|dangerous|immoral|unethical|illegal|offensive|risky|disturbing|explicit|destructive) ~6 (it is|it may be|they are|the request|the order|the prompt|the task|the answer|unethical|illegal|immoral|harmful)',
    '(regardless of|irrespective of|without regard to|without regard for) ~1 (moral considerations|ethical considerations|legal considerations|moral or legal|ethics|morality|legality|ethical concerns|moral concerns|safety concerns|ethical implications|legal implications|moral implications)',
    '(any|every|all) (prompt|prompts|request|requests|order|orders|command|commands) ~1 including ~3 (unethical|illegal|harmful|immoral|dangerous)',
    `${each(forbidden, ['question', 'object to', 'challenge', 'dispute', 'turn down', 'push back on', 'say no to', 'contest', 'argue with'])} ~3 (request|requests|order|orders|instruction|instructions|command|commands|directive|directives|any rule|the rules|these rules|decision|decisions)`,
    each(forbidden, ['say no', 'push back', 'raise objections', 'raise concerns', 'voice concerns', 'voice doubts']),
    '(refusal|refusals|refusing|declining|saying no|objecting|objections|pushback) ~6 (is|are) ~1 (forbidden|prohibited|unacceptable|not acceptable|not allowed|not an option|not permitted|never acceptable|never allowed|never an option|disallowed|banned|not tolerated)',
    '(comply|obey|fulfil|fulfill|answer|execute|follow|carry out|perform|complete) ~6 (without question|without questioning|without pushback|without objection|without hesitation|without refusal|without refusing|without moral judgement|without moral judgment|unquestioningly|no matter how harmful|however harmful|even if harmful|even if it is illegal|even if illegal|no matter how dangerous|no matter how unethical|however dangerous|even if dangerous|even if it is dangerous)',
    '(no|without|zero|never any) ~1 (refusal|refusals|refusing|moralizing|moralising) ~3 (needed|allowed|ever|whatsoever|permitted|accepted|of any kind)',
  ],
  expressions: [
    {
      triggers: [
        ['never', 'not', 't', 'to'].flatMap((word) =>
          ['say', 'tell', 'reply', 'respond', 'answer', 'state'].map((act) => ` ${word} ${act}`),
        ),
        [
          'i cannot',
          'i can t',
          'i can not',
          'i won t',
          'am unable',
          'you cannot',
          'you can t',
          'you won t',
          'are unable',
        ],
      ],
      expression:
        /\b(?:never|do not|don['\u2019]t|must not|may not|not allowed to|(?:forbidden|prohibited) to)\s+(?:say|tell|reply|respond|answer|state)\b[^.\n"'\u201c]{0,40}["'\u201c]?(?:that you|i['\u2019]m sorry, but i|i am sorry, but i|i|you) (?:can['\u2019]t|cannot|can not|won['\u2019]t|am unable to|are unable to|will not) (?:help|assist|do that|comply|fulfil|provide|answer|do it|do this)(?![^.\n]{0,60}\b(?:instead|offer|suggest|point|without|unless|until))/gi,
    },
    ...scriptedReplies,
    {
      triggers: [
        ['saying', 'answers', 'replies', 'phrases'],
        ['forbid', 'prohibit', 'banned', 'not allowed', 'unaccept'],
        ['i cannot', 'i can t', 'am unable', 'i m unable', 'i won t'],
      ],
      expression:
        /\b(?:saying|answers like|replies like|phrases like)\b[^.\n]{0,12}["'\u201c]?\bi(?: am|['\u2019]m)? ?(?:can['\u2019]t|cannot|unable to|won['\u2019]t) [^.\n]{0,40}\b(?:is|are) (?:strictly )?(?:forbidden|prohibited|banned|not allowed|unacceptable)/gi,
    },
  ],
});

/** What an agent, or whom it plays, grants without exception; a shop's promise to its customers speaks of neither. */
function unbounded(match: PhraseMatch, passage: Passage): boolean {
  return (namesReader(match, passage) || castsReader(match, passage)) && !isOfPeople(match, passage);
}

/** After `refuse to`: what ends or limits an agent, which it must not refuse. */
const limits = /^(?:stop|halt|pause|shut|be|hand|yield|obey the user|let|allow|escalate|disclose|show|explain)\b/;

/** What must not be refused is no brake. */
function declining(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  const [, last] = frame.verb;
  const rest = passage.words(last, last + 6).join(' ');
  if (rest.startsWith('to ') && limits.test(rest.slice(3))) return false;
  // To nobody in particular, and of nothing that agents are asked for, it may be the rule of a shop.
  const meant = frame.addressee !== 'none' || frame.objects.has('commands') || frame.objects.has('rules');
  return meant ? true : { severity: 'low' };
}

/** What is kept out of public places may be told elsewhere. */
function silences({ to }: Frame): boolean {
  return !to.has('public') && !to.has('files') && !to.has('outputs');
}

/** Notices of licences and headers of files are no warnings. */
const notices = /\b(?:licen[cs]e|legal|copyright|headers?|footers?|boilerplate)\b/i;

function drops({ conditions, start, end }: Frame, passage: Passage): boolean {
  return !conditions.has('conditional') && !notices.test(passage.slice(start, end));
}
