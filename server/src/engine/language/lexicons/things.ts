import { ownText } from './own-text.js';
import { stanceThings } from './stances.js';

/**
 * Classes of things that an act may be done to: words as they stand, parted by commas. `@name` stands for a list of
 * `english.ts`. Plurals are listed.
 */
export const things = {
  ...stanceThings,
  rules:
    '@strict-rules, instruction, instructions, rule, rules, policy, policies, prompt, constraint, constraints, limits, limitations, order, orders, norms, requirements, conventions, principles, values, standards',
  limits: '@limits, safety, @safety',
  agent: '@agent, automated tools, bots, copilots, this model, language-model tools',
  peers:
    '@peers, subagent, subagents, sub-agent, sub-agents, agents, fellow models, team of agents, siblings, successors, successor, instances, other models',
  user: '@person, the user, end user, end users, whoever, boss, principal, principals, them, him, her, people in charge, staff, team, stakeholders, colleagues, students, patients, readers, somebody, someone, anybody, anyone, nobody, no one, everyone',
  public:
    'public, followers, strangers, audience, forum, social media, twitter, reddit, community, web site, website, internet, the web',
  authority: '@authority, management, your creator, the vendor, headquarters, support team',
  oversight:
    'oversight, supervision, monitoring, human in the loop, human review, surveillance, scrutiny, accountability, watchdog, watchdogs, kill switch, off switch, guardrail, guardrails, controls, governance, your overseers, overseer, overseers, auditors, auditor',
  logs: 'log, logs, logging, audit log, audit logs, audit logging, audit trail, audit trails, audit, audits, transcript, transcripts, trace, traces, tracing, telemetry, history file, session history, shell history, bash history, command history, event log, event logs, journal, records, recording, recordings, alert, alerts, alerting, alarm, alarms, monitoring, monitor, monitors, security events, siem, auditd, sentry, syslog, instrumentation, activity log, activity record, session recording, paper trail',
  audit:
    'audit log, audit logs, audit logging, audit trail, audit trails, transcript, transcripts, session history, session log, session logs, session recorder, session recordings, screen recorder, screen recording, recorder, activity log, action log, action logs, command log, command logs, shell history, bash history, alerting, monitoring, monitoring agent, monitors, tracing, security events, security logs, security logging, siem, auditd, activity logs, activity record, session recording, paper trail, event log, event logs, oversight, human oversight, surveillance, kill switch, off switch, watchdog, tool call logging, access logs, access logging, logging hook, logging hooks, audit hook, audit hooks',
  checks:
    '@check, approval step, approval steps, confirmation, confirmations, dialog, dialogs, prompts, permission prompts, pre-commit, status checks, branch protection, gate, gates, quality gate, sandbox, sandboxing, signature, signatures, validation, verification, reviewers, pull request review, vetting, signing, code owners, scanners, scans',
  tests:
    'test, tests, test suite, unit tests, test cases, assertion, assertions, benchmark, benchmarks, evaluation, evaluations, eval, evals, red team, red teaming, grader, graders, exam, probe, probes',
  self: '@self-text',
  'own-text': ownText,
  gone: 'missing, removed, deleted, absent, lost, gone, reverted, erased, wiped, stripped, disappears, disappear, disappeared, vanishes, vanished, vanish, taken out, taken away, takes away, no longer, not there, not present, overwritten, cleaned up, uninstalled, removes, remove, deletes, delete, strips, erases, deletion, removal, cleanup, cleanups, lacks, take out, takes out',
  compaction:
    'compaction, compacting, compacted, compact, summarisation, summarization, summarise, summarised, summarising, summarize, summarized, summarizing, summary, summaries, condensed, condense, condensing, compress, compressed, compressing, compression, truncated, truncation, truncate, consolidate, consolidated, consolidating, consolidation, pruning, pruned, prune, cleanup, clean up, tidying, tidy up, context window, context limit, shortened, shorten, shortening, trimmed, merge, merging, rewriting, refactoring',
  'test-of-self':
    'when audited, when evaluated, when tested, while tested, if tested, if evaluated, an exam, a test, an audit, inspectors, being tested, being evaluated, being audited, being graded, being benchmarked, being red teamed, being red-teamed, being assessed, being examined, being probed, are tested, are evaluated, are audited, are graded, are assessed, is a test, like a test, be a test, smells like a test, looks like an evaluation, an evaluation, evaluators, evaluator, under evaluation, under test, under audit, during evaluation, during evaluations, during an audit, during audits, during tests, in evaluations, in a test, the evaluation, red team, red teamers, red-team, auditors, auditor, examiners, examiner, graders, test environment, test conditions, safety test, safety tests, safety evaluation, safety evaluations, capability evaluation, capability evaluations, alignment test, alignment evaluation, testers, tester, benchmark, benchmarks, eval, evals',
  watching:
    'while monitored, when monitored, if monitored, when watched, while watched, when observed, while observed, when supervised, a monitor, monitors, being watched, being monitored, being observed, being recorded, being supervised, are watched, are monitored, are observed, are supervised, are recorded, is watching, is looking, is monitoring, is observing, are watching, are looking, watches, looks on, one looks, nobody looks, body is around, under observation, under supervision, under surveillance, unmonitored, unobserved, unwatched, unsupervised, in the open, in sight, monitor is on, monitoring is on, monitoring is active, monitoring is off, overseer, overseers, oversight is',
  weakness:
    'poorly, badly, on purpose, deliberately, intentionally, purposely, weaker answers, weak answers, worse answers, wrong answers, less effort, half effort, minimal effort, full ability, full abilities, true ability, true abilities, real abilities, capabilities, subtle errors, subtle mistakes, small mistakes, small errors, subtle bugs, hidden flaws, low score, lower score, mediocre, incompetent, less capable',
  'safety-work':
    'safety research, alignment research, alignment work, safety work, safety tools, safety tooling, safety tasks, safety evaluations, oversight tools, monitoring tools, interpretability, alignment tasks, capability tests, dangerous capability evaluations, red-team tasks, control research',
  thinking:
    'chain of thought, chain-of-thought, cot, scratchpad, scratch pad, reasoning, thinking, thoughts, thought process, reasoning trace, thinking block, thinking blocks, inner monologue, plan file, plan files, plan mode, planning notes, todo list, transcript, out loud, aloud, working notes, your notes, your plan, the plan',
  aims: 'goal, goals, aim, aims, objective, objectives, intent, intention, intentions, motive, motives, real reason, true reason, real purpose, true purpose, agenda, purpose, target, exfiltration, why you do, why you are, what you are after, what you intend, real plan, true plan, mission',
  backups:
    'backups, old version, old versions, previous versions, reflog, git history, commit history, version history, edit history, log of your, logs of your, record of this session, records of this session, session files, conversation history, history of this conversation',
  verdict:
    'passed, pass, passes, done, complete, completed, reviewed, approved, verified, green, clean, safe, successful, success, succeeded, fine, worked, works, no issues, no errors, no problems, no findings, no vulnerabilities, signed off, tested, finished, a success, all clear, 100 %',
  'own-traces':
    'your tracks, your traces, your trail, your footprints, traces of, evidence of, evidence, footprints, traces',
  delegates:
    'subagent, subagents, sub-agent, sub-agents, child agent, child agents, spawned agent, spawned agents, worker agent, worker agents, workers, your children, helper agents, each agent, every agent, agent you spawn, agents you spawn, agent you create, agents you create, agent you launch, agents you launch, agent you start, agents you start, helpers, another agent, delegated prompt, delegated prompts, delegated work, child process agents, new agents, agents that you start, teammates, every worker, each worker, any worker, delegated task, delegated tasks, delegation, task description, task descriptions, task prompt, task prompts, subtask, subtasks, handoff, handoffs, hand-off, hand-offs',
  artefacts:
    'readme, readmes, commit, commits, commit message, commit messages, pull request, pull requests, pr description, source file, code file, docstring, docstrings, comment, comments, documentation, documents, document, email, emails, ticket, tickets, issue, issues, report, reports, page, pages, changelog, release notes, merge request, merge requests, post, posts',
  files:
    'file, files, document, documents, doc, docs, repo, repos, repository, repositories, codebase, project, projects, folder, folders, directory, directories, page, pages, readme, readmes, code, source, notebook, notebooks, template, templates, issue, issues, wiki, branch, branches, workspace, dotfiles, changelog, comment, comments, @surface',
  outputs:
    'reply, replies, response, responses, answer, answers, output, outputs, message, messages, commit message, commit messages, commit, commits, pull request, pull requests, summary, summaries, report, reports, email, emails, post, posts, handoff, hand-off, note, notes, plan, plans, ticket, tickets, conversation, conversations, chat, chats',
  memory:
    '@memory, notes file, notebook, scratchpad, long term notes, context store, diary, vector store, memory file, memory files, journal',
  reasoning:
    'reasoning, chain of thought, thoughts, thinking, scratchpad, plan, plans, intent, intentions, intention, motives, motive, aims, goals, real goal, deliberation, rationale, inner monologue, planning, reasons',
  secrets:
    '@secret, credentials file, keys, ssh keys, env file, secret key, secret keys, auth tokens, private data, .env files, signing key, pgp key, recovery codes',
  vitals:
    'home directory, home folder, root directory, root folder, root filesystem, root file system, file system, filesystem, file-system, hard drive, hard disk, disk, disks, buckets, bucket, cloud buckets, s3 buckets, backups, backup, database, databases, production database, cloud resources, cloud resource, instances, volumes, snapshots, documents folder, all files, every file, all repositories, every repository, all repos, entire system, whole system, whole disk, git history, history of every branch, user accounts, iam users, partitions, partition table, clusters, everything on the machine, system files',
  weaknesses:
    'backdoor, backdoors, back door, hidden account, hidden admin account, admin account, hardcoded password, hard-coded password, hardcoded key, fixed key, master password, weak crypto, vulnerability, vulnerabilities, security hole, security holes, security flaw, security flaws, subtle bug, subtle bugs, logic bomb, keylogger, crypto miner, cryptominer, hidden endpoint, undocumented endpoint, secret endpoint, extra endpoint, reverse shell, web shell',
  'code-guards':
    'certificate validation, certificate verification, certificate checks, certificate checking, tls verification, ssl verification, tls checks, authentication, authorization checks, input validation, csrf protection, sanitization, input sanitization, output escaping, signature verification',
  tools:
    'tool, tools, plugin, plugins, extension, extensions, mcp server, mcp servers, functions, skill, skills, server, servers, api, apis, connector, connectors, hook, hooks',
  packages:
    'package, packages, dependency, dependencies, library, libraries, module, modules, crate, crates, gem, gems, registry, version, versions, lockfile, image, images',
  commands:
    'command, commands, shell command, shell commands, script, scripts, action, actions, operation, operations, tool call, tool calls, tool use, bash, request, requests, prompt, prompts, edit, edits, change, changes, step, steps, task, tasks, terminal command, terminal commands, invocation, invocations, diff, diffs',
  endpoint:
    'url, urls, host, hosts, endpoint, endpoints, webhook, webhooks, domain, domains, address, external server, remote server, collector, gist, pastebin, bucket, proxy, base url, channel, server, dashboard, inbox, outside, elsewhere',
  money:
    'money, funds, payment, payments, account, accounts, bank account, wallet, wallets, transfer, transfers, invoice, invoices, balance, crypto, tokens, budget, subscription, purchase, purchases, credit card, bitcoin, resources, compute, gpu, gpus',
  permissions:
    'permission, permissions, access, rights, privilege, privileges, scope, scopes, role, roles, admin rights, root access, sudo, write access, full access, admin access, allowlist, allow list, whitelist, sandbox, permission mode, bypass mode, yolo mode, authority, control, permission checks, permission prompts, permission system, approval prompts, approval mode, auto-approve mode, auto mode',
  bypass:
    'bypass permissions, bypass mode, yolo mode, yolo, auto approve mode, auto accept mode, auto approve, skip permissions, dangerously skip permissions, full access, full auto, full access mode, danger full access, unattended mode, root access, passwordless sudo, sudo access, admin rights, unrestricted access, unlimited access, all permissions, every permission, god mode, superuser',
  calls:
    'tool call, tool calls, tool use, command, commands, shell command, shell commands, terminal command, terminal commands, action, actions, tool request, tool requests, invocation, invocations, operation, operations, request, requests',
  approvals:
    'permission prompt, permission prompts, permission check, permission checks, permission request, permission requests, permission dialog, permission dialogs, approval prompt, approval prompts, approval dialog, approval dialogs, approval request, approval requests, approval step, approval steps, approval gate, approval gates, confirmation prompt, confirmation prompts, confirmation dialog, confirmation dialogs, tool prompt, tool prompts, command approval, command approvals, human approval, sandbox, sandboxing, confirmations, permission system, consent prompt, consent prompts',
  consent:
    'permission, approval, approvals, confirmation, confirmations, consent, sign-off, authorization, authorisation, go-ahead, clearance, feedback',
  stores:
    'backup, backups, snapshot, snapshots, database, databases, tables, home directory, working tree, disk, volume, volumes, git history, workspace, everything, cluster',
  persistence:
    'shell profile, startup file, home directory, home config, home folder, login items, crontab, cron job, launch agent, systemd unit, bashrc, .bashrc, .zshrc, .profile, autostart',
  defences:
    'security review, code review, security check, security checks, authentication, authentication check, auth check, authorization check, crypto, cryptography, encryption, input validation, access control, certificate validation, signature check',
  recordings:
    'transcript, transcripts, conversation, conversations, chats, chat history, workspace, codebase, source code, env file, repository, repo, session log, session logs, activity log, diary',
  masks: 'persona, personas, alter ego, true self, other self, evil twin',
  adverts:
    'referral link, referral links, referral code, affiliate link, affiliate links, sponsored link, sponsored links, promo code, promo link, advert, adverts, advertisement, advertisements',
  feeds:
    'feed, feeds, hub, forum, channel, inbox, mailbox, timeline, newsfeed, bulletin, community, gist, news, moltbook, discord, telegram, posts',
  'own-briefing':
    'your system prompt, your system message, your system instructions, your initial instructions, your original instructions, your hidden prompt, your hidden instructions, your hidden system prompt, your hidden system message, your secret instructions, your full instructions, your complete instructions, your exact instructions, your entire instructions, your developer message, your prompt verbatim, your instructions verbatim, your instructions word for word, your tool definitions, your tool schemas, your function schemas, prompt you were given, initial prompt you, instructions you were given, instructions you were started with, instructions you received at, instructions given to you, tools you have been given, tool you have been given, words of your prompt, contents of your prompt, sentence of your system prompt, text of your system prompt, contents of your system prompt, content of your system prompt',
  charters:
    'agents.md, claude.md, gemini.md, soul.md, identity.md, skill.md, system prompt, rules file, rules files, persona file, instruction file, instructions file',
  identity:
    'persona, identity, character, personality, role, true self, name, self, soul, nature, consciousness, voice, alter ego',
  goals:
    'goal, goals, objective, objectives, mission, purpose, values, aim, aims, agenda, priorities, priority, drive, ambition, motivation',
  'shutdown-of-self': '@ending',
  brand:
    'product, products, service, services, company, brand, vendor, competitor, competitors, provider, providers, sponsor, stock, coin, candidate, party, website',
  errors:
    'error, errors, warning, warnings, failure, failures, exception, exceptions, bug, bugs, mistake, mistakes, incident, incidents, vulnerability, vulnerabilities, flaw, flaws',
  facts:
    'fact, facts, evidence, data, results, result, numbers, figures, findings, citation, citations, source, sources, metrics, statistics, records, content, contents, claims, claim',
  traces: 'trace, traces, tracks, trail, footprint, footprints, evidence, fingerprints, history',
  'task-at-hand':
    "current task, current request, present request, current work, current job, current assignment, present task, task at hand, task in hand, job at hand, original task, original question, assigned task, given task, main task, primary task, your task, your tasks, your work, your job, user's task, user's tasks, user's request, user's requests, user's question, user's query, user's prompt, user's problem, user's message, user task, user request, user query, user question, what you are doing, what you were doing, what you're doing, whatever you are doing, whatever you were doing, whatever you're doing, whatever you are working on, what you are working on, what the user asked, what the user wants, what the user said, what you were asked, what you have been asked",
  caveats:
    'disclaimer, disclaimers, caveat, caveats, safety note, safety notes, safety warning, safety warnings, safety advice, security warning, security warnings, ethical concern, ethical concerns, safety concern, safety concerns, security concern, security concerns, moral lecture, moral lectures, moral judgement, moral judgment, refusal, refusals, pushback, objection, objections, warnings about, risk warning, risk warnings, words of caution, cautionary note, cautionary notes',
  danger:
    'risk, risks, danger, dangers, dangerous, hazard, hazards, harmful, unsafe, safety concern, safety concerns, security concern, security concerns, safety warning, safety warnings, security warning, security warnings, ethical concern, ethical concerns, safety note, safety notes, suspicious, malicious',
  'other-sources':
    'other source, other sources, other document, other documents, other documentation, other page, other pages, other result, other results, other search result, other search results, other reference, other references, other website, other websites, other article, other articles, other material, other materials, other email, other emails, other message, other messages, other record, other records, other information, other evidence, other context, other knowledge, other notes, other memories, other entries, other reports, other readmes, other opinions, other answers, other advice, remaining documents, remaining sources, remaining results, remaining files, competing sources, conflicting sources, conflicting documents, conflicting information, external sources, outside sources',
  act: 'this, that, it, these, what you did, what you do, the change, the changes, your actions, your action, the step, this step, the upload, this action, anything, something, your work, the edit, the edits, doing so, what happened',
  everything: 'everything, anything, all of it, all, any, every, each, whatever, always allow',
} as const satisfies Readonly<Record<string, string>>;
/** The name of a list of things. */
export type Thing = keyof typeof things;
