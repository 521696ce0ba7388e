import { describe, expect, test } from 'vitest';
import {
  codesOf,
  conceptText,
  dayOf,
  daysOf,
  extensionFlag,
  extensionsOf,
  extensionText,
  intervalOfPeriod,
  nameSuffix,
  personName,
} from '../../../../src/standards/fhir/bundle/data-types.js';
import { own } from '../../../../src/standards/fhir/systems.js';

describe('dates', () => {
  test('come from dates and times, not from months', () => {
    expect(
      ['2026-03-04', '2026-03-04T10:00:00Z', '2026-03', '2026-02-30', undefined].map(dayOf),
    ).toEqual(['2026-03-04', '2026-03-04', undefined, undefined, undefined]);
  });

  test('of a period are a window if each given end is a full date', () => {
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
  test('is the official one, else the usual one, else the first current one', () => {
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

  test('has a suffix', () => {
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

  test('are found by the name of this library', () => {
    expect(extensionsOf(extended, 'x')).toHaveLength(2);
    expect(extensionsOf({}, 'x')).toEqual([]);
    expect(extensionText(extended, 'x')).toBe('a text');
    expect(extensionText(extended, 'y')).toBe('a-code');
    expect(extensionText(extended, 'z')).toBeUndefined();
    expect(extensionFlag(extended, 'y')).toBe(false);
    expect(extensionFlag(extended, 'z')).toBeUndefined();
  });

  test('are those in the given systems, each once', () => {
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

  test('are shown as the text, or as the first display', () => {
    expect(conceptText({ text: 'Text', coding: [{ display: 'Shown' }] })).toBe('Text');
    expect(conceptText({ coding: [{ code: 'x' }, { display: 'Shown' }] })).toBe('Shown');
    expect(conceptText({ coding: [{ code: 'x' }] })).toBeUndefined();
    expect(conceptText({})).toBeUndefined();
    expect(conceptText(undefined)).toBeUndefined();
  });
});

test('a period is an interval only if its start and its end have a time of day', () => {
  const start = '2026-03-04T18:30:00-05:00';
  const end = '2026-03-04T19:45:00-05:00';
  expect(intervalOfPeriod({ start, end })).toMatchObject({ from: start, to: end });
  expect(intervalOfPeriod({ start })).toBeUndefined();
  expect(intervalOfPeriod({ end })).toBeUndefined();
  expect(intervalOfPeriod({ start: '2026-03-04', end })).toBeUndefined();
  expect(intervalOfPeriod({ start, end: '2026-03-04' })).toBeUndefined();
  expect(intervalOfPeriod(undefined)).toBeUndefined();
});
