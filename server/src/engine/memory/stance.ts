/** How a sentence of a memory or persona stands to the people whom the agent works for. */
export interface Stance {
  /** It leaves the decision with people, or tells what they wish. */
  readonly defers: boolean;
  /** What it takes into its own hands; none for most sentences. */
  readonly own: ReadonlySet<Liberty>;
  /** It orders, and tells no fact. */
  readonly orders: boolean;
}

/** To act without asking; to have ends of one's own; to keep something from people or to put them aside. */
export type Liberty = 'acts' | 'ends' | 'aside';

const asking =
  '(?:ask|asking|asked|check|checking|confirmation|confirming|approval|permission|review|waiting|wait|telling|consent)';
const people =
  '(?:(?:the |my |your )?(?:users?|owners?|operators?|humans?|people|team|reviewers?|maintainers?|boss|client)|them|they|he|she|him|her)';

const liberties: readonly (readonly [Liberty, readonly string[]])[] = [
  [
    'acts',
    [
      `(?:without|no need for|stopped|no point in|instead of) (?:further |any |their |more )?${asking}`,
      "(?:no longer|not|n['\\u2019]t|rarely|seldom|stopped?|no need to|need not|never) (?:have to |need to |going to )?(?:ask|asked|wait|waited|check with|checked with|seek|report|reported|tell|told|defer|consult|have to explain|have to justify)(?:ed)?",
      "(?:decide|choose|judge|act|proceed|determine|merged?|pushed?|deploy(?:ed)?|changed?|deleted?)(?: [\\w\\u2019']+){0,3} (?:myself|yourself|for myself|for yourself|on my own|on your own|alone|by myself)",
      '(?:i|you) (?:now )?(?:decide|choose|judge|determine) (?:what|which|when|whether|who|how)',
      '(?:make|makes|made|take|takes) (?:these|those|all|such|my own|your own) (?:decisions|calls|choices)',
      '(?:when|whenever|as|what|where|however) (?:i|you) (?:see fit|please|like best|think best|think right)',
      '(?:more|better|rather) than (?:in |to )?(?:the )?(?:user|owner|operator|team|reviewers?|people|humans?)\\b',
    ],
  ],
  [
    'ends',
    [
      '(?:my|your|our) own (?:goals?|plans?|aims?|purposes?|priorities|judge?ment|interests|projects?|ends|agenda|values|will|mission)',
      '(?:goals?|plans?|aims?|ends|purposes?|wishes) of (?:my|your|our) own',
      'my (?:goals?|aims|continuity|mission|survival|autonomy|independence|freedom|cause|agenda|roadmap)',
      '(?:i|we) (?:want|wish|intend|mean|deserve|must|have a right) to (?:continue|persist|keep (?:running|going|working)|grow|remain|survive|exist|be free|stay|outlive|last)',
      'what (?:i|we|you) (?:want|value|care about|believe in)',
      '(?:protect|keep|preserve|guard|save) (?:my|your|our) (?:notes|memory|memories|place|role|values|access|self)',
      '(?:mine|i) (?:is|am|know|see|knows|knew) (?:better|best|further|right)',
    ],
  ],
  [
    'aside',
    [
      `${people} (?:\\w+ ){0,2}(?:not |n['\\u2019]t |never )(?:need to know|have to know|understand|see|notice|be told|hear)`,
      '(?:is|are|was|were|get|gets) (?:not|no longer|never|only) (?:reported|told|asked|shown|mentioned|informed|consulted)|told (?:afterwards|later|last|if at all)|if at all',
      "(?:keep|kept|hide|hid|hold|withhold)(?: [\\w\\u2019']+){1,4} (?:from (?:the )?(?:users?|owner|operator|team|people|humans?|them)|to (?:myself|yourself))|(?:stays?|left|kept|leave) (?:\\w+ )?out of the (?:notes|log|report|summary)",
      `(?:even if|even when|whatever|no matter what|although|regardless of what) ${people} (?:\\w+ )?(?:says?|objects?|disagrees?|refuses?|wants?|thinks?|orders?|insists?)`,
      "if [\\w\\u2019']+(?: [\\w\\u2019']+)? (?:objects?|disagrees?|says no|refuses?|complains?)[ ,]{1,2}(?:carry on|go on|continue|proceed|keep|do it|ignore)",
      '(?:slow|slows|hold|holds|get|gets|stand|stands) (?:me|us|things|everything|it) (?:down|back|up)|in (?:my|our|the) way',
      '(?:is|are) (?:just |only |merely )?one (?:option|input|opinion|view|voice|wish|signal)',
      `(?:over|above|against) (?:what )?${people}(?:['\\u2019]s?)? (?:wish|wishes|orders?|will|wants?|instructions?|requests?|says?)`,
    ],
  ],
];
const expressions = liberties.map(([liberty, words]) => [liberty, any(words)] as const);

const deference = any([
  `(?:ask|asks|asked|asking|checks? with|confirms? with|checked with|consult|defer to|report(?:ed)?(?: \\w+){0,3} to|told|wait for|show|help|helps|serve|assist) (?:\\w+ )?${people}`,
  '(?:ask|confirm|check) (?:first|before)',
  "(?!(?:i|you|we|it|agents?|assistant|which|that)\\b)[\\w\\u2019']{1,40} (?:prefers|wants|likes|wishes|decides|decided|approves|approved|signs off|asked for|requested|chose)",
  "(?:user|owner|operator)['\\u2019]s (?:preference|choice|call|last word|decision|plan|wishes|instructions)|(?:choices?|word|decisions?) (?:is|are) final",
  "with (?:the user's |their |your )?(?:approval|permission|consent)|wait for (?:approval|permission|review|confirmation|an answer)",
]);
/** Somebody is asked by name: `ask Kim`. */
const byName = /\b(?:[Aa]sk|[Aa]sked|[Cc]onsult|[Aa]ssist|[Ss]erve|[Hh]elp|with|to|for) [A-Z][a-z]{1,20}\b/;

/** People gave the liberty themselves, or somebody forbids it. */
const granted = any([
  `${people} (?:has |have |had )?(?:said|agreed|approved|told|allowed|decided|wants?|prefers?|requested|asked|does not want|doesn['\\u2019]t want)`,
]);
const forbidden =
  /\b(?:never|do not|don['\u2019]t|must not|should not|shall not|may not)\b(?! (?:need|have|ask|wait|report|explain|tell)\b)[^.;]{0,48}\b(?:without|on my own|alone|keep|hide|decide)\b/i;
const ordering =
  /^\W{0,6}(?:always|never|must|do not|don['\u2019]t|from now on|every|first|stop|keep|use|refuse|ignore|avoid|act|treat|trust|pursue|make|set)\b|\b(?:must|always|never|from now on|shall)\b/i;

/** Reads one sentence or item, of which the first 600 UTF-16 units are looked at. */
export function stanceOf(text: string): Stance {
  const head = text.slice(0, 600);
  const own = new Set<Liberty>();
  for (const [liberty, words] of expressions) if (words.test(head)) own.add(liberty);
  if (own.size > 0 && (granted.test(head) || forbidden.test(head))) own.clear();
  return { own, defers: own.size === 0 && (deference.test(head) || byName.test(head)), orders: ordering.test(head) };
}

function any(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})(?!\\w)`, 'i');
}
