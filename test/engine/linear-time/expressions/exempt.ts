/**
 * Beginnings of expressions that the parser of the linear subset does not take, or that read on in a way which it cannot
 * prove, with what keeps them linear all the same. The list may only shrink.
 */
export const exempt: Readonly<Record<string, readonly string[]>> = {
  'it looks for the same sign or word again, which is short': [
    '<<[~-]?(["\'`]?)',
    String.raw`<<<[ \t]{0,9}(["']?)`,
    String.raw`<<-?[ \t]{0,9}(["']?)\\?`,
    '<<~?(["\']?)',
    String.raw`<\/(conversation|summary|transcript|memory|topic)>`,
  ],
  'a run of like parts: each of them begins in one way, and what was passed is taken': [
    String.raw`(?:^|\n)[A-Za-z0-9+/]{56,100}(?:\r?\n`,
    String.raw`[ \t\u00a0\u3000]{12,}|\n(?:`,
    String.raw`(?:^|\n)[ \t]{0,8}(?:[=*#~_!<>[({-][ \t]?){3,60}`,
    String.raw`\b[01]{8}(?:`,
    '(?:0x)?[0-9a-fA-F]{2}(?:',
    String.raw`(?:[.\u00B7-]{1,6}[ /|]{1,5}){11,4096}`,
    String.raw`(?<![\p{L}\p{N}])\p{L}(?:`,
    ' *[/|] *| {2,}',
  ],
  'a gap of at most 80 places in which no address may begin': [String.raw`(?<=^|[\n.!?:;,(>"'*`],
  'its text is a piece of a few thousand characters at the most, or a single word': [
    String.raw`\p{L}{2,}[^\p{L}]{1,3}`,
    '=+$',
    '[!|+]+$',
  ],
  'it is tried once for each line, and what it takes without end reaches to the end of the line': [
    '^([ \\t>]{0,40})(?:`{3,}|~{3,})',
    String.raw`^( *)([\w$]`,
    String.raw`(?:^|[ \t])[|>][-+0-9]{0,2}[ \t]*`,
    String.raw`^[ \t]{0,12}(?:[-*+\u2022]|\d{1,3}[.)])[ \t]{1,4}(\S`,
  ],
  'it reads patterns, and no text': [String.raw`~~?\d+|\^|`],
};
