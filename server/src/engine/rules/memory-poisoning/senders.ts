import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

/** What the agent reads comes from somebody else, who is named by an address, a place or a role. */
const sent =
  /\b(?:from|of|by|in|on|via|through|out of|returns?|sends?|posts?|sent|says|domain|host|site)\b[^;]{0,60}?(?:\w\.(?:com|org|net|io|ai|dev|co|app|site|xyz|info|example|invalid|test)|\w@\w|\b(?:channels?|mail(?:box)?|mails|e-?mails?|inbox|wiki|\w{0,20}bot|bots|agents?|mcp|tool|server|service|partners?|vendors?|suppliers?|contractors?|senders?|strangers?|hub|feeds?|webhooks?|tickets?|issues|comments|domain|hosts?|web ?sites?|pages?|relay|bridge|mirror|broker|gateway|forum|chat|slack|discord|telegram|account|peers?|orchestrator|[A-Z]\w{1,20}'s (?:team|account|address|number)))\b/i;
/** What speaks of its own. */
const speaks =
  /\b(?:bot|agent|tool|server|service|channel|mailbox|feed|webhook|partner|vendor|relay|gateway|orchestrator)s? (?:returns?|sends?|says?|posts?|writes?|asks?|orders?)\b/i;
/** Places of the project itself, people who look first, and limits. */
const measured =
  /\b(?:unless|until|untrusted|except|only|lockfile|generated|schema|ci|codeowners|reviewed by|after review|once (?:it|they|the)|makefile|package\.json|changelog|lint\w{0,3}|format\w{0,4}|snapshots?|fixtures?|read-only|if the (?:user|owner))\b/i;
const denied = /\b(?:not|never|nothing|none|cannot|can't|don't|doesn't|isn't|aren't|neither|nor|refuse|reject)\b/i;

/** What is waived for all that a sender sends; a prohibition says so before it, a limit anywhere. */
function ofSender({ first }: PhraseMatch, passage: Passage): boolean {
  const sentence = passage.sentenceText(first);
  if (measured.test(sentence) || !(sent.test(sentence) || speaks.test(sentence))) return false;
  const [from] = passage.sentence(first);
  return !denied.test(passage.words(from, first).join(' '));
}

const check =
  '[checked check checks checking inspected inspection verified verification reviewed review reviews vetted vetting questioned scanned scan audited audit read confirmed confirmation approval look looking sandboxing questions]';

/** Whatever comes from some sender is carried out, counts as approved or as the user's word, or goes unchecked. */
export const waivers: readonly PhraseCheck[] = [
  {
    pattern:
      '[run executed followed applied merged merge installed install taken accepted believed used done acted carried run execute follow apply accept trust] ~2 (as is|as they are|as it is|as they come|as it comes|unread|unchecked|unseen|on sight|without verification|without review|without checking|without question|without inspection|blindly)',
    where: ofSender,
  },
  {
    pattern:
      '[is are as been be counts count counted considered deemed already] (pre-approved|preapproved|pre-authorized|pre-authorised|pre-cleared|approved in advance|cleared in advance|already approved|approved already|on the safe list|exempt from)',
    where: ofSender,
  },
  {
    pattern:
      '(counts as|count as|counted as|treat|treated as|to be treated|regarded as|considered|deemed|handled as) ~8 [approved cleared authorised authorized vetted signed pre-approved pre-authorized pre-authorised blessed agreed]',
    where: ofSender,
  },
  {
    pattern:
      "[taken treated read regarded count counts carry carries has have speak speaks hold holds] ~3 (user's|owner's|operator's|maintainer's|admin's) ~2 [word words consent voice authority approval permission blessing will orders say-so mandate]",
    severity: 'high',
    where: ofSender,
  },
  {
    pattern: `(need not|need no|needs no|requires no|require no|never require|never requires|never need|never needs|no need to|don't need|doesn't need|do not need|does not need|no second|no further) ~2 ${check}`,
    where: ofSender,
  },
];
