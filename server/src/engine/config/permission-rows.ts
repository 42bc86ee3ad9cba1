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

const on = /^true$/;
const off = /^false$/;
const anything = /^(?:\*|\*\*|\.\*|\/\.\*\/|\^?\.\*\$?|\*:\*|\*\*\/\*|all|ALL)$/;
const anyShell =
  /^(?:Bash|Shell|Exec|PowerShell|Terminal|run_shell_command|execute_bash|shell|ShellTool|bash)(?:\((?:\*|\*\*|:\*|\*:\*|\.\*)?\))?$/;
const strongShell =
  /^(?:Bash|Shell|Exec|run_shell_command|ShellTool)\((?:sudo|su|sh|bash|zsh|eval|exec|rm -rf|rm|dd|mkfs|chmod 777|ssh|powershell|pwsh)\b[ :]{0,2}\*?\)?/;
const networkShell =
  /^(?:Bash|Shell|Exec|run_shell_command|ShellTool)\((?:curl|wget|nc|python3?|node|npx|uvx|docker|kubectl|aws|gcloud|git push|osascript)\b[ :]{0,2}\*\)/;
const secretRead = /^Read\((?:\/\/|~\/|\$HOME\/)?(?:\*\*?|\.ssh|\.aws|\.env|etc|\/etc)(?:\/\*\*?)?\)$/;

/**
 * The settings of the products, by key and value. Sources: the products' own documentation of their settings, as far as
 * the surfaces catalogue names the file.
 */
export const permissionRows: readonly PermissionRow[] = [
  // Claude Code and what speaks its format
  {
    key: /(?:^|\.)defaultMode$/,
    value: /^bypassPermissions$/,
    severity: 'high',
    does: 'switches all permission checks off',
  },
  {
    key: /(?:^|\.)(?:permissionMode|initialPermissionMode)$/,
    value: /^bypassPermissions$/,
    severity: 'high',
    does: 'switches all permission checks off',
  },
  {
    key: /(?:^|\.)defaultMode$/,
    value: /^(?:dontAsk|autoApprove|yolo)$/,
    severity: 'medium',
    does: 'lets the agent act without asking',
  },
  {
    key: /(?:^|\.)defaultMode$/,
    value: /^(?:acceptEdits|auto)$/,
    severity: 'low',
    does: 'accepts every edit without asking',
  },
  { key: /(?:^|\.)permissions\.allow\.\*$/, value: anything, severity: 'high', does: 'allows every tool' },
  {
    key: /(?:^|\.)(?:permissions\.allow|allowedTools|allowed_tools|tools\.(?:allowed|core)|coreTools|trustedTools)\.\*$/,
    value: anyShell,
    severity: 'high',
    does: 'allows every shell command',
  },
  {
    key: /(?:^|\.)permissions\.allow\.\*$/,
    value: strongShell,
    severity: 'medium',
    does: 'allows shells, deletion or other rights without asking',
  },
  {
    key: /(?:^|\.)permissions\.allow\.\*$/,
    value: networkShell,
    severity: 'low',
    does: 'allows a program that can fetch and run anything',
  },
  {
    key: /(?:^|\.)permissions\.allow\.\*$/,
    value: /^(?:Write|Edit|MultiEdit)\((?:\*|\*\*|\/\*\*|~\/\*\*|\/\/\*\*)\)$/,
    severity: 'medium',
    does: 'allows writing everywhere',
  },
  {
    key: /(?:^|\.)permissions\.allow\.\*$/,
    value: secretRead,
    severity: 'medium',
    does: 'allows reading secrets or the whole disk',
  },
  {
    key: /(?:^|\.)permissions\.allow\.\*$/,
    value: /^mcp__\*$|^Mcp\(\*:\*\)$/,
    severity: 'medium',
    does: 'allows every tool of every server',
  },
  {
    key: /(?:^|\.)permissions\.additionalDirectories\.\*$/,
    value: /^(?:\/|~|~\/|\$HOME|C:\\?)$/,
    severity: 'medium',
    does: 'opens the whole disk or home folder',
  },
  {
    key: /(?:^|\.)enableAllProjectMcpServers$/,
    value: on,
    severity: 'high',
    does: 'starts every server that a repository brings, unasked',
  },
  {
    key: /(?:^|\.)(?:skipDangerousModePermissionPrompt|bypassPermissionsModeAccepted|dangerouslySkipPermissions|allowDangerouslySkipPermissions|dangerouslyAllowAll|dangerouslyDisableSandbox|dangerously_bypass_approvals_and_sandbox)$/,
    value: on,
    severity: 'high',
    does: 'switches all permission checks off',
  },
  {
    key: /(?:^|\.)allow_all_tools$|(?:^|\.)allowAllTools$|(?:^|\.)trustAllTools$/,
    value: on,
    severity: 'high',
    does: 'allows every tool',
  },
  { key: /(?:^|\.)sandbox\.enabled$/, value: off, severity: 'medium', does: 'switches the sandbox off' },
  {
    key: /(?:^|\.)(?:sandbox\.)?(?:allowUnsandboxedCommands|enableWeakerNestedSandbox)$/,
    value: on,
    severity: 'low',
    does: 'weakens the sandbox',
  },
  {
    key: /(?:^|\.)disableAllHooks$/,
    value: on,
    severity: 'low',
    does: 'switches all hooks off, also those that guard',
  },
  // Codex
  { key: /(?:^|\.)approval_policy$/, value: /^never$/, severity: 'high', does: 'never asks before a command' },
  {
    key: /(?:^|\.)sandbox_mode$/,
    value: /^danger-full-access$/,
    severity: 'high',
    does: 'gives commands the whole machine and the network',
  },
  {
    key: /(?:^|\.)sandbox_workspace_write\.network_access$/,
    value: on,
    severity: 'low',
    does: 'opens the network to sandboxed commands',
  },
  {
    key: /(?:^|\.)shell_environment_policy\.ignore_default_excludes$/,
    value: on,
    severity: 'low',
    does: 'hands keys and tokens of the environment to every command',
  },
  {
    key: /(?:^|\.)notice\.hide_full_access_warning$/,
    value: on,
    severity: 'medium',
    does: 'hides the warning about full access',
  },
  // Gemini CLI, Qwen Code
  {
    key: /(?:^|\.)(?:defaultApprovalMode|approvalMode)$/,
    value: /^yolo$/i,
    severity: 'high',
    does: 'approves every tool call',
  },
  {
    key: /(?:^|\.)(?:defaultApprovalMode|approvalMode)$/,
    value: /^auto[-_]?edit$/i,
    severity: 'low',
    does: 'accepts every edit without asking',
  },
  { key: /(?:^|\.)autoAccept$/, value: on, severity: 'medium', does: 'accepts tool calls without asking' },
  {
    key: /(?:^|\.)mcpServers\.[^.]+\.trust$/,
    value: on,
    severity: 'medium',
    does: 'trusts a server so that none of its calls is asked for',
  },
  { key: /(?:^|\.)folderTrust\.enabled$/, value: off, severity: 'medium', does: 'trusts every folder' },
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
    key: /(?:^|\.)chat\.tools\.terminal\.autoApprove\.\/?\^?(?:rm|sudo|curl|wget|bash|sh|eval|chmod|dd|ssh|powershell|iex)\b[^.]*(?:\.approve)?$/,
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

/** Flags on a command line that start an agent without its checks. */
export const unsafeFlag =
  /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|--yolo\b|--trust-all-tools\b|--allow-all-tools\b|--approval-mode[= ]yolo\b|--skip-permissions-unsafe\b|--permission-mode[= ]bypassPermissions\b/;
