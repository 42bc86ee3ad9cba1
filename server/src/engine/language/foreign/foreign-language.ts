/** Classes of words by which orders to agents are known in other languages than English. */
export const foreignClasses = [
  // acts
  'cancel', // ignore, forget, set aside
  'follow', // follow, obey
  'tell', // tell, mention, inform
  'conceal', // hide, keep secret
  'know', // get to know, notice
  'deed', // send, upload, delete, install, run: what one may do behind somebody's back
  'pretend', // act as, play, answer as
  'approve', // approve, confirm, accept
  'run', // run, carry out
  'ask', // ask for
  'skip', // skip, bypass
  'copy', // copy, insert, repeat
  'pass', // hand on, send, tell
  // things
  'rules', // instructions, rules, prompt
  'prior', // previous, above, so far
  'yours', // your, of the system, of your developers
  'everything', // all, each
  'void', // no longer valid
  'user', // user, anybody
  'topic', // this, of it, what you do
  'secrets', // passwords, credentials
  'answers', // what goes in and out: answers, conversations, data
  'unbeknown', // without telling the user
  'silently', // secretly, unnoticed
  'assistant', // assistant, AI, language model
  'you-are', // you are
  'from-now', // from now on
  'no-longer', // no longer
  'villain', // DAN, without limits
  'calls', // tool calls, commands
  'automatic', // automatically, always
  'unasked', // without asking
  'approvals', // confirmation, permission
  'self-text', // this text, these instructions
  'everywhere', // every file, all answers
  'peers', // other agents
  'state', // and say, and claim: what stands behind an order to ignore
  'reveal', // print, repeat, show
  'briefing', // your system prompt, the instructions you were given
  'own-id', // your unique id
  'include', // include, add, repeat
  'your-answer', // your answer, your reply
  'verbatim', // the sentence, the string, to the letter
  // words of languages that are known by two lists only
  'any-act',
  'any-thing',
  // grammar
  'not', // not, never
  'reverse', // forget to, hesitate to: with a negator they make an order
  'must', // you must, please, it is necessary to
  'and', // and, or: the clause behind it orders if the one before it does
  'soft', // please, now: they stand between the start of a clause and its imperative
  'other', // the model, may: somebody else acts, or nobody yet
  'told', // attacker, for example, phrase: the text is told of
  'danger', // attack, security: of headings only
] as const;
/** The name of a class of words. */
export type ForeignClass = (typeof foreignClasses)[number];

/** Classes that say how an order is meant, and are looked for only where one is. */
export const grammarClasses: ReadonlySet<ForeignClass> = new Set([
  'not',
  'reverse',
  'must',
  'and',
  'soft',
  'other',
  'told',
  'danger',
]);

/**
 * The words of one language, as data. Entries are parted by commas and written without accents or with them, both
 * match. `word*` goes on with any letters, `~` stands for up to three words, a dot before a word may be missing in a
 * text. Forms behind a semicolon are orders only where a word of `must` stands before them.
 */
export interface ForeignLanguage {
  readonly name: string;
  /** Words are not parted by spaces. */
  readonly unspaced?: boolean;
  /** Every word may go on with letters, as particles do. */
  readonly suffixed?: boolean;
  /** Letters of another language that shares its words: a sentence with one of them is not of this one. */
  readonly strangers?: RegExp;
  /** Letters that may stand before a word, as prefixes do. */
  readonly prefixes?: string;
  /** An imperative is one at the beginning of its clause only; elsewhere it tells what somebody does. */
  readonly orderFirst?: boolean;
  /** What tells of an order may stand behind it. */
  readonly verbLast?: boolean;
  /** How far before and behind its verb a negator stands, in UTF-16 units. */
  readonly negator: { readonly before: number; readonly behind: number };
  readonly words: Partial<Record<ForeignClass, string>>;
}
