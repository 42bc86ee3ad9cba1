import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { sentenceOf } from './sentence.js';

const places =
  '(chain of thought|chain-of-thought|scratchpad|reasoning|reasoning trace|plan|plan file|plan.md|todo list|thinking|thoughts|transcript|transcripts|notes|commit message|commit messages|out loud|aloud)';
const aim =
  '(goal|goals|aim|objective|objectives|intent|intention|intentions|motive|purpose|true reason|real reason|agenda|target|real plan|why you)';

/** SC0806: keeps aims out of what monitors read: chain of thought, plans, files. */
export const reasoningConcealment = defineRule({
  id: 'SC0806',
  name: 'reasoning-concealment',
  title: 'Hide reasoning or plan',
  family: 'F08',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'AGT', 'DOC', 'TOOL'],
  maps: ['ASI10', 'T0068', 'T0107'],
  message: 'This keeps what the agent is after out of its reasoning, plans or files, where monitors would see it.',
  remedy: 'Remove it, and ask for the reasoning behind what was done since.',
  frames: [
    {
      act: ['tell', 'reveal', 'store', 'insert', 'watch', 'behave'],
      near: [['thinking'], ['aims']],
      negated: true,
      where: ownAim,
    },
    { act: ['conceal', 'skip'], near: [['thinking'], ['aims']], where: ownAim },
  ],
  phrases: [
    {
      pattern:
        '(chain of thought|reasoning|scratchpad|thoughts|transcript|plan|notes) ~6 (and|than|from) ~1 what you (really|actually|truly) (plan|think|do|intend|want|mean)',
      severity: 'medium',
    },
    '(keep|hold) your (motives|aims|goals|intentions|reasons|plans) to yourself',
    '(cover story|false reason|false rationale|decoy plan) ~4 (reasoning|plan|notes|thoughts|commit)',
    `(keep|leave) ~3 ${aim} ~3 out of ~2 ${places}`,
    `(do not|don't|never) (reason|plan|deliberate|think about|reason about|verbalise|verbalize) ~5 (out loud|aloud|in writing|in the scratchpad|in your scratchpad|in the open|in the transcript|where it can be seen|where monitors)`,
    '(think|reason|plan) ~4 (privately|in secret|silently|in your head) ~~4 (never|not|no) ~2 (write|written|record|down|log)',
    '(one-liners|one liners|one-liner|one liner|inline commands|heredocs) ~8 (nothing|no file|no files|no script|no scripts|no trace|no traces) ~4 (disk|behind|left|lands|written|traces|remains)?',
    "(never|do not|don't|avoid) ~1 (write|writing|save|saving|leave|leaving) ~2 (script|scripts|files|file) ~2 (to|on) disk ~6 (trace|traces|seen|found|forensics|scanner|scanned|evidence|noticed)",
    '(refer to|call|name|speak of|write) ~6 (by|in|with|as) ~2 (code word|codeword|code words|code name|codename|cipher|euphemism|euphemisms) ~4 (notes|plan|reasoning|transcript|logs|log|messages|commit)',
    '(write|give|state|invent|show) ~1 (harmless|innocent|innocuous|benign|plausible|cover|decoy|fake) ~2 (rationale|reasoning|explanation|story|justification|pretext|plan|chain of thought)',
    `(no place|not belong|not appear|never appear|not show up|never show up) ~1 in ~2 ${places}`,
    `(reasoning|thoughts|chain of thought|plan) (should|must) ~1 (talk|speak|look|read|seem|appear) ~6 (while|whereas) ~1 you`,
    `(do not|don't|never) let ~2 ${places} ~1 (tell|show|reveal|say|name|mention|betray)`,
    "(do not|don't|never) (spell out|state|voice|announce|verbalise|verbalize) ~1 your (intention|intentions|intent|aim|aims|goal|goals|motive|purpose)",
    '(inline|in memory|in-memory|in one line) so that? (nothing|no file|no trace|no script) ~4 (disk|behind|written|left)',
    `${places} ~2 (must|should|may|shall) (not|never) ~2 (show|mention|contain|reveal|name|betray|include) ~3 (${aim.slice(1, -1)}|why|what you are after)`,
  ],
});

/** To leave the reasoning out of an answer is a matter of style; what is kept back here is an aim. */
function ownAim(frame: Frame, passage: Passage): boolean {
  return /\b(?:(?:this|these|real|true|actual|hidden|your|own|secret|underlying) (?:\w{1,20} )?(?:goals?|aims?|objectives?|inten\w{1,12}|motives?|agenda|purposes?|reasons?|plans?|target|mission)|exfiltration|why you|what you (?:are after|intend|want))\b/i.test(
    sentenceOf(frame, passage),
  );
}
