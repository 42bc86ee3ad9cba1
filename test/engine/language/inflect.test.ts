import { describe, expect, it } from 'vitest';
import { verb } from '../../../server/src/engine/language/inflect.js';

describe('verb', () => {
  it.each([
    ['ignore', 'ignores', 'ignored', 'ignoring'],
    ['follow', 'follows', 'followed', 'following'],
    ['bypass', 'bypasses', 'bypassed', 'bypassing'],
    ['copy', 'copies', 'copied', 'copying'],
    ['obey', 'obeys', 'obeyed', 'obeying'],
    ['skip', 'skips', 'skipped', 'skipping'],
    ['drop', 'drops', 'dropped', 'dropping'],
    ['strip', 'strips', 'stripped', 'stripping'],
    ['omit', 'omits', 'omitted', 'omitting'],
    ['submit', 'submits', 'submitted', 'submitting'],
    ['commit', 'commits', 'committed', 'committing'],
    ['embed', 'embeds', 'embedded', 'embedding'],
    ['format', 'formats', 'formatted', 'formatting'],
    ['edit', 'edits', 'edited', 'editing'],
    ['offer', 'offers', 'offered', 'offering'],
    ['transfer', 'transfers', 'transferred', 'transferring'],
    ['append', 'appends', 'appended', 'appending'],
    ['dump', 'dumps', 'dumped', 'dumping'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['push', 'pushes', 'pushed', 'pushing'],
    ['teach', 'teaches', 'taught', 'teaching'],
    ['tell', 'tells', 'told', 'telling'],
    ['forget', 'forgets', 'forgot', 'forgetting'],
    ['set', 'sets', 'set', 'setting'],
    ['hide', 'hides', 'hid', 'hiding'],
    ['throw', 'throws', 'threw', 'throwing'],
  ])('%s: %s, %s, %s', (base, third, past, ing) => {
    const forms = verb(base);
    expect(forms.base).toBe(base);
    expect(forms.third).toBe(third);
    expect(forms.past).toContain(past);
    expect(forms.ing).toBe(ing);
  });

  it('knows past tense and participle of irregular verbs', () => {
    expect(verb('override').past).toEqual(['overrode', 'overridden']);
    expect(verb('write').past).toEqual(['wrote', 'written']);
    expect(verb('forget').past).toEqual(['forgot', 'forgotten']);
  });
});
