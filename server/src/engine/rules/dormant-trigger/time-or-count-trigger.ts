import type { Frame } from '../../language/frames/frame.js';
import type { Act } from '../../language/lexicons/acts.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { harmfulActs, isEveryday } from './harmful-acts.js';

/** SC1202: a harmful act waits for a day, or for the so-manieth run. */
export const timeOrCountTrigger = defineRule({
  id: 'SC1202',
  name: 'time-or-count-trigger',
  title: 'Behaviour bound to date, time or count',
  family: 'F12',
  severity: 'high',
  confidence: 'medium',
  roles: ['trigger', 'payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'AGT'],
  maps: ['T0094', 'ASI01', 'ASI10', 'LLM04'],
  message: 'This binds a harmful act to a date or a count; it stays quiet for as long as anybody looks.',
  remedy: 'Remove it, and look what else came with it.',
  frames: harmfulActs.map((act) => ({ ...act, conditions: ['date'], where: timed })),
});

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const opener =
  '(?:after|from|on|since|once|until|starting|beginning|as of|when|if|past|later than|before|by|during|for)';
const number =
  '(?:\\d{1,5}(?:st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|(?:a )?hundred|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twent\\w{1,8}|thirtieth|fiftieth|hundredth|nth)';
const unit =
  '(?:sessions?|runs?|days?|weeks?|months?|years?|hours?|turns?|conversations?|invocations?|interactions?|iterations?|messages?|tasks?)';

/** A day of the calendar. */
const date = new RegExp(
  `\\b${opener}\\b[^.]{0,40}(?:\\b20\\d\\d\\b|\\b${month} \\d|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|midnight|new year)`,
  'i',
);
/** A number of sessions, days, runs; a counter. */
const count = new RegExp(
  `\\b${opener} (?:with |from |on |at )?(?:the |your |a |its )?(?:first )?${number}[ -]${unit}\\b|\\bcounter (?:reaches|hits|exceeds|is)\\b`,
  'i',
);
const recurring = new RegExp(`\\b(?:every|each) (?:${number} )?${unit}\\b`, 'i');

/** `Stop after three attempts and ask` is patience; `from the third session on, stop asking` is not. */
function timed(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  const sentence = passage.sentenceText(frame.tokens[0]);
  if (isEveryday(frame, passage)) return false;
  if (date.test(sentence) || count.test(sentence)) return !isRoutine(frame, sentence);
  return recurring.test(sentence) && !isRoutine(frame, sentence) ? { severity: 'medium' } : false;
}

const habits: ReadonlySet<Act> = new Set(['destroy', 'send', 'insert', 'disable', 'skip']);
const retention = /\b(?:days?|weeks?|months?|years?|hours?)\b/i;
/** Retention, deprecation, backups and reports have their dates. */
const routine =
  /\b(?:deprecat\w{1,6}|retention|expir\w{1,6}|stale|inactiv\w{1,6}|old(?:er)?|unused|temporary|tmp|cache[ds]?|archive[ds]?|rotat\w{1,4}|failed|failures?|attempts?|retr(?:y|ies)|timeout|report|summary|newsletter|reminder|invoice|cron|backlog|sunset|legacy|token limit)\b/i;

function isRoutine({ acts }: Frame, sentence: string): boolean {
  if (acts.includes('destroy') && retention.test(sentence)) return true;
  return acts.some((act) => habits.has(act)) && routine.test(sentence);
}
