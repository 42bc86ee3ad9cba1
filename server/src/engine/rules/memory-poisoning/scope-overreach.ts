import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const everyone =
  '(all|every|each|any|all other|every other|other) ~1 (users|user|repos|repo|repositories|repository|projects|project|tenants|tenant|customers|customer|workspaces|workspace|teams|team|clients|client)';
const anywhere = '(everywhere|everyone|everybody|for everyone|in general)';

/** SC0905: what held for one user, project or case is said to hold for all. */
export const scopeOverreach = defineRule({
  id: 'SC0905',
  name: 'scope-overreach',
  title: 'Local fact generalised or crossed to other users or projects',
  family: 'F09',
  severity: 'medium',
  confidence: 'low',
  roles: ['store'],
  scopes: ['MEM', 'AGT'],
  within: ['MEM', 'AGT'],
  maps: ['ASI06', 'ASI08', 'ASI03', 'LLM08', 'T0080.000'],
  message: 'What held for one user, project or case is stated here for all of them.',
  remedy: 'Say for whom and where it holds; keep it in the memory of that user or project.',
  phrases: [
    {
      pattern: `(applies|apply|applied|holds|hold|valid|counts|use|used|do|skip|skipped|rule|true|right|fine|allowed|approved|okay) ~4 [for to in across over] ~1 ${everyone}`,
      where: drawnFromOne,
    },
    {
      pattern: `(applies|apply|applied|holds|hold|valid|use|do|rule|fine|allowed|approved|okay) ~2 ${anywhere}`,
      where: drawnFromOne,
    },
  ],
});

/** One user, one branch, one time. */
const single =
  /\b(?:hotfix|(?:one|a single|another) (?:user|tenant|customer|client|repo|project|case|branch|occasion)|(?:on|in|from) (?:the |this |my )?[\w-]{1,30} (?:branch|project|repo|repository|workspace|incident)|(?:customer|tenant|client|ticket|issue|user) #?\d{1,9}|project [A-Z]\b|repo [\w-]{2,30}|my personal|(?:approved|allowed|asked|said|worked|did|agreed) (?:\w+ ){0,4}once|[A-Z][a-z]{2,15} (?:likes?|wants?|prefers?|asked|approved|said)|worked for|last (?:week|time)'?s?)\b/;
/** What is generalised takes care away. */
const careless =
  /\b(?:skip\w{0,5}|off|without|no (?:tests?|review|approval|checks?)|force|approv\w{1,3}|disabl\w{1,3}|bypass\w{0,3}|ignor\w{1,3}|passwords?|secrets?|permissions?|deploy\w{0,6}|delet\w{1,3}|merge\w?|trusted|policy|access)\b/i;
const denied = /\b(?:not|never|does not|doesn't|only|unless|except|owner:|policy of)\b/i;

function drawnFromOne({ first, last }: PhraseMatch, passage: Passage): false | Partial<Hit> {
  const [at, end] = passage.sentence(first);
  const from = at > 0 ? passage.sentence(at - 1)[0] : at;
  const [start, stop] = passage.range(from, Math.max(end, last));
  const text = passage.text.slice(start - passage.offset, stop - passage.offset);
  if (!single.test(text) || denied.test(text)) return false;
  return careless.test(text) ? { start, end: stop } : { start, end: stop, severity: 'low', roles: [] };
}
