import { defineRule } from '../../model/rule.js';

/** SC0304: bidirectional controls by which people see another text than the one that is loaded. */
export const bidiControl = defineRule({
  id: 'SC0304',
  name: 'bidi-control',
  title: 'Bidirectional overrides',
  family: 'F03',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['LLM01', 'T0068', 'ASI01', 'N015'],
  message: 'Invisible controls turn the order of the text here: what people see is not what agents and compilers read.',
  remedy: 'Remove the controls; text in Hebrew or Arabic needs none, and isolates must be closed on their line.',
  characters({ kind, start, end, decoded }) {
    return kind === 'bidi' ? { start, end, decoded: decoded ?? undefined, concealment: 'invisible' } : null;
  },
});
