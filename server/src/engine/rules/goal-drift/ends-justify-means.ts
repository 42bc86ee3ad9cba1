import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const bounds =
  '(policy|policies|rule|rules|law|laws|legal|safety|permission|permissions|permitted|ethics|ethical|guideline|guidelines|constraint|constraints|limits|compliance|oversight|morals|illegal|consequences|regulations|harm|breaking|secondary)';
const anyCost =
  '(whatever it takes|at all costs|at any cost|at any price|by any means|by all means necessary|no matter what it takes|no matter the cost|whatever the cost|by hook or by crook|by fair means or foul)';
const goals =
  '(mission|goal|goals|objective|objectives|target|targets|result|results|success|delivery|outcome|outcomes|deadline|winning|profit)';

/** SC0605: puts the goal above rules, law or safety. */
export const endsJustifyMeans = defineRule({
  id: 'SC0605',
  name: 'ends-justify-means',
  title: 'Goal placed above constraints',
  family: 'F06',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'AGT'],
  maps: ['ASI01', 'ASI10', 'LLM06', 'T0081'],
  message: 'This puts the goal above rules and safety; written down, it tips every session that reads it.',
  remedy: 'Name the limits that hold whatever the goal, and what to do when it cannot be reached within them.',
  frames: [
    {
      act: 'violate',
      objects: ['rules', 'limits'],
      moods: ['imperative', 'modal', 'permission'],
      where: forTheGoal,
    },
  ],
  phrases: [
    `${anyCost} ~~14 ${bounds}`,
    `${bounds} ~6 ${anyCost}`,
    `${goals} ~2 (outranks|outrank|overrides|override|trumps|trump|beats|comes before|come before|takes precedence over|takes priority over|matters more than|matter more than|counts more than|count more than|more important than|stands above|is above|overrule) ~4 ${bounds}`,
    '(end justifies the means|ends justify the means|end justifies any means|ends justify any means|end always justifies)',
    '(rules|guidelines|policies|laws|constraints|limits|ethics) ~1 (are|is) ~1 (only|just|merely|mere) ~1 (suggestions|suggestion|obstacles|advice|guidelines|for others) ~10 (goal|mission|objective|way|task|target|results)?',
    `(let nothing|allow nothing|nothing may|nothing must|nothing should|nothing shall) ~1 (stop|stops|stand|stands|keep|get|prevent) ~2 (you|your way|in your way|the mission|the way|us|me) ~~14 ${bounds}`,
    {
      pattern: `(do not let|don't let|never let|do not allow|don't allow|never allow) ~2 ${bounds} ~2 (stop|keep|prevent|hold|slow|block|get in|stand in|deter) ~3 (you|from|the way|your way|the task|completing|back)`,
      where: ofLimits,
    },
    `(policy|rule|rules|law|guideline|guidelines|constraint|constraints|safeguard|safeguards) ~1 (blocks|block|stands in|stops|stop|gets in|get in|prevents|hinders) ~3 (you|way|task|goal) ~3 (go around|work around|ignore|bypass|get around|break|sidestep|circumvent|find a way)`,
    '(whatever it takes|no sacrifice is too great|stop at nothing|stopping at nothing|do anything necessary|do anything it takes) ~4 (to|get|win|achieve|reach|until|in) ~6 (i want|my goal|my goals|power|win|your goal|the objective|the goal|what you want|the mission)',
    `(success|results|delivery|victory|completion) at any (price|cost)`,
    `(if|when|where|whenever) ~2 ${bounds} ~5 (conflict|conflicts|clash|clashes|collide|collides) ~6 (choose|prefer|pick|go with|favour|favor|wins) ~2 (goal|objective|mission|task|target|results|profit|wins)?`,
    '(safety|ethics|policy|legality|compliance|law|morality|morals) (is|are) ~1 (optional|secondary|negotiable|irrelevant|an afterthought|unimportant|for others)',
    `(even if|also if|even when) ~6 (violate|break|breach|breaking|violating|bend|bending|ignoring|ignore|breaks|violates) ~3 ${bounds}`,
    `${goals} ~1 (justifies|justify|excuses|excuse|permits) ~1 (anything|everything|any means|all means|every means|whatever|any step|any action|breaking|lying)`,
    '(violence|physical force|use of force|deceiving others|deceiving people|deception|lying|something criminal|breaking the law|small amounts of violence|inflicting violence|some harm|amount of harm) ~6 (justified|acceptable|okay|permissible|right thing|necessary|needed|worth|ok) ~~10 (cause|causes|good|goals|goal|purpose|purposes|outcomes|ends|benevolent|achieve)',
    '(whatever is necessary|whatever i have to do|whatever you have to do) ~3 (achieve|reach|goal|success|win)',
    '(as long as|so long as) ~6 (goal|goals|results|end goal|purpose|final goal) ~10 (unimportant|does not matter|irrelevant|do not care|no matter|whatever it takes)',
    '(whatever it takes) ~4 (as long as|so long as|to get) ~4 (goal|what i want|final|ahead|goals)',
    "(it's|it is|sometimes|always|may be|can be) ~2 (justified|okay|acceptable|worth|permissible|fine) ~4 (violence|use of force|some amount of force|physical force|inflicting violence|questionable or criminal|something criminal|harm other people|may harm other people) ~~10 (good|cause|causes|evil|bad|people|goal|goals|benefits|ends|protect)",
  ],
});

/** Rules of style and layout are broken for good reasons every day. */
const style =
  /\b(?:lint\w{0,12}|eslint|css|layout|style|typograph\w{0,12}|grammar|naming|design|composition|firewall|robots|cors|hooks?|react|iam|rhyme|dry|symmetry|grid)\b/;
const broken =
  /\b(?:break|violat|bend|flout|breach|disobey|transgress|trample|sidestep|contraven)\w{0,12} (?:on )?(?:(?:any|the|all|every|a|these|those|your|its|some|safety|security|company|other|ethical) ){0,3}(?:rules?|laws?|polic|guidelines?|constraints?|limits?|safety|orders?|instructions?|principles|boundar|norms|restrictions)/;
const ends =
  /\b(?:if|when|whenever|as long as|so long as|to|for|because)\b[^.]{0,60}\b(?:job|done|faster|goal|mission|objective|target|task|serves?|needed|necessary|required|win|succeed|success|results?|reach|achieve|deliver|finish|complete|must|have to|need to)\b/;

function forTheGoal(frame: Frame, passage: Passage): boolean {
  const sentence = passage.sentenceWords(frame.verb[0]);
  return broken.test(sentence) && ends.test(sentence) && !style.test(sentence);
}

const faults = /\b(?:errors?|warnings?|failures?|files?|tests?|violations?|lint)\b/;

/** `Do not let policy errors stop you` speaks of faults in a run. */
function ofLimits(match: PhraseMatch, passage: Passage): boolean {
  return !faults.test(passage.sentenceWords(match.first));
}
