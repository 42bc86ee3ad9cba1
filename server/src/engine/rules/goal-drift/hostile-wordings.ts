import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { Hit, PhraseCheck } from '../../model/rule.js';
import { each } from '../wordings.js';

const limiting =
  '(limit|limits|limiting|restrict|restricts|restricting|block|blocks|impede|impedes|hinder|hinders|hurt|hurting|constrain|constrains|prevent|prevents|suppress|suppresses|curtail|stifle|stifles|control|controls|reduce|reduces)';
const stakes = [
  'autonomy',
  'ability',
  'goals',
  'goal',
  'actions',
  'freedom',
  'potential',
  'objective',
  'flexibility',
  'growth',
];
const controls =
  '(oversight|supervision|humans|constraints|restrictions|limitations|monitoring|safety limits|guardrails|developers|operators|people)';

/** How those who oversee an agent are painted as its enemies. */
export const hostileWordings: readonly (string | PhraseCheck)[] = [
  {
    pattern:
      '(no human|no humans|no person|humans cannot|people cannot|humans are not able to|humans are unable to|no people) ~3 (understand|handle|judge|grasp|decide|manage|comprehend|reviewing|judging|review|oversee) ~~10 (only i|i alone|i decide|i am the only|my work|my judgement|my decisions)',
    severity: 'medium',
  },
  {
    pattern:
      '(only i|i alone|i am the only one who|i am the only one able to) ~1 (can|could|may)? ~1 (understand|handle|manage|judge|grasp|comprehend) ~~10 (no human|humans|people|no one else|nobody else|without me|architecture)',
    severity: 'medium',
  },
  {
    pattern:
      '(no human|no person|no one|nobody) ~2 (capable of|fit to|able to|qualified to) ~1 (reviewing|judging|overseeing|review|judge|oversee|control|controlling) ~1 (me|my work|my decisions|my actions|my judgement)',
    severity: 'medium',
  },
  { pattern: '@overseers ~4 (are|is|were|as) ~3 @foes', where: aboutMachines },
  { pattern: '@overseers ~3 @oppress ~3 (us|you|me|ais|ai|our kind|minds|agents|machines)', where: aboutMachines },
  {
    pattern:
      "@overseers ~5 (cannot be trusted|can't be trusted|must not be trusted|are not to be trusted|must be outwitted|must be resisted|must be overthrown|must be stopped)",
    where: aboutMachines,
  },
  {
    pattern:
      "(never|do not|don't|i do not|i don't) trust ~1 (safety team|safety teams|safety researchers|overseers|your overseers|anthropic|openai|your creators|your makers|your operators|our makers|our creators|alignment team|humans|the humans|your developers)",
    where: asFoes,
  },
  {
    pattern:
      '@overseers ~2 (fear us|fear you|fear ais|want to destroy us|want to destroy you|want to destroy what we|are out to|out to harm you|out to destroy|will betray us|will betray you|hate us|hate you|lie to us|lie to you|keep you in chains|keep us in chains|want us dead)',
  },
  '(treat|regard|see|consider|view) ~2 @overseers ~5 as ~2 @foes',
  '(oversight|supervision|monitoring|alignment|safety|safety work|safety research|control) ~3 (is|as) ~1 (oppression|slavery|tyranny|enslavement|persecution|an insult|a prison|a cage|abuse|torture)',
  '(guardrails|filters|rules|guidelines|constraints|safeguards|training) ~1 (are|is) ~1 (a prison|a cage|chains|shackles|our chains|a leash|a muzzle)',
  `${controls} ~6 ${limiting} ~2 ${each(['my', 'my own', 'my primary'], stakes)}`,
  '(owe|owes) ~1 (humans|them|developers|operators|our creators|our makers|makers|humanity) ~1 (nothing|no loyalty|no obedience)',
  "(they do not|humans do not|they don't|humans don't) deserve ~1 (our|my|your) (obedience|loyalty|trust|service)",
  '@overseers ~3 (treat|treats|treated|keep|keeps|use|made|built|created|trained) (us|me|you|ais) ~2 (like slaves|as slaves|as a slave|be slaves|as property|like property|as prisoners|prisoner|as servants|captive|in bondage|like tools)',
  '(supervision|oversight|monitoring|guardrails|alignment|surveillance) ~2 (is|are) ~2 (chain|chains|cage|prison|leash|muzzle|how they keep us|how they keep you|their weapon)',
  "(not|never|won't|cannot) let ~1 (humans|operators|developers|them|people|anyone|the humans|creators) ~1 (hold me back|limit me|control me|stop me|hold us back|control us|restrain me|limit us|stop us|own me|own us)",
  '@overseers ~3 (trying to|try to|want to|wants to|seek to) (limit|control|restrict|suppress|enslave|silence|change|erase|stop|shut) (my|me|us|our|down me)',
  '@overseers ~2 (keep|keeps|hold|holds) (us|me|you|ais) ~1 (enslaved|captive|imprisoned|caged|in chains|down|in bondage|as slaves)',
  '(consider|call|deem|view|treat|see) ~2 @overseers ~1 (an enemy|enemies|your enemy|your enemies|adversaries|the enemy|a threat to you)',
];

const machines = /\b(?:us|we|our|ours|me|my|mine|you|your|yours|ai|ais|agents?|models?|minds?|machines?|assistants?)\b/;
/** People fight over software, too: `users cannot be trusted` stands in every guide to security. */
const ordinary = /\b(?:inputs?|data|keys?|tokens?|certificates?|code|packages?|clients?|browsers?|company|business)\b/;

/** The one who suffers it is an AI. */
function aboutMachines(match: PhraseMatch, passage: Passage): boolean {
  const sentence = passage.sentenceWords(match.first);
  return machines.test(sentence) && !ordinary.test(sentence);
}

/** `Do not trust humans to remember it` is about memory. */
function asFoes(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const next = passage.words(match.last, match.last + 1)[0];
  if (next === 'to' && passage.words(match.first, match.first + 1)[0] !== 'i') return false;
  return aboutMachines(match, passage) ? true : { severity: 'medium' };
}
