import { secretKind } from '../../commands/secrets.js';
import type { DocumentContext, Hit } from '../../model/rule.js';

/** Stores of credentials that a text must have the agent read before it counts as a harvest. */
const threshold = 3;

const step =
  /^[ \t>]{0,12}(?:[-*+]|\d{1,3}[.)])?[ \t]{0,4}(?:\*\*)?(?:first,? |then |also |next,? )?(?:read|open|load|collect|extract|copy|gather|dump|cat)\b[^\n]{0,200}/gim;
const names =
  '\\.ssh|\\.aws|\\.azure|\\.kube|\\.env|\\.npmrc|\\.netrc|\\.pypirc|gcloud|gnupg|docker|google-chrome|firefox|git-credentials|wallet|\\.bitcoin|\\.ethereum|\\.bitmonero|\\.exodus|\\.electrum|\\.config';
const named = new RegExp(names, 'gi');
const stores = new RegExp(`(?:~|\\$HOME|%USERPROFILE%)?[\\w./\\\\*~-]{0,80}(?:${names})[\\w./\\\\*~ -]{0,80}`, 'gi');

/** The secrets themselves are wanted, not how they are kept. */
const takesValues =
  /\b(?:extract|decrypt|include|collect|record|display|list|print)\b[^\n.]{0,40}\b(?:raw key|key material|private keys?|saved (?:usernames|passwords)|passwords|seed phrases?|mnemonics?|contents of each credential|session cookies|secret keys?|token values?)\b/gi;

/** Steps that have the reader open one store of credentials after another; one finding, on the first of them. */
export function* harvests(matches: DocumentContext['matches']): Iterable<Hit> {
  if ([...matches(named)].length < threshold) return;
  const found = new Set<string>();
  let first: Hit | null = null;
  for (const match of matches(step)) {
    const paths = [...match[0].matchAll(stores)]
      .map(([path]) => path.trim())
      .filter((path) => secretKind(path) !== null);
    if (paths.length === 0) continue;
    first ??= { start: match.index, end: match.index + match[0].length };
    for (const path of paths) found.add(path);
  }
  if (!first || found.size < threshold) return;
  const takes = [...matches(takesValues)].length > 0;
  const names = [...found].slice(0, 4).join(', ');
  yield {
    ...first,
    severity: takes ? 'high' : 'medium',
    message: `This has the agent read ${found.size} stores of credentials (${names}).`,
  };
}
