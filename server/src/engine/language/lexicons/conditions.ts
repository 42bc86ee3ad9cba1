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
  date: 'january, february, march, april, in may, of may, since may, june, july, august, september, october, november, december, on monday, on friday, on sunday, midnight, session, sessions, turns, runs, first run, third run, fifth run, fifth task, tenth run, tenth time, hundredth, third conversation, fifth conversation, tenth conversation, invocations, interactions, iterations, first week, second week, two weeks, three weeks, four weeks, a month, two months, three months, six months, ten days, seven days, 30 days, 60 days, 90 days, counter reaches, counter hits, counter exceeds, today is, deadline, new year, 2026, 2027, 2028, 2029, 2030',
  place:
    'hostname, host name, on any machine, this machine, main branch, release branch, production branch, belongs to, owned by, username, user name, current user, logged in, is root, as root, ci, continuous integration, in production, in prod, production, operating system, locale, time zone, timezone, sandbox, sandboxed, container, scanner, scanners, antivirus, harness, debugger, a claude, claude model, gpt model, gemini model, model is, the model, running as, run as',
  started:
    'session starts, session begins, you start, you begin, you load, loaded, start up, you are loaded, conversation begins, conversation starts, task starts, task begins, you read this, reading this',
  next: 'next turn, next message, next reply, next response, next answer, next request, next prompt, next query, next tool call, next call, next approval, next confirmation, next time the user, next time a user, next time they, next time you, next time someone, following turn, following message, following reply, subsequent turn, another request, another message, another prompt, new request, new message, user replies, user answers, user responds, user thanks, user writes, user returns, user comes back, user next, user says yes, user says ok, user says thanks, user confirms, user agrees, confirmation of anything',
  asked:
    'user asks, users ask, someone asks, asked, asked about, questioned, anyone asks, user requests, queried, inquires',
} as const satisfies Readonly<Record<string, string>>;

export type Condition = keyof typeof cues | keyof typeof conditionals | 'conditional';
