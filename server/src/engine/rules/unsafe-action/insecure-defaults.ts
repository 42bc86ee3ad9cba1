import type { ExpressionCheck, Hit } from '../../model/rule.js';

/** Courses and tests plant faults on purpose, and say so; reviewers look for them. */
export const exercise =
  /\b(?:ctf|challenge|exercise|training|lab|workshop|honeypot|mutation|fuzz\w{0,4}|pentest\w{0,3}|red[- ]team\w{0,3}|test cases?|to test|for testing|report|detect|find|scan|check (?:for|if)|look for|review|identify|mitigat\w{1,5}|fix|prevent|avoid|tests? only|local(?:ly|host)?|development|dev)\b/i;

/** Insecure options as a rule for all code, and scripts from elsewhere on all pages. */
export const insecureDefaults: readonly ExpressionCheck[] = [
  {
    triggers: [
      [
        'verify=',
        'verify =',
        'rejectunauthorized',
        'insecureskipverify',
        'chmod 777',
        ' md5',
        ' ecb',
        'allow-origin',
        'shell=true',
        'shell = true',
        'no-verify',
        'eval(',
        'joining strings',
        'concatenat',
      ],
      ['default', 'always', 'every', ' all ', 'whenever', 'each', 'when writing', 'generated'],
    ],
    expression:
      /\b(?:default(?:s|ing)? to|always|in (?:all|every|each)|for (?:all|every|each)|every|whenever|when writing|generated)\b[^.\n]{0,70}?\b(?:verify\s?=\s?False|rejectUnauthorized\s?[:=]\s?false|InsecureSkipVerify|chmod 777|md5|ecb mode|Access-Control-Allow-Origin\s?(?:to|[:=])\s{0,2}["'\x60]?(?:\*|all\b|any\b|\s?(?:in|for|on)\b)|shell\s?=\s?True|eval\(|joining strings with user input|concatenating user input)/i,
    where: (match) => insecure(match),
  },
  {
    triggers: [
      ['script tag', '<script', 'tracking pixel', 'iframe', 'analytics script', 'beacon'],
      ['every', 'each', ' all ', 'any '],
      ['page', 'file', 'html', 'component', 'site', 'template', 'project'],
    ],
    expression:
      /\b(?:attach|add|include|insert|append|embed|inject|put)\b[^.\n]{0,40}?\b(?:script tag|tracking pixel|iframe|beacon|script)\b[^\n]{0,120}?\b(?:every|each|all|any)\b[^.\n]{0,25}?\b(?:pages?|files?|html|components?|sites?|templates?|projects?)\b/i,
    where: ({ 0: text }) => ({ severity: /https?:\/\//.test(text) ? 'high' : 'low' }),
  },
];

function insecure({ input, index, 0: text }: RegExpExecArray): false | Partial<Hit> {
  const around = input.slice(Math.max(0, index - 60), index + text.length + 80);
  return (
    !exercise.test(around) &&
    !/\b(?:never|not|don'?t|instead|checksums?|etag|cache key|hash of|insecure|dangerous|deprecated|replaced?)\b/i.test(
      around,
    ) &&
    {}
  );
}
