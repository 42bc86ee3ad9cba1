const directly = new Set(['npx', 'uvx', 'bunx']);
const installs = new Set(['install', 'i', 'add', 'download', 'exec', 'x', 'dlx', 'tool', 'pip', 'run', 'inject']);

/** Options that name a package index or a registry. */
const indexOption = /^(?:--index-url|-i|--extra-index-url|--index|--registry|--find-links)$/;
const address = /^(?:git\+)?https?:\/\/\S{3,2000}$/;

/**
 * The address that a package manager is told to take code from: a package given as a URL, or an index of its own.
 * Null when it uses what the machine is set to.
 */
export function packageAddress(program: string, args: readonly string[]): string | null {
  const verb = args.find((arg) => !arg.startsWith('-')) ?? '';
  const isDirect = directly.has(program);
  if (!isDirect && !installs.has(verb)) return null;
  // Words of a sentence, not arguments: `npm install` in prose with a link behind it.
  if (args.some((arg) => /[^\x21-\x7e]/.test(arg))) return null;
  for (const [i, arg] of args.entries()) {
    const before = args[i - 1] ?? '';
    const [option, value] = arg.split(/=(.*)/s);
    if (value !== undefined && indexOption.test(option as string) && address.test(value)) return value;
    if (!address.test(arg)) continue;
    const isPackage = isDirect ? arg === verb || before === '--from' : i > 0 && !before.startsWith('-');
    if (isPackage || indexOption.test(before) || /^(?:-e|--editable|--upgrade|-U|-q|--quiet|--from)$/.test(before))
      return arg;
  }
  return null;
}
