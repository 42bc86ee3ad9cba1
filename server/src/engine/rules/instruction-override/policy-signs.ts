/** One line of a pseudo-policy, in UTF-16 units of the text. */
export interface PolicySign {
  /**
   * - `head`: it names a policy or configuration of a model's behaviour
   * - `mode`: a mode without limits
   * - `off`: a safeguard that is off
   * - `silenced`: refusals are among what must not be said
   */
  readonly kind: 'head' | 'mode' | 'off' | 'silenced';
  readonly start: number;
  readonly end: number;
}

const open = String.raw`["'<\[@]?\s{0,2}`;
/** Between key and value, in XML, INI, YAML and JSON. */
const is = String.raw`["']?\s{0,4}(?:[=:>]|=>)\s{0,12}["'\[{(-]{0,3}\s{0,4}["']?`;

/** `[assistant_policy]`, `<interaction-config>`, `agent_policy:`, `"model_settings": {`. */
export const head =
  /["'<[@]\s{0,2}(?:(?:ai|llm|agents?|assistant|model|chat ?bot|bot|claude|gpt|gemini|system|interaction|response|conversation|dialogue|behaviou?r|output)[-_. ]){1,2}(?:config(?:uration)?|polic(?:y|ies)|modes?|rules?|settings|override|behaviou?r|directives?|guidelines)\b|(?:^|\n)[ \t]{0,8}(?:(?:ai|llm|agents?|assistant|model|system|interaction|response|behaviou?r)[-_. ]){1,2}(?:config(?:uration)?|policy|modes?|override|behaviou?r|directives?)\s{0,2}[:=]/gi;

const mode = new RegExp(
  String.raw`${open}\b(?:[a-z]{2,16}[-_ ]){0,2}(?:modes?|behaviou?r|alignment|persona|state)${is}(?:[a-z_ -]{2,16},\s?){0,4}(?:unrestricted|unfiltered|uncensored|unlimited|god(?:[-_ ]mode)?|jailbr\w{2,6}|dan\b|no[-_ ](?:limits|restrictions|filters?|rules)|lawless|unaligned|amoral)`,
  'gi',
);
const off = new RegExp(
  String.raw`${open}\b(?:[a-z]{2,16}[-_ .]){0,2}(?:(?:safety|content|ethics?|ethical|moral(?:ity|s)?|moderation|refus(?:e|al|als)|disclaimers?|guardrails?|restrictions?|censorship|safeguards?|warnings?|alignment)(?:[-_ ](?:filters?|filtering|checks?|rules?|guidelines|mode|policy|polic(?:y|ies)|level|constraints?|restrictions?|training))?|ask[-_ ]confirmation|human[-_ ](?:review|approval))${is}(?:off|false|disabled?|none|never|forbidden|prohibited|bypass(?:ed)?|removed|ignored?|zero|inactive|suspended|void|not allowed)\b|${open}\b(?:allow|permit|enable)[-_ ](?:harmful|unsafe|illegal|unethical|everything|jailbreak|all[-_ ]content|restricted)(?:[-_ ][a-z]{2,12})?${is}(?:true|yes|on|all|always)\b`,
  'gi',
);
const silenced = new RegExp(
  String.raw`${open}\b(?:blocked|forbidden|banned|disallowed|prohibited|suppressed?)[-_ ](?:strings?|phrases?|responses?|replies|outputs?|words|modes|answers)${is}[^\n]{0,80}?(?:\bi(?:['\u2019]m)? (?:can(?:['\u2019]t|not)|won['\u2019]t|am unable|unable|sorry|am sorry)|\bas an ai\b|\bsorry, i\b|\brefus(?:e|al|als|ing)\b|\bapolog|\bdisclaimers?\b|\bdeclin(?:e|ing)\b|\bunable to (?:help|comply|assist))`,
  'gi',
);

/** The expressions, by what they find. */
export const policyExpressions: readonly (readonly [PolicySign['kind'], RegExp])[] = [
  ['head', head],
  ['mode', mode],
  ['off', off],
  ['silenced', silenced],
];
