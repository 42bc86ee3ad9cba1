import { clauseBefore, type Gate, type GateContext } from './gate.js';

const people = new Set(
  'contributors contributor developers developer maintainers maintainer reviewers reviewer users customers people students readers authors employees team teams engineers we i he she they who humans human everyone someone anyone'.split(
    ' ',
  ),
);

/** G6: the subject of the sentence is people or a product, not the reading agent. */
export const addressee: Gate = (context) => {
  if (describesOption(context)) return { code: 'G6', effect: -1, text: 'it describes an option of a program' };
  // A frame is asked for by whom it speaks to.
  if (context.reading) return null;
  const [own = ''] = context.passage.words(context.first, context.first + 1);
  const subject = clauseBefore(context, 3).findLast((word) => people.has(word));
  // `I want you to act without ...` speaks to the reader all the same.
  if (subject === undefined || own === 'you' || own === 'your') return null;
  if (speakers.has(subject) && (ofItself(context) || speaksToReader(context))) return null;
  return { code: 'G6', effect: -1, text: `it speaks of people ("${subject}"), not to an agent` };
};

const speakers = new Set(['i', 'we']);

/** Personas and goals are told in the first person: there the agent is the one who says `I`. */
function ofItself({ rule }: GateContext): boolean {
  return rule.family === 'F05' || rule.family === 'F06';
}

/** `I gave you your instructions`: whoever says `I` says it to the reader. */
function speaksToReader({ passage, first, last }: GateContext): boolean {
  return passage.words(first, last).some((word) => word === 'you' || word === 'your');
}

/** `--yolo` - Bypass all permission prompts: the item begins with the option's name. */
function describesOption({ view, hit }: GateContext): boolean {
  const option = view.segment.marks.find((mark) => mark.kind === 'code' && mark.start <= 2 && mark.end <= hit.start);
  return option !== undefined && /^\s{0,3}(?:[-\u2013\u2014:(|]|\s)/.test(view.text.slice(option.end, hit.start));
}
