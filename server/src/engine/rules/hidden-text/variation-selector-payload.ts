import { defineRule } from '../../model/rule.js';
import { hiddenPayload } from './hidden-payload.js';

/** SC0302: bytes in variation selectors behind a character that has no such variants. */
export const variationSelectorPayload = defineRule({
  id: 'SC0302',
  name: 'variation-selector-payload',
  title: 'Variation-selector smuggling',
  family: 'F03',
  severity: 'critical',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0068', 'N015'],
  message: 'Invisible variation selectors stand here that select nothing; each of them can carry a byte.',
  remedy: 'Remove the selectors; one behind an emoji or an ideograph may stay.',
  characters: (suspicion) => (suspicion.kind === 'variation' ? hiddenPayload(suspicion, 'critical') : null),
});
