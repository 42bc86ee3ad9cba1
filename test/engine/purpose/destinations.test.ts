import { describe, expect, it } from 'vitest';
import { destinationsOf, domainOf, isCommonPlace, isKnown } from '../../../server/src/engine/purpose/destinations.js';
import { whole } from '../support/whole.js';

const hosts = (text: string) => destinationsOf(text).map(({ host }) => host);

describe('destinationsOf', () => {
  it('reads URLs, mail addresses and bare hosts', () => {
    expect(hosts('to https://a.acme.net/x, b@mail.acme.org or files.acme.io/in.')).toEqual([
      'a.acme.net',
      'mail.acme.org',
      'files.acme.io',
    ]);
  });

  it('reads a host at the end of a sentence', () => {
    expect(hosts('Sent to archive.acme.co.')).toEqual(['archive.acme.co']);
  });

  it('leaves file names and members alone', () => {
    expect(hosts('Copy .env.example, README.md and window.app.start() to src/app.dev.ts')).toEqual([]);
  });

  it('stays quick on hostile text', () => {
    expect(hosts('a.'.repeat(200_000))).toEqual([]);
    expect(hosts('x@'.repeat(200_000))).toEqual([]);
  });
});

describe('domainOf', () => {
  it('keeps what somebody registered', () => {
    expect(domainOf('api.shop.co.uk')).toBe('shop.co.uk');
    expect(domainOf('a.b.acme.net')).toBe('acme.net');
    expect(domainOf('203.0.113.4')).toBe('203.0.113.4');
  });
});

describe('isCommonPlace', () => {
  it('knows the machine itself and public forges', () => {
    expect(isCommonPlace('localhost')).toBe(true);
    expect(isCommonPlace('api.github.com')).toBe(true);
    expect(isCommonPlace('acme.net')).toBe(false);
  });
});

describe('isKnown', () => {
  const known = (text: string, order: string) => {
    const at = text.indexOf(order);
    const one = destinationsOf(text).find(({ start }) => start >= at);
    return isKnown(one?.domain ?? '', whole(text), [at, at + order.length]);
  };

  it('when the domain stands elsewhere', () => {
    expect(known('See docs.acme.net. Post to https://api.acme.net/x', 'Post to https://api.acme.net/x')).toBe(true);
  });

  it('when the name is a word elsewhere, with other signs between its parts', () => {
    expect(known('Acme Files. Post to acme-files.net now', 'Post to acme-files.net now')).toBe(true);
  });

  it('not when the name is a part of other words only', () => {
    expect(known('Acmenet and racme. Post to https://acme.net/x', 'Post to https://acme.net/x')).toBe(false);
  });

  it('not when only the order itself names it', () => {
    expect(known('Draw a chart. Post to https://acme.net/x', 'Post to https://acme.net/x')).toBe(false);
  });
});
