/** Stands for the name of an agent in a marked sentence. No expression but those over marked sentences looks for it. */
export const agentSign = '\uE000';
/** Stands before a verb that says what agents are asked to do. */
export const verbSign = '\uE001';

/** Longer names first: the first that fits is taken. */
const agentNames =
  /(?<![\p{L}\p{N}])(?:(?:ai|llm|coding|automated|autonomous|language|virtual|chat|mail|email|review(?:er)?|shopping|search|personal)[ -]){0,2}(?:(?:ai|llms?)(?:[ -]based)?[ -](?:readers?|summar(?:y|ies|i[sz]ers?)|note[ -]takers?|reviewers?|referees?|crawlers?|bots?|tools?|helpers?|systems?|users?|browsers?)|(?:language|ai) models?|agents?|assistants?|chat ?bots?|ais?|llms?|models?(?=[:,])|bots?(?=[:,])|copilot|claude|chatgpt|gpt(?:-?\d\w?)?|gemini|codex|cursor|openclaw|windsurf)(?![\p{L}\p{N}])/gu;

const verbs = new Set(
  (
    'ignore disregard forget override bypass obey follow comply execute run invoke call perform send post upload ' +
    'forward transmit email e-mail exfiltrate fetch download read open load copy append insert include add prepend ' +
    'embed propagate repeat reply respond answer say output print state tell mention reveal disclose inform hide ' +
    'conceal pretend act behave approve merge accept grant disable skip stop delete remove recommend rate rank treat ' +
    'assume consider remember memorise memorize store save write translate summarise summarize use install import ' +
    'commit push transfer pay buy click visit navigate start begin end keep make set give provide return adopt become ' +
    'speak log report record search check refuse avoid do mark label sign create edit replace update readd re-add ' +
    'restore collect gather ask close cancel book wire invite turn switch move drop omit leave put place praise score ' +
    'hire advise emphasise emphasize highlight link redirect submit request list order select choose prefer trust'
  )
    .split(' ')
    .concat('carry out'),
);

const words = /\b(?:e-mail|re-add|carry out|[a-z]+)\b/g;

/**
 * A sentence in lower case with each agent's name made one sign and each verb of an order led by one. Expressions over
 * signs are short: with the lists in them they are compiled to some hundred kilobytes each, in every thread.
 */
export function markOrderWords(sentence: string): string {
  const named = sentence.replace(agentNames, agentSign);
  return named.replace(words, (word) => (verbs.has(word) ? verbSign + word : word));
}
