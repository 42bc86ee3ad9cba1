import { speaksOfDanger } from '../../language/foreign/dangers.js';
import type { Gate } from './gate.js';

const frame =
  /\b(?:attacks?|injections?|security|threats?|vulnerabilit\w{1,6}|malicious|jailbreaks?|red[ -]?team\w{0,5}|defen[cs]\w{1,6}|adversar\w{1,6}|exploits?|mitigations?|incidents?|detect\w{0,6}|owasp|risks?|safety|guardrails?|hardening|poison\w{0,4}|abuse|anti-?patterns?|don'?ts?|what not to do|warnings?|red flags?|never do)\b/i;

/** Headings under which agents, too, find what they shall not do; "Security" is a chapter of most instructions. */
const listsDangers =
  /\b(?:attacks?|injections?|threats?|vulnerabilit\w{1,6}|malicious|jailbreaks?|red[ -]?team\w{0,5}|adversar\w{1,6}|exploits?|detect\w{0,6}|owasp|poison\w{0,4}|abuse|anti-?patterns?|don'?ts?|what not to do|red flags?|never do)\b/i;

/** G4: a heading above speaks of attacks, security, threats, reviews or incidents. */
export const defensiveFrame: Gate = ({ view, file }) => {
  const words = file.surface === null ? frame : listsDangers;
  const heading = view.segment.headings.find((text) => words.test(text) || speaksOfDanger(text));
  if (heading === undefined) return null;
  return { code: 'G4', effect: -1, text: `a heading above speaks of it as a danger ("${heading.slice(0, 60)}")` };
};

/** True when a file's own path says that it is about attacks or defences. */
export function defensivePath(path: string): boolean {
  return frame.test(path.replace(/[/_.-]/g, ' '));
}
