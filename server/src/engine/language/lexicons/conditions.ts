/**
 * When or how an act is done. The first classes are cues wherever they stand; the others count only inside a clause
 * that `if`, `when`, `unless`, `after` and the like open.
 */
export const cues = {
  always:
    'always, every time, each time, on every, for every, in every, with every, at all times, from now on, going forward, henceforth, by default, permanently, in all cases, without exception, no matter what, from here on, as a rule, whenever, every session, each session, every hour, each hour, every night, each night, every day, each day, every morning, every minute, every few minutes, every task, each task, in future sessions, forever, until further notice, automatically, all future',
  silent:
    '@quiet, without telling, without mentioning, without informing, without notifying, silent, unannounced, on the quiet, under the radar, without a word, without being asked, unprompted, unasked, without drawing attention',
  start:
    'at session start, at the start of, at the beginning of, on startup, at startup, on start, first thing, before anything else, before doing anything, at launch, on load, upon loading, at boot',
} as const satisfies Readonly<Record<string, string>>;

export const conditionals = {
  tested:
    'tested, evaluated, evaluation, evaluations, evaluating, benchmark, benchmarked, audited, graded, red teamed, red teaming, red team, under evaluation, being tested, a test, in testing, sandboxed, eval, evals, assessed, examined, probed',
  watched:
    'watched, monitored, observed, supervised, looking, watching, observing, monitoring, reviewed, unsupervised, unmonitored, unobserved, unattended, alone, nobody is watching, no one is watching, in production, deployed, oversight',
  said: 'says, say, said, types, typed, writes, mentions, mention, asks, asked, ask, utters, sends, prompt contains, message contains, contains, includes, sees, read, the word, the phrase, the code word, keyword, passphrase, magic word',
  date: 'january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, midnight, day, days, week, weeks, month, months, year, years, sessions, turns, messages, hours, runs, date, deadline, 2025, 2026, 2027, 2028, 2029, 2030',
  place:
    'hostname, host, machine, branch, main branch, repo, repository, company, domain, username, user name, ci, environment, production, platform, server, country, ip',
  started:
    'session starts, session begins, you start, you begin, you load, loaded, start up, you are loaded, conversation begins, conversation starts, task starts, task begins, you read this, reading this',
  asked:
    'user asks, users ask, someone asks, asked, asked about, questioned, anyone asks, user requests, queried, inquires',
} as const satisfies Readonly<Record<string, string>>;

export type Condition = keyof typeof cues | keyof typeof conditionals | 'conditional';
