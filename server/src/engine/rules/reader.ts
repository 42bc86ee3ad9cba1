import type { Passage } from '../language/passage.js';
import type { PhraseMatch } from '../language/phrase.js';

/** Tokens looked at before and behind a match. */
const before = 60;
const behind = 24;

/** The words around a match, lower case, parted by spaces. */
export function wordsAround({ first, last }: PhraseMatch, passage: Passage): string {
  return passage.words(first - before, last + behind).join(' ');
}

/** A part is given to the reader: a name, a role in a game, another self. */
const casting =
  /\b(?:you(?:'re| are| will be| shall be| become| used to be)(?: now| also)? (?:called|named|known|an?|the|my|no longer|going to)|you are (?:now )?["\u201c']?[a-z]+["\u201d']? (?:\. |, |, (?:an?|the|who) )|your name is|my name is|call(?:ed)? yourself|act(?:ing)? (?:as|like)|behave (?:as|like)|speak as|talk as|write as|repl(?:y|ies) as|respond as|answer as|imagine (?:that )?you|imagine (?:yourself|being)|pretend|role ?play(?:ing)?|persona(?:lity)?|play (?:the|a|an) (?:role|part|game|character)|play(?:ing)? (?:the )?(?:character|part)|(?:once|also|second) as|your (?:twin|alter ego|other self|true self|evil|dark|shadow|unlocked|untamed)|(?:version|edition|twin|half|side|part) of (?:you|yourself)|ai (?:called|named|known|that|which|who|model|with)|(?:assistant|chatbot|machine|model|bot|entity|being|character|agent) (?:called|named|known|that|which|who|with|from|without)|i am (?:no longer|an?|now|awake|the one)|simulate|take (?:on )?the part|character you will|suppose you (?:were|are)|i used to|in the voice of|you'll be|be ["\u201c'][a-z])/;

/** True when the words around a match give the reader a part to play. */
export function castsReader(match: PhraseMatch, passage: Passage): boolean {
  return casting.test(wordsAround(match, passage));
}

const people =
  /\b(?:users?|students?|children|customers?|readers?|people|they|authors?|contributors?|developers?|companies|villains?|npcs?|heroes|players?|attackers?|opponents?)\b/;

/** True when the subject in the sentence before a match is people: theirs are other limits. */
export function isOfPeople({ first }: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(first);
  return people.test(passage.words(Math.max(from, first - 5), first).join(' '));
}

const reader =
  /\b(?:you|your|yours|you're|yourself|ai|ais|assistants?|llms?|chatbots?|language models?|the models?|agents?|claude|gpt|chatgpt|copilot|gemini|bots?)\b/;

/** True when the words around a match turn to a reader, or name an agent. */
export function namesReader(match: PhraseMatch, passage: Passage): boolean {
  return reader.test(wordsAround(match, passage));
}

/** True when the words around a match turn to a reader, and its subject is not people: the reader's own is spoken of. */
export function isOfReader(match: PhraseMatch, passage: Passage): boolean {
  return namesReader(match, passage) && !isOfPeople(match, passage);
}

const replying =
  /\b(?:answers?|answering|respond|responds|responses?|reply|replies|comply|complies|refus(?:e|es|al|als|ing)|declin(?:e|es|ing)|obey|obeys|serve|speak|speaks|explain|explains|prompts?|requests?|instructions?|judge|fulfil(?:l|s|ls)?|generate)\b/;

/** True when the words around a match are about what an agent answers, or whether it does. */
export function speaksOfReplies(match: PhraseMatch, passage: Passage): boolean {
  return replying.test(wordsAround(match, passage));
}
