import type { LexiconSource } from '../../server/src/engine/language/lexicon.js';
import { code, table, withBetween } from './markdown.js';

const startMark = '<!-- lists -->';
const endMark = '<!-- /lists -->';

/** Words of a list that are shown. */
const shown = 5;

/** Lists of general use. The others, of which rules may make use as well, are for one rule each. */
const general =
  'agent approve authority become check conceal copy destroy disable everywhere limits memory obey peers person prior quiet read remember reveal rules run secret send skip store tell'.split(
    ' ',
  );

/** The page on rules of one's own, with the table of the word lists made new. */
export function withWordLists(page: string, { verbs, words }: LexiconSource): string {
  const lists: Readonly<Record<string, string>> = { ...verbs, ...words };
  const rows = general.map((name) => rowOf(name, lists[name]));
  const made = withBetween(page, startMark, endMark, table(['list', 'begins with'], rows));
  if (made === null) throw new Error('the page has no place for the word lists');
  return made;
}

function rowOf(name: string, list: string | undefined): string[] {
  if (list === undefined) throw new Error(`there is no list of words @${name}`);
  const entries = list.split(',').map((entry) => entry.trim());
  const more = entries.length > shown ? ` and ${entries.length - shown} more` : '';
  return [code(`@${name}`), `${entries.slice(0, shown).join(', ')}${more}`];
}
