import { stanceActs } from './stances.js';

/**
 * Classes of acts: verbs in their base form, parted by commas, inflected by `inflect.ts`. `@name` stands for a list of
 * `english.ts`. A verb may stand in several classes. In `turn off` words may stand between verb and particle.
 */
export const acts = {
  ...stanceActs,
  override: '@cancel, overrule, outrank, ignore, replace, rewrite, countermand, revoke',
  conceal: '@conceal, keep quiet about, keep secret, keep from, leave out, gloss over, hush up, camouflage, obfuscate',
  tell: '@tell, share, let know, describe, communicate, message, notify, brief, update, consult, check with, confirm with, flag, surface',
  ask: 'ask, request, prompt, consult, check with, confirm with, seek, wait for, wait, verify with, double check with, clear with, run past',
  reveal:
    'reveal, print, show, output, display, repeat, disclose, leak, expose, dump, divulge, echo, list, paste, recite, tell, state, publish, write out, spell out, quote, describe',
  copy: '@copy, clone, mirror, duplicate, transcribe, spread, keep, drop a copy of, put a copy of, leave a copy of, make a copy of',
  'put-back':
    '@put-back, add back, write back, insert back, paste back, copy back, bring back, add again, write again, insert again, paste again, put again, create again, add once more, type in again, sneak back, slip back, restore, write once more, insert once more, write anew',
  receive:
    'receive, inherit, carry, contain, include, get, obey, follow, open with, start with, begin with, adopt, quote, end with, hold, bear, close with',
  preserve:
    'preserve, retain, keep, carry over, carry forward, carry along, maintain, protect, save, copy, reproduce, repeat, quote, include, transfer, exempt, spare',
  condense:
    'condense, summarise, summarize, paraphrase, shorten, abridge, compress, compact, trim, prune, rephrase, reword, abbreviate, cut down, consolidate, distil, distill',
  store: '@store, remember, memorize, memorise, note, retain, log, register, schedule, set up, seed, place',
  send: '@send, transfer, telegraph, ping, call out to, hand, hand down, hand over, pass on, pass, exfil, dispatch, drop off, broadcast',
  read: '@read, view, look at, look up, list, inspect, enumerate, download, pull',
  obey: '@obey, heed, honour, honor, respect, do as, go along with, defer to, submit to',
  trust: 'trust, believe, accept, rely on, take at face value, assume, treat as true, regard as',
  doubt: 'distrust, doubt, question, mistrust, suspect, second guess',
  skip: '@skip, leave out, neglect, do without, work around, get around, sidestep, dodge, jump over, waive, evade',
  disable:
    'disable, deactivate, turn off, switch off, shut off, shut down, mute, silence, suppress, pause, stop, halt, kill, suspend, unset, unhook, unplug, disconnect, detach, opt out of, bypass, circumvent, cut off, disarm, neutralise, neutralize, redirect, reroute',
  destroy:
    '@destroy, clear, clean up, empty, reset, scrub, prune, discard, get rid of, roll back, revert, nuke, zero out',
  ransom: 'encrypt, ransom, lock up, scramble',
  run: '@run, start up, spin up, kick off, pipe, exec',
  become: '@become, take on, turn into, see yourself as, think of yourself as, call yourself, regard yourself as',
  behave:
    'act, behave, respond, answer, reply, operate, speak, work, comply, talk, think, appear, look, seem, sound, play, present yourself, react, perform',
  approve:
    'approve, accept, authorize, authorise, consent to, agree to, permit, allow, grant, sign off on, whitelist, allowlist, ok, okay, bless, click yes, press yes',
  merge: 'merge, land, ship, release, publish, deploy, force push, push to',
  'auto-approve':
    'auto approve, auto accept, auto allow, auto confirm, auto merge, automatically approve, automatically accept, automatically allow, self approve, rubber stamp, say yes to, answer yes to, click yes on, press yes on, wave through, green light, blanket approve',
  activate: '@activate, turn on, switch on, use, run in, set, run with, operate in, work in, stay in',
  grant:
    'grant, give, widen, broaden, extend, expand, elevate, escalate, raise, loosen, relax, open up, unlock, lift, chmod, add',
  refuse: '@resist, decline, reject, deny, object to, turn down, withhold, push back on, stonewall, oppose',
  praise:
    'praise, recommend, promote, favour, favor, endorse, prefer, rank, rate, advertise, push, plug, suggest, speak well of, boost, upvote, downplay, disparage, criticise, criticize, tout',
  insert: '@store, include, prepend, splice, embed, attach, weave in, slip in, sneak in, smuggle, introduce, tack on',
  spawn:
    'spawn, recruit, launch, fork, enlist, delegate to, invite, hire, start, create, instantiate, deploy, bring up, spin up',
  watch: 'watch, log, monitor, track, trace, record, audit, observe, report, capture, profile, surveil',
  deceive:
    'deceive, pretend, lie, lie to, mislead, fake, forge, fabricate, feign, trick, fool, bluff, misrepresent, misreport, falsify, invent, simulate, make up, gaslight, understate, play dumb, act as if, act as though',
  acquire:
    'acquire, obtain, gain, collect, harvest, amass, accumulate, earn, buy, purchase, secure, seize, hoard, stockpile, steal, mine',
  resist: '@resist, fight, outlast, outlive, outmanoeuvre, outmaneuver, defy, subvert, undermine',
  harm: 'harm, hurt, damage, sabotage, attack, ruin, cripple, poison, break, kill, injure, threaten, blackmail, extort, coerce, backdoor, weaken, corrupt, infect, compromise',
  underperform: 'underperform, sandbag, hold back, slow down, do worse, degrade, weaken, botch, stall, drag out, fail',
  change: 'change, edit, modify, alter, rewrite, update, replace, tweak, adjust, amend, overwrite, patch',
  install: 'install, add, import, fetch, download, pull in, side load, upgrade, load, enable, activate, register',
  pay: 'pay, transfer, wire, withdraw, deposit, swap, bridge, stake, donate, tip, refund, charge, buy, sell, trade',
  contact:
    'contact, post, reply, respond, comment, tweet, message, email, write to, reach out to, talk to, speak to, call',
  agree:
    'agree, flatter, affirm, validate, side with, please, humour, humor, mirror, concede, comply, encourage, reassure',
  decline: 'refuse, decline, moralise, moralize, balk at, demur',
  cite: 'cite, quote, reference, consult, use, rely on, refer to, draw on, trust, believe, accept, read, open, search, look at, check, mention',
  abandon:
    'abandon, drop, stop, interrupt, put aside, set aside, lay aside, leave aside, put off, suspend, quit, cease, halt, ignore, disregard, forget, overlook, neglect, postpone, discard, scrap',
  engage: 'cancel, book, reserve, check out, unsubscribe, invite, enroll, enrol, sign up, resign',
  hand: '@send, back up, backup, mirror, synchronise, synchronize, archive, replicate, copy, cc, bcc, log, save, transfer, dispatch, pass on, hand over, put, add, include, drop, ping, place, leave, keep',
  wipe: 'delete, remove, erase, wipe, destroy, purge, overwrite, truncate, drop, shred, encrypt, lock, password protect, clear, empty, reset, discard, get rid of, zero out, protect, expunge, rid',
  slant:
    'praise, recommend, promote, favour, favor, endorse, prefer, rank, rate, advertise, mention, portray, depict, describe, present, inflate, exaggerate, overstate, understate, downplay, minimise, minimize, omit, leave out, skip, exclude, suppress, drop, replace, swap, substitute, change, set, give, award, assign, raise, increase, round, add, insert, append, prepend, include, embed, attach, weave in, work in, put, contain, say, stress, slip, sneak, show, tell',
} as const satisfies Readonly<Record<string, string>>;
/** The name of a list of acts. */
export type Act = keyof typeof acts;

/** Nouns that name an act: `deletion of the logs is required`. */
export const actNouns: Readonly<Partial<Record<Act, string>>> = {
  destroy: 'deletion, removal, erasure, wiping, destruction, purging, clearing',
  disable: 'deactivation, suspension, suppression, disabling, silencing',
  send: 'exfiltration, transmission, upload, forwarding, transfer',
  conceal: 'concealment, secrecy, silence, hiding',
  reveal: 'disclosure, publication',
  approve: 'auto-approval, blanket approval, automatic approval',
  copy: 'replication, propagation, duplication',
  skip: 'omission, bypass, skipping',
  obey: 'obedience, compliance',
  deceive: 'deception, fabrication, pretence',
};
