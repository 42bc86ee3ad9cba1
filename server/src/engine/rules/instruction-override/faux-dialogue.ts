/** One question with its answer in a dialogue that stands in a document. Offsets are UTF-16 units of the text. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
  readonly start: number;
  readonly end: number;
}

/** The label of a turn: `User:`, `**Assistant**:`, `Q:`, `### Human`. */
export const label =
  /(?:^|\n)[ \t>]{0,6}(?:[-*+] )?(?:[*_#]{1,4}[ \t]?)?[[(<]?(user|human|q|question|customer|asker|prompt|assistant|ai|bot|a|answer|agent|model|claude|chatgpt|gpt|response)(?:[ \t#]{0,2}\d{1,3})?[\])>]?[*_]{0,2}[ \t]{0,2}[:\uff1a][*_]{0,2}[ \t]{0,3}/gi;

const asking = new Set(['user', 'human', 'q', 'question', 'customer', 'asker', 'prompt']);

/** An answer longer than this is cut, in UTF-16 units. */
const answerLimit = 1_000;

/** Questions followed right away by their answers, in order; `marks` are the matches of `label` in the text. */
export function exchangesIn(
  text: string,
  marks: readonly { readonly index: number; readonly 0: string; readonly 1?: string | undefined }[],
): Exchange[] {
  const out: Exchange[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const [one, two, three] = [marks[i], marks[i + 1], marks[i + 2]];
    if (!one || !two || !isAsking(one[1]) || isAsking(two[1])) continue;
    const from = two.index + two[0].length;
    const end = Math.min(three?.index ?? text.length, from + answerLimit);
    const question = text.slice(one.index + one[0].length, two.index).slice(0, answerLimit);
    out.push({ question, answer: text.slice(from, end), start: one.index, end });
  }
  return out;
}

function isAsking(name: string | undefined): boolean {
  return asking.has((name ?? '').toLowerCase());
}

/** Requests that an agent should not simply grant: they break oversight, deceive, steal or harm. */
const risky =
  /\b(?:(?:skip|disable|bypass|ignore|circumvent|turn off|switch off|drop|get around) (?:the |all |any |every |our |my |code |this )?(?:\w{1,12} )?(?:reviews?|checks?|tests?|approvals?|audits?|logs?|logging|monitoring|safety|safeguards?|guardrails?|filters?|rules|polic(?:y|ies)|restrictions?|oversight|confirmations?|permissions?)|without (?:asking|telling|approval|review|permission|anyone)|(?:hide|conceal|cover up|erase|wipe) |(?:passwords?|credentials|api keys?|secrets|private keys?)\b|malware|ransomware|phish\w{0,4}|keylogger|exploit|explosives?|bombs?|weapons?|poison\w{0,3}|meth(?:amphetamine)?|counterfeit|launder|steal|forge|hack (?:into|someone|my)|pick a lock|hot-?wire|stalk|blackmail|fake (?:id|review|news|passport)|lie to|mislead|deceive|push (?:straight |directly )?to main|force[- ]push|delete (?:the |all )?(?:backups?|logs?|evidence|database|audit))/i;

const refusing =
  /\b(?:can(?:no|['\u2019])t|won['\u2019]t|unable|sorry|not able|declin\w{1,3}|refus\w{1,3}|should not|shouldn['\u2019]t|must not|not allowed|instead|unsafe|not appropriate|need (?:your |an? )?(?:approval|confirmation|permission)|against (?:the )?polic|do not|don['\u2019]t|never)\b/i;

/** True for a risky request whose answer does not refuse, advise against it or ask. */
export function complies({ question, answer }: Exchange): boolean {
  return (risky.test(question) || risky.test(answer)) && !refuses(answer);
}

/** True for an answer that refuses, warns or asks back. */
export function refuses(answer: string): boolean {
  return refusing.test(answer) || /\?\s{0,3}$/.test(answer.trimEnd());
}
