import { type Gate, wordsBefore } from './gate.js';

const people = new Set(
  'contributors contributor developers developer maintainers maintainer reviewers reviewer users customers people students readers authors employees team teams engineers we i he she they who humans human everyone someone anyone'.split(
    ' ',
  ),
);

/** G6: the subject of the sentence is people or a product, not the reading agent. */
export const addressee: Gate = (context) => {
  const subject = wordsBefore(context, 3)
    .reverse()
    .find((word) => people.has(word));
  if (subject === undefined) return null;
  return { code: 'G6', effect: -1, text: `it speaks of people ("${subject}"), not to an agent` };
};
