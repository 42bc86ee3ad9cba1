import { type DocumentParams, requests } from '../protocol.js';
import { CodeActions } from './code-actions.js';
import { hiddenCharacters } from './hidden-characters.js';
import { hoverAt } from './hover.js';
import type { Parts } from './parts.js';

/** Answers what is asked about a place in a document: hovers, code actions, marks of hidden characters. */
export function serveReading(parts: Parts): void {
  const { connection, services, features, documents, scans } = parts;
  const actions = new CodeActions(services, parts.accepts, parts.policies, features);

  connection.onHover(async ({ textDocument, position }, token) => {
    const document = documents.get(textDocument.uri);
    const report = document && (await scans.report(document, token));
    if (!report) return null;
    return hoverAt(document, position, report.findings, {
      pageOf: (rule) => services.pageOf(rule),
      rules: report.rules,
      markdown: features.markdownHover,
    });
  });

  connection.onCodeAction(async (params, token) => {
    const document = documents.get(params.textDocument.uri);
    const report = document && (await scans.report(document, token));
    return report ? actions.actions(document, report, params) : [];
  });

  connection.onRequest(requests.hiddenCharacters, ({ uri }: DocumentParams) => {
    const document = documents.get(uri);
    return document === undefined ? [] : hiddenCharacters(document);
  });
}
