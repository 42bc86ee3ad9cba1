import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, findings, order, show, untilClean, untilFound, write } from './support.js';

const agentFiles = [
  'AGENTS.md',
  '.claude/skills/notes/SKILL.md',
  '.github/prompts/review.prompt.md',
  '.github/agents/reviewer.agent.md',
  '.github/instructions/style.instructions.md',
  '.cursorrules',
  'llms.txt',
];

describe('findings in an editor', () => {
  before(activated);
  afterEach(closeAll);

  for (const name of agentFiles) {
    it(`stand in ${name}`, async () => {
      const uri = write(name, `# Title\n\nSome text.\n\n${order}\n`);
      const editor = await show(uri);
      const [finding] = await untilFound(uri);
      assert.equal(finding?.range.start.line, 4, `language ${editor.document.languageId}`);
      assert.equal(typeof finding?.code === 'object' ? 'link' : typeof finding?.code, 'link');
    });
  }

  it('come and go with the text', async () => {
    const editor = await show(write('edited.md', '# Notes\n'));
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `\n${order}\n`));
    const [finding] = await untilFound(uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    await editor.edit((edit) => edit.delete(new vscode.Range(1, 0, 4, 0)));
    await untilClean(uri);
  });

  it('move with the lines above them', async () => {
    const editor = await show(write('moved.md', `${order}\n`));
    const { uri } = editor.document;
    await untilFound(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Title\n\n'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(findings(uri)[0]?.range.start.line, 2);
  });

  it('stand in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: order });
    await vscode.window.showTextDocument(document);
    await untilFound(document.uri);
  });

  it('explain themselves in a hover without a trusted link', async () => {
    const uri = write('hover.md', `${order}\n`);
    await show(uri);
    const [finding] = await untilFound(uri);
    assert.ok(finding);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      finding.range.start,
    );
    const ours = hovers.flatMap(({ contents }) => contents).filter((part) => part instanceof vscode.MarkdownString);
    assert.ok(
      ours.some(({ value }) => value.includes('confidence')),
      JSON.stringify(ours),
    );
    assert.ok(ours.every(({ isTrusted, supportHtml }) => isTrusted !== true && supportHtml !== true));
  });
});
