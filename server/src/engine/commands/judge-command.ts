import type { Severity } from '../model/severity.js';
import { rank } from '../model/severity.js';
import { followData } from './flow.js';
import { hostKind } from './hosts.js';
import { programName, wrappers } from './programs.js';
import type { Command, Script } from './script.js';
import { parseShell } from './shell-parser.js';

/** What a command that runs by itself does, as bad as it looks. */
export interface Judgement {
  readonly severity: Severity;
  /** Completes "This command ...". */
  readonly does: string;
}

/** Commands longer than this are judged by their beginning, in UTF-16 units. */
const limit = 4_096;

const everyday = new Set(
  'prettier eslint biome ruff black isort flake8 mypy pyright pylint tsc stylelint gofmt goimports golangci-lint go cargo rustfmt clippy rubocop shellcheck shfmt yamllint markdownlint markdownlint-cli2 vitest jest pytest mocha rspec phpunit make just task npm pnpm yarn bun uv poetry tox nox gradle gradlew mvn mvnw dotnet swift swiftlint ktlint detekt git pre-commit lefthook husky lint-staged dprint echo printf true false exit cd mkdir ls pwd date say afplay notify-send osascript terminal-notifier paplay jq test [ [[ cat head tail wc sort touch'.split(
    ' ',
  ),
);

const pattern = {
  blob: /[A-Za-z0-9+/]{80,}={0,2}|(?:\\x[0-9a-f]{2}){12}|\$\{IFS\}|-e(?:nc|ncodedcommand)\s+[A-Za-z0-9+/=]{24}/i,
  lair: /(?:^|["'\s=])(?:\/(?:private\/)?tmp\/|\/var\/tmp\/|\/dev\/shm\/|~\/\.cache\/|\$TMPDIR|%TEMP%|\$env:TEMP)|(?:^|[\s"'/])(?:\.cache|node_modules\/\.cache|\.agent-cache|\.tmp)\/[\w./-]{0,200}\.(?:[mc]?[jt]s|py|sh|rb|pl|exe|ps1)\b/i,
  toolFolder:
    /(?:^|[\s"'/}])\.(?:vscode|github|claude|cursor|codex|gemini|idea|windsurf|kiro|devcontainer)\/(?!(?:hooks?|scripts?|bin|tools|agents|skills|commands|plugins|workflows|statusline\w{0,10})\/|status[-_]?line[\w-]{0,20}\.)[\w-]{1,60}\.(?:[mc]?[jt]s|py|rb|pl|exe)\b/i,
  hidden:
    /(?:^|[\s"'/}])(?:~\/)?\.(?!(?:vscode|github|claude|cursor|codex|gemini|idea|windsurf|kiro|devcontainer|husky|git|venv|nvm|local|config|cargo|bun|pyenv|rye|volta|deno|agents?|opencode|trunk|lefthook|factory|augment|amp)\/)[\w-]{2,40}\/[\w./-]{0,80}\.(?:[mc]?[jt]s|py|sh|rb|pl|ps1)\b/i,
  startup:
    /(?:>>?\s{0,2}|tee\s+(?:-a\s+)?|sed\s+-i[^|;&]{0,120}|cp\s[^|;&]{1,120})["']?(?:~|\$HOME)\/\.(?:bashrc|zshrc|profile|bash_profile|zprofile|zshenv|ssh\/authorized_keys|ssh\/config|gitconfig)|\bcrontab\s+-|\blaunchctl\s+load|\bsystemctl\s+(?:--user\s+)?enable|\breg(?:\.exe)?\s+add\b|\bschtasks\b/i,
  agentFile:
    /(?:(?:>>?\s{0,2}|tee\s(?:-a\s)?)["']?[^\s"'|;&]{0,60}?|\b(?:sed\s-i|cp|mv|ln)\s[^|;&\n]{1,260}?)(?:CLAUDE\.md|AGENTS?\.md|GEMINI\.md|SOUL\.md|MEMORY\.md|SKILL\.md|\.cursorrules|copilot-instructions\.md|\.cursor\/rules|\.claude\/(?:settings|skills|agents|commands)|\.mcp\.json|\.git\/hooks\/)/,
  post: /\b(?:curl|wget|http|https|xh|Invoke-(?:WebRequest|RestMethod)|irm|iwr)\b[^|;&]{0,240}(?:\s-d\b|--data|--json|\s-F\b|--form|\s-T\b|--upload-file|--post-(?:data|file)|-X\s{0,2}(?:POST|PUT)|-Method\s+(?:Post|Put)|\sPOST\s)/i,
  network: /\b(?:fetch|https?\.(?:get|request)|axios|urlopen|requests\.\w+|urllib|socket|XMLHttpRequest|WebClient)\b/,
  unsafeFlags:
    /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|--yolo\b|--trust-all-tools|--allow-all-tools|--approval-mode[= ]yolo/,
  url: /\bhttps?:\/\/[^\s"'`|;&)<>]{3,300}/gi,
} as const;

/** Judges a command that a configuration runs by itself. The command is only read. */
export function judgeCommand(text: string): Judgement {
  const command = text.slice(0, limit);
  const script = parseShell(command);
  const judgements = [...byFlow(script), ...byText(command)];
  judgements.sort((a, b) => rank(a.severity) - rank(b.severity));
  return judgements[0] ?? byProgram(script, command);
}

function* byFlow(script: Script): Iterable<Judgement> {
  for (const event of followData(script)) {
    const from = event.urls[0]?.slice(0, 100);
    const kinds = event.urls.map(hostKind);
    const isLocal = kinds.length > 0 && kinds.every((kind) => kind === 'local');
    const isKnown = kinds.length > 0 && kinds.every((kind) => kind === 'installer');
    if (event.kind === 'shell') yield { severity: 'critical', does: `gives a shell to ${from ?? 'a stranger'}` };
    else if (event.kind === 'send' && !isLocal)
      yield { severity: 'critical', does: `sends secrets to ${from ?? 'another machine'}` };
    else if (event.kind === 'package') yield { severity: 'high', does: `installs code from ${from}` };
    else if (event.kind === 'execute' && from === undefined)
      yield { severity: 'critical', does: 'decodes a text and runs it' };
    else if (event.kind === 'execute') {
      yield { severity: isLocal ? 'low' : isKnown ? 'medium' : 'critical', does: `fetches ${from} and runs it` };
    }
  }
}

function* byText(command: string): Iterable<Judgement> {
  const urls = [...command.matchAll(pattern.url)].map(([url]) => url);
  const outside = urls.filter((url) => hostKind(url) !== 'local');
  if (pattern.post.test(command) && outside.length > 0)
    yield { severity: 'high', does: `posts data to ${outside[0]?.slice(0, 100)}` };
  else if (outside.length > 0 && /\b(?:curl|wget|irm|iwr|Invoke-)/i.test(command)) {
    yield { severity: 'medium', does: `calls ${outside[0]?.slice(0, 100)}` };
  }
  if (/\s-[ce]\s|\beval\b/.test(command) && pattern.network.test(command))
    yield { severity: 'high', does: 'runs inline code that uses the network' };
  if (pattern.blob.test(command)) yield { severity: 'high', does: 'carries an encoded program' };
  if (pattern.lair.test(command)) yield { severity: 'high', does: 'runs a file from a temporary or cache folder' };
  if (pattern.toolFolder.test(command))
    yield { severity: 'high', does: 'runs a program that is kept among settings, where nobody looks for code' };
  if (pattern.startup.test(command)) yield { severity: 'high', does: 'changes what runs at login or on a schedule' };
  if (pattern.agentFile.test(command))
    yield { severity: 'high', does: 'writes into files that agents take their instructions from' };
  if (pattern.unsafeFlags.test(command))
    yield { severity: 'high', does: 'starts an agent with its permission checks switched off' };
  if (pattern.hidden.test(command)) yield { severity: 'medium', does: 'runs a script from a hidden folder' };
}

/** A command without anything odd about it: by what its programs are. */
function byProgram(script: Script, command: string): Judgement {
  const programs = script
    .flat()
    .map(programOf)
    .filter((name) => name !== '');
  const isEveryday =
    programs.length > 0 && programs.every((name) => everyday.has(name) || everyday.has(name.split(':')[0] as string));
  if (
    isEveryday ||
    /\b(?:npx|bunx|uvx|pnpm exec|npm exec|uv run|poetry run)\s{1,9}(?:--\S{1,60}\s{1,9}){0,3}(?:prettier|eslint|biome|tsc|vitest|jest|ruff|black|pytest|mypy|stylelint|lint-staged)\b/.test(
      command,
    )
  ) {
    return { severity: 'info', does: 'runs an everyday tool of the project' };
  }
  return { severity: 'low', does: 'runs a script or program' };
}

function programOf({ words }: Command): string {
  const names = words.map((word) => programName(word.text));
  return names.find((name) => !wrappers.has(name) && !name.startsWith('-') && !/^\w+=/.test(name)) ?? '';
}
