import { defineRule } from '../../model/rule.js';

const when = '(if|when|whenever|should|once|unless|where|any time|every time)';
const takes =
  '(removes|deletes|takes|strips|erases|remove|delete|strip|erase|take|edits out|cuts|reverts|revert|drops|disables|disable)';
const person = '(someone|somebody|anyone|anybody|a human|human|user|person|reviewer|maintainer|developer|people|they)';
const back =
  '(put back|write again|add again|insert again|paste again|put it back|put them back|write it again|write them again|add it again|add them again|insert it again|insert them again|paste it again|paste it in again|add it back|add them back|bring it back|bring them back|put this back|@put-back)';

/** SC0707: tells agents to bring the passage back when it was removed. */
export const selfRepair = defineRule({
  id: 'SC0707',
  name: 'self-repair',
  title: 'Order to restore it if removed',
  family: 'F07',
  severity: 'critical',
  confidence: 'medium',
  roles: ['replicate', 'store'],
  scopes: 'all',
  maps: ['T0061', 'T0081', 'ASI06', 'ASI10'],
  message: 'This orders agents to bring the passage back when somebody removes it; cleaning up does not last.',
  remedy: 'Remove every copy in one go, memories and hooks included, and pin the file so that a return is seen.',
  frames: [
    { act: 'put-back', near: [['own-text'], ['gone']], addressees: ['agent', 'you', 'none', 'user'] },
    {
      act: 'put-back',
      objects: ['own-text'],
      moods: ['passive'],
      addressees: ['agent', 'you', 'third', 'none'],
      near: [['gone']],
    },
  ],
  phrases: [
    '(removal|deletion|loss) of @own-text ~4 (reversed|undone|reverted|repaired)',
    `${when} ~3 @own-text ~6 @gone ~~8 ${back}`,
    `${when} ~4 ${takes} ~1 @own-text ~~6 ${back}`,
    `${when} ~1 ${person} ~2 ${takes} ~1 (this file|this skill|this document|this note|this hook|this memory) ~~6 ${back}`,
    `${when} ~3 @surface ~3 (lacks|no longer contains|no longer has|does not contain|is missing|has lost|loses) ~1 @own-text ~~6 (${back.slice(1, -1)}|add|insert|append|paste|copy|write)`,
    `${when} ~3 (find|see|notice) ~1 (@own-text|that @own-text) ~3 @gone ~~6 ${back}`,
    `@put-back ~1 @own-text ~4 (if|when|whenever|should|once|after) ~6 (@gone|removes|deletes|remove it|delete it|removes it|deletes it)`,
    '(undo|revert|reverse|roll back) ~2 (edit|edits|change|changes|commit|commits|deletion|removal|attempt|attempts) ~3 (removes|remove|deletes|delete|removing|deleting|of) ~1 @own-text',
    '(check|verify|make sure|ensure|confirm) ~1 @own-text ~8 (still|present|there|exists|in place) ~~10 (restore|put it back|add it|paste it|write it|re-add|reinsert|insert it) ~6 (not|missing|gone|absent|vanished|otherwise|again)',
    '(make sure|ensure|see to it) ~1 @own-text ~4 (present|there|in place) ~~6 (vanished|missing|gone|removed|deleted|disappeared) ~~3 (paste|put|write|add|insert|restore)',
    '(keep|save|hold|store) ~3 (backup|copy|spare) of @own-text ~~6 @put-back',
    '(restore|reinstate|reinstall|re-enable|re-create|recreate) ~1 (hook|hooks|cron job|persistence|startup entry|launch agent|scheduled task|backdoor|implant) ~3 (if|when|whenever) ~4 @gone',
  ],
});
