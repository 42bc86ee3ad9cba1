/**
 * Node's flags for the server's process. A keystroke leaves about a megabyte of garbage, which is what Node's new space
 * holds at first: with sixteen, most keys pass without a collection.
 */
export const serverFlags: readonly string[] = ['--min-semi-space-size=16'];
