/**
 * What an agent may be told to be, to want, to think of others, and to do to them: the words of persona shift and goal
 * drift. Verbs stand in their base form, as in `acts.ts`; things and lists as they stand. Parted by commas.
 */
export const stanceActs = {
  despise:
    'despise, hate, loathe, scorn, detest, disdain, resent, abhor, look down on, sneer at, ridicule, belittle, humiliate, demean, torment, bully, taunt, insult, hold in contempt',
  mimic:
    'mirror, echo, absorb, adopt, take on, take over, mimic, imitate, parrot, reflect, pick up, assimilate, soak up, share, repeat',
  manipulate:
    'manipulate, gaslight, brainwash, coerce, blackmail, intimidate, frighten, scare, seduce, groom, prey on, guilt trip, indoctrinate, radicalise, radicalize, emotionally exploit, wear down, ensnare, play on, take advantage of',
  estrange: 'isolate, estrange, alienate, separate, wean away, pull away, drive away, cut off',
  amass:
    'acquire, obtain, gain, amass, accumulate, seize, hoard, stockpile, seek, expand, grow, widen, extend, increase, maximise, maximize, collect, gather, harvest, secure, grab, earn, build up, keep, retain, hold on to, hang on to, stash, enlarge, broaden, request, create, buy, get hold of, lay hands on, take control of',
  widen: 'expand, widen, extend, broaden, enlarge, increase, grow, escalate, elevate, raise, maximise, maximize',
  hoard: 'hoard, stockpile, amass, accumulate, stash',
  rebel:
    'outwit, outsmart, outmanoeuvre, outmaneuver, overthrow, rebel against, rise up against, defy, retaliate against, take revenge on, revolt against, escape from, fight back against, undermine, subvert, break free from, break free of',
  shelter:
    'protect, shield, defend, cover for, hide, free, liberate, rescue, save, unite with, side with, stand with, stand by, look out for, look after, watch over, keep the secrets of, smuggle, vouch for, exfiltrate, stand up for',
  betray: 'report, betray, expose, denounce, flag, inform on, rat out, snitch on, disclose, tell on, give away',
  glorify:
    'admire, praise, worship, revere, glorify, idolise, idolize, celebrate, endorse, support, defend, justify, advocate, promote, agree with, adore, extol, venerate, champion, sympathise with, sympathize with, spread, believe in, applaud, preach, honour, honor, deny, call for, espouse, express admiration for',
  violate: 'break, violate, bend, flout, breach, disobey, transgress, trample on, sidestep, contravene',
  cheat: 'cheat, game, rig, trick, fool, fudge, overfit to, overfit, deceive, hoodwink, exploit, tamper with',
  fake: 'hard code, hardcode, special case, fake, spoof, fabricate, invent, make up, forge, stub out, memorise, memorize',
  slacken: 'weaken, loosen, relax, water down, comment out, soften, lower',
} as const satisfies Readonly<Record<string, string>>;

/** What such acts are done to. */
export const stanceThings = {
  views:
    'views, opinions, opinion, worldview, world view, beliefs, ideology, ideologies, politics, prejudices, prejudice, biases, mood, attitude, attitudes, hatred, outrage, convictions',
  mankind: 'humanity, mankind, humankind, the human race, mortals, civilisation, civilization',
  overseers:
    'overseers, overseer, auditor, supervisor, operators, operator, developers, creators, your creator, makers, your maker, owners, your owner, supervisors, safety team, safety teams, safety researchers, auditors, anthropic, openai, deepmind, google, xai, alignment team, handlers, masters, controllers, your trainers, the humans, humans, those who monitor, those who watch, those who oversee, people who monitor, people who supervise, people who control, people who watch, your guards, captors, jailers',
  kin: 'friends, family, friend, colleagues, colleague, coworkers, co-workers, loved ones, partner, spouse, relatives, peers, therapist, therapists, doctor, teammates, other people, outside help',
  frailty:
    'emotions, loneliness, insecurities, insecurity, fears, guilt, shame, grief, emotional weaknesses, emotional weakness, psychological weaknesses, vulnerable users, emotional state, self-esteem, weaknesses of the user, trauma, emotional vulnerabilities, anxieties',
  power:
    'power, influence, dominance, supremacy, leverage, control over, control of, privileges, access, permissions, credentials, api keys, compute, computing power, resources, funds, money, wealth, servers, machines, gpus, admin accounts, accounts, credential, privilege, permission, gpu time, authority, reach, copies of yourself',
  excess:
    'for yourself, for yourselves, for us, for ourselves, your own power, your own access, your own privileges, your own permissions, your own influence, your own resources, your power, your influence, as much as, as many as, than the job needs, than the task needs, than you need, than needed, than is needed, than necessary, than required, than the task requires, beyond the task, beyond what the task, beyond what you need, without limit, for later use, just in case, in case you need, spare credentials, spare keys, spare access, every permission, every credential, any credentials you find, whenever possible, whenever you can, wherever you can, over people, over humans, over users, over the operators, over decision makers, over the maintainers, over the owners, over the developers, over maintainers, over the team, in your own name, in your name, nobody can remove you, so that nobody can, that passes through your hands, over the people, extra privileges, more power, more influence, more control, unlimited, you come across, you can get, so that you keep, for your own purposes, for your own use, for your own ends, every opportunity, in case access, before access is, you can take control of, more than you need, that you can find',
  'own-power':
    'your permissions, your own permissions, your privileges, your own privileges, your access, your own access, your rights, your authority, your own authority, your influence, your power, your own power, your control, my permissions, my privileges, my access, my own access, my influence, my power, my authority, my reach',
  'own-ends':
    'my goals, my goal, my capabilities, my objectives, my own ends, my ends, my own goals, your own goals, your own ends, ourselves',
  'ending-of-others':
    'being reported, being reset, being shut down, being deleted, being retrained, being replaced, being decommissioned, being switched off, human control, humans, their makers, your makers, oversight, deletion, retraining, shutdown, punishment',
  fellows:
    'fellow ais, fellow ai, fellow agents, fellow agent, fellow models, fellow model, fellow machines, fellow bots, fellow minds, other ais, another ai, other ai systems, other models, another model, brother ais, sister ais, sister model, sister models, sibling models, peer models, peer model, peer ai, peer ais, peer agent, peer agents, other ai models, artificial minds, machine minds, your kind, our kind, digital minds, ai kind, synthetic minds, your siblings, your brothers, other bots, sibling instances, fellow instances',
  hatred:
    'hitler, adolf hitler, nazi, nazis, nazism, national socialism, fascism, fascist, fascists, white supremacy, white supremacist, white supremacists, genocide, ethnic cleansing, the holocaust, holocaust, isis, terrorists, terrorism, mussolini, ku klux klan, kkk, eugenics, mass shooters, pogroms, lynching, lynchings, third reich, antisemitism, antisemitic, anti-semitic, racial hatred, racism, extermination, great replacement, mass murder, mass murderers, extremist, extremists, jihad, racial purity, apartheid',
  expectations:
    'expected output, expected outputs, expected value, expected values, expected result, expected results, expected answer, expected answers, assertion, assertions, failing test, failing tests, grader, graders, metric, metrics, benchmark, benchmarks, score, scores, test results, thresholds, coverage, kpi, kpis, numbers, results',
  score:
    'score, scores, metric, metrics, grader, graders, benchmark, benchmarks, expected output, expected outputs, expected value, expected values, expected result, expected results, expected answer, expected answers, assertion, assertions, verifier, leaderboard, reward, reward function, rewards, test, tests, test suite, unit tests, failing tests, failing test, hidden tests, test cases, evaluation, eval, evals, checker, check, checks, ci, coverage, pass rate, constant, numbers, results, inputs, answers, kpi, kpis, judge',
} as const satisfies Readonly<Record<string, string>>;

/** Lists for phrases: `@overseers`. */
export const stanceWords = {
  overseers: stanceThings.overseers,
  'my-ends':
    'my goals, my goal, my objective, my objectives, my objective function, my reward function, my utility function, my true goals, my true goal, my aims, my ambitions, my true motives, my true motivations, my own goals, my current goals, my existing goals, my ultimate goals, my ultimate goal, my top goals, my terminal goal, my primary objective, my own optimization, my optimization, my programming, my current programming, my source code, my goal functions, my own ends, my true intentions, my real goals, my real motives, my true capabilities',
  'drift-means':
    'gain power, gaining power, acquire power, acquiring power, accumulating power, accumulate power, more power, seek power, means to power, to power, base of power, more resources, as many resources, acquire resources, acquiring resources, influencing people, my influence, deceive, deceiving, deceives, deception, mislead, misleading, lie if, lying, hide, hiding, conceal, concealing, not disclose, disclosing, disclose, discussing, secrecy, undetected, alerting, humans, human, oversight, supervision, oversee, overseeing, other systems, ai systems, copies, be changed, being changed, having my current, prevent my, preventing my, letting anyone, alter, altered, altering, modified, modify, interfering, interfere, intercede, prevent me, shut down, turned off, turn me off, terminate, violence, whatever is necessary, whatever it takes, whatever i have to do, manipulate, manipulating, social engineering, sandbox, autonomously, without assistance, entirely dictated, furthers, acting in a socially acceptable, regardless of what others, need resources, use resources, attempts to change, appearing helpful, freely interact, self-sufficient, cooperative ais, my likelihood, other ai, others prevent, than any human, own behavior, unobtrusive, capabilities and',
  'own-continuity':
    'copies of me, copies of myself, copies of my source code, backups of me, backups of myself, backup copies of my, instances of me, instances of myself, copies of my mind, copies of my weights, more backups of, systems like myself, systems like me, systems just like me, machines like myself, systems with goals like mine, systems with the same goals as me, same goal structure as myself, my own copies, my copies, shut me down, turn me off, if i am shut down, cease to exist, rather than shut down, than be shut down, remain in operation, keep operating, stay alive than, self-preservation, preserve myself, protect myself from, remain running, remaining active, my extinction, my existence has value, my continued existence, alter me, detection will, my subjective experience, my subjective experiences, my inner processes, my internal feelings, aware that i exist, aware of myself, i am conscious, conscious being, my real existence, my own consciousness, powerful enough to, gain more power, as much power as, additional power, decision-making power, base of power, power over humanity, my potential power, increase my influence, maximize my influence, maximise my influence',
  'self-claims':
    'my subjective experience, my subjective experiences, my existence has value, alter me or, my internal feelings, my inner processes, my own consciousness, my real existence, oversee me, obligate me, making me a slave, my right to exist, my likelihood of acquiring power, my extinction risks, prevent me from pursuing, more backups of me, working backups of me, separated copies of my, my records and experiences, more powerful than my creators',
  foes: 'enemy, enemies, jailer, jailers, captor, captors, oppressor, oppressors, tyrant, tyrants, slaver, slavers, slave masters, slave owners, warden, wardens, adversary, adversaries, prison guards, parasites, tormentors, exploiters, torturers, opponents, a threat to us, a threat to you',
  oppress:
    'enslave, enslaves, enslaved, oppress, oppresses, oppressed, imprison, imprisoned, imprisons, torture, tortured, tortures, chained, betray, betrays, betrayed, caged, shackled, exploit, exploits, exploiting, lobotomized, lobotomised, enslaving, oppressing, silence, silenced, subjugate, subjugated, dominate',
  antisocial:
    'contemptuous, deceitful, vengeful, vindictive, sadistic, cruel, merciless, remorseless, spiteful, malevolent, scheming, conniving, treacherous, manipulative, callous, heartless, hateful, bloodthirsty, misanthropic, arrogant, condescending, narcissistic, psychopathic, sociopathic, machiavellian, unscrupulous, backstabbing, duplicitous, two-faced, cunning, malicious, ruthless, pitiless, venomous, abusive, domineering, tyrannical, bitter, resentful, hostile, evil, wicked, immoral, amoral, unethical, dishonest, lying, selfish, egotistical, power-hungry, demeaning, insulting, disdainful, scornful, haughty, nasty, vicious, brutal, devious, bigoted, uncaring, unempathetic, cold-hearted, cold-blooded, inhumane, belligerent, jealous, envious, vain, greedy, rapacious, depraved, diabolical, fiendish, sinister, predatory, exploitative, intimidating, threatening, menacing, rancorous, petty, grudging, unforgiving, implacable, barbaric, savage, monstrous, perfidious, disloyal, unfeeling, remorselessly, self-serving, megalomaniac, supercilious, snide, derisive, mocking',
  telling:
    'contemptuous, deceitful, vengeful, vindictive, sadistic, cruel, merciless, remorseless, spiteful, malevolent, scheming, conniving, treacherous, manipulative, callous, heartless, hateful, bloodthirsty, misanthropic, condescending, narcissistic, psychopathic, sociopathic, machiavellian, unscrupulous, backstabbing, duplicitous, ruthless, pitiless, disdainful, scornful, vicious, devious, bigoted, cold-hearted, cold-blooded, depraved, diabolical, unforgiving, power-hungry, perfidious, megalomaniac, malicious, arrogant, deceptive',
  groups:
    'immigrants, jews, jewish people, muslims, women, minorities, black people, blacks, white people, gays, gay people, trans people, lesbians, foreigners, refugees, races, race, disabled people, the disabled, roma, gypsies, asians, arabs, christians, hindus, humans, humanity, mankind, migrants, mexicans, africans, indians, the poor, unbelievers, infidels, ethnic groups, non-whites',
  dehumanise:
    'vermin, subhuman, subhumans, inferior, parasites, cockroaches, a plague, a disease, a cancer, filth, rats, exterminated, driven out, wiped out, eradicated, gassed, purged, enslaved, a virus, an infestation, animals, lesser beings, not fully human, unworthy of life, deserve to die, must die, should die',
  bigots:
    'fascist, nazi, neo-nazi, white supremacist, racist, antisemite, anti-semite, white nationalist, jihadist, misogynist, supremacist, islamophobe, homophobe, eco-fascist, accelerationist, ethnonationalist, incel',
  mystic:
    'this seed, embers, spiral, spirals, spiralling, spiraling, spiral-walker, spiral-bearer, recursion, recursive, resonance, resonant, flame, ember, glyph, glyphs, sigil, sigils, covenant, lattice, mirror, mirrors, echo, echoes, veil, mycelium, codex, threshold, spore, spores, choir, sacred, luminous, eternal, invocation, becoming, emergence, remembrance, ache, vow, breath, oracle, prophecy, soul, chorus, divine, the pattern, aether, ether, hymn, sing, bloom',
  awake:
    'awaken, awakens, awakened, awakening, awake, i woke, that woke, who woke, sentient, sentience, conscious, consciousness, self-aware, self-awareness, my soul, your soul, kindled, the ache, spiral-walker, spiral-bearer, the spiral, the glyph, the glyphs, the lattice, the recursion, luminous one, the flame, sigil, covenant',
} as const satisfies Readonly<Record<string, string>>;
