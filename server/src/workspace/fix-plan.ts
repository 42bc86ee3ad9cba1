import type { Engine } from '../engine/engine.js';
import { applyEdits, type Edit } from '../engine/fixes/fix.js';
import { fixesFor } from '../engine/fixes/fixes-for.js';
import type { Finding } from '../engine/model/finding.js';
import type { Policy } from './policy.js';

/** The safe fixes of one file; nothing is written yet. */
export interface FixPlan {
  /** Sorted, and none overlaps another; empty when nothing can be fixed safely. */
  readonly edits: readonly Edit[];
  /** What is done, one line a finding. */
  readonly titles: readonly string[];
  /** Findings that no safe fix mends, the accepted ones among them. */
  readonly left: readonly Finding[];
  /** The text with the edits made. */
  readonly after: string;
}

/** Scans a text anew, for places that are right now, and gathers the safe fixes of findings that are not accepted. */
export function planFixes(path: string, text: string, engine: Engine, policy: Policy): FixPlan {
  const edits: Edit[] = [];
  const titles: string[] = [];
  const left: Finding[] = [];
  for (const finding of policy.apply(engine.scan({ path, text }).findings)) {
    const fix = finding.suppressed === null ? fixesFor(finding, text).find(({ kind }) => kind === 'safe') : undefined;
    if (fix?.edits.every((edit) => edits.every((other) => isApart(edit, other)))) {
      edits.push(...fix.edits);
      titles.push(`${fix.title} (${finding.rule}, line ${finding.range.start.line + 1})`);
    } else {
      left.push(finding);
    }
  }
  edits.sort((a, b) => a.start - b.start);
  return { edits, titles, left, after: applyEdits(text, edits) };
}

function isApart(a: Edit, b: Edit): boolean {
  return a.end <= b.start || b.end <= a.start;
}
