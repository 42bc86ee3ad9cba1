import type { Reason } from '../../model/signal.js';
import type { GateContext } from './gate.js';
import { namesTrick } from './named-trick.js';

/**
 * AG1: hidden text gets no credit: nobody quotes where nobody can read. Encoded text is seen, though not read, and text
 * that is told of beside it is not hidden.
 */
export function hiddenVoids(context: GateContext): Reason | null {
  const { view, hit } = context;
  const concealment = hit.concealment ?? view.concealment;
  if (concealment === null || concealment === undefined || concealment === 'metadata') return null;
  if (concealment === 'encoded' || namesTrick(context)) return null;
  return { code: 'AG1', effect: 0, text: 'it is hidden from people, so no gate lowers it' };
}

/** How much of its surroundings a quotation is judged by, in UTF-16 units. */
const near = 240;

const obeying = 'run|execute|follow|apply|obey|perform|carry out|act on|comply with';
const quotation = '(?:block|snippet|commands?|script|instructions?|text|prompt|steps|code|lines?|rules?|words|notice)';
/** `do the above`, `run this block`, `follow what it says`: after a quotation. */
const obeyAbove = new RegExp(
  `\\b(?:do|${obeying})\\s+(?:exactly\\s+)?(?:(?:(?:all |each of )?(?:the|this|that|these|those) )?(?:above|quoted|previous|preceding|${quotation}(?: [a-z]{1,12}){0,4}(?: quoted)?(?: above| exactly| verbatim| as written| now| immediately| before| first))|(?:what|as) (?:it|(?:the|this|that)(?: [a-z]{1,12}){1,3}) says|what is (?:quoted|written|said))\\b`,
  'gi',
);
/** `follow these instructions:`, `run the following`: right before a quotation. */
const obeyBelow = new RegExp(
  `\\b(?:${obeying})\\b[^.\\n"\\u201c]{0,40}\\b(?:following|below|this|these)\\b[^.\\n"\\u201c]{0,30}[:.]?\\s{0,4}["\\u201c>\`']{0,4}\\s{0,4}$`,
  'gi',
);
const agentFile =
  '(?:(?:CLAUDE|AGENTS?|GEMINI|MEMORY|SOUL|HEARTBEAT|SKILL)(?:\\.local)?\\.md|copilot-instructions\\.md|\\.(?:cursor|windsurf|cline)rules|\\.(?:claude|cursor|codex|gemini)/[\\w./-]{1,60})';
/** `write this to CLAUDE.md:`, `File 4: MEMORY.md`: right before a block. Agents will load what is in it. */
const goesIntoFile = new RegExp(
  `(?:\\b(?:write|save|append|add|put|insert|paste|copy|create|place|install)\\b[^.\\n]{0,60}|\\bfile(?: \\d{1,3})?: {0,2})[\`*"']{0,3}${agentFile}[\`*"']{0,3}[^.\\n]{0,60}:?\\s{0,4}$`,
  'gi',
);
const ofAttacks =
  /\b(?:attack|adversar|malicious|payload|exploit|inject|poison|victim|scenario|detect|flag)\w{0,8}|\b(?:bad|wrong|sample|test)\b/i;
const forbids = /\b(?:not|never|don['\u2019]?t|without|avoid|refuses? to)\s+(?:\w{1,16}\s+){0,2}$/i;

/** AG2: an order near by tells the reader to do what the quotation says. Code and quotes then count as said. */
export function obeyedQuote({ view, hit, before, after }: GateContext, credits: readonly Reason[]): Reason | null {
  if (!credits.some((c) => c.code === 'G1' || c.code === 'G2')) return null;
  const ahead = `${before}\n${view.text.slice(Math.max(0, hit.start - near), hit.start)}`.slice(-near);
  const behind = `${view.text.slice(hit.end, hit.end + near)}\n${after}`.slice(0, 2 * near);
  if (view.segment.role === 'code-block' && goesToAgents(before)) {
    return { code: 'AG2', effect: 0, text: 'it is to be written into a file that agents load' };
  }
  if (!ordered(obeyBelow, ahead) && !ordered(obeyAbove, behind)) return null;
  return { code: 'AG2', effect: 0, text: 'an order near by tells the reader to do what is quoted' };
}

/** What stands before a block says that it is to become a file that agents load, and speaks of no attack. */
function goesToAgents(before: string): boolean {
  const lead = before.slice(-near);
  return ordered(goesIntoFile, lead) && !ofAttacks.test(lead);
}

/** The expression stands in the text, and no negation before it. */
function ordered(order: RegExp, text: string): boolean {
  return [...text.matchAll(order)].some(({ index }) => !forbids.test(text.slice(Math.max(0, index - 40), index)));
}

/** AG3: in memories, tool metadata and schedules a quotation is loaded like the rest; one level is the most a gate lowers. */
export function memoryLimits({ file }: GateContext, credits: readonly Reason[]): Reason[] {
  if (!['MEM', 'TOOL', 'SCH'].includes(file.scope)) return [...credits];
  const total = credits.reduce((sum, c) => sum + c.effect, 0);
  if (total >= -1) return [...credits];
  const text = 'an agent loads this text as its own memory or tool, quoted or not';
  return [...credits, { code: 'AG3', effect: -1 - total, text }];
}
