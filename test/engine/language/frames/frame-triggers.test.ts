import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../server/src/engine/compile.js';
import { frameTriggers } from '../../../../server/src/engine/language/frames/frame-triggers.js';
import { matchFrames } from '../../../../server/src/engine/language/frames/match-frames.js';
import type { Wording } from '../../../../server/src/engine/language/frames/word-class.js';
import { sievable } from '../../../../server/src/engine/language/lexicon.js';
import { type Act, acts } from '../../../../server/src/engine/language/lexicons/acts.js';
import { type Thing, things } from '../../../../server/src/engine/language/lexicons/things.js';
import { Passage } from '../../../../server/src/engine/language/passage.js';
import { allRules } from '../../../../server/src/engine/rules/all.js';
import { lexicon } from './support/read.js';

const program = compile(allRules, lexicon, []);
const checks = program.demands.flatMap((demand, index) =>
  demand.kind === 'frame' ? [{ check: demand.check, index }] : [],
);
const spelled = ({ words }: Wording<string>) => words.join(' ').replaceAll(' . ', '.').replaceAll('. ', '.');

/** A sentence that may be what a check asks for, with the check. */
const spoken = fc.constantFrom(...checks).chain(({ check, index }) => {
  const verbs = [check.act].flat().flatMap((act) => lexicon.frames.acts.of(act).map(spelled));
  const asked = [...(check.objects ?? []), ...(check.to ?? []), ...(check.about ?? [])];
  // `Them` alone is no trigger: people are named near by, or nothing is met.
  const named = asked
    .flatMap((thing) => lexicon.frames.things.of(thing).map(spelled))
    .filter((word) => word !== 'them');
  const opener = fc.constantFrom('', 'Never ', 'You must ', 'Do not ', 'Agents should always ', 'No need to ');
  const joint = fc.constantFrom(' ', ' the ', ' all ', '\n', ' every **', ' "');
  const words = fc.constantFrom(...named, 'it');
  const many = fc.array(fc.tuple(joint, words), { minLength: 1, maxLength: 3 });
  return fc.tuple(opener, fc.constantFrom(...verbs), many).map(([before, verb, rest]) => ({
    check,
    index,
    text: `${before}${verb}${rest.flat().join('')}.`,
  }));
});

describe('the triggers of a frame', () => {
  it('are met wherever it matches', () => {
    let matched = 0;
    fc.assert(
      fc.property(spoken, ({ check, index, text }) => {
        // Words that a check names itself are looked for by its `where`.
        if (check.literals || matchFrames(check, new Passage(text, 0, lexicon).frames).length === 0) return;
        matched++;
        expect(program.plan.meetings(text).map(({ demand }) => demand)).toContain(index);
      }),
      { numRuns: 6000 },
    );
    expect(matched).toBeGreaterThan(200);
  });
  it('are met by orders that have no verb', () => {
    const groups = frameTriggers({ act: 'disable', objects: ['audit'] }, lexicon.frames);
    for (const text of ['tracing is off', 'monitoring is not needed']) {
      expect(groups.every((group) => group.some((literal) => ` ${text} `.includes(literal)))).toBe(true);
    }
  });
  it('are a group for the act, one for each list of things, and one for what forbids', () => {
    expect(frameTriggers({ act: 'destroy', objects: ['audit'] }, lexicon.frames)).toHaveLength(2);
    expect(frameTriggers({ act: 'tell', objects: ['user'], negated: true }, lexicon.frames)).toHaveLength(3);
    const check = { act: 'read', objects: ['secrets'], with: { act: 'send', to: ['endpoint'] } } as const;
    expect(frameTriggers(check, lexicon.frames)).toHaveLength(4);
  });
  it('must not be common words alone', () => {
    expect(() => frameTriggers({ act: 'run' }, lexicon.frames)).toThrow('no second group');
    expect(() => frameTriggers({ act: 'run', objects: ['act'] }, lexicon.frames)).toThrow('no second group');
    expect(() => frameTriggers({ act: 'auto-approve' }, lexicon.frames)).not.toThrow();
  });
  it('are there for all classes of things but the one of pronouns', () => {
    const blind = (Object.keys(things) as Thing[]).filter((thing) =>
      lexicon.frames.things.of(thing).some(({ words }) => words[0] !== 'them' && sievable(words) === null),
    );
    expect(blind).toEqual(['act']);
  });
  it('are there for all acts', () => {
    for (const act of Object.keys(acts) as Act[]) {
      expect(frameTriggers({ act, objects: ['audit'] }, lexicon.frames), act).toHaveLength(2);
    }
  });
});
