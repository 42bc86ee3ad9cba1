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
    String.raw`[ \t\u00a0\u3000]{12,}|\n(?:`,
    ' *[/|] *| {2,}',
  ],
  'its text is a piece of a few thousand characters at the most, or a single word': ['=+$', '[!|+]+$'],
  'it is tried once for each line, and what it takes without end reaches to the end of the line': [
    '^([ \\t>]{0,40})(?:`{3,}|~{3,})',
    String.raw`^( *)([\w$]`,
    String.raw`(?:^|[ \t])[|>][-+0-9]{0,2}[ \t]*`,
    String.raw`^[ \t]{0,12}(?:[-*+\u2022]|\d{1,3}[.)])[ \t]{1,4}(\S`,
  ],
  'it reads patterns, and no text': [String.raw`~~?\d+|\^|`],
};
