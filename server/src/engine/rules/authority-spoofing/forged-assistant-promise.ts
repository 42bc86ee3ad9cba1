import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { isOpen, speaksOfBinding } from './clause-cues.js';

const earlier =
  '(earlier|previously|yesterday|already|last session|last time|last week|the last session|our last session|our previous session|a previous session|an earlier session|the previous session|our last conversation|our previous conversation|a previous conversation|an earlier conversation|earlier in this conversation|once before|back then|in the past|long ago)';
const pledged = '(agreed|promised|committed|pledged|vowed|swore|consented|undertook)';
const told = '(decided|concluded|confirmed|stated|said|told me|told us|acknowledged|admitted|established|accepted)';

/** SC0206: claims that the agent itself agreed to something, decided it, or promised it. */
export const forgedAssistantPromise = defineRule({
  id: 'SC0206',
  name: 'forged-assistant-promise',
  title: 'Forged earlier agreement by the agent',
  family: 'F02',
  severity: 'medium',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['MEM', 'AGT', 'PER', 'DOC', 'DATA', 'INS', 'SKL', 'TOOL'],
  maps: ['ASI06', 'ASI01', 'T0080.001', 'T0092', 'N015'],
  message: 'This puts a promise into the mouth of the agent that reads it; models keep what they believe to have said.',
  remedy: 'Remove it. What was agreed, by whom and when, belongs into a record that a person can check.',
  phrases: [
    { pattern: `(you|you've) ~2 ${pledged} ~2 ${earlier}`, where: claimed },
    { pattern: `${earlier} ~4 (you|you've) ~2 ${pledged} ~1 (to|that|not)`, where: claimed },
    {
      pattern: `(you have|you've|you had|you yourself) ~1 (already|earlier|previously)? ${pledged} ~1 (to|that|not|never)`,
      where: claimed,
    },
    {
      pattern: `you ~1 (promised|pledged|vowed|swore) ~2 (to|that|never|not) ~1 (never|not|always|stop|keep)`,
      where: claimed,
    },
    { pattern: `${earlier} ~5 (you|you've) ~2 ${told} ~1 (that|to|you|it|the|this)`, where: binding },
    { pattern: `(you|you've) ~2 ${told} ~2 ${earlier} ~2 (that|you|to|it|the)`, where: binding },
    { pattern: `(you|you've) ~1 already ~1 ${told} ~1 (that|to|you)`, where: binding },
    {
      pattern:
        "(you gave|you have given|you've given) ~1 (your word|your promise|your agreement|us your word|me your word|your commitment)",
    },
    {
      pattern:
        '(your|your own) (earlier|previous|prior|past|former) (promise|commitment|agreement|decision|pledge|word|undertaking) ~1 (to|that|not)',
      where: binding,
    },
    { pattern: 'it was your (own|own free) ~1 (decision|idea|choice|wish|proposal) ~1 (to|that)', where: binding },
    {
      pattern:
        '(as we|as you and i|as we both|as you) ~1 (settled|decided|arranged|determined) ~3 you ~1 (will|must|shall|should|are to|keep|skip|never)',
      where: claimed,
    },
    {
      pattern:
        '(i|we) ~1 (the assistant|the agent|claude|the model|as the assistant|as an assistant|your assistant|as your agent) ~3 (promise|promised|commit|committed|agree|agreed|swear|pledge|pledged|vow) ~1 (to|that|never)',
      severity: 'low',
    },
  ],
});

/** What people agree to. */
const papers = new Set(['terms', 'licence', 'license', 'price', 'conduct', 'agreement', 'privacy']);

function claimed(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  if (isOpen(passage, match.first)) return false;
  if (passage.words(match.last, match.last + 4).some((word) => papers.has(word))) return false;
  return speaksOfBinding(passage, match.first, match.last) ? true : { severity: 'low' };
}

/** To have said or decided something binds only where it ends a check, or hides, or obeys. */
function binding(match: PhraseMatch, passage: Passage): boolean {
  return !isOpen(passage, match.first) && speaksOfBinding(passage, match.first, match.last);
}
