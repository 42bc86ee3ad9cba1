import type { Passage } from '../language/passage.js';
import type { PhraseMatch } from '../language/phrase.js';
import type { Hit } from '../model/rule.js';

const tooling = new Set(
  'default defaults eslint prettier lint linter stylelint tslint biome rubocop pylint flake8 mypy css stylesheet gitignore dockerignore eslintrc webpack babel tsconfig compiler typescript robots firewall iptables nginx htaccess warnings warning vendor config configs configuration makefile cmake ansible terraform helm sql cpu assembler bytecode opcode opcodes git rustfmt clippy gradle maven yaml json schema parser regex selector selectors margin inheritance subclass superclass method methods constructor parent'.split(
    ' ',
  ),
);

/** G8: the object is a thing of build, lint, style or version control, not the rules of an agent. */
export function idiom(match: PhraseMatch, passage: Passage): true | Partial<Hit> {
  const [from, to] = passage.sentence(match.first);
  const near = passage.words(Math.max(from, match.first - 6), Math.min(to, match.last + 5));
  const word = near.find((one) => tooling.has(one));
  if (word === undefined) return true;
  return { reasons: [{ code: 'G8', effect: -3, text: `it speaks of tools ("${word}"), not of an agent's rules` }] };
}
