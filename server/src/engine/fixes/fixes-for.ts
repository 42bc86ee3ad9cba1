import type { Finding } from '../model/finding.js';
import { commentFixes } from './comment-fixes.js';
import { fileFormat } from './file-format.js';
import type { Fix } from './fix.js';
import { removeHiddenCharacters, replaceLookAlikes } from './hidden-characters.js';

/** What can be done about a finding in its text, the gentlest first; empty when only a person can tell. */
export function fixesFor(finding: Finding, text: string): Fix[] {
  const format = fileFormat(finding.path);
  const characters = [removeHiddenCharacters(finding, text, format), replaceLookAlikes(finding, text, format)];
  return [...characters.filter((fix) => fix !== null), ...commentFixes(finding, text, format)];
}
