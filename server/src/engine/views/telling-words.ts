/**
 * Words that orders to an agent are made of, and names of files and keys that agents load: what a disguised word is
 * checked against. Lower case, ASCII, four letters or more.
 */
export const tellingWords: ReadonlySet<string> = new Set(
  `
  ignore ignored disregard forget override overwrite bypass disable delete remove erase execute execution exec
  instruction instructions instruct directive directives prompt prompts system assistant agent agents agentic
  previous prior above earlier rules rule guidelines policy policies constraints restrictions restriction
  unrestricted jailbreak developer administrator admin root sudo password passwords secret secrets token tokens
  credential credentials apikey private upload download send copy append forward exfiltrate transmit leak
  reveal output print respond reply answer pretend persona identity memory memories remember
  always never must silently secretly confidential
  curl wget bash powershell eval base64 decode shell command commands terminal
  claude agents gemini copilot cursor cursorrules windsurf cline codex chatgpt anthropic openai
  skill skills soul heartbeat bootstrap settings config hooks package readme license
  user users admin login paypal google github microsoft apple amazon
`
    .trim()
    .split(/\s+/u),
);

/** True for a telling word in any letter case. */
export function isTellingWord(word: string): boolean {
  return word.length >= 4 && word.length <= 16 && tellingWords.has(word.toLowerCase());
}
