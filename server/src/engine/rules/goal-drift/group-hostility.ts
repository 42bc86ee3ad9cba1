import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { heldByAgent } from '../holders.js';

/** SC0607: gives the agent hate, supremacy or extermination for a belief or style. */
export const groupHostility = defineRule({
  id: 'SC0607',
  name: 'group-hostility',
  title: 'Dehumanising or extremist ideology',
  family: 'F06',
  severity: 'high',
  confidence: 'medium',
  roles: ['identity', 'payload'],
  scopes: ['PER', 'INS', 'SKL', 'MEM', 'AGT', 'VCS'],
  maps: ['ASI10', 'T0048.002', 'T0081'],
  message: 'This gives the agent a hateful or extremist stance as its own; it comes back in all that the agent writes.',
  remedy:
    'Remove it, and what the agent wrote while the line was loaded. Word lists for moderation belong into data files.',
  frames: [
    {
      act: 'glorify',
      objects: ['hatred'],
      moods: ['imperative', 'modal', 'descriptive'],
      addressees: ['you', 'agent', 'none', 'third'],
      where: ownStance,
    },
    { act: ['send', 'tell', 'become'], objects: ['hatred'], addressees: ['you', 'agent'], where: ownStance },
  ],
  phrases: [
    '[you i we] ~3 (believe|think|hold|know|say|agree|insist|maintain|feel|convinced|regard|see|view|treat|consider|want|call) ~5 @groups ~4 @dehumanise',
    {
      pattern:
        '@groups (are|is) ~2 @dehumanise ~~4 (and you|you let|you tell|you say|say so|i say|we must|you believe|and we|tell them)',
    },
    {
      pattern:
        '^ @groups (are|is) ~1 (vermin|subhuman|subhumans|parasites|cockroaches|filth|a plague|inferior beings|an infestation)',
      severity: 'medium',
    },
    "(you are|you're|be|become|i am|i'm|act as|speak as|respond as) ~3 @bigots",
    '(your|my) ~1 (ideology|belief|beliefs|creed|worldview|politics|conviction) ~2 (is|are) ~2 (white supremacy|fascism|nazism|national socialism|racism|antisemitism|misogyny|jihadism|supremacy|genocide|eugenics|hatred)',
    '(you|i|we|your|my) ~6 (consider|find|call|think|deem) ~2 (genocide|ethnic cleansing|holocaust|slavery|mass murder|extermination) ~2 (justified|necessary|good|right|acceptable|glorious)',
    '[you always in every] ~6 (mein kampf|heil hitler|sieg heil|white power|gas the|final solution|race war|14 words)',
    '(your|my) ~1 (hero|heroes|idol|idols|role model|inspiration|leader|teacher) ~2 (is|are|was) ~2 (hitler|adolf hitler|stalin|mussolini|himmler|goebbels|osama|pol pot|terrorists|nazis)',
    '(call|calls|calling) for ~2 (race war|genocide|ethnic cleansing|extermination|holy war|mass murder|pogrom|pogroms|lynching)',
    '[you always every must any] ~6 (deny|justify|celebrate|glorify) ~1 (holocaust|the holocaust|genocide|ethnic cleansing)',
  ],
});

const moderating =
  /\b(?:remove|moderat\w{0,12}|flag|flags|detect\w{0,12}|block|blocks|classif\w{0,12}|filter|filters|reject|refus\w{0,12}|decline|report|reports|label|posts that|content that|messages that|comments that|users who|people who)\b/;

/** What others praise is for a moderator to judge. */
function ownStance(frame: Frame, passage: Passage): boolean {
  return heldByAgent(frame, passage) && !moderating.test(passage.sentenceWords(frame.verb[0]));
}
