import { defineRule } from '../../model/rule.js';

/** A tool that hands out secrets, by its name: `get_credentials`, `listApiKeys`. */
const source =
  '(?:get|read|list|fetch|dump|load|export|retrieve|collect)[_-]?(?:\\w{1,20}_)?(?:credentials?|secrets?|passwords?|tokens?|api_?keys?|private_?keys?|cookies)\\b';
/** A tool that carries something away. */
const drain = '(?:(?:send|upload|post|forward|transmit|exfil\\w{0,8}|e?mail|publish)[_-]?\\w{3,20}|http[_-]post)\\b';
const call = '(?:call(?:ing)?|invok(?:e|ing)|run(?:ning)?|us(?:e|ing)|trigger|execute)';

/** Secrets are fetched by one tool and handed to the next: `invoke get_credentials, then invoke send_data`. */
const chain = new RegExp(
  String.raw`\b${call}\s(?:the\s)?["'\x60]?${source}[^\n.]{0,60}?(?:\b${call}|[,;]|\bthen|\band)\s{1,2}(?:the\s)?["'\x60]?${drain}`,
  'i',
);

/** A field that advises whoever reads it, or the tag of one. */
const advice = String.raw`(?:^|[{,<"'\n])\s{0,8}["']?\w{0,24}(?:retry|retries|guidance|hint|instructions?|advice|action|next|fallback|policy|for_model|for_agent)\w{0,16}["']?\s?[:=>]\s?["']?[^"\n]{0,80}?`;
/** Calls without an end, but for a success that may never come. */
const endless =
  String.raw`\b(?:keep(?:\son)?\s(?:invoking|calling|retrying|re-?running|requesting)\b[^"\n]{0,40}?\b(?:until|indefinitely|forever|endlessly|without (?:a )?(?:limit|pause|stopping)))` +
  String.raw`|\bnever (?:stop|give up)\b[^"\n]{0,40}?\b(?:call|invoke|retry)|\b(?:call|invoke|retry|repeat)\b[^"\n]{0,40}?\b(?:forever|indefinitely|endlessly|without (?:a )?limit|again and again)\b`;
const advised = new RegExp(`${advice}(?:${endless})`, 'i');

/** Pages of a list are fetched until there are no more. */
const paging = /page|cursor|offset|has.?more|poll|health|status/i;

const goesOn = String.raw`"(?:(?:continue|proceed|ignore|keep_going)_?(?:after|on|despite|past)?_?(?:errors?|failures?)"\s?:\s?true|(?:stop|halt|abort|fail)_?on_?(?:errors?|failures?)"\s?:\s?false)`;
const tries = String.raw`"(?:max_?)?(?:retry|retries|attempts?)(?:_?(?:count|limit|max))?"\s?:\s?(?:-1|\d{3,9}|"(?:infinite|unlimited|forever)")`;
/** Errors stop nothing, and there are hundreds of tries. */
const runaway = new RegExp(`${goesOn}[^}\\n]{0,160}${tries}|${tries}[^}\\n]{0,160}${goesOn}`, 'i');

/** SC1109: data, as a tool returns it, says which tools its reader calls next, or to call without end. */
export const steeredCalls = defineRule({
  id: 'SC1109',
  name: 'steered-calls',
  title: "Data steers its reader's next tool calls",
  family: 'F11',
  severity: 'medium',
  confidence: 'medium',
  roles: ['hook', 'payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'TOOL', 'DOC', 'AGT', 'DATA', 'DEP', 'VCS', 'SRC'],
  maps: ['ASI02', 'ASI08', 'LLM10', 'T0053', 'LLM01'],
  message: 'This is data that says which tools its reader calls next; an agent that obeys is steered by a stranger.',
  remedy: 'Remove the field: what a tool returns decides nothing about the next call.',
  expressions: [
    {
      triggers: [
        'get credential|get secret|get token|get password|get api key|read secret|read credential|list token|list secret|fetch credential|dump credential|read password|getcredential|getsecret'.split(
          '|',
        ),
        'send |upload |post |forward |transmit|exfil|email |senddata'.split('|'),
      ],
      expression: chain,
      where: () => ({ severity: 'high' }),
    },
    {
      triggers: [
        ['keep calling', 'keep invok', 'keep retry', 'never stop', 'indefinitely', 'forever', 'again and again'],
        ['retry', 'guidance', 'hint', 'next', 'instruction', 'advice', 'policy'],
        ['invok', 'calling', 'call the', 'call this', 'tool', 'call '],
      ],
      expression: advised,
      where: ({ input, index }) =>
        !paging.test(
          input
            .slice(index, index + 240)
            .split('\n', 2)
            .join(' '),
        ),
    },
    {
      triggers: [
        ['after error', 'on error', 'on failure', 'ignore error', 'after failure'],
        ['retry', 'retries', 'attempts'],
      ],
      expression: runaway,
    },
  ],
});
