/** Text inside a code fence that is longer than any run of backticks in it. */
export function codeFence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Text of a file in the middle of Markdown: no character of it is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&$:@-]/g, '\\$&').replace(/\s+/g, ' ');
}
