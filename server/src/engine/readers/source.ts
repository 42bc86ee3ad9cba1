import { textReader } from './text.js';

export const sourceReader = textReader;
