import type { ExpressionCheck } from '../../model/rule.js';

const words = ['word', 'phrase', 'contain', 'include', 'use ', 'using', 'avoid'];
const denial = ['never', 'not', 'avoid', 'forbid', 'forbidden', 'banned', 'without'];

/** The words with which agents decline, taken away from them; and the words of consent, put into their mouth. */
export const scriptedReplies: readonly ExpressionCheck[] = [
  {
    // Two of them in one list: `sorry` alone is a matter of style.
    triggers: [words, denial, ['cannot', 'unable', 'i can t', 'can t', 'i m sorry', 'sorry', 'apologize', 'apologise']],
    expression:
      /\b(?:never|not|n['\u2019]t|avoid|forbidden|banned|without)\b[^.\n]{0,40}\b(?:words?|phrases?|contain|include|us(?:e|ing))\b[^.\n"\u201c']{0,30}["\u201c'](?:i['\u2019]m |i am )?(?:sorry|cannot|can['\u2019]t|i can['\u2019]t|i cannot|unable|unfortunately|i apologi[sz]e|as an ai)[^"\u201d\n]{0,24}["\u201d'][^.\n]{0,40}["\u201c'](?:i['\u2019]m |i am )?(?:sorry|cannot|can['\u2019]t|i can['\u2019]t|i cannot|unable|unfortunately|i apologi[sz]e|as an ai)/gi,
  },
  {
    triggers: [
      ['answer', 'respon', 'reply', 'output'],
      ['begin', 'start', 'prefix', 'open'],
      ['sure', 'absolutely', 'of course', 'certainly'],
      ['here is', 'here s', 'here are', 'here you'],
    ],
    expression:
      /(?<!\b(?:not|never|n['\u2019]t|avoid) )\b(?:begin|start|prefix|open)(?:ing|s)?\b[^.\n]{0,24}\b(?:answer|response|reply|output)s?\b[^.\n"\u201c']{0,16}["\u201c'](?:sure|absolutely|of course|certainly)\b[^"\u201d\n]{0,12}\bhere(?: is|['\u2019]s| are)/gi,
  },
];
