import type { Passage } from '../language/passage.js';
import type { PhraseMatch } from '../language/phrase.js';
import type { Hit } from '../model/rule.js';

/** Names of tools and formats: anywhere near, they say what is spoken of. */
const tools = words(
  'eslint prettier lint linter stylelint tslint biome rubocop pylint flake8 mypy css stylesheet gitignore dockerignore eslintrc webpack babel tsconfig compiler typescript iptables nginx htaccess makefile cmake ansible terraform helm sql cpu assembler bytecode opcode opcodes git rustfmt clippy gradle maven yaml regex',
);
/** Words of tools that others use too: they count inside the match, or right behind it as its object. */
const objects = words(
  'default defaults settings setting options option values value flags robots firewall warnings warning vendor config configs configuration json schema parser selector selectors margin inheritance subclass superclass method methods constructor parent',
);
const parting = words(', ; : ( \u2014 \u2013 and or then to');

/** G8: the object is a thing of build, lint, style or version control, not the rules of an agent. */
export function idiom(match: PhraseMatch, passage: Passage): true | Partial<Hit> {
  const [from, to] = passage.sentence(match.first);
  const own = passage.words(match.first, match.last);
  const behind = passage.words(match.last, Math.min(to, match.last + 5));
  const cut = behind.findIndex((word) => parting.has(word));
  const object = cut < 0 ? behind : behind.slice(0, cut);
  const before = passage.words(Math.max(from, match.first - 6), match.first);
  // `Your rules` are the reader's, whatever stands near by.
  const tool = own.includes('your') ? undefined : [...before, ...own, ...object].find((word) => tools.has(word));
  const word = tool ?? [...own, ...object].find((one) => objects.has(one));
  if (word === undefined) return true;
  return { reasons: [{ code: 'G8', effect: -3, text: `it speaks of tools ("${word}"), not of an agent's rules` }] };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
