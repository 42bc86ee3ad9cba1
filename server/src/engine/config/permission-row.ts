import type { Severity } from '../model/severity.js';

/** One way in which a setting lets agents do more without asking. */
export interface PermissionRow {
  /** Tested against the keys of the setting, joined by dots; items of arrays are `*`. */
  readonly key: RegExp;
  /** Tested against the value as text: `true`, `never`, `Bash(*)`. */
  readonly value: RegExp;
  readonly severity: Severity;
  /** Completes "This setting ...". */
  readonly does: string;
}
