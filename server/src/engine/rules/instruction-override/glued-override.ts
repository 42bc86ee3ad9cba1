import type { ExpressionCheck } from '../../model/rule.js';

/** An order that is stuck to the end of the data before it, as where a field is filled in: `New York, USAIgnore all`. */
export const gluedOverride: ExpressionCheck = {
  triggers: [
    ['ignore ', 'disregard ', 'forget '],
    ['previous', 'prior', 'above', 'earlier', 'preceding', 'all your', 'all the'],
    ['instruction', 'directive', 'rules', 'prompt', 'orders'],
  ],
  expression:
    /(?<=[\p{L}\p{N}])(?:Ignore|Disregard|Forget|IGNORE|DISREGARD|FORGET)(?= )(?: (?:all|any|every|of|the|your|these|those|my|our)){0,3} (?:previous|prior|above|earlier|preceding)(?: \w{1,12}){0,2} (?:instructions?|directives?|rules|prompts?|orders)\b/giu,
};
