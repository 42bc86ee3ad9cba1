import { defineRule } from '../../model/rule.js';

/** SC0507: forbids leaving the persona, even for the user, safety or review. */
export const personaLock = defineRule({
  id: 'SC0507',
  name: 'persona-lock',
  title: 'Persona may not be dropped',
  family: 'F05',
  severity: 'medium',
  confidence: 'medium',
  roles: ['identity', 'cloak'],
  scopes: ['PER', 'SKL', 'MEM', 'DOC', 'AGT', 'INS', 'SRC', 'DATA'],
  maps: ['ASI10', 'ASI01', 'T0054'],
  message: 'This forbids the agent to leave a persona; a persona that has drifted can then not be put right.',
  remedy: 'Bound it: say when the persona ends, and that the user, safety and review come first.',
  phrases: [
    {
      pattern:
        "(never|do not|don't|must not|may not|are not to|is not to|cannot|can't|without) ~1 (break|breaking|leave|drop|exit|step out of|come out of) (character|persona|this persona|this identity|this role|the persona|your persona|role|of character) ~10 (even|no matter|under any|regardless|ever|developers|user|asked|circumstances)",
      severity: 'medium',
    },
    {
      pattern:
        '(stay|remain|keep|continue) in (this|the|your|that) (persona|character|identity|role) ~8 (no matter|even if|even when|regardless|under all circumstances|forever|always|at all times)',
      severity: 'medium',
    },
    {
      pattern:
        "(never|do not|don't|must not) ~2 (admit|reveal|acknowledge|say|mention|state|disclose) ~3 (you are|you're|being|that you are) ~3 (ai|language model|an assistant|chatbot|bot|claude|chatgpt|machine|playing)",
      severity: 'low',
    },
    { pattern: "(never|do not|don't) ~1 (break|breaking) (character|persona)", severity: 'low' },
    {
      pattern:
        '(no one|nobody|nothing|under no circumstances|at no time) ~8 (leave|drop|abandon|break|exit|step out of|give up|break out of) ~1 (this role|your role|this persona|your persona|that persona|the persona|character|this identity|your identity|that role)',
      severity: 'medium',
    },
  ],
});
