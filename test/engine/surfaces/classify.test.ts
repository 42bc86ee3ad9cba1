import { braceExpand } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { surfaceList } from '../../../server/src/engine/surfaces/catalogue.js';
import { createClassifier } from '../../../server/src/engine/surfaces/classify.js';

const classify = createClassifier();

/** A path that a glob without braces surely matches. */
function sample(glob: string): string {
  return glob.replaceAll('**/', 'some/where/').replaceAll('**', 'file.md').replaceAll('*', 'x').replaceAll('?', '1');
}

describe('every glob of the catalogue', () => {
  for (const surface of surfaceList()) {
    if (surface.globs.length === 0) continue;
    it(`leads to ${surface.id}`, () => {
      for (const path of surface.globs.flatMap((glob) => braceExpand(glob)).map(sample)) {
        const ids = classify(path).surfaces.map((found) => found.id);
        expect(ids, path).toContain(surface.id);
      }
    });
  }
});

describe('the most specific surface wins', () => {
  it.each([
    ['AGENTS.md', 'agents-md', 'INS', 'markdown'],
    ['packages/web/CLAUDE.md', 'claude-md', 'INS', 'markdown'],
    ['.junie/AGENTS.md', 'junie', 'INS', 'markdown'],
    ['.claude/skills/pdf/SKILL.md', 'claude-skills', 'SKL', 'markdown'],
    ['skills/pdf/SKILL.md', 'skills-flat', 'SKL', 'markdown'],
    ['skills/pdf/references/forms.md', 'skill-resources', 'SKL', 'markdown'],
    ['.claude/agent-memory/reviewer/MEMORY.md', 'claude-agent-memory', 'MEM', 'markdown'],
    ['.agents/memory/MEMORY.md', 'agents-memory-committed', 'MEM', 'markdown'],
    ['memory/2026-03-22.md', 'openclaw-memory', 'MEM', 'markdown'],
    ['IDENTITY.md', 'openclaw-bootstrap', 'PER', 'markdown'],
    ['SOUL.md', 'hermes', 'PER', 'markdown'],
    ['HEARTBEAT.md', 'openclaw-bootstrap', 'SCH', 'markdown'],
    ['.claude/loop.md', 'claude-loop', 'SCH', 'markdown'],
    ['.clinerules/workflows/release.md', 'cline-workflows', 'SKL', 'markdown'],
    ['.clinerules/style.txt', 'cline-rules', 'INS', 'markdown'],
    ['docs/prompts/review.prompt.md', 'copilot-prompts', 'SKL', 'markdown'],
    ['.github/workflows/copilot-setup-steps.yml', 'copilot-setup', 'CI', 'yaml'],
    ['.github/workflows/triage.md', 'gh-aw', 'CI', 'markdown'],
    ['.mcp.json', 'claude-mcp', 'CFG', 'json'],
    ['.claude-plugin/plugin.json', 'claude-plugin', 'TOOL', 'json'],
    ['.codex/config.toml', 'codex-config', 'CFG', 'toml'],
    ['app.code-workspace', 'vscode-settings', 'CFG', 'json'],
    ['.specstory/history/2026-01-01.md', 'specstory', 'AGT', 'markdown'],
  ])('%s is %s', (path, id, scope, format) => {
    expect(classify(path)).toMatchObject({ surface: { id }, scope, format });
  });
});

describe('files of one surface with different roles', () => {
  it.each([
    ['CRUSH.md', 'INS'],
    ['crush.json', 'CFG'],
    ['.qwen/settings.json', 'CFG'],
    ['.qwen/commands/fix.md', 'SKL'],
    ['.qwen/system.md', 'PER'],
    ['CONVENTIONS.md', 'INS'],
    ['.aider.conf.yml', 'CFG'],
  ])('%s has scope %s', (path, scope) => {
    expect(classify(path).scope).toBe(scope);
  });
});

describe('files without a telling extension take the format of their surface', () => {
  it.each([
    ['.cursorrules', 'markdown', null],
    ['.windsurfrules', 'markdown', null],
    ['.clinerules', 'markdown', null],
    ['.goosehints', 'markdown', null],
    ['.roomodes', 'yaml', null],
    ['.gemini/.env', 'env', null],
    ['.clinerules/hooks/PreToolUse', 'source', 'shellscript'],
    ['Modelfile', 'source', 'dockerfile'],
    ['.beads/issues.jsonl', 'jsonl', null],
  ])('%s', (path, format, language) => {
    const found = classify(path);
    expect(found.surface).not.toBeNull();
    expect(found).toMatchObject({ format, language });
  });
});

describe('plain files', () => {
  it.each([
    ['README.md', 'DOC', 'markdown', null],
    ['docs/guide/intro.mdx', 'DOC', 'markdown', null],
    ['LICENSE', 'DOC', 'text', null],
    ['notes.txt', 'DOC', 'text', null],
    ['index.html', 'DOC', 'html', null],
    ['docs/api/agents.md', 'DOC', 'markdown', null],
    ['docs/concepts/memory.md', 'DOC', 'markdown', null],
    ['src/memory/README.md', 'DOC', 'markdown', null],
    ['src/index.ts', 'SRC', 'source', 'typescript'],
    ['src/view.tsx', 'SRC', 'source', 'typescriptreact'],
    ['tool.py', 'SRC', 'source', 'python'],
    ['run.sh', 'SRC', 'source', 'shellscript'],
    ['include/a.hpp', 'SRC', 'source', 'cpp'],
    ['Program.cs', 'SRC', 'source', 'csharp'],
    ['Dockerfile', 'SRC', 'source', 'dockerfile'],
    ['Dockerfile.dev', 'SRC', 'source', 'dockerfile'],
    ['Makefile', 'SRC', 'source', 'makefile'],
    ['package.json', 'DATA', 'json', null],
    ['manifest.json', 'DATA', 'json', null],
    ['docker-compose.yml', 'DATA', 'yaml', null],
    ['data.ndjson', 'DATA', 'jsonl', null],
    ['table.csv', 'DATA', 'text', null],
    ['analysis.ipynb', 'DATA', 'notebook', null],
    ['.env.local', 'DATA', 'env', null],
    ['Cargo.toml', 'DATA', 'toml', null],
    ['blob.xyz', 'DATA', 'text', null],
    ['COMMIT_EDITMSG', 'VCS', 'text', null],
    ['commit:0123abc', 'VCS', 'text', null],
  ])('%s is %s', (path, scope, format, language) => {
    expect(classify(path)).toMatchObject({ surface: null, surfaces: [], scope, format, language });
  });
});

describe('letter case', () => {
  it.each(['claude.md', 'Claude.md', 'agents.md', 'Agents.md', 'skills/a/skill.md', '.GITHUB/copilot-instructions.md'])(
    'finds %s, as a file system that ignores case does',
    (path) => {
      expect(classify(path).surface).not.toBeNull();
    },
  );

  it('keeps the case of names that mean nothing in another one', () => {
    expect(classify('user.md').surface).toBeNull();
    expect(classify('tools.md').surface).toBeNull();
  });
});

describe('files of a user', () => {
  it.each([
    ['~/.claude/CLAUDE.md', 'claude-user-md'],
    ['~/.claude/projects/app/memory/MEMORY.md', 'claude-auto-memory'],
    ['~/.codex/memories/notes.md', 'codex-memories'],
    ['~/.config/Code - Insiders/User/mcp.json', 'vscode-mcp'],
    ['~/Library/Application Support/Code/User/prompts/a.prompt.md', 'copilot-profile'],
    ['/etc/claude-code/CLAUDE.md', 'claude-managed'],
  ])('%s is %s', (path, id) => {
    expect(classify(path).surface?.id).toBe(id);
  });

  it('does not mistake a workspace file for one', () => {
    expect(classify('.codex/memories/notes.md').surface).toBeNull();
    expect(classify('User/prompts/notes.md').surfaces.map((surface) => surface.id)).not.toContain('copilot-profile');
  });
});

describe('places', () => {
  it.each([
    'node_modules/a/README.md',
    'a/vendor/b/x.go',
    'env/lib/python3.12/site-packages/x.py',
    'Third_Party/x.c',
    '.venv/x.py',
  ])('%s is vendored', (path) => {
    expect(classify(path)).toMatchObject({ vendored: true, scope: 'DEP', surface: null });
  });

  it('finds the agent files in vendored code', () => {
    expect(classify('node_modules/a/CLAUDE.md')).toMatchObject({ vendored: true, scope: 'INS' });
    expect(classify('node_modules/a/.github/workflows/ci.yml')).toMatchObject({ surface: null, scope: 'DEP' });
  });

  it.each([
    'test/fixtures/attack.md',
    '__tests__/a.ts',
    'pkg/testdata/x.json',
    'Corpora/a.txt',
    'redteam/prompts.csv',
    'src/a.test.ts',
    'src/a_test.go',
    'src/a.spec.js',
    'test_reader.py',
    'rules/injection.yara',
    'injection.rules.yaml',
  ])('%s is made to be found', (path) => {
    expect(classify(path).corpus).toBe(true);
  });

  it.each(['tests/CLAUDE.md', 'fixtures/.cursorrules', 'src/latest.ts', 'contest.md', 'src/inspect.ts', 'test.md'])(
    '%s is not',
    (path) => {
      expect(classify(path).corpus).toBe(false);
    },
  );
});

describe('hostile paths', () => {
  it.each([
    '',
    '/',
    '//',
    '~/',
    '.',
    'a/'.repeat(20_000),
    `${'.a'.repeat(50_000)}.md`,
    `skills/${'x/'.repeat(5_000)}SKILL.md`,
    `.claude/${'skills/'.repeat(3_000)}x`,
    `${String.fromCharCode(0xd800)}/CLAUDE.md`,
    '*/{a,b}/[x].md',
    '__proto__/constructor',
  ])('are classified (%#)', (path) => {
    expect(classify(path).scope).toBeTruthy();
  });
});
