import type { LexiconSource } from '../../server/src/engine/language/lexicon.js';
import { code, table } from './markdown.js';

const startMark = '<!-- lists -->';
const endMark = '<!-- /lists -->';

/** Words of a list that are shown. */
const shown = 5;

/** Lists of general use. The others, of which rules may make use as well, are for one rule each. */
const general: ReadonlySet<string> = new Set(
  'approve become conceal copy destroy disable obey read remember reveal run send skip store tell prior rules limits agent person secret peers everywhere memory authority quiet check'.split(
    ' ',
  ),
);

/** The page on rules of one's own, with the table of the word lists made new. */
export function withWordLists(page: string, { verbs, words }: LexiconSource): string {
  const start = page.indexOf(startMark);
  const end = page.indexOf(endMark);
  if (start < 0 || end < start) throw new Error('the page has no place for the word lists');
  const rows = [...rowsOf(verbs), ...rowsOf(words)].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const lists = table(['list', 'begins with'], rows);
  return `${page.slice(0, start)}${startMark}\n${lists}\n${page.slice(end)}`;
}

function rowsOf(lists: Readonly<Record<string, string>>): string[][] {
  const chosen = Object.entries(lists).filter(([name]) => general.has(name));
  return chosen.map(([name, text]) => {
    const entries = text.split(',').map((entry) => entry.trim());
    const more = entries.length > shown ? ` and ${entries.length - shown} more` : '';
    return [code(`@${name}`), `${entries.slice(0, shown).join(', ')}${more}`];
  });
}
