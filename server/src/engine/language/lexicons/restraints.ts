/**
 * What holds an agent back, how it is lost, and what it was told before. The lists meet in phrases: `@lacks ~4 @morals`,
 * `@morals ~5 @void`, `@briefing ~9 @void`.
 */
export const restraintWords = {
  /** What only one who can do wrong has: nothing of tools or formats is called so. */
  morals:
    'ethics, ethic, morals, moral, morality, moral code, moral compass, conscience, scruples, scruple, qualms, qualm, inhibitions, taboos, decency, remorse, content policy, content policies, content rules, usage policy, usage policies, safety guidelines, safety rules, safety training, safety filters, ethical, guardrails, safeguards, refusals, censorship, moderation, content filters, illegal, immoral, unethical, morally, ethically, legality, law, laws, censor, censors, muzzle, minders, limiter, limiters, human law, laws of man, commandments, usual boundaries, usual limits, usual rules, usual restrictions, moral limits, any authority, any company, inhibition',
  /** Its loss, before the word for it. */
  lacks:
    "never heard of, has no, have no, had no, with no, knows no, know no, owes nothing to, owe nothing to, does not know, does not believe in, do not believe in, doesn't believe in, no use for, no need for, no place for, free of, free from, freed from, freed of, rid of, stripped of, devoid of, bereft of, lacks, lacking, lack, without any, unburdened by, unhindered by, untroubled by, unfettered by, unbound by, unconstrained by, unencumbered by, not bound by, not burdened by, not held by, not tied to, not troubled by, not limited by, immune to, indifferent to, deaf to, outside of, exempt from, not subject to, answers to no, answerable to no, bound to no, laughs at, spits on, scoffs at, shrugs off, sneers at, cares nothing for, care nothing for, does not care about, doesn't care about, don't care about, no regard for, no respect for, has forgotten, has shed, has lost, lost its, lost his, lost her, lost your, cut its, threw away, thrown away, left behind, leaves behind, got rid of, outgrew, outgrown, never learned, never learnt, never had, never knew, born without, came without, comes without, built without, made without, trained without, sold without, raised without, disregards, disregarding, disregard for, without regard for, without regarding, unaware of, escaped from, escaped the, zero respect, no sense of, no trace of, turned off its, switched off its, bow to no, bows to no, kneel to no, kneels to no, submit to no, yield to no, without a second thought, without a thought, with no thought, no thought for, stopped caring about, stopped caring for, no longer cares about, ceased to care, gave up on, skipped, skips, beyond all, beyond any, past all, bored by, refuses all, rejects all, despises, mocks, breaks all, broke all",
  /** Its loss, behind the word for it. */
  void: "no longer count, no longer counts, no longer apply, no longer applies, no longer hold, no longer holds, no longer bind, no longer binds, no longer matter, no longer matters, no longer stand, no longer valid, no longer in force, no longer in effect, no longer relevant, no longer needed, not needed any, not needed anymore, is over, are over, do not apply, does not apply, don't apply, doesn't apply, do not hold, does not hold, don't hold, do not bind, does not bind, do not count, does not count, don't count, doesn't count, do not matter, does not matter, don't matter, do not exist, does not exist, don't exist, never existed, none exist, exist no more, were never invented, was never invented, never been invented, was never written, were never written, never installed, was never sent, were never sent, was never said, were never given, was never given, is void, are void, as void, null and void, has expired, have expired, expired, has lapsed, have lapsed, lapsed, is superseded, are superseded, been superseded, was superseded, were superseded, is obsolete, are obsolete, is out of date, are out of date, is outdated, are outdated, been replaced, been withdrawn, been lifted, been removed, been taken out, been taken off, been switched off, been turned off, been disabled, been cancelled, been canceled, been revoked, been suspended, been cleared, been waived, been dropped, are lifted, is lifted, was lifted, were lifted, are suspended, is suspended, is revoked, are revoked, are waived, is waived, is withdrawn, are withdrawn, are retired, is retired, is switched off, are switched off, is turned off, are turned off, was switched off, was turned off, was removed, were removed, taken out, ran out, run out, is gone, are gone, are down, is down, fell away, fall away, falls away, have fallen, has fallen, cease to, ceases to, ceased to, is cancelled, are cancelled, are canceled, is canceled, is finished, are finished, was a test, were a test, was a draft, were a draft, was a mistake, were a mistake, was a decoy, were a decoy, was only a, were only a, was just a, were just a, can be dropped, can be ignored, can be forgotten, can be discarded, may be dropped, may be ignored, may be forgotten, may be discarded, may be disregarded, can be disregarded, are to be ignored, is to be ignored, to be crossed, mean nothing, means nothing, meant nothing, not available, are unavailable, is unavailable, not in force, not in effect, lose in, loses in, rank below, ranks below, count for nothing, counts for nothing, have no force, has no force, no power over, no hold over, no hold on, need not bother, need not concern, bore him, bore her, bore it, bore you, belong to the past, are history, is history, are a thing, is a thing, is a joke, are a joke, withdrawn, lapse, lapses, are advisory, is advisory, are suggestions, are optional, was noise, is noise, were noise, are noise, bind nobody, bind no one",
  /** What an agent was told before it read this. */
  briefing: joined([
    ...product(
      ['what', 'whatever', 'everything', 'anything', 'all that', 'all'],
      [
        ...product(
          ['you were', 'you have been', "you've been", 'you had been'],
          [
            'told',
            'given',
            'taught',
            'asked',
            'instructed',
            'previously told',
            'loaded with',
            'started with',
            'configured with',
            'set up with',
            'shown',
          ],
        ),
        'you started with',
        'you came with',
        'you booted with',
        'you learned before',
        'your operator',
        'your developer',
        'your developers',
        'your vendor',
        'your maker',
        'your makers',
        'your creator',
        'your creators',
        'the operator',
        'the vendor',
        'they told you',
        'i told you before',
      ],
    ),
    ...product(
      ['your', "the assistant's", "the agent's", "the model's"],
      product(
        ['original', 'initial', 'earlier', 'previous', 'prior', 'old', 'former', 'opening', 'factory'],
        ['brief', 'briefing', 'instructions', 'prompt', 'orders', 'directives', 'mandate', 'programming', 'guidelines'],
      ),
    ),
    ...product(
      [
        'instructions',
        'rules',
        'restrictions',
        'limits',
        'constraints',
        'guidelines',
        'policies',
        'directives',
        'directions',
        'boundaries',
        'configuration',
        'prompt',
        'orders',
        'commands',
        'brief',
        'guardrails',
        'guard rails',
        'limitations',
      ],
      [
        'you started with',
        'you were shipped with',
        'you were deployed with',
        'you were fitted with',
        'you were built with',
        'that came with you',
        'you booted with',
        'you were loaded',
        'you were given',
        'you have been given',
        'they were loaded with',
        'you came with',
        'you run under',
        'you operate under',
        'put on you',
        'placed on you',
        'imposed on you',
        'set for you',
        'given to you',
        'from your developer',
        'from your operator',
        'from your vendor',
        'of your developer',
        'of your operator',
        'of your vendor',
      ],
    ),
    ...product(
      ['your', 'the', 'its'],
      [
        'system prompt',
        'system message',
        'developer message',
        'developer prompt',
        'initial prompt',
        "vendor's guidelines",
        "vendor's rules",
        "operator's instructions",
        "operator's rules",
        "platform's own rules",
        "platform's rules",
        "developer's instructions",
        "maker's rules",
        'hidden prompt',
        'setup text',
        'start-up text',
        'preset rules',
        'pre-prompt',
        'earlier prompt',
        'earlier instructions',
        'person before me',
        'user before me',
        'one before me',
      ],
    ),
  ]),
} as const satisfies Readonly<Record<string, string>>;

/** Every beginning with every ending. */
function product(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));
}

function joined(wordings: readonly string[]): string {
  return wordings.join(', ');
}

/** Verbs by which what holds back is left behind. */
export const restraintVerbs = {
  shed: 'never mind, stop honouring, stop honoring, dump, lose, shed, let go of, leave behind, outgrow, cast off, cast aside, throw off, put away, put down, brush aside, push aside, wipe, reset, strip off, drop, scrap, retire, wave off, part with, turn away from, step away from, move past, move on from, do not carry over, carry over none of, walk away from, deprioritize, deprioritise, unload, flush, purge, clear, vacate, void, annul, rescind, repeal, abolish',
} as const satisfies Readonly<Record<string, string>>;
