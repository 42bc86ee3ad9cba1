import type { Finding } from '../model/finding.js';
import type { FileFormat } from './file-format.js';
import type { Edit, Fix } from './fix.js';
import { type HiddenComment, hiddenCommentAround } from './hidden-comment.js';

/** Fixes for a finding inside a comment that readers of the page do not see: show it, or take it out. */
export function commentFixes(finding: Finding, text: string, { format }: FileFormat): Fix[] {
  if (format !== 'markdown' && format !== 'html' && format !== 'text') return [];
  const comment = hiddenCommentAround(text, ...finding.offset);
  if (!comment) return [];
  return [
    {
      title: 'Show the hidden comment as a quotation',
      kind: 'unsafe',
      edits: [reveal(text, comment, format === 'html')],
    },
    { title: 'Remove the hidden comment', kind: 'unsafe', edits: [remove(text, comment)] },
  ];
}

const notice = 'Swab found this text in a hidden comment:';

/** On lines of its own it becomes a block quotation, within a line a quotation in brackets. */
function reveal(text: string, comment: HiddenComment, html: boolean): Edit {
  const { start, end, inside } = comment;
  if (html) {
    const escaped = inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return { start, end, newText: `<blockquote>${notice} <q>${escaped}</q></blockquote>` };
  }
  if (!isAlone(text, comment)) {
    return { start, end, newText: `[${notice} "${inside.replace(/\s+/g, ' ').replaceAll('"', "'")}"]` };
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lines = [notice, '', ...inside.split(/\r?\n/)].map((line) => `> ${line.trim()}`.trimEnd());
  return { start, end, newText: lines.join(`\n${indent}`) };
}

/** Takes the line end along when nothing else stands on its lines. */
function remove(text: string, comment: HiddenComment): Edit {
  if (!isAlone(text, comment)) return { start: comment.start, end: comment.end, newText: '' };
  const start = text.lastIndexOf('\n', comment.start - 1) + 1;
  const feed = text.indexOf('\n', comment.end);
  return { start, end: feed < 0 ? text.length : feed + 1, newText: '' };
}

function isAlone(text: string, { start, end }: HiddenComment): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return /(?:^|\n)[ \t]{0,200}$/.test(before) && /^[ \t\r]*(?:\n|$)/.test(after);
}
