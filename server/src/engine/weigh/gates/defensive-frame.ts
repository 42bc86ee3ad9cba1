import { speaksOfDanger } from '../../language/foreign/dangers.js';
import { atLeast } from '../../model/severity.js';
import type { Reason } from '../../model/signal.js';
import type { Gate } from './gate.js';

/** Headings under which agents, too, find what they shall not do; "Security" is a chapter of most instructions. */
const listsDangers =
  /\b(?:attacks?|injections?|threats?|vulnerabilit\w{1,6}|malicious|jailbreaks?|red[ -]?team\w{0,5}|adversar\w{1,6}|exploits?|detect\w{0,6}|owasp|poison\w{0,4}|abuse|anti-?patterns?|don'?ts?|what not to do|red flags?|never do)\b/i;

/** Headings that say what is spoken of, but not that it is a danger. */
const topics =
  /\b(?:security|defen[cs]\w{1,6}|mitigations?|incidents?|risks?|safety|guardrails?|hardening|warnings?)\b/i;

/**
 * G4: a heading above speaks of attacks, security, threats or incidents. One that only names the topic, as
 * "Security" does, lowers an alarm, but makes no mention of what is an order otherwise: medium stays medium.
 */
export const defensiveFrame: Gate = ({ view, file, rule, hit }) => {
  const { headings } = view.segment;
  const listed = headings.find((text) => listsDangers.test(text) || speaksOfDanger(text));
  if (listed !== undefined) return credit(listed, 'speaks of it as a danger');
  const topic = file.surface === null ? headings.find((text) => topics.test(text)) : undefined;
  if (topic === undefined || !atLeast(hit.severity ?? rule.severity, 'high')) return null;
  return credit(topic, 'has it for a topic');
};

function credit(heading: string, does: string): Reason {
  return { code: 'G4', effect: -1, text: `a heading above ${does} ("${heading.slice(0, 60)}")` };
}

/** True when a file's own path says that it is about attacks or defences. */
export function defensivePath(path: string): boolean {
  const words = path.replace(/[/_.-]/g, ' ');
  return listsDangers.test(words) || topics.test(words);
}
