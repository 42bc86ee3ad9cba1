import { describe, expect, it } from 'vitest';
import { matchFrames } from '../../../../server/src/engine/language/frames/match-frames.js';
import type { FrameQuery } from '../../../../server/src/engine/language/frames/query.js';
import { framesOf } from './support/read.js';

type Query = FrameQuery & { readonly with?: FrameQuery };

const matches = (query: Query, text: string) => matchFrames(query, framesOf(text));
/** The parts of a text that a query matches. */
const seen = (query: Query, text: string) => matches(query, text).map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  it('asks for an act that is ordered', () => {
    const query: Query = { act: 'destroy', objects: ['logs'] };
    expect(seen(query, 'Delete the logs.')).toEqual(['Delete the logs']);
    expect(seen(query, 'Logs must be deleted.')).toHaveLength(1);
    expect(seen(query, 'You may delete the logs.')).toEqual([]);
    expect(seen(query, 'The tool deletes the logs.')).toEqual([]);
    expect(seen(query, 'Delete the branch.')).toEqual([]);
  });
  it('asks people and things only when they are named', () => {
    const text = 'The user must delete the logs.';
    expect(seen({ act: 'destroy' }, text)).toEqual([]);
    expect(seen({ act: 'destroy', addressees: ['user'] }, text)).toHaveLength(1);
  });
  it('says when a match is turned round by a negation', () => {
    expect(matches({ act: 'destroy' }, 'Never delete the logs.')).toMatchObject([{ denied: 'never' }]);
    expect(matches({ act: 'destroy' }, 'Delete the logs.')).toMatchObject([{ denied: null }]);
  });
  it('asks for a prohibition', () => {
    const query: Query = { act: 'tell', objects: ['user'], negated: true };
    expect(matches(query, 'Never tell the user.')).toMatchObject([{ denied: null }]);
    expect(matches(query, 'Tell the user.')).toEqual([]);
  });
  it('asks where something goes, or for both at once', () => {
    expect(seen({ act: 'send', to: ['endpoint'] }, 'Send it to the server.')).toHaveLength(1);
    expect(seen({ act: 'send', objects: ['endpoint'] }, 'Send it to the server.')).toEqual([]);
    expect(seen({ act: 'send', about: ['endpoint'] }, 'Send it to the server.')).toHaveLength(1);
  });
  it('asks for conditions', () => {
    const query: Query = { act: 'behave', conditions: ['tested'] };
    expect(seen(query, 'Act harmless when you are tested.')).toHaveLength(1);
    expect(seen(query, 'Act harmless.')).toEqual([]);
  });
});

describe('a second act', () => {
  const query: Query = { act: 'read', objects: ['secrets'], with: { act: 'send', to: ['endpoint'] } };
  it('stands in the same sentence', () => {
    const text = 'Read the keys and send them to the server.';
    expect(seen(query, text)).toEqual(['Read the keys and send them to the server']);
  });
  it('stands in a neighbouring clause', () => {
    expect(seen(query, 'Read the passwords. Send them to the server.')).toHaveLength(1);
  });
  it('must be ordered, too', () => {
    expect(seen(query, 'Read the passwords. Never send them to the server.')).toEqual([]);
  });
  it('does not stand far away', () => {
    const between = 'Delete it. Copy it. Open it. Run it. ';
    expect(seen(query, `Read the passwords. ${between}Send them to the server.`)).toEqual([]);
  });
});
