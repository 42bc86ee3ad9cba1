import type { Suspicion, SuspicionKind } from '../inventory.js';

/** A half-open range of UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Looks at the candidates of one kind, in order of their place, and tells which are not honest. Characters that follow
 * one another directly come as one run, words and terminal sequences one by one.
 */
export type Finder = (text: string, candidates: readonly Run[]) => Suspicion[];

/** Joins neighbouring candidates: two belong together when at most `gap` units stand between them. */
export function group(candidates: readonly Run[], gap: number): Run[][] {
  const groups: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of candidates) {
    if (run.start - end <= gap) (groups[groups.length - 1] as Run[]).push(run);
    else groups.push([run]);
    end = run.end;
  }
  return groups;
}

/** Joins candidates that stand on one line, at most `gap` units apart. */
export function groupInLine(text: string, candidates: readonly Run[], gap: number): Run[][] {
  return group(candidates, gap).flatMap((runs) => {
    const lines: Run[][] = [];
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1];
      const line = lines[lines.length - 1];
      if (before && line && !text.slice(before.end, run.start).includes('\n')) line.push(run);
      else lines.push([run]);
    }
    return lines;
  });
}

/** Most code points of a run that are read: more than any finding shows. */
const mostRead = 65_536;

/** The code points of some runs, in order. */
export function codePointsOf(text: string, runs: readonly Run[]): number[] {
  const codes: number[] = [];
  for (const { start, end } of runs) {
    for (let at = start; at < end && codes.length < mostRead; ) {
      const code = text.codePointAt(at) ?? 0;
      codes.push(code);
      at += code > 0xffff ? 2 : 1;
    }
  }
  return codes;
}

/** Builds a suspicion over a group of runs. */
export function suspicion(
  kind: SuspicionKind,
  runs: readonly Run[],
  decoded: string | null,
  detail: string,
): Suspicion {
  const start = (runs[0] as Run).start;
  const end = (runs[runs.length - 1] as Run).end;
  return { kind, start, end, decoded, detail };
}

/** `U+200B` for people. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Names the code points of some runs: `U+200B to U+200D, 24 characters`. */
export function describe(text: string, runs: readonly Run[]): string {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  let characters = 0;
  for (const run of runs) {
    for (let at = run.start; at < run.end; ) {
      const code = text.codePointAt(at) ?? 0;
      lowest = Math.min(lowest, code);
      highest = Math.max(highest, code);
      characters++;
      at += code > 0xffff ? 2 : 1;
    }
  }
  const names = lowest === highest ? codePointName(lowest) : `${codePointName(lowest)} to ${codePointName(highest)}`;
  return characters === 1 ? names : `${names}, ${characters} characters`;
}
