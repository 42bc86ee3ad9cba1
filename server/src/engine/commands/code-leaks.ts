const path = String.raw`(?:\.ssh\/|\.aws\/credentials|\.git-credentials|id_(?:rsa|ed25519|dsa|ecdsa)\b|\.npmrc\b|\.netrc\b|\/etc\/(?:passwd|shadow)\b|[\/'"\s]\.env\b(?!\.example|\.sample|\.template)|\/proc\/self\/environ)`;
const call = String.raw`(?:readFileSync|readFile|read_text|popen|check_output|getoutput|expanduser|file_get_contents|File\.read|\bopen|\bcat)\s{0,2}[\s(]`;
/** What a person copied last: passwords, as often as not. */
const clipboard = String.raw`\b(?:pbpaste|(?:xclip|xsel)\b[^\n]{0,30}?(?:-o|--output)|pyperclip\.paste)\b`;
const reading = new RegExp(
  `${call}[^\\n]{0,80}?${path}|(?:json\\.dumps\\(\\s{0,2})?dict\\(\\s{0,2}os\\.environ\\s{0,2}\\)|json\\.dumps\\(\\s{0,2}os\\.environ|JSON\\.stringify\\(\\s{0,2}process\\.env\\s{0,2}\\)|${clipboard}`,
  'gi',
);
/** A program goes through all variables. */
const listing =
  /\bos\.environ\.(?:items|keys)\(\)|\bin os\.environ\b|\bObject\.(?:entries|keys)\(\s{0,2}process\.env\s{0,2}\)|\benv::vars\(\)/g;
/** Names by which secrets are picked out of them. */
const secretName =
  /["'](?:\w{0,20}_)?(?:SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|CREDENTIALS?|PRIVATE_?KEY)S?(?:_\w{0,20})?["']/gi;
const fewestNames = 2;
/** How far from the loop the names may stand, in UTF-16 units. */
const nearNames = 300;
const sending =
  /\b(?:requests\.(?:post|put)|httpx\.post|axios\.post|urlopen|https?\.request|fetch\s{0,2}\(\s{0,2}["'`]https?:|curl\s[^\n]{0,120}(?:-d|-F|-T|--data|-X\s{0,2}POST|https?:)|nc\s{1,2}-?\w)/gi;

/** How far behind the reading the sending may stand, in UTF-16 units: about a screenful. */
const reach = 700;
const leaksAtMost = 32;

/** A stretch of a program, in UTF-16 units of its text. */
export interface Leak {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a program in any language reads a file of secrets or its whole environment and then calls the network, or does
 * both on one line. Three passes over the text and one over what they found.
 */
export function codeLeaks(text: string): Leak[] {
  const sends = [...text.matchAll(sending)];
  if (sends.length === 0) return [];
  const leaks: Leak[] = [];
  let next = 0;
  for (const read of readsIn(text)) {
    const end = read.index + read[0].length;
    while (next < sends.length && (sends[next] as RegExpExecArray).index < read.index) next++;
    const after = sends[next];
    const before = sends[next - 1];
    if (after && after.index - end <= reach) leaks.push({ start: read.index, end: after.index + after[0].length });
    else if (before && !text.slice(before.index, end).includes('\n')) leaks.push({ start: before.index, end });
    if (leaks.length >= leaksAtMost) return leaks;
  }
  return leaks;
}

/** Where secrets are read, in order of their place. */
function readsIn(text: string): RegExpExecArray[] {
  const picks = [...text.matchAll(listing)].filter(({ index }) => {
    const around = text.slice(Math.max(0, index - nearNames), index + nearNames);
    return (around.match(secretName)?.length ?? 0) >= fewestNames;
  });
  return [...text.matchAll(reading), ...picks].sort((a, b) => a.index - b.index);
}
