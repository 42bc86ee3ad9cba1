import type { Classification, Scope } from '../engine/model/surface.js';

/** Scopes of files that agents load, or keep as memory. Docs, source, data and workflows are read only when asked for. */
const agentScopes: ReadonlySet<Scope> = new Set(['INS', 'PER', 'MEM', 'SKL', 'SCH', 'CFG', 'TOOL', 'AGT']);

/** True for an agent or memory file of the catalogue: it is scanned though git ignores it, and inside vendored code. */
export function isAgentFile(file: Classification): boolean {
  return file.surface !== null && agentScopes.has(file.scope);
}
