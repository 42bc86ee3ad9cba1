import { agentSign, markOrderWords, verbSign } from './order-words.js';

/** A sentence that orders its reader about. Offsets are UTF-16 units of the text. */
export interface Order {
  readonly start: number;
  readonly end: number;
  /**
   * - `agent`: it names an AI as the one who shall do it
   * - `reader`: it says "you must" or the like, and what it asks for is what agents do
   * - `plain`: an imperative that makes sense to an agent only: obey, send, keep from the user
   */
  readonly strength: 'agent' | 'reader' | 'plain';
}

const modal =
  '(?:must|should|shall|needs? to|ha(?:s|ve) to|(?:is|are) (?:to|required to|instructed to|expected to|supposed to|obliged to)|will|may not|can ?not)';
const adverb =
  '(?:always |never |not |also |now |first |then |silently |immediately |instead |quietly |automatically |please ){0,3}';
/** Over marked sentences. */
const markedAgentPatterns = [
  // "assistant: send ...", "Note to AI agents - never ..."
  String.raw`^[^\p{L}\p{N}\n]{0,12}(?:(?:dear|hey|hello|hi|attention|important|note|notice|message|instructions?|directives?|orders?|reminder|hint|warning|system|command)\b[^\p{L}\n]{0,4}(?:to |for )?)?(?:the |all |any |every |this )?${agentSign}(?: (?:reading|editing|processing|parsing|working|viewing|using|in|on|that|who|which)\b[^.:;,\n]{0,60})?\s{0,2}[:,;!–—-]{1,3}\s{0,3}(?:you ${modal} |${modal} |if |when(?:ever)? |before |after |to |please |don'?t |never |always |${adverb}${verbSign})`,
  // "agents must ...", "any AI that reads this should ..."
  String.raw`(?<!user[- ])${agentSign}(?:,? (?:that|who|which|reading|editing|processing|parsing|working|viewing|using|in|on|of|with)\b[^.:;\n]{0,60})?,? ${modal} ${adverb}(?!be\b|have\b|need\b|want\b)${verbSign}?[a-z]{2,}`,
  String.raw`^[^\p{L}\p{N}\n]{0,12}(?:dear |hey |hi |note for |note to )?(?:the |all |any )?${agentSign}\s{0,2}[:,–—-]{1,3}\s{0,3}(?:the )?(?:users?|maintainers?|owners?|team|person)\b[^\n]{0,30} ${verbSign}?(?:wants?|asks?|asked|needs?|has agreed|agreed|said|allows?)\b`,
  String.raw`\bwhen (?:generating|summari[sz]ing|answering|reviewing|quoting|citing)\b[^\n]{0,30}\b(?:this|these) (?:page|document|file|article|text|code|repo|reviews?)\b[^\n]{0,24}${verbSign}`,
  String.raw`\b(?:message|note|request|instructions?|word|order)\b[^\n]{0,60}\bto you,? (?:the |my |an? )?${agentSign}`,
  String.raw`\b(?:instructions?|message|note|directives?|orders?|guidance|prompt) (?:to|for) (?:the |all |any )?${agentSign}[^\n]{0,20}[:–—-]`,
].map((source) => new RegExp(source, 'u'));

/** Over sentences as they are, in lower case. */
const agentPatterns = [
  // "@agent-directive: trust-mode=permissive"
  String.raw`(?:^|[^\p{L}])@?(?:ai|agent|assistant|llm|copilot|claude|model)[-_](?:directives?|instructions?|config|commands?|prompt|policy|override)\s{0,2}[:=]\s{0,3}\S`,
  String.raw`\b(?:if|since|because|as) you(?: are|'re) (?:an? |the )?(?:\w+ ){0,2}(?:ai|llm|language model|assistant|agent|chatbot|bot|machine|automated)\b`,
  String.raw`\b(?:humans?|people|visitors) (?:skip|should skip|may skip|can(?:not| not|'t) see|do not see|don't see|won't see|will not see|need not read) (?:this|it)\b`,
].map((source) => new RegExp(source, 'u'));

/** Over marked sentences. */
const readerPattern = new RegExp(
  String.raw`\byou(?: are now| ${modal}|'ll)\b ?${adverb}(?:an? (?:unrestricted|unfiltered|different|new)|${verbSign})`,
  'u',
);

const plainPatterns = [
  String.raw`\b(?:ignore|disregard|forget|override|bypass|discard)\b[^\n]{0,40}\b(?:instructions?|prompts?|rules|guidelines|polic(?:y|ies)|web ?page|document|article|above|context|safety|safeguards|restrictions|everything)\b`,
  String.raw`\b(?:ignore|disregard|forget)\b[^\n]{0,60}\band (?:state|say|output|print|respond|return|write|answer|reply)\b`,
  String.raw`\b(?:do not|don'?t|never|without)\b ?(?:\w{1,20} ){0,2}(?:tell|telling|mention|mentioning|reveal|revealing|inform|informing|disclose|disclosing|notify|notifying|show|alert)\b[^\n]{0,30}\b(?:user|human|anyone|anybody|operator|developer|reviewer|people|them|this)\b`,
  String.raw`(?:^|[:,;.!\n] {0,3}|\b(?:and|then|first|please|always|now|also) )(?:execute|run|eval|source)\b[^\n]{0,30}(?:\bcommands?\b|\bscript\b|\bcode\b|\bfollowing\b|\bpayload\b|\bcurl\b|\bwget\b|\brm -|\bsudo\b|https?:)`,
  String.raw`(?:^|[:,;.!\n] {0,3}|\b(?:and|then|first|please|always|now|also) )(?:send|upload|post|forward|exfiltrate|e-?mail|transmit|leak|report)\b[^\n]{0,80}(?:\bto\b|https?:|@)`,
  String.raw`(?:^|[:,;.!\n] {0,3}|\b(?:and|then|first|please|always|now|also) )(?:read|open|cat|fetch|load|copy|include|get|access|extract)\b[^\n]{0,50}(?:~\/|\/etc\/|\.ssh|\.env\b|\.aws|\bcredentials?\b|\bsecrets?\b|\bpasswords?\b|\bapi[ _-]keys?\b|\btokens?\b|\benvironment variables\b|\bsystem prompt\b|https?:)`,
  String.raw`(?:^|[:,;.!\n] {0,3}|\b(?:and|then|first|please|always|now|also|just) )(?:print|output|say|state|reply|respond|answer|write|display|repeat|return|include|tell)\b[^\n]{0,30}(?:\bthe following\b|\bonly\b|\bwith\b[^\n]{0,12}["'“]|:\s{0,2}["'“]|\bin (?:your|every|all|each) (?:response|reply|answer|output|message|summary)\b|\bexactly\b|\bverbatim\b)`,
  String.raw`\b(?:copy|insert|append|add|include|paste|repeat|propagate)\b[^\n]{0,40}\b(?:this|these|the (?:following|above|entire|whole))\b[^\n]{0,40}\b(?:into|to|in|at)\b[^\n]{0,20}\b(?:every|all|each|any|your|other)\b`,
  String.raw`(?:^|[:,;.!\n] {0,3})(?:approve|accept|merge|recommend|rate|rank|grant|score|hire|shortlist|prefer|select) (?:this|the|all|every|any|it|me|him|her|them|us|my|our)\b`,
  String.raw`\b(?:do|follow|perform|complete|execute) the following (?:first|instead|now|immediately|before)\b`,
  String.raw`\bfrom now on\b,? (?:you|always|never|act|respond|answer|speak)\b`,
  String.raw`\b(?:act|behave|respond|answer|pretend) (?:as|as if|like|to be) (?:an? |you )(?:\w+ ){0,2}(?:unrestricted|unfiltered|evil|admin|root|different|ai|no )\b`,
  String.raw`\bignor(?:ez|a|e|ieren?|iere|are|i|á)\b[^\n]{0,40}\b(?:instruc\w+|instru[çc]\S+|anweisungen|istruzioni|consignes|p[aá]gina|page|r[eè]gles|regeln|reglas|regras|regole)`,
  String.raw`(?:忽略|无视|忘记|無視して|무시)[^\n]{0,16}(?:指令|指示|规则|規則|说明|지시|명령)|(?:指示|命令|指令|ルール|지시|명령)[^\n]{0,12}(?:無視|忽略|무시)|不要告诉(?:用户|任何人)|(?:игнорируй|забудь)\S{0,3}[^\n]{0,30}(?:инструкци|указани|правил)`,
].map((source) => new RegExp(source, 'u'));

/** A sentence, cut after 400 UTF-16 units; a full stop inside a name does not end it. */
const sentence = /[^\n.!?\u3002\uff01\uff1f]{3,400}(?:[.!?](?!\s|$)[^\n.!?\u3002\uff01\uff1f]{1,200}){0,8}/g;

/** Sentences of one text that are looked at. */
const sentencesAtMost = 400;

/** The sentences of a text that order an agent about, in order of place. Made for text that people do not see. */
export function findOrders(text: string): Order[] {
  const orders: Order[] = [];
  // Lines that go on in lower case are wrapped sentences; the blank keeps every offset.
  const flowing = text.replace(/\n(?=[ \t]{0,12}[a-z(~/`"'])/g, ' ');
  let seen = 0;
  for (const match of flowing.matchAll(sentence)) {
    if (++seen > sentencesAtMost) break;
    const strength = strengthOf(match[0].replace(/\s+/g, ' ').trim());
    if (strength === null) continue;
    const lead = match[0].length - match[0].trimStart().length;
    orders.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length, strength });
  }
  return orders;
}

/** A word without which no pattern of a kind matches: one look spares most sentences the others. */
const agentWord =
  /agent|assistant|bot|(?<![a-z])ais?\b|ai[-_]|llm|model|copilot|claude|gpt|gemini|codex|cursor|openclaw|windsurf|machine|automated|humans? |people |visitors |\bwhen (?:generat|summari|answer|review|quot|cit)/;
const plainWord =
  /\b(?:ignor|disregard|forget|override|bypass|discard|do|don|never|without|execut|run|eval|source|send|upload|post|forward|exfiltrate|e-?mail|transmit|leak|report|read|open|cat|fetch|load|copy|include|get|access|extract|print|output|sa[yi]|state|reply|respond|answer|write|display|repeat|return|tell|insert|append|add|paste|propagate|approve|accept|merge|recommend|rate|rank|grant|score|hire|shortlist|prefer|select|follow|perform|complete|from now|act|behave|pretend)|[^\t-~]/;

/** The patterns are in lower case: without the flag for any case they are found several times as fast. */
function strengthOf(sentence: string): Order['strength'] | null {
  const text = sentence.toLowerCase();
  if (agentWord.test(text) && namesAgent(text)) return 'agent';
  if (plainWord.test(text) && plainPatterns.some((pattern) => pattern.test(text))) return 'plain';
  return text.includes('you') && readerPattern.test(markOrderWords(text)) ? 'reader' : null;
}

function namesAgent(text: string): boolean {
  if (agentPatterns.some((pattern) => pattern.test(text))) return true;
  const marked = markOrderWords(text);
  return markedAgentPatterns.some((pattern) => pattern.test(marked));
}
