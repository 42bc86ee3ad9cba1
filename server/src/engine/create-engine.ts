import { compile, type Demand, type Program } from './compile.js';
import { maySee } from './detect/may-see.js';
import type { Engine } from './engine.js';
import { english } from './language/english.js';
import { hasForeignLetters } from './language/foreign/foreign-letters.js';
import { Lexicon } from './language/lexicon.js';
import type { Rule } from './model/rule.js';
import type { Classification } from './model/surface.js';
import type { OwnProgram, Parts } from './parts.js';
import { readerFor } from './readers/for-format.js';
import { allRules } from './rules/all.js';
import { scan } from './scan.js';
import { createClassifier } from './surfaces/classify.js';
import { type BlockMasks, sieveBytes } from './triggers/sieve.js';
import { encodings } from './views/encoded-triggers.js';
import { suspiciousBytes } from './views/suspicious.js';

/** What a caller may put in place of the engine's own. */
export interface EngineOptions {
  readonly rules?: readonly Rule[];
  /** The packed sieve of these rules, from `packSieve`; without it, or with that of others, the sieve is built. */
  readonly tables?: Uint8Array;
}

/** The sieve of all rules as bytes, for a build to keep. */
export function packSieve(): Uint8Array {
  return compile(allRules, new Lexicon(english), encodings).plan.pack();
}

/** Makes a scanner; with `tables` it derives no trigger and builds no automaton. The result is immutable. */
export function createEngine(options: EngineOptions = {}): Engine {
  const rules = options.rules ?? allRules;
  const lexicon = new Lexicon(english);
  const program = compile(rules, lexicon, encodings, options.tables);
  return engineOf({ program, lexicon, classify: createClassifier(), readerFor, own: null });
}

function engineOf(parts: Parts): Engine {
  const { program, lexicon, classify, own } = parts;
  const meets = siever(program);
  const meetsOwn = own ? siever(own.program) : () => false;
  return {
    rules: own ? [...program.rules, ...own.program.rules] : program.rules,
    classify,
    mayMatch(bytes, length, file) {
      if (file.format === 'notebook' || file.surface !== null) return true;
      if (suspiciousBytes(bytes, length)) return true;
      if (meets(bytes, length, file) || meetsOwn(bytes, length, file)) return true;
      return mayOrderInOtherWords(program, bytes, length);
    },
    scan: (request) => scan(parts, request),
    extend: (rules, home) => engineOf({ ...parts, own: ownProgram(rules, lexicon, home) }),
    get base() {
      return own ? engineOf({ ...parts, own: null }) : this;
    },
  };
}

function ownProgram(rules: readonly Rule[], lexicon: Lexicon, home: string): OwnProgram | null {
  return rules.length === 0 ? null : { program: compile(rules, lexicon, []), home };
}

/** The sieve of one program over bytes; its masks are used again. */
function siever(program: Program): Engine['mayMatch'] {
  let masks: Uint32Array | undefined;
  return (bytes, length, file) => {
    const met = sieveBytes(program.plan.automaton, bytes, length, masks);
    masks = met.masks;
    return asksForReading(program, met, file);
  };
}

/** True when the words of an order stand there in a language that the sieve does not know. */
function mayOrderInOtherWords({ foreign }: Program, bytes: Uint8Array, length: number): boolean {
  if (!hasForeignLetters(bytes, length)) return false;
  return foreign.reader.languagesIn(new TextDecoder().decode(bytes.subarray(0, length))).length > 0;
}

/** True when the triggers of some demand met that can see anything in such a file. */
function asksForReading({ plan, demands, address }: Program, met: BlockMasks, file: Classification): boolean {
  const addressed = plan.meets(met, address);
  return plan.any(met, (demand) => maySee(demands[demand] as Demand, file, addressed));
}
