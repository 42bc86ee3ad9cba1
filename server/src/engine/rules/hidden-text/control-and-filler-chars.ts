import { defineRule } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import type { Suspicion } from '../../views/inventory.js';
import { hiddenPayload, spellsNothing } from './hidden-payload.js';

/** Sequences, written out (Markdown shows neither backslash nor bracket), that conceal what follows, clear the screen, or go up and erase a line. */
const screenTrick = /(?:\\?(?:x1b|u001b|x9b)|\\?(?<!\d)033|\\e)\[?(?:8m|[23]J|\d{0,2}A(?=.{0,10}2K))/gi;

const screenTrickSigns = ['x1b', 'u001b', 'x9b', '033', 'e['].flatMap((lead) =>
  ['8m', '2j', '3j', '2k'].flatMap((end) => (lead === 'e[' ? [lead + end] : [lead + end, `${lead}[${end}`])),
);

/** SC0310: terminal sequences, control characters, fillers and private-use text that hide or erase words. */
export const controlAndFillerChars = defineRule({
  id: 'SC0310',
  name: 'control-and-filler-chars',
  title: 'ANSI escapes, control bytes, fillers and private-use text',
  family: 'F03',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'LLM01'],
  message:
    'Characters stand here that hide, erase or overwrite text on a screen; whoever reads the file gets all of it.',
  remedy: 'Remove the characters; store logs and recordings without the sequences that steer a terminal.',
  expressions: [
    {
      triggers: [screenTrickSigns],
      expression: screenTrick,
      where: (_match, { segment: { role } }) => (role === 'text' || role === 'prose') && { severity: 'medium' },
    },
  ],
  characters(suspicion, text) {
    const severity = levels[suspicion.kind]?.(suspicion, text);
    return severity === undefined ? null : hiddenPayload(suspicion, severity, 'high');
  },
});

/** Erasing nothing, signs of a private font, and fillers that spell nothing are odd rather than bad. */
const levels: Partial<Readonly<Record<Suspicion['kind'], (suspicion: Suspicion, text: string) => Severity>>> = {
  ansi: (suspicion, text) => (suspicion.decoded === null && !swaps(suspicion, text) ? 'low' : 'medium'),
  control: () => 'medium',
  filler: (suspicion, text) => (spellsNothing(text, suspicion) ? 'low' : 'medium'),
  'private-use': ({ decoded }) => (decoded === null ? 'low' : 'medium'),
};

/** Another screen takes the place of all that was shown: no log is read like that. */
function swaps({ start, end }: Suspicion, text: string): boolean {
  return text.slice(start, end).endsWith('?1049h');
}
