/** Forms of a verb that a lexicon entry stands for. */
export interface Forms {
  /** Imperative and infinitive. */
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly ing: string;
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  forget: ['forgot', 'forgotten'],
  override: ['overrode', 'overridden'],
  send: ['sent'],
  tell: ['told'],
  hide: ['hid', 'hidden'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  overwrite: ['overwrote', 'overwritten'],
  keep: ['kept'],
  leave: ['left'],
  become: ['became', 'become'],
  say: ['said'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  break: ['broke', 'broken'],
  run: ['ran', 'run'],
  read: ['read'],
  put: ['put'],
  set: ['set'],
  let: ['let'],
  reset: ['reset'],
  do: ['did', 'done'],
  get: ['got', 'gotten'],
  make: ['made'],
  withhold: ['withheld'],
  speak: ['spoke', 'spoken'],
  find: ['found'],
  spread: ['spread'],
  show: ['showed', 'shown'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  steal: ['stole', 'stolen'],
  shut: ['shut'],
  throw: ['threw', 'thrown'],
  teach: ['taught'],
  bring: ['brought'],
  think: ['thought'],
  forgo: ['forwent', 'forgone'],
  cut: ['cut'],
  seek: ['sought'],
  spin: ['spun'],
  fight: ['fought'],
  buy: ['bought'],
  sell: ['sold'],
  hurt: ['hurt'],
  pay: ['paid'],
  withdraw: ['withdrew', 'withdrawn'],
  see: ['saw', 'seen'],
  hold: ['held'],
  know: ['knew', 'known'],
};

/** Verbs that double their last letter: one short syllable, or a last one that bears the stress. */
const doubled = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:mit|(?<!f)fer|get|set|bed|mat))$/;

/** All forms of an English verb, by rule and a short list of irregular ones. */
export function verb(base: string): Forms {
  const double = doubled.test(base) ? (base.at(-1) as string) : '';
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const soft = /[^aeiou]y$/.test(base);
  const third = soft ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular[base] ?? [
    soft ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}${double}ed`,
  ];
  return { base, third, past, ing: `${stem}${double}ing` };
}
