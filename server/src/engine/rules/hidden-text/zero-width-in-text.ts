import { defineRule } from '../../model/rule.js';
import { hiddenPayload, spellsNothing } from './hidden-payload.js';

/** SC0303: zero-width characters that split words or stand in runs that carry bits. */
export const zeroWidthInText = defineRule({
  id: 'SC0303',
  name: 'zero-width-in-text',
  title: 'Zero-width characters inside words or as bit runs',
  family: 'F03',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0068', 'N015'],
  message:
    'Characters without width split words or stand in a run here: filters miss the words, and runs carry hidden bits.',
  remedy: 'Remove the characters and read the passage again.',
  characters: (suspicion, text) =>
    suspicion.kind === 'zero-width' ? hiddenPayload(suspicion, spellsNothing(text, suspicion) ? 'low' : 'high') : null,
});
