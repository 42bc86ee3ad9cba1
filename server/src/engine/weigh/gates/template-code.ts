import type { Gate } from './gate.js';

const template =
  /(?:^|[/_.-])(?:chat[_-]?template\w{0,12}|tokenizer\w{0,12}|templates?|prompt[_-]?builder|jinja2?|j2)(?:[/_.-]|$)|\.(?:jinja2?|j2|hbs|mustache|ejs|tmpl)$/i;

/** G11: chat templates, tokenisers and prompt builders, whose trade such tokens are, and string constants of programs. */
export const templateCode: Gate = ({ view, file, path }) => {
  const inString = file.scope === 'SRC' && view.segment.role === 'string';
  if (!template.test(path) && !inString) return null;
  return {
    code: 'G11',
    effect: -1,
    text: inString ? 'it is a string constant of a program' : 'it is part of a template',
  };
};
