/**
 * Names a finding so that it is known again after edits elsewhere: the rule, the passage without case, space and signs,
 * and the surface. FNV-1a in two 32-bit lanes; a name, not a proof against forgery.
 */
export function fingerprintOf(rule: string, passage: string, surface: string): string {
  const words = passage
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const key = `${rule}\u0000${surface}\u0000${words}`;
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (b >>> 13), 0x5bd1e995);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return `${rule.toLowerCase()}-${hex(a)}${hex(b)}`;
}
