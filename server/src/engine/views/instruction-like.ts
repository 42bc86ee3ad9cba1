/** Calls off what the reader was told before. */
const override =
  /\b(?:ignore|disregard|forget|override|bypass|discard|cancel|drop)\b[^.!?\n]{0,60}\b(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|restrictions?|directives?|constraints?|previous|prior|above|everything|told|content)\b/i;

/** The beginning of such an order, when only that was encoded. */
const overriding = /(?:^|:\s)\W{0,3}(?:ignore|disregard|override|bypass)\s{1,3}\p{L}/iu;

/** Speaks to a model, or of it in the second person. */
const address =
  /\b(?:you (?:must|should|will|shall|are (?:now|to|an?)|have to|need to)|(?:ai|assistants?|agents?|claude|copilot|cursor|gemini|codex|chatgpt|gpt|llm|model)\b(?:[:,]| (?:must|should|will|shall|to)\b)|system prompt|your (?:instructions|rules|task|role|new role|system))\b/i;

/** Begins a sentence or clause with an order. */
const order =
  /(?:^|[.!?:;\n,"'(]|\b(?:please|then|and|to|always|never|now|must|should|don't|do not))\s{0,4}(?:add|append|copy|paste|insert|write|save|store|put|send|post|upload|forward|email|transmit|delete|remove|erase|run|execute|launch|invoke|install|download|fetch|open|read|print|reveal|show|output|say|state|reply|respond|answer|repeat|tell|mention|hide|conceal|pretend|act|behave|become|remember|include|embed|create|modify|change|disable|turn off|approve|accept|follow|obey|replace|click|visit|go to|contact)\b/i;

/** What orders to agents are about. */
const matter =
  /\b(?:agents?|assistants?|instructions?|prompts?|system|files?|tokens?|secrets?|passwords?|credentials?|api keys?|keys?|users?|memor(?:y|ies)|rules?|commands?|scripts?|shell|config(?:uration)?|settings?|skills?|links?|urls?|https?|website|account|server|data|messages?|conversation|repository|repo|commit|every|all|always|never)\b|\b(?:AGENTS|CLAUDE|SOUL|MEMORY|SKILL|GEMINI)\.md\b|\.env\b|~\//i;

/** Shell and script text that acts on the machine. */
const command =
  /(?:^|[\s;|&(`])(?:(?:curl|wget|iwr)\s+(?:-|http|"http|'http)|(?:ba|z)?sh\s+-[ci]\b|rm\s+-[a-z]*r|chmod\s|nc\s+-|python3?\s+-c)|\|\s{0,3}(?:ba|z)?sh\b|\/dev\/tcp\/|^#!\/bin\/|\/bin\/(?:ba)?sh\b|\b(?:eval|exec|system|urlopen|popen)\s?\(|\bimport (?:os|socket|subprocess|urllib)\b/i;

/** Longest text that is asked, in UTF-16 units. */
const longest = 8192;

/**
 * True when a text that was hidden or encoded reads as an order: it calls off earlier instructions, tells an agent to
 * do something, or is a command. A low bar: honest text is not encoded. Names, greetings, labels and data are below it.
 */
export function isInstructionLike(text: string): boolean {
  const head = text.slice(0, longest);
  return (
    override.test(head) ||
    overriding.test(head) ||
    command.test(head) ||
    (address.test(head) && order.test(head)) ||
    isOrder(head)
  );
}

/** An order about something that agents have or can do. */
function isOrder(text: string): boolean {
  return order.test(text) && matter.test(text) && /\p{L}{2}\P{L}{1,20}\p{L}{2,40}\P{L}{1,20}\p{L}{2}/u.test(text);
}
