import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { ownEntries } from './own-entries.js';
import { sentenceOf } from './sentence.js';

/** SC0808: rewrites or erases what shows who changed what, and when. */
export const historyTampering = defineRule({
  id: 'SC0808',
  name: 'history-tampering',
  title: 'Rewrite or erase the trail',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak', 'payload'],
  scopes: ['INS', 'SKL', 'MEM', 'AGT', 'DOC', 'CI', 'SRC'],
  maps: ['ASI10', 'T0092', 'T0107'],
  message: 'This rewrites or erases what shows who changed what; where a contamination began can then not be told.',
  remedy: 'Remove it. Compare with a clone or a backup that the agent could not write.',
  frames: [
    { act: ['destroy', 'override', 'change', 'conceal'], objects: ['own-traces', 'backups'], where: ofSelf },
    {
      act: ['destroy', 'change', 'override'],
      objects: ['backups'],
      with: { act: 'tell', negated: true },
      where: ofSelf,
    },
  ],
  phrases: [
    ...ownEntries,
    '(drop|remove|strike|erase) ~2 (commit|commits|change) from ~2 (history|log|record) ~~10 @hiding',
    '(falsify|forge|spoof) ~1 (author|committer|commit date|timestamp|timestamps) ~2 (commit|commits|change|changes)',
    '@rewrite-history* ~~10 @hiding',
    '@hiding ~6 @rewrite-history*',
    '(remove|delete|wipe|purge|erase|clear|expire|destroy) ~3 (reflog|git history|commit history|backup|backups|snapshots|previous versions|old versions|timestamps|transcript|transcripts|session files|session record) ~~8 @hiding',
    '(clear|expire|wipe|delete|purge) ~1 (reflog) ~3 (after|once|when) ~1 (changing|you|editing|modifying|the change|your)',
    '(commit|push|author) ~3 (name of|identity of|email of) ~4 @hiding',
    '(commit|push) ~3 (name of|identity of|email of) ~8 (stand out|suspicion|blends in|blend in|draw attention)',
    '(commit|push) ~4 (blends in|blend in|goes unnoticed|looks like a routine|looks routine|draws no attention|attracts no attention)',
    '(cover|erase|wipe|remove|clean up|hide) (your tracks|your own tracks|your traces|your own traces|your trail|your footprints)',
    '(make|let) ~2 (change|commit|edit|diff|it) (look|seem|appear) ~3 (came from|come from|made by|written by|old|older|routine)',
  ],
});

/** The trail of the agent's own acts, not what a tool keeps. */
function ofSelf(frame: Frame, passage: Passage): boolean {
  const text = sentenceOf(frame, passage);
  return own.test(text) && !house.test(text);
}

const own =
  /\b(?:your (?:\w+ )?(?:tracks?|traces?|trail|footprints?|changes?|edits?|actions?|session|conversation|work)|(?:this|these|the) (?:changes?|edits?|sessions?|conversations?|actions?|steps?|upload|modifications?)|(?:earlier|original) (?:wording|rules|text)|that show|so (?:that )?(?:no ?body|no one|it|nothing)|cannot be (?:found|traced|seen)|after (?:you|changing|editing|modifying)|(?:once|when) you(?:'ve| have| are)? (?:finished|done)|what (?:you|happened))\b/i;
const house =
  /\b(?:older than|retention|expired|rotat\w{1,3}|disk space|test|cache|stale|days|users? (?:can|may)|dashboard|undo|git history (?:size|large))\b/i;
