/** Entry point of the language server. */
import { runLanguageServer } from './run.js';

runLanguageServer();
