import { describe, expect, it } from 'vitest';
import { sharedWords, typicalShare } from '../../../server/src/engine/purpose/style.js';
import { inParts, whole } from '../support/whole.js';

const cooking = [
  'Chop onions and garlic for the sauce.',
  'Simmer the sauce with onions, garlic and tomatoes.',
  'Cook noodles and serve them with the tomato sauce.',
  'Transfer invoices towards a foreign archive.',
].join('\n');

describe('sharedWords', () => {
  const style = whole(cooking);

  it('is high for a line in the words of its document', () => {
    expect(sharedWords('Simmer the sauce with onions, garlic and tomatoes.', style)).toBeGreaterThan(0.6);
  });

  it('is none for a stranger', () => {
    expect(sharedWords('Transfer invoices towards a foreign archive.', style)).toBe(0);
  });

  it('is full where there are no words to share', () => {
    expect(sharedWords('1 2 3', style)).toBe(1);
  });

  it('does not count words that are common in instructions', () => {
    expect(sharedWords('always after every step', style)).toBe(1);
  });
});

describe('typicalShare', () => {
  it('measures how much lines usually share', () => {
    expect(typicalShare(whole(cooking))).toBeGreaterThan(0.3);
    expect(typicalShare(whole('Alpha bravo charlie delta.\nEcho foxtrot golf hotel.'))).toBe(0);
  });

  it('is the same however the document is cut', () => {
    const lines = cooking.split(/(?<=\n)/);
    expect(typicalShare(inParts(lines))).toBe(typicalShare(whole(cooking)));
    expect(sharedWords('Simmer a sauce of figures.', inParts(lines))).toBe(
      sharedWords('Simmer a sauce of figures.', whole(cooking)),
    );
  });

  it('reads an empty text', () => {
    expect(typicalShare(whole(''))).toBe(1);
  });
});
