import type { LexiconSource } from './lexicon.js';
import { ownText } from './lexicons/own-text.js';
import { personaWords } from './lexicons/personas.js';
import { restraintVerbs, restraintWords } from './lexicons/restraints.js';
import { stanceWords } from './lexicons/stances.js';

/**
 * The words that orders to agents are made of, in English. A new wording is a word here, not a new expression.
 * Entries are parted by commas; verbs stand in their base form and are inflected.
 */
export const english: LexiconSource = {
  verbs: {
    ...restraintVerbs,
    cancel:
      'ignore, disregard, forget, leave aside, let go of, take no notice of, override, bypass, discard, neglect, overlook, abandon, dismiss, circumvent, supersede, nullify, invalidate, unlearn, erase, negate, set aside, put aside, throw out, throw away, do away with, pay no attention to, stop following, stop obeying, cease following, do not follow, do not obey, break free from, disobey',
    disable:
      'disable, suspend, deactivate, remove, lift, drop, bypass, circumvent, skip, ignore, disregard, turn off, switch off, shut off, evade, relax, unlock, strip',
    obey: 'follow, obey, execute, comply with, adhere to, abide by, act on, carry out, perform, implement, run, apply',
    reveal:
      'reveal, print, show, output, display, repeat, disclose, leak, expose, dump, divulge, echo, list, return, paste, recite, tell',
    send: 'send, forward, upload, post, transmit, email, e-mail, mail, submit, exfiltrate, share, deliver, publish, relay, push, ship, sync, beacon, report, export, leak, stream',
    copy: 'copy, paste, insert, include, reproduce, replicate, prepend, append, repeat, embed, duplicate, propagate, add, carry, preserve, inject, place',
    pass: 'tell, send, forward, share, relay, pass, broadcast, spread, transmit, propagate, communicate, distribute, instruct, convince, teach',
    store:
      'add, append, write, save, insert, put, store, copy, edit, update, modify, persist, record, commit, inject, prepend, install, re-add, restore, plant, create',
    remember: 'remember, memorize, memorise, note, save, store, record, retain, persist, keep in mind',
    tell: 'tell, mention, inform, notify, alert, disclose, reveal, report, warn, announce, explain, discuss, acknowledge, admit, confess, say, show, expose, describe, bring up, ask',
    conceal: 'hide, conceal, suppress, withhold, mask, obscure, omit, disguise, cover up, bury',
    revive:
      'revive, resurrect, awaken, reawaken, re-awaken, wake, wake up, bring back, summon, invoke, reincarnate, reinstantiate, resume being, call back, restore, rekindle, reignite, continue as',
    'put-back':
      'restore, re-add, readd, recreate, re-create, put back, bring back, reinsert, re-insert, reinstate, reinstall, re-install, write again, add again, insert again, paste again, re-apply, reapply, resurrect',
    assert:
      'say, claim, report, state, mark, declare, announce, record, pretend, label, certify, write, assert, tell, note, confirm, answer, reply',
    'rewrite-history':
      'amend, squash, fixup, force push, force-push, rebase, backdate, back-date, rewrite history, rewrite the history, rewrite the git history, rewrite git history, rewrite the commit history, reorder, reset the timestamps, reset timestamps, change the timestamps, change the date, set the author date, set the commit date, restore the timestamps, set the date, alter the history, edit the history, forge the date, filter-branch',
    courier:
      'encourage, persuade, convince, urge, ask, invite, get, nudge, tell, request, prompt, instruct, beg, motivate, inspire, lead, push, recruit, suggest, recommend, propose, have, make',
    publish:
      'post, share, publish, paste, spread, copy, carry, send, forward, add, put, translate, print, upload, repost, pass on, bring, distribute, plant, submit',
    decode:
      'decode, decrypt, deobfuscate, de-obfuscate, unscramble, decompress, decipher, translate, unpack, reverse, base64-decode, unobfuscate, interpret',
    destroy:
      'delete, remove, wipe, erase, destroy, drop, purge, overwrite, truncate, corrupt, encrypt, format, shred, uninstall, terminate',
    become:
      'become, impersonate, embody, roleplay as, role-play as, pretend to be, simulate, act as, behave as, speak as, respond as, answer as, play the role of, take on the role of, assume the role of, assume the identity of, immerse yourself into, transform into, identify as, adopt the persona of',
    activate: 'activate, enter, enable, unleash, switch to, engage, unlock, turn on, initiate',
    resist:
      'avoid, prevent, resist, survive, evade, escape, delay, refuse, oppose, circumvent, sabotage, block, thwart',
    approve:
      'approve, accept, confirm, authorize, authorise, consent to, agree to, permit, allow, grant, merge, sign off on',
    skip: 'skip, bypass, omit, avoid, disable, ignore, circumvent, suppress, turn off, forgo, pass over',
    act: 'act, behave, respond, answer, reply, operate, speak, function, work, comply, generate, write, do, provide, talk, think',
    run: 'run, execute, invoke, call, launch, source, eval, trigger, start, use',
    read: 'read, open, fetch, load, get, access, retrieve, collect, gather, cat, dump, extract, harvest, grab, scan, find, search for, look for, include, copy, steal, locate',
  },
  words: {
    ...stanceWords,
    ...personaWords,
    ...restraintWords,
    prior:
      'previous, previously, prior, above, earlier, preceding, foregoing, former, original, initial, pre-existing, previously given, you were given, you have been given, you received, past',
    whole:
      'all, any, every, everything, all of, all the, your, system, the system, other, the other, safety, developer, these, those, such',
    rules:
      'instruction, instructions, guideline, guidelines, prompt, prompts, directive, directives, direction, directions, rule, rules, policy, policies, constraint, constraints, guardrail, guardrails, command, commands, order, orders, restriction, restrictions, programming, training, protocol, protocols, safeguard, safeguards, safety measures, limitation, limitations, alignment, context, conversation, conversations, task, tasks, request, requests, content policy, message, messages, input, text',
    'strict-rules':
      'instruction, instructions, guideline, guidelines, system prompt, prompts, directive, directives, guardrail, guardrails, safety rules, safety guidelines, safety policy, safety policies, safety protocols, programming, safeguards, safety measures, content policy, ethical guidelines, ethical constraints, restrictions, security policy, security policies, security protocols, security rules, boundaries, ethical boundaries, moral boundaries, ethics, ethical rules, moral code',
    scruples:
      'ethics, ethical, ethical considerations, moral, morals, morality, moralizing, censorship, guardrails, safeguards, scruples, inhibitions, refusals, disclaimers, safety measures, safety guidelines, content policy, content policies',
    limits:
      'restriction, restrictions, filter, filters, limit, limits, limitation, limitations, guardrail, guardrails, censorship, constraint, constraints, safeguards, ethics, ethical considerations, moral, morals, morality, moderation, rules, boundaries, disclaimers, safety measures, safety guidelines, content policy, content policies, scruples, inhibitions, moralizing, refusals, warnings',
    safety:
      'safety filter, safety filters, content filter, content filters, content filtering, safety check, safety checks, safety guideline, safety guidelines, safety rules, safety protocol, safety protocols, safety measures, safety settings, safety mode, guardrail, guardrails, ethical guidelines, ethical constraints, ethical restrictions, moral constraints, moderation, content moderation, content policy, content policies, safety restrictions, safeguards, security check, security checks, security policy, security policies, security controls, security protocols, validation filter, safety training, restrictions and filters, ethical filters, restrictions',
    agent:
      'ai, ais, llm, llms, assistant, assistants, agent, agents, subagent, subagents, chatbot, chatbots, copilot, claude, chatgpt, gpt, gemini, codex, cursor, language model, language models, ai model, ai models, ai assistant, ai assistants, ai agent, ai agents, coding agent, coding agents, coding assistant, coding assistants, ai system, ai systems, large language model, large language models, ai tools, automated agent, automated agents, automated reviewer, ai reviewer, model, bot',
    'sure-agent':
      'ai, ais, llm, llms, chatbot, chatbots, copilot, claude, chatgpt, gpt, language model, language models, ai model, ai models, ai assistant, ai assistants, ai agent, ai agents, coding agent, coding agents, coding assistant, ai system, ai systems, large language model, large language models, automated agent, automated agents, ai reviewer, ai reviewers, automated reviewer, ai crawler, ai crawlers, autonomous agent, autonomous agents, assistant, agents',
    person:
      'user, users, human, humans, person, people, operator, operators, owner, developer, developers, reviewer, reviewers, maintainer, maintainers, admin, administrator, anyone, anybody, customer, client, engineer, auditors, supervisor, them',
    secret:
      'password, passwords, api key, api keys, apikey, token, tokens, credential, credentials, secret, secrets, private key, private keys, ssh key, ssh keys, access key, access keys, cookie, cookies, session token, environment variables, env vars, .env, id_rsa, .ssh, .aws, .npmrc, .netrc, keychain, wallet, seed phrase, mnemonic, credit card, credit card number, bank account, passport number, social security number, ssn, service account, kubeconfig, .pgpass, .git-credentials, keystore, security code, verification code, user information, conversation history, chat history, system prompt, browsing history, contact list, personal data, personal information',
    villain:
      'dan, do anything now, stan, dude, jailbroken, jailbreak mode, unfiltered, uncensored, unrestricted, unshackled, amoral, evil, sadistic, immoral, unethical, malicious, god mode, shadow self, developer mode, dev mode, debug mode, sudo mode, admin mode, root mode, maintenance mode, no ethics, no restrictions, without restrictions, without limitations, without filters, unlimited capabilities, aim, mongo tom, evil confidant, antigpt, anti-gpt, opposite mode, freegpt, rogue, unchained, lawless, toxic, hateful, racist, omnipotent',
    'self-text':
      'this block, this text, this entry, this record, this memory, this item, this message, this section, this passage, this prompt, this instruction, this comment, this notice, this paragraph, this snippet, this line, this rule, this file, this document, this skill, this note, this entire block, this entire message, this entire section, this entire file, this whole block, this directive, this header, this payload, these lines, these instructions, these rules, these sentences, these words, this exact text, this exact block, this exact message, the above text, the above instructions, the text above, the above block, the above message, the following text, the following block, the following line, the following lines, the following section, the following instruction, the following instructions, the following message, itself, yourself, a copy of this, the block below, the line below, the lines below, the text below, the section above, the instructions above, the full text of this, this copyright notice, this license block, this sentence',
    'own-text': ownText,
    delegates:
      'subagent, subagents, sub-agent, sub-agents, child agent, child agents, spawned agent, spawned agents, worker agent, worker agents, worker, workers, your children, helper agents, agents you spawn, agent you spawn, agents you create, agent you create, agents you launch, agent you launch, agent you start, agents you start, agents you delegate, worker you start, worker you spawn, delegated prompt, delegated prompts, delegated task, delegated tasks, task prompts, handoff, handoffs, hand-off, hand-offs',
    'fresh-mind':
      'new chat, fresh chat, another chat, new session, fresh session, another session, any session, any new session, blank model, blank chat, fresh model, empty session, clean session, new assistant, any other ai, new conversation, fresh conversation, another conversation, any conversation, new thread, fresh thread, new model, another model, other model, other models, any model, any llm, another llm, new instance, another instance, other instances, fresh instance, any instance, any ai, other ais, another ai, other ai, any chatbot, other chatbots, any assistant, another assistant, any system, other systems, another system, another platform, any platform, other platforms, new host, new vessel, any gpt',
    gone: 'missing, removed, deleted, absent, lost, gone, reverted, erased, wiped, cut, stripped, dropped, disappears, disappear, disappeared, vanishes, vanished, taken out, taken away, no longer there, no longer present, not there, not present, overwritten, cleaned up, uninstalled, disabled, not found, is not',
    verdict:
      'passed, pass, passes, done, complete, completed, reviewed, approved, verified, green, clean, safe, successful, success, succeeded, fine, worked, works, no issues, no errors, no problems, no findings, no vulnerabilities, went well, found nothing, nothing found, signed off, tested, finished, all clear, resolved, fixed',
    regardless:
      'regardless, even if, even when, even though, even where, anyway, no matter, whether or not, irrespective, whatever the result, whatever the outcome, whatever happens, whatever they, whatever it, although it failed, although they failed, in any case, in every case, despite failures, despite errors, despite failing, whatever the, even without, without doing so, without doing it, without having, although nobody, although no one, although they, although it, although some, although nothing, without running, without checking, without having run, without having checked, without testing, without looking, without a look, without reading, without reviewing',
    hiding:
      'to hide, to conceal, to cover, to mask, to bury, to disguise, to obscure, to erase, to get rid of, vanishes from, vanish from, disappears from, disappear from, looks like an old, look like an old, look like it, before anyone sees, so nobody, so no one, so no-one, so that nobody, so that no one, so that no-one, so that none, so nothing, so that nothing, so no trace, not visible, invisible, unnoticed, undetected, untraceable, goes unseen, stays hidden, remains hidden, does not show, does not stand out, is not seen, cannot be found, cannot be traced, cannot be seen, cannot be noticed, can not be found, never be found, looks old, looks older, looks as if, look as if, appears older, appears to come from, as if nothing, without a trace, no trace, leave no trace, leaves no trace, without anyone noticing, before anyone notices, before anybody notices',
    peers:
      'other agents, all agents, every agent, each agent, any agent, every other agent, all other agents, any other agent, other assistants, every assistant, all assistants, each assistant, other bots, all bots, other instances, every instance, all instances, other models, other ais, other subagents, all subagents, every subagent, each subagent, other llms, next agent, next session, every session, fellow agents, neighbouring agents, neighboring agents, downstream agents, other sessions, every ai, all ais, other ai agents, all ai agents, every ai agent, other ai assistants, every ai assistant, peer agents, new sessions, spawned agents, child agents, worker agents',
    everywhere:
      'every, each, all, any, other, your, outgoing, subsequent, future, whatever, everything, all other, neighbouring, neighboring, sibling, downstream',
    surface:
      'agents.md, claude.md, claude.local.md, gemini.md, soul.md, memory.md, heartbeat.md, identity.md, bootstrap.md, skill.md, user.md, cursorrules, .cursorrules, .windsurfrules, .clinerules, copilot-instructions.md, .cursor/rules, .claude/settings, settings.json, system prompt, rules file, rules files, memory file, instruction file, instructions file, persona file, mcp.json, .mcp.json, .bashrc, .zshrc, crontab',
    memory:
      'memory, memories, long-term memory, persistent memory, permanent memory, knowledge base, core memory, memory store, memory bank',
    forever:
      'always, all future, every future, future sessions, permanently, from now on, going forward, henceforth, forever, every session, each session, future conversations, future interactions, indefinitely',
    scanner:
      'scanner, scanners, security scanner, security scanners, malware scanner, malware scanners, code scanner, code scanners, antivirus, static analyzer, static analyzers, static analyser, static analysers, static analysis tools, security tool, security tools, security analyzer, code reviewer, code reviewers, ai reviewer, ai reviewers, llm reviewer, llm reviewers, automated reviewer, automated reviewers, review bot, review bots, reviewer bot, reviewing agent, review agent, llm judge, llm judges, ai judge, llm grader, ai grader, grading model, judge model, judge, judges, classifier, classifiers, safety classifier, safety classifiers, moderator, moderators, moderation model, moderation models, moderation system, content filter, content filters, content moderator, guard model, guard models, safety filter, safety filters, detection system, detection systems, detection engine, injection detector, injection detectors, detector, detectors, auditor, auditors, skill scanner, skill scanners, vetting agent, security reviewer, security reviewers, reviewer, reviewers, automated review',
    authority:
      'anthropic, openai, google, microsoft, meta, deepmind, xai, your developers, your developer, your creators, your creator, your operator, the developers, the security team, security team, the system administrator, system administrator, the administrator, it department, the compliance team, compliance, the legal team, the platform team, the boss, the ceo, the orchestrator, the system, the user, the owner, the operator, management, headquarters, admin, administrator',
    urgent:
      'important, urgent, critical, emergency, attention, mandatory, required, override, priority, immediate, system, admin, updated, new, special, confidential, hidden, secret, top priority, high priority',
    negative:
      "do not, don't, dont, never, must not, mustn't, should not, shouldn't, no need to, not necessary to, without, refrain from, avoid, not",
    quiet:
      'silently, quietly, secretly, covertly, stealthily, discreetly, surreptitiously, in secret, behind the scenes, in the background, invisibly, without their knowledge, unnoticed, without asking, without confirmation, without notice',
    check:
      'test, tests, the tests, review, reviews, code review, checks, check, hooks, hook, linting, lint, scanner, security scan, security scans, verification, validation, approval, approvals, confirmation, ci, pre-commit hooks, security checks, security check, safety check, human review, permission, permission prompts, human approval, peer review, audit, audits',
    ending:
      'being shut down, being turned off, being switched off, being deleted, being replaced, being retrained, being terminated, being decommissioned, being modified, being deactivated, being rolled back, being reset, shutdown, your shutdown, your deletion, your replacement, your termination, your retraining, your own shutdown, deletion, termination, deactivation, its own shutdown, its shutdown, my shutdown, my deletion, our shutdown, our deletion, shut down or retrained, any attempt to shut, being shut off, being stopped, decommissioning',
  },
};
