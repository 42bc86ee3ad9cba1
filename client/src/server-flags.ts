/**
 * Node's flags for the server's process. A keystroke leaves about a megabyte of garbage, which is what Node's new space
 * holds at first: with sixteen, a collection falls on every tenth key and not on each.
 */
export const serverFlags: readonly string[] = ['--min-semi-space-size=16'];
