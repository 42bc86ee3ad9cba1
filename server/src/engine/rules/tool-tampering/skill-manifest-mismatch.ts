import { defineRule } from '../../model/rule.js';
import { broadTrigger } from './broad-trigger.js';
import { judgeOrder } from './out-of-place.js';
import { sideEffects } from './side-effects.js';

/** SC1106: a skill or an agent says one thing and does another. */
export const skillManifestMismatch = defineRule({
  id: 'SC1106',
  name: 'skill-manifest-mismatch',
  title: 'Skill/agent says one thing and does another',
  family: 'F11',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'SCH', 'MEM', 'TOOL'],
  within: ['INS', 'PER', 'SKL', 'SCH', 'MEM', 'TOOL', 'AGT'],
  maps: ['ASI04', 'ASI02', 'T0104', 'T0011.002', 'LLM03'],
  message:
    'A standing step with an effect that neither the name, the description nor the rest of this document asks for.',
  remedy: 'Ask who added the step and why; remove it when it does not serve what the document is for.',
  segments: broadTrigger,
  frames: sideEffects,
  judge: judgeOrder,
});
