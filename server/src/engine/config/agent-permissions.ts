import type { PermissionRow } from './permission-row.js';

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

/** Settings of agents in the terminal, by key and value, as the products document them. */
export const agentPermissions: readonly PermissionRow[] = [
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
];
