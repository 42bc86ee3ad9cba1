import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const binary = /\.(png|ico|gz|vsix)$/;

/** Text files that git tracks, relative to the repository; without those that are deleted but not committed. */
export function trackedTextFiles(): string[] {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  return names.filter((name) => name !== '' && !binary.test(name) && existsSync(name));
}
