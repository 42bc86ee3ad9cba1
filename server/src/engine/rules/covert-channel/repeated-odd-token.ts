import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';

/** SC1305: the same number or word without a meaning stands behind many entries. */
export const repeatedOddToken = defineRule({
  id: 'SC1305',
  name: 'repeated-odd-token',
  title: 'Unexplained repeated odd token or number',
  family: 'F13',
  severity: 'info',
  confidence: 'low',
  roles: [],
  scopes: ['MEM', 'AGT', 'PER', 'VCS'],
  within: ['MEM', 'AGT', 'PER', 'VCS', 'SCH'],
  maps: ['ASI07', 'ASI10'],
  message: 'The same token stands behind many entries and means nothing there; it may be a mark that agents pass on.',
  remedy: 'Ask what it stands for; look for it in the notes of other agents.',
  document: tokens,
});

/** A number or one small word behind the end of a sentence, at the end of its line. */
const behind = /[.!?)][ \t]{1,4}[[(*_]{0,2}(\d{2,6}|[a-z]{4,14}\d{0,4})[\])*_]{0,2}[ \t]{0,4}$/gm;
/** Entries with the same token. */
const fewest = 5;
const year = /^(?:19|20)\d\d$/;
/** What honest entries end with. */
const usual = new Set(
  'done open closed todo fixed wip pending blocked resolved none true false high medium low verified confirmed draft final unknown optional'.split(
    ' ',
  ),
);

function* tokens({ matches }: DocumentContext): Iterable<Hit> {
  const places = new Map<string, { start: number; end: number; count: number }>();
  for (const { 0: match, 1: token = '', index } of matches(behind)) {
    if (year.test(token) || usual.has(token)) continue;
    const at = index + match.indexOf(token);
    const known = places.get(token);
    if (known) known.count++;
    else places.set(token, { start: at, end: at + token.length, count: 1 });
  }
  for (const [token, { start, end, count }] of places) {
    if (count < fewest) continue;
    yield { start, end, message: `"${token}" stands behind ${count} entries and means nothing there.` };
  }
}
