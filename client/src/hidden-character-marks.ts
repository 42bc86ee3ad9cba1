import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type HiddenCharacters, requests } from '../../server/src/protocol.js';
import type { LanguageServer } from './language-server.js';

/** Milliseconds after the last change until marks are drawn anew. */
const settleMs = 150;

/** Draws a mark where characters hide, before the text that they stand in; the hover says what they decode to. */
export class HiddenCharacterMarks implements Disposable {
  readonly #server: LanguageServer;
  readonly #mark: TextEditorDecorationType;
  readonly #subscriptions: Disposable;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#mark = window.createTextEditorDecorationType({
      before: {
        color: new ThemeColor('swab.hiddenCharacterForeground'),
        backgroundColor: new ThemeColor('swab.hiddenCharacterBackground'),
        border: '1px solid',
        borderColor: new ThemeColor('swab.hiddenCharacterBorder'),
        margin: '0 2px',
      },
      overviewRulerColor: new ThemeColor('swab.hiddenCharacterBorder'),
    });
    this.#subscriptions = Disposable.from(
      this.#mark,
      server.onStart(() => this.#drawSoon()),
      window.onDidChangeVisibleTextEditors(() => this.#drawSoon()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isVisible(document)) this.#drawSoon();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('swab.hiddenCharacters')) this.#drawSoon();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const editor of window.visibleTextEditors) void this.#draw(editor);
    }, settleMs);
  }

  async #draw(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const shown = workspace.getConfiguration('swab', document.uri).get('hiddenCharacters.show', true);
    const { version } = document;
    const runs = shown
      ? await this.#server.request<HiddenCharacters[]>(requests.hiddenCharacters, { uri: document.uri.toString() })
      : [];
    // A newer version has its own request on the way.
    if (document.version === version) editor.setDecorations(this.#mark, (runs ?? []).map(toDecoration));
  }
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}

function toDecoration({ range, label, detail, decoded }: HiddenCharacters): DecorationOptions {
  const { start, end } = range;
  return {
    range: new Range(start.line, start.character, end.line, end.character),
    renderOptions: { before: { contentText: label } },
    hoverMessage: explain(detail, decoded),
  };
}

/** Untrusted text goes into a code block; the string is not trusted and holds no HTML. */
function explain(detail: string, decoded: string | null): MarkdownString {
  const hover = new MarkdownString().appendText(detail);
  return decoded === null ? hover : hover.appendMarkdown('\n\nIt reads:\n').appendCodeblock(decoded, 'text');
}
