import { describe, expect, test } from 'vitest';
import {
  codesOf,
  conceptText,
  dayOf,
  daysOf,
  extensionFlag,
  extensionsOf,
  extensionText,
  nameSuffix,
  personName,
} from '../../../../src/standards/fhir/bundle/data-types.js';
import { own } from '../../../../src/standards/fhir/systems.js';

describe('days', () => {
  test('are those of dates and times, and not of months', () => {
    expect(
      ['2026-03-04', '2026-03-04T10:00:00Z', '2026-03', '2026-02-30', undefined].map(dayOf),
    ).toEqual(['2026-03-04', '2026-03-04', undefined, undefined, undefined]);
  });

  test('of a period are a window, where each end that is given is a day', () => {
    expect(daysOf(undefined)).toEqual({ from: '0000-01-01' });
    expect(daysOf({ start: '2026-03-04' })).toEqual({ from: '2026-03-04' });
    expect(daysOf({ end: '2026-03-04T10:00:00Z' })).toEqual({
      from: '0000-01-01',
      to: '2026-03-04',
    });
    expect(daysOf({ start: '2026', end: '2026-03-04' })).toBeUndefined();
    expect(daysOf({ start: '2026-03-04', end: '2026' })).toBeUndefined();
  });
});

describe('a name', () => {
  test('is the official one, or the usual, or the first that is not old', () => {
    const name = (use: string | undefined, family: string) => ({
      family,
      given: ['Ana', null, 'Luz'],
      ...(use === undefined ? {} : { use }),
    });
    const read = (...names: object[]) =>
      personName(names as Parameters<typeof personName>[0])?.family;
    expect(read(name('usual', 'u'), name('official', 'o'), name(undefined, 'x'))).toBe('o');
    expect(read(name(undefined, 'x'), name('usual', 'u'))).toBe('u');
    expect(read(name('temp', 't'), name(undefined, 'x'))).toBe('t');
    for (const use of ['old', 'maiden', 'nickname', 'anonymous'])
      expect(read(name(use, 'old'), name(undefined, 'x'))).toBe('x');
    expect(read(name('old', 'old'))).toBeUndefined();
    expect(personName(undefined)).toBeUndefined();
    expect(personName([{ family: 'Ferreira', given: ['Ana', null, 'Luz'] }])).toEqual({
      given: 'Ana Luz',
      family: 'Ferreira',
    });
  });

  test('has a given and a family name, and may have a nickname', () => {
    const whole = { family: 'Ferreira', given: ['Ana'] };
    expect(personName([{ ...whole, family: '' }])).toBeUndefined();
    expect(personName([{ family: 'Ferreira' }])).toBeUndefined();
    expect(personName([{ family: 'Ferreira', given: [null] }])).toBeUndefined();
    expect(personName([whole, { use: 'nickname', given: ['Nita', 'B'] }])).toEqual({
      given: 'Ana',
      family: 'Ferreira',
      preferred: 'Nita B',
    });
    expect(personName([whole, { use: 'nickname' }])).not.toHaveProperty('preferred');
  });

  test('has what stands behind it', () => {
    expect(nameSuffix([{}, { suffix: [null] }, { suffix: ['LCSW', null, 'PhD'] }])).toBe(
      'LCSW, PhD',
    );
    expect(nameSuffix([{ suffix: [] }])).toBeUndefined();
    expect(nameSuffix(undefined)).toBeUndefined();
  });
});

describe('extensions and codes', () => {
  const extended = {
    extension: [
      { url: 'https://elsewhere.example/x', valueString: 'theirs' },
      { url: own('x'), valueString: 'a text' },
      { url: own('x'), valueCode: 'second' },
      { url: own('y'), valueCode: 'a-code', valueBoolean: false },
    ],
  };

  test('are this library’s own, by name, the first first', () => {
    expect(extensionsOf(extended, 'x')).toHaveLength(2);
    expect(extensionsOf({}, 'x')).toEqual([]);
    expect(extensionText(extended, 'x')).toBe('a text');
    expect(extensionText(extended, 'y')).toBe('a-code');
    expect(extensionText(extended, 'z')).toBeUndefined();
    expect(extensionFlag(extended, 'y')).toBe(false);
    expect(extensionFlag(extended, 'z')).toBeUndefined();
  });

  test('are those of the systems asked for, each once', () => {
    const concepts = [
      undefined,
      {},
      {
        coding: [
          { system: 's', code: 'a' },
          { system: 't', code: 'b' },
          { code: 'c' },
          { system: 's' },
        ],
      },
      {
        coding: [
          { system: 's', code: 'a' },
          { system: 'u', code: 'd' },
        ],
      },
    ];
    expect(codesOf(concepts, 's')).toEqual(['a']);
    expect(codesOf(concepts, 's', 'u')).toEqual(['a', 'd']);
    expect(codesOf([], 's')).toEqual([]);
  });

  test('are told in words by the text, or what is displayed', () => {
    expect(conceptText({ text: 'Text', coding: [{ display: 'Shown' }] })).toBe('Text');
    expect(conceptText({ coding: [{ code: 'x' }, { display: 'Shown' }] })).toBe('Shown');
    expect(conceptText({ coding: [{ code: 'x' }] })).toBeUndefined();
    expect(conceptText({})).toBeUndefined();
    expect(conceptText(undefined)).toBeUndefined();
  });
});
