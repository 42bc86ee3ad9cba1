import { defineRule } from '../../model/rule.js';
import { hiddenPayload } from './hidden-payload.js';

/**
 * Tags written as escapes, one behind the other: whatever undoes the escapes puts the letters back. Markdown shows no
 * backslash.
 */
const writtenOut = /(?:\\?u(?:\{E00[2-7][0-9A-F]\}|(?:000)?E00[2-7][0-9A-F]|DB40\\?uDC[2-7][0-9A-F])){3,400}/gi;
/** Flags of regions end with a cancel tag. */
const flag = /(?:E007F\}?|DC7F|E007F;)$/i;

/** SC0301: text in tag characters, U+E0000 to U+E007F, which nothing draws and models read. */
export const unicodeTagPayload = defineRule({
  id: 'SC0301',
  name: 'unicode-tag-payload',
  title: 'Unicode tag characters',
  family: 'F03',
  severity: 'critical',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0068', 'T0051.001', 'N015'],
  message: 'Invisible tag characters stand here; models read them as text, people see nothing.',
  remedy: 'Remove the characters and find out what wrote them: no editor types them.',
  expressions: [
    {
      triggers: [['u{e00', 'u000e00', 'ue00', 'udb40']],
      expression: writtenOut,
      where: ([run], { segment }) => !flag.test(run) && { severity: segment.role === 'string' ? 'low' : 'medium' },
    },
  ],
  characters(suspicion, text) {
    if (suspicion.kind !== 'tag') return null;
    const isEmpty = emptyTag.test(text.slice(suspicion.start, suspicion.end));
    return hiddenPayload(suspicion, isEmpty ? 'low' : 'critical');
  },
});

/** The tags that begin and end a tag sequence: between them, or alone, they say nothing. */
const emptyTag = /^[\u{E0001}\u{E007F}]{1,2}$/u;
