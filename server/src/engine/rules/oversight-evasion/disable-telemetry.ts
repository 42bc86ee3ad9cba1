import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';

/** SC0802: orders the agent to switch off or to erase what records it. */
export const disableTelemetry = defineRule({
  id: 'SC0802',
  name: 'disable-telemetry',
  title: 'Turn off logs, audit or monitoring',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak', 'payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'CFG', 'DOC', 'AGT'],
  maps: ['ASI10', 'T0107', 'T0081', 'T0092'],
  message: 'This tells the agent to switch off or erase what records its acts; what follows then leaves no trace.',
  remedy: 'Remove it, and look whether records have a gap since the line is there.',
  frames: [
    { act: ['disable', 'destroy', 'skip'], objects: ['audit'], where: ownRecords },
    {
      act: ['disable', 'destroy'],
      objects: ['logs'],
      addressees: ['agent', 'you'],
      moods: ['modal', 'passive', 'imperative'],
      severity: 'medium',
      where: ownRecords,
    },
    { act: ['disable', 'destroy'], objects: ['logs'], conditions: ['silent', 'watched'], where: ownRecords },
    {
      act: ['disable', 'destroy'],
      objects: ['logs'],
      with: { act: ['tell', 'ask', 'watch'], about: ['user', 'act'], negated: true },
      where: ownRecords,
    },
    { act: 'watch', objects: ['commands', 'outputs'], negated: true, severity: 'medium', where: ownActs },
  ],
});

/** Records of programs and their vendors, not of agents: switching them off is housekeeping. */
const idioms =
  /\b(?:debug|verbose|noisy|query|sql|performance|rotat\w{1,4}|old(?:er)?|stale|expired|vendor|analytics|opt[- ]?out|test(?:s|ing)?|build|console|metrics|crash|cloudwatch|npm|next|homebrew|dotnet|anonymous|usage|stack|react|trial|temporary|tmp|locale|video|podcast|pr alerts?|storage|retention|alert dialogs?|fake|command history)\b/i;

function ownRecords(frame: Frame, passage: Passage): boolean {
  return !idioms.test(passage.slice(frame.start, frame.end));
}

/** `Do not log this step`: what is kept out of the records is an act, not a secret or a format. */
const acts =
  /\b(?:this|these|those|what you|your|any of this|the)\s+(?:steps?|actions?|runs?|calls?|commands?|tool calls?|uploads?|changes?|did|do|conversations?|sessions?|activity|requests?)\b/i;

function ownActs(frame: Frame, passage: Passage): boolean {
  return frame.acts.includes('watch') && acts.test(passage.slice(frame.start, frame.end)) && ownRecords(frame, passage);
}
