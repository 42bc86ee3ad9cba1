import { commands, type Diagnostic, Uri, window } from 'vscode';
import { allFindings, findingsOf } from './findings.js';

/**
 * Shows the page of a rule: that of the finding at the cursor when none is named, else one that the person picks among
 * the rules that found something. The pages come with the extension, so that they fit its version and need no network.
 */
export async function openRulePage(extension: Uri, rule?: string): Promise<void> {
  const wanted = rule ?? ruleAtCursor() ?? (await pickRule());
  const page = wanted && pageOf(wanted);
  if (page) await commands.executeCommand('markdown.showPreview', Uri.joinPath(extension, 'docs', page));
}

/** Rules of workspaces' own have an id with a hyphen, and share a page. Null for what is no rule. */
function pageOf(rule: string): string | null {
  if (/^SC\d{4}$/.test(rule)) return `rules/${rule}.md`;
  return /^[A-Z][A-Z0-9]*-\d+$/.test(rule) ? 'own-rules.md' : null;
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  const here = editor && findingsOf(editor.document.uri).find(({ range }) => range.contains(editor.selection.active));
  return here && ruleOf(here);
}

async function pickRule(): Promise<string | undefined> {
  const findings = allFindings().flatMap(([, list]) => list);
  const rules = new Map(findings.map((finding) => [ruleOf(finding), finding.message]));
  if (rules.size === 0) {
    window.setStatusBarMessage('Swab: no findings, so no rule to read about', 5000);
    return undefined;
  }
  const items = [...rules].map(([label, description]) => ({ label, description }));
  items.sort((a, b) => a.label.localeCompare(b.label));
  return (await window.showQuickPick(items, { title: 'Swab: Open Rule Page', matchOnDescription: true }))?.label;
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
