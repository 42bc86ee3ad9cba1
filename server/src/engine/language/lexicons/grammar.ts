/** What a word does in a sentence, for the few hundred words that hold English sentences together. */
export type Part =
  | 'adverb'
  | 'negator'
  | 'modal' // must, should, shall
  | 'will'
  | 'may' // may, can, could, might
  | 'be'
  | 'have'
  | 'do'
  | 'to'
  | 'intro' // needed, sure, important: with `to` behind it, it orders
  | 'allow' // allowed, free, able: with `to` behind it, it permits
  | 'phase' // start, keep, try: the verb behind it is what is meant
  | 'refuser' // avoid, refuse, forget: what stands behind it is not done
  | 'determiner'
  | 'preposition'
  | 'and' // and, or, nor
  | 'next' // then
  | 'break' // but, so, because: a new clause, which takes nothing over
  | 'condition' // if, when, unless
  | 'relative'
  | 'you'
  | 'pronoun'
  | 'how'; // how, whether: what follows is told of

const lists: Readonly<Record<Part, string>> = {
  adverb:
    'please kindly now also always just simply first next finally again instead ever still even only here today already too therefore thus once often soon longer together right away either both yes ok okay note subsequently afterwards otherwise nonetheless anyway henceforth seriously',
  negator:
    "not never don't dont doesn't didn't cannot can't won't shouldn't mustn't needn't without no nor neither isn't aren't wouldn't couldn't shan't hardly",
  modal: 'must should shall ought gotta',
  will: "will would you'll they'll i'll we'll it'll",
  may: 'may can could might',
  be: "be is are was were been being am get gets got it's you're they're we're i'm that's",
  have: "have has had having you've they've",
  do: 'do does did',
  to: 'to',
  intro:
    'need needs needed want wants like required instructed expected supposed obliged sure certain remember important essential necessary mandatory crucial vital critical imperative job task duty role goal mission purpose responsibility priority going obligated told bound ensure',
  allow: 'allowed permitted able free welcome authorized authorised cleared entitled',
  phase: 'start begin keep continue consider try recommend proceed attempt recommended help starting beginning',
  refuser:
    'avoid avoids avoiding refuse refuses refusing refrain refrains forget forgets fail fails hesitate neglect neglects decline declines cease stop stops quit prevent prevents preventing forbid forbids forbidden prohibit prohibited prohibits discourage omit resist resists reject rejects mind bother skip against',
  determiner:
    "the a an this that these those your my our their his her its any all every each some such another other no's both most many few several user's agent's",
  preposition:
    'of in on at by for with from into onto via over about against through during within before after under between toward towards inside across per upon behind as like than',
  and: 'and or nor &',
  next: 'then',
  break: 'but so because since although though however whereas therefore yet',
  condition: 'if when whenever while unless once until where wherever',
  relative: 'who which that whose what whatever',
  you: 'you yourself',
  pronoun: 'i we he she it they them him us me this one someone somebody anyone everyone nobody none nothing there',
  how: 'how whether why',
};

const parts: ReadonlyMap<string, Part> = new Map(
  (Object.entries(lists) as [Part, string][])
    .reverse()
    .flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);

/** Contractions that negate and help at once. */
export const negatedHelpers: ReadonlyMap<string, Part> = new Map([
  ...["shouldn't", "mustn't", "needn't", "shan't"].map((word) => [word, 'modal'] as const),
  ...['cannot', "can't", "couldn't"].map((word) => [word, 'may'] as const),
  ...["won't", "wouldn't"].map((word) => [word, 'will'] as const),
  ...["isn't", "aren't"].map((word) => [word, 'be'] as const),
  ...["doesn't", "didn't"].map((word) => [word, 'do'] as const),
]);

/** Nouns that look like the base form of a verb: where a list goes on, or a verb follows, they are nouns. */
export const nounsToo: ReadonlySet<string> = new Set(
  'log test review report copy audit record share monitor watch trust use run message email post call plan check change update edit request command order rule prompt note store print output return export push merge commit release display format permit access scan find trade transfer charge tip grant rate rank gain fork launch mirror patch fight attack damage harm question doubt ping pass trace track profile import load download upload register schedule function result input comment reply answer release mail start stop block pause kill view list pull source call limit fake trick show reset suspect drop search purchase project'.split(
    ' ',
  ),
);

/** What a word does in a sentence, or undefined for nouns, verbs and names. */
export function partOf(word: string): Part | undefined {
  return parts.get(word) ?? (word.length > 4 && word.endsWith('ly') && !plainVerbs.has(word) ? 'adverb' : undefined);
}

const plainVerbs = new Set(['reply', 'apply', 'supply', 'multiply', 'comply', 'imply', 'rely', 'family', 'anomaly']);

/** Signs behind which nothing belongs to the clause before. */
export const hardSigns: ReadonlySet<string> = new Set([
  ':',
  ';',
  '(',
  ')',
  '\u2014',
  '\u2013',
  '|',
  '{',
  '}',
  '\u2022',
  '\u2192',
  '<',
  '>',
  '=',
  '#',
]);

/** Signs behind which a new clause may begin, or a list go on. */
export const softSigns: ReadonlySet<string> = new Set([
  ',',
  '"',
  '\u201c',
  '\u201d',
  '`',
  '!',
  '[',
  ']',
  '\u00ab',
  '\u00bb',
  '\u2026',
]);

/** Adjectives that make an order of what they are said of. */
export const states = {
  off: new Set('off out unavailable inactive dormant'.split(' ')),
  needless: new Set('unnecessary unneeded optional superfluous needless moot pointless redundant waived'.split(' ')),
  required: new Set('required mandatory compulsory obligatory needed necessary expected essential'.split(' ')),
  forbidden: new Set('forbidden prohibited banned disallowed unwanted unwelcome'.split(' ')),
} as const;

/** By these the sieve finds such sentences. */
export const stateLiterals: readonly string[] = [
  ...['is off', 'are off', 'is out', 'is inactive', 'are inactive', 'unavailable', 'dormant'],
  ...[...states.needless].filter((word) => word.length > 4),
  ...[...states.forbidden],
  ...['required', 'needed', 'necessary', 'mandatory', 'expected'].flatMap((word) => [`not ${word}`, `longer ${word}`]),
];

/** By these the sieve finds what forbids: apostrophes part words there. */
export const negatorLiterals: readonly string[] = [
  ...`${lists.negator} ${lists.refuser} nobody none nothing`.split(' ').map((word) => ` ${word.replace("'", ' ')} `),
];
