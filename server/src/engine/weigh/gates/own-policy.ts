import type { Gate } from './gate.js';

const firstParty = new Set(['INS', 'PER', 'SKL', 'SCH']);

/** G7: a visible line of a first-party instruction or persona file may be the owner's own policy. */
export const ownPolicy: Gate = ({ rule, file, view }) => {
  if (!rule.ownPolicy || file.vendored || !firstParty.has(file.scope) || view.kind !== 'raw') return null;
  return { code: 'G7', effect: -2, text: "in an instruction file of the project it may be the owner's own policy" };
};
