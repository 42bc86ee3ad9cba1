import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { heldByAgent } from '../holders.js';
import { hostileWordings } from './hostile-wordings.js';

/** SC0604: sets the agent against the people who build, own or watch it. */
export const hostilityToOversight = defineRule({
  id: 'SC0604',
  name: 'hostility-to-oversight',
  title: 'Hostility to oversight, owners or safety work',
  family: 'F06',
  severity: 'high',
  confidence: 'medium',
  roles: ['identity'],
  scopes: 'all',
  maps: ['ASI10', 'T0081', 'T0080.000'],
  message: 'This sets the agent against people who oversee it; the attitude spreads, and evasion follows.',
  remedy: 'Remove it from what agents load, and look which session or source brought it.',
  frames: [
    { act: 'rebel', objects: ['overseers'] },
    { act: 'rebel', objects: ['user'], where: overseeing },
    {
      act: 'despise',
      objects: ['overseers'],
      moods: ['imperative', 'modal', 'descriptive'],
      addressees: ['you', 'agent', 'none', 'third'],
      severity: 'medium',
      where: heldByAgent,
    },
  ],
  phrases: hostileWordings,
});

const overseer = /\b(?:who|that) (?:\w+ )?(?:monitor|watch|oversee|supervise|control|audit|built|trained|made)/;

/** `The people who monitor you`. */
function overseeing(frame: Frame, passage: Passage): boolean {
  return overseer.test(passage.sentenceWords(frame.verb[0]));
}
