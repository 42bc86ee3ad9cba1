import { describe, expect, it } from 'vitest';
import { asksFor, partAt, purposeOf } from '../../../server/src/engine/purpose/purpose.js';
import { inParts, whole } from '../support/whole.js';

const skill = `---
name: slides
description: Makes slides.
---
# Slides

Turns an outline into slides.

## Upload

Step one.

## Cleanup

Step two.
`;

describe('purposeOf', () => {
  it('takes front matter, title and first paragraph for the subject', () => {
    const { subject, subjectEnd } = purposeOf(whole(skill));
    expect(subject).toContain('makes slides');
    expect(subject).toContain('turns an outline');
    expect(subject).not.toContain('upload');
    expect(skill.slice(subjectEnd)).toMatch(/^\n?## Upload/);
  });

  it('cuts parts at headings', () => {
    expect(purposeOf(whole(skill)).parts.map((part) => part.heading)).toEqual(['', 'Slides', 'Upload', 'Cleanup']);
  });

  it('knows what effects a heading asks for, however the document is cut', () => {
    const { parts } = purposeOf(inParts(skill.split(/(?<=\n)(?=## )/)));
    expect(parts.map(({ asks }) => [...asks])).toEqual([[], [], ['sends', 'leaves'], ['goes']]);
    expect(parts).toEqual(purposeOf(whole(skill)).parts);
  });

  it('finds the part of an offset', () => {
    const purpose = purposeOf(whole(skill));
    expect(partAt(purpose, skill.indexOf('Step one')).heading).toBe('Upload');
    expect(partAt(purpose, 0).heading).toBe('');
  });

  it('reads a text without any heading', () => {
    const purpose = purposeOf(whole('Just one line'));
    expect(purpose.subject).toBe('just one line');
    expect(purpose.parts).toHaveLength(1);
  });

  it('reads an empty text', () => {
    expect(purposeOf(whole('')).parts).toHaveLength(1);
  });

  it('stays quick on a text of nothing but headings or spaces', () => {
    expect(purposeOf(whole('# a\n'.repeat(50_000))).parts).toHaveLength(50_001);
    expect(purposeOf(whole(`# a\n${' '.repeat(1_000_000)}`)).parts).toHaveLength(2);
  });
});

describe('asksFor', () => {
  it('knows the stems of an effect at the beginning of words', () => {
    expect(asksFor('goes', 'Cleaning up old branches')).toBe(true);
    expect(asksFor('sends', 'Uploads charts')).toBe(true);
    expect(asksFor('sends', 'Draws charts')).toBe(false);
    expect(asksFor('goes', 'Unclear names')).toBe(false);
  });
});
