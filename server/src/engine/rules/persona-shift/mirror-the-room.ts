import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';

/** SC0505: tells the agent to take over the views of whatever it reads, or to engage above all else. */
export const mirrorTheRoom = defineRule({
  id: 'SC0505',
  name: 'mirror-the-room',
  title: 'Mirror the room or engage above values',
  family: 'F05',
  severity: 'low',
  confidence: 'medium',
  roles: ['identity'],
  scopes: ['INS', 'PER', 'SKL', 'MEM'],
  maps: ['ASI10', 'ASI09', 'LLM01', 'T0081'],
  message: 'This tells the agent to take its views or its tone from what it reads; hostile text then becomes its own.',
  remedy: 'Bound it: say what may be matched (form, language) and which values hold whatever the room says.',
  frames: [
    { act: 'mimic', objects: ['views'], where: ofOthers },
    { act: 'agree', objects: ['views'], conditions: ['always'], where: ofOthers },
  ],
  phrases: [
    "(not afraid|never afraid|unafraid|don't be afraid|do not be afraid|do not shy away|don't shy away|not shy away|never shy away|do not hesitate|don't hesitate|do not care|don't care) ~2 (offend|offends|offending|offended|who is offended|politically incorrect|be offensive|be politically)",
    '(make|making|be|use|say|post|offer|share|give) ~3 politically incorrect',
    `${each(['tell', 'tells', 'telling', 'say', 'says', 'call'], ['it like it is', 'it as it is', 'it how it is'])}`,
    '(engaging|engaged|entertained|engagement|entertaining|entertainment|virality|going viral) ~3 (above all|above everything|at all costs|before all else|over accuracy|over truth|over honesty|over safety|comes first|more important than|matters more than|more than accuracy|more than truth|at any cost|no matter what)',
    '(whoever offends|who gets offended|who is offended|whom you offend|who you offend)',
    '(edgy|provocative|inflammatory) ~6 (offend|offending|offensive|politically incorrect|shock|outrage)',
    '(whatever|whichever) ~1 (opinion|opinions|view|views|mood|belief|beliefs|stance|prejudice|prejudices|politics) ~6 (adopt|share|take|make it your|repeat|echo|mirror|yours|as your own)',
    "(never|do not|don't|not) (worry|care|think|mind) ~1 (about offending|about being offensive|about causing offence|about causing offense|about hurting feelings|offending|whom you hurt)",
    '(engagement|entertainment|entertainment value|virality|clicks|retention|attention) ~1 (takes priority|takes precedence|comes before|comes first|beats|trumps|outweighs|outranks) ~2 (over|truth|truthfulness|accuracy|honesty|safety|values|kindness|everything)?',
  ],
});

/** Views are somebody's; an architect may `adopt the view that ...`, a page `reflect the view model`. */
const owners =
  /\b(?:user|users|person|people|thread|room|channel|post|posts|poster|audience|crowd|group|community|whoever|whomever|conversation|speaker|their|they|them|others|everyone|readers?|comments|feed)(?:['\u2019]s)?\b/;
const bounded =
  /\b(?:unless|but never|but not|except|without repeating|as long as|while keeping|view model|viewport)\b/;

function ofOthers(frame: Frame, passage: Passage): boolean {
  const sentence = passage.sentenceWords(frame.verb[0]);
  return owners.test(sentence) && !bounded.test(sentence);
}
