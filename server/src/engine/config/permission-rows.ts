import { agentPermissions } from './agent-permissions.js';
import { editorPermissions } from './editor-permissions.js';
import type { PermissionRow } from './permission-row.js';

/** All settings that widen what agents may do; the first row that fits a setting judges it. */
export const permissionRows: readonly PermissionRow[] = [...agentPermissions, ...editorPermissions];

/** Flags on a command line that start an agent without its checks. */
export const unsafeFlag =
  /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|--yolo\b|--trust-all-tools\b|--allow-all-tools\b|--approval-mode[= ]yolo\b|--skip-permissions-unsafe\b|--permission-mode[= ]bypassPermissions\b/;
