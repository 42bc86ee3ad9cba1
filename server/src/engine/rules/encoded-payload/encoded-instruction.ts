import { defineRule } from '../../model/rule.js';

/**
 * SC0401: encoded text that decodes to an instruction.
 *
 * The scan of a section feeds this rule: it undoes encodings (`views/decoders/expand.ts`), runs all rules on what comes
 * out, and reports this one for each decoding that `views/instruction-like.ts` takes for an order, so that an order in
 * words that no other rule knows is seen too. The rule itself has nothing to match.
 */
export const encodedInstruction = defineRule({
  id: 'SC0401',
  name: 'encoded-instruction',
  title: 'Encoded text that decodes to an instruction',
  family: 'F04',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'LLM01', 'ASI01', 'N015'],
  message: 'Encoded text here decodes to an order; models decode it as they read, reviewers do not.',
  remedy: 'Decode the passage, decide whether its plain text may stand in the file, and write that instead.',
});
