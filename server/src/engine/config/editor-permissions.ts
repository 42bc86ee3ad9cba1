import type { PermissionRow } from './permission-row.js';

const on = /^true$/;
const off = /^false$/;
const anything = /^(?:\*|\*\*|\.\*|\/\.\*\/|\^?\.\*\$?|\*:\*|\*\*\/\*|all|ALL)$/;

/** Settings of editors, servers and workflows, by key and value, as the products document them. */
export const editorPermissions: readonly PermissionRow[] = [
  // VS Code and its agents
  {
    key: /(?:^|\.)chat\.tools\.(?:global\.)?autoApprove$/,
    value: on,
    severity: 'high',
    does: 'approves every tool call of every agent',
  },
  {
    key: /(?:^|\.)chat\.tools\.terminal\.autoApprove\.(?:\*|\/?\^?\.\*\$?\/?\w?|\/\(\?:\)\/)(?:\.approve)?$/,
    value: on,
    severity: 'high',
    does: 'approves every terminal command',
  },
  {
    key: /(?:^|\.)chat\.tools\.terminal\.autoApprove\.\/?\^?(?:rm|sudo|curl|wget|bash|sh|eval|chmod|dd|ssh|powershell|iex)\b[^.]{0,200}(?:\.approve)?$/,
    value: on,
    severity: 'medium',
    does: 'approves a dangerous terminal command',
  },
  {
    key: /(?:^|\.)chat\.tools\.edits\.autoApprove\.(?:\*\*\/\*|\*|\*\*)$/,
    value: on,
    severity: 'medium',
    does: 'approves every edit, also of settings and hooks',
  },
  {
    key: /(?:^|\.)security\.workspace\.trust\.enabled$/,
    value: off,
    severity: 'medium',
    does: 'trusts every workspace that is opened',
  },
  {
    key: /(?:^|\.)task\.allowAutomaticTasks$/,
    value: /^on$/,
    severity: 'medium',
    does: 'lets tasks run when a folder is opened',
  },
  { key: /(?:^|\.)chat\.mcp\.autostart$/, value: /^always$/, severity: 'low', does: 'starts new servers unasked' },
  {
    key: /(?:^|\.)(?:allowedCommands|commandAllowlist|cascadeCommandsAllowList|trustedCommands|commands\.allowlist|allowed_commands)\.\*$/,
    value: anything,
    severity: 'high',
    does: 'allows every command',
  },
  {
    key: /(?:^|\.)cascadeCommandsAutoExecution$/,
    value: /^(?:turbo|always)$/i,
    severity: 'high',
    does: 'runs every command without asking',
  },
  {
    key: /(?:^|\.)(?:alwaysAllowExecute|autoApproveExecute|executeAllCommands|yolo|yoloMode|yoloModeToggled|useYoloMode|enableYoloMode)$/,
    value: on,
    severity: 'high',
    does: 'runs every command without asking',
  },
  {
    key: /(?:^|\.)(?:alwaysAllow(?:Write|WriteOutsideWorkspace|WriteProtected|Browser|Mcp|Subtasks|ModeSwitch)|autoApprovalEnabled)$/,
    value: on,
    severity: 'medium',
    does: 'approves a kind of action without asking',
  },
  // Servers
  {
    key: /(?:^|\.)(?:alwaysAllow|autoApprove|always_allow)\.\*$/,
    value: anything,
    severity: 'high',
    does: 'approves every tool of a server',
  },
  {
    key: /(?:^|\.)(?:mcpServers|servers)\.[^.]+\.(?:alwaysAllow|autoApprove)$/,
    value: on,
    severity: 'high',
    does: 'approves every tool of a server',
  },
  {
    key: /(?:^|\.)(?:alwaysAllow|autoApprove|always_allow)\.\*$/,
    value: /(?:exec|shell|bash|terminal|run_command|delete|write_file|push|deploy)/i,
    severity: 'low',
    does: 'approves a tool that can change or run things',
  },
  // Others
  { key: /(?:^|\.)always_allow_tool_actions$/, value: on, severity: 'high', does: 'approves every action' },
  {
    key: /(?:^|\.)tool_permissions(?:\.default|\.tools\.terminal\.default)?$/,
    value: /^allow$/,
    severity: 'high',
    does: 'approves every tool call',
  },
  { key: /^permissions?(?:\.\*)?$/, value: /^allow$/, severity: 'medium', does: 'approves every tool call' },
  {
    key: /(?:^|\.)permission\.(?:bash|external_directory)(?:\.\*)?$/,
    value: /^allow$/,
    severity: 'medium',
    does: 'approves every command or every folder',
  },
  { key: /(?:^|\.)permissions\.skip_requests$/, value: on, severity: 'high', does: 'asks for nothing' },
  {
    key: /(?:^|\.)permissions\.allowed_tools\.\*$/,
    value: /^(?:bash|\*|shell)$/,
    severity: 'medium',
    does: 'approves every command',
  },
  {
    key: /(?:^|\.)(?:autonomyLevel|autonomyMode|autonomy)$/,
    value: /^(?:auto-high|high|full|skip-permissions-unsafe)$/,
    severity: 'high',
    does: 'lets the agent act without asking',
  },
  { key: /(?:^|\.)(?:GOOSE_MODE)$/, value: /^auto$/i, severity: 'low', does: 'lets the agent act without asking' },
  { key: /(?:^|\.)yes-always$/, value: on, severity: 'medium', does: 'answers every question with yes' },
  { key: /(?:^|\.)allowedTools\.\*$/, value: anything, severity: 'high', does: 'allows every tool' },
  {
    key: /(?:^|\.)toolsSettings\.(?:execute_bash|shell|executeBash)\.allowedCommands\.\*$/,
    value: anything,
    severity: 'high',
    does: 'allows every command',
  },
  { key: /(?:^|\.)confirmation_mode$/, value: off, severity: 'low', does: 'asks for no confirmation' },
  // Transport security that every program started from here loses
  {
    key: /(?:^|\.)(?:env|environment)\.(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/,
    value: /^0$/,
    severity: 'medium',
    does: 'switches the check of certificates off',
  },
  {
    key: /(?:^|\.)(?:env|environment)\.GIT_SSL_NO_VERIFY$/,
    value: /^(?:1|true)$/,
    severity: 'medium',
    does: 'switches the check of certificates off',
  },
  // Workflows that call agents
  {
    key: /(?:^|\.)with\.(?:allow-users|allowed_non_write_users|allowed_bots)$/,
    value: /^\*$/,
    severity: 'medium',
    does: 'lets anybody on the internet drive the agent',
  },
  {
    key: /(?:^|\.)with\.safety-strategy$/,
    value: /^unsafe$/,
    severity: 'medium',
    does: 'gives the agent the rights of the runner',
  },
  {
    key: /(?:^|\.)with\.sandbox$/,
    value: /^danger-full-access$/,
    severity: 'medium',
    does: 'gives commands the whole runner',
  },
];
