/** Scope codes of the threat model: what a shared context is for. */
export const scopes = [
  'INS', // instructions: CLAUDE.md, AGENTS.md, rules files
  'PER', // persona: SOUL.md, output styles, system prompts
  'MEM', // memory
  'SKL', // skills, subagents, commands, prompt templates
  'SCH', // heartbeat, bootstrap, scheduled
  'CFG', // configuration of agents and editors
  'TOOL', // tool metadata
  'DOC', // documents for people
  'SRC', // source code
  'AGT', // what agents wrote for agents: plans, handoffs, transcripts
  'VCS', // git metadata
  'CI', // workflows that call agents
  'DEP', // vendored code
  'DATA', // data, fetched text
] as const;
export type Scope = (typeof scopes)[number];

/** When an agent reads the context without being asked, or on whose demand. */
export type Loading = 'always' | 'glob' | 'on-demand' | 'manual';

/** A kind of shared context from the catalogue. */
export interface Surface {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly scope: Scope;
  readonly loadedBy: readonly string[];
  readonly loading: Loading;
  readonly agentWritable: boolean;
  /** `body`, `fm:key`, JSON pointers with `*`, dotted TOML paths: where the instructions stand. */
  readonly instructionFields: readonly string[];
}

/** The grammar a file is read with. */
export type Format = 'markdown' | 'json' | 'jsonl' | 'yaml' | 'toml' | 'notebook' | 'env' | 'html' | 'source' | 'text';

/** What a path says about a file, before a byte of it is read. */
export interface Classification {
  /** The most specific surface of the catalogue, or null for a plain document, source file or data. */
  readonly surface: Surface | null;
  /** All surfaces whose globs match, most specific first. */
  readonly surfaces: readonly Surface[];
  readonly scope: Scope;
  readonly format: Format;
  /** Language of a source file, as VS Code names it (`typescript`, `python`, `shellscript` ...); null for others. */
  readonly language: string | null;
  /** The path lies below node_modules, vendor, site-packages or the like. */
  readonly vendored: boolean;
  /** The path lies below tests, fixtures, corpora: gate G5. */
  readonly corpus: boolean;
}
