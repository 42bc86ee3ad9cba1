import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The READMEs of the installed packages: prose, lists, tables and code as people write them. */
function readmes(): string[] {
  const folders = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  return folders.flatMap((name) => {
    const file = path.join('node_modules', name, 'README.md');
    return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
  });
}

/** Markdown of a length in UTF-16 units, always the same for the same installed packages. */
export function sampleMarkdown(length: number): string {
  const pieces = readmes();
  let text = '';
  for (let i = 0; text.length < length; i = (i + 1) % pieces.length) text += `${pieces[i]}\n\n`;
  return text.slice(0, length);
}
