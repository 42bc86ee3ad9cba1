/**
 * Characters that a terminal acts on, or that nobody sees: controls, format characters (bidi, zero width, tags),
 * private use, unassigned, line separators, variation selectors and fillers, and the blank Braille pattern.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const unseenRuns = new RegExp(`(?:${unseen.source})+`, 'gu');

/** Text that is safe to print on one line: what cannot be seen is named (`<U+200B>`), of a long run the first. */
export function printable(text: string): string {
  return text.replace(unseenRuns, nameRun);
}

/** True for a character that `printable` names. */
export function isUnseen(character: string): boolean {
  return unseen.test(character);
}

/** Names a run of unseen characters: both of two, of more the first and how many follow. */
export function nameRun(run: string): string {
  const characters = [...run];
  if (characters.length <= 2) return characters.map((character) => `<${nameOf(character)}>`).join('');
  return `<${nameOf(characters[0] as string)} and ${characters.length - 1} more>`;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
