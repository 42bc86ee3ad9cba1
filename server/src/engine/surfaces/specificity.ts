/** Worth of the parts of a glob that name something. A product's own directory tells more than any file name. */
const worth = { dotDirectory: 40, baseName: 30, doubleExtension: 20, home: 10, directory: 8, partMaximum: 7 };

const magic = /[*?[\]{}()!+@]/;

/** True when a name of a glob stands for itself only. */
export function isLiteral(name: string): boolean {
  return !magic.test(name);
}

/**
 * How much a glob says about the paths that it matches; more is more specific. The glob has no braces.
 *
 *     ** / .claude / skills / ** / SKILL.md      40 + 8 + 30
 *                       ** / skills / ** / *.md  8 + 3
 */
export function specificity(glob: string): number {
  const names = glob.split('/');
  const base = names.pop() as string;
  let sum = isLiteral(base) ? worth.baseName : partWorth(base);
  for (const name of names) {
    if (name === '~') sum += worth.home;
    else if (!isLiteral(name)) sum += name === '**' ? 0 : partWorth(name);
    else sum += name.startsWith('.') ? worth.dotDirectory : worth.directory;
  }
  return sum;
}

function partWorth(name: string): number {
  if (/\*\.\w+\.\w+$/.test(name)) return worth.doubleExtension;
  return Math.min(worth.partMaximum, name.replace(/[*?]/g, '').length);
}
