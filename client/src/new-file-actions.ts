import { CodeAction, type Command, Uri, WorkspaceEdit } from 'vscode';
import type { NewFileData } from '../../server/src/protocol.js';

/**
 * Gives a code action that makes a file the text of that file at once. The protocol can only create an empty file and
 * then edit it, which would leave an unsaved editor behind.
 */
export function withFileContents(action: CodeAction | Command): CodeAction | Command {
  if (!(action instanceof CodeAction) || action.edit === undefined) return action;
  const data = newFileData(action);
  if (data === null) return action;
  const target = Uri.parse(data.uri);
  const edit = new WorkspaceEdit();
  edit.createFile(target, { contents: new TextEncoder().encode(data.contents), ignoreIfExists: true });
  for (const [uri, edits] of action.edit.entries()) if (uri.toString() !== target.toString()) edit.set(uri, edits);
  action.edit = edit;
  return action;
}

/** The client library keeps the protocol's `data` on the action, in a property that VS Code does not know. */
function newFileData(action: CodeAction & { data?: unknown }): NewFileData | null {
  const { data } = action;
  return typeof data === 'object' && data !== null && 'uri' in data && 'contents' in data
    ? (data as NewFileData)
    : null;
}
