/** True when a program with these arguments undoes an encoding. */
export function decodes(name: string, args: readonly string[]): boolean {
  const has = (...options: string[]) => args.some((arg) => options.includes(arg));
  switch (name) {
    case 'base64':
    case 'base32':
    case 'basenc':
      return has('-d', '-D', '--decode', '-di', '-id');
    case 'openssl':
      return has('-d') && has('enc', 'base64', 'aes-256-cbc');
    case 'xxd':
      return has('-r', '-rp', '-p -r') || (has('-p') && has('-r'));
    case 'certutil':
      return has('-decode');
    case 'tr':
      return args.some((arg) => /N-ZA-M/i.test(arg));
    default:
      return name === 'uudecode' || name === 'rev';
  }
}
