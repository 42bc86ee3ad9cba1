import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine/fixes/fix.js';

/** Edits of a document as it is now: an editor refuses them once the text has moved on. */
export function documentEdit(document: TextDocument, edits: readonly Edit[]): TextDocumentEdit {
  return {
    textDocument: { uri: document.uri, version: document.version },
    edits: edits.map((edit) => textEdit(document, edit)),
  };
}

/** The same for clients that do not know versioned edits. */
export function plainEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [document.uri]: edits.map((edit) => textEdit(document, edit)) } };
}

/** A new file with its text, beside edits of open documents. */
export function withNewFile(uri: string, contents: string, edits: readonly TextDocumentEdit[]): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: contents }] },
      ...edits,
    ],
  };
}

function textEdit(document: TextDocument, { start, end, newText }: Edit): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
}
