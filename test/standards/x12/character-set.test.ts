import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { change } from '../../../src/rule-book/change.js';
import {
  exactText,
  freeText,
  isSeparator,
  type TextPolicy,
} from '../../../src/standards/x12/character-set.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { usualSeparators } from '../../../src/standards/x12/segments.js';
import { runs } from '../../whole/long-runs.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';
import { elementsOf, parsed } from './read-back.js';

const basic: TextPolicy = { set: 'basic', replace: true, separators: usualSeparators };

const extended: TextPolicy = { ...basic, set: 'extended' };

describe('the text of an element', () => {
  test.each([
    ['Straße', 'Strasse'],
    ['STRAẞE', 'STRASSE'],
    ['Æther æon Œuvre œuf', 'AEther aeon OEuvre oeuf'],
    ['Ørsted søn Łódź miłość', 'Orsted son Lodz milosc'],
    ['Đuro đak Ðunor ðat Þór það', 'Duro dak Dunor dat THor thad'],
    ['ılık', 'ilik'],
    ['O’Brien ‘n’ Hawaiʼi', "O'Brien 'n' Hawai'i"],
    ['“a” „b”', '"a" "b"'],
    ['a‐b‑c–d—e', 'a-b-c-d-e'],
    ['Zoë Núñez', 'Zoe Nunez'],
    ['ﬁne', 'fine'],
  ])('writes %s as %s, or in capitals', (given, written) => {
    expect(freeText(given, extended)).toBe(written);
    expect(freeText(given, basic)).toBe(written.toUpperCase());
    expect(freeText(given, { ...extended, replace: false })).toBeUndefined();
  });

  test.each([
    ['a*b', 'A B'],
    ['a~~b', 'A B'],
    ['a*:b ', 'A B'],
    ['*a', 'A'],
    ['a_b', 'A B'],
    ['a\u007fb', 'A B'],
    ['***', undefined],
    ['愛', undefined],
    ['a愛', undefined],
    ['a\u0080b', undefined],
  ])('writes %j with spaces for separators: %j', (given, written) => {
    expect(freeText(given, basic)).toBe(written);
  });

  test('changes nothing but the case of an ID', () => {
    expect(exactText(' ab-1 ', basic)).toBe('AB-1');
    expect(exactText('ab-1', extended)).toBe('ab-1');
    expect(exactText('a*b', basic)).toBeUndefined();
    expect(exactText('a_b', basic)).toBeUndefined();
    expect(exactText('a_b', extended)).toBe('a_b');
    expect(exactText('zoë', extended)).toBeUndefined();
    expect(freeText('a_b c', extended)).toBe('a_b c');
  });

  test.each([
    ['*', true],
    ['|', true],
    ['a', false],
    ['7', false],
    [' ', false],
    ['', false],
    ['**', false],
    ['é', false],
  ])('allows %j as a separator: %s', (text, expected) => {
    expect(isSeparator(text)).toBe(expected);
  });
});

describe('a character that is not allowed', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...`Zoë O'Neil-Ñandú*:^~\n@ ß Łukasz ’ 漢`),
    minLength: 1,
    maxLength: 20,
  });
  const plain = to837P(fullClaims, fullEnvelope);

  test('is a fault at its path; all other names are written in capitals', () => {
    fc.assert(
      fc.property(hostile, (family) => {
        const envelope = change(fullEnvelope, { '/patients/patient-a/name/family': family });
        const fine = /^[A-Za-z0-9 '-]*$/.test(family.trim()) && family.trim() !== '';
        try {
          const text = to837P(fullClaims, envelope);
          expect(fine).toBe(true);
          expect(elementsOf(parsed(text), 'NM1', 'IL')[2]).toBe(family.trim().toUpperCase());
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(fine).toBe(false);
          expect(error.issues.map(({ path }) => path)).toEqual(['/options/patients/*/name/family']);
        }
      }),
      { seed: 9, numRuns: runs(100, 5_000) },
    );
  });

  test('is replaced on request, and never breaks a segment', () => {
    fc.assert(
      fc.property(hostile, (family) => {
        const envelope = change(fullEnvelope, {
          '/unsupportedCharacters': 'replace',
          '/patients/patient-a/name/family': family,
        });
        try {
          const segments = segmentsOf(to837P(fullClaims, envelope));
          expect(segments).toHaveLength(segmentsOf(plain).length);
          expect(conformanceFaults(segments)).toEqual([]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(family.includes('漢') || !/[A-Za-zëÑúßŁ'’-]/.test(family)).toBe(true);
        }
      }),
      { seed: 9, numRuns: runs(100, 5_000) },
    );
  });

  test.each([
    ['Zoë', 'ZOE'],
    ['Ñandú', 'NANDU'],
    ['Nguyễn', 'NGUYEN'],
    ['Weiß', 'WEISS'],
    ['Łukasz', 'LUKASZ'],
    ['Ørsted', 'ORSTED'],
    ['O’Brien', "O'BRIEN"],
    ['Smith*Jones', 'SMITH JONES'],
    ['Ta~il: ^x', 'TA IL X'],
    ['two\nlines', 'TWO LINES'],
    ['snake_case@', 'SNAKE CASE'],
  ])('%s becomes %s', (family, written) => {
    const envelope = change(fullEnvelope, {
      '/unsupportedCharacters': 'replace',
      '/patients/patient-a/name/family': family,
    });
    expect(elementsOf(parsed(to837P(fullClaims, envelope)), 'NM1', 'IL')[2]).toBe(written);
  });

  test('is never replaced in an ID', () => {
    const path = '/patients/patient-a/coverage/harbor-health/subscriberId';
    const envelope = change(fullEnvelope, {
      '/unsupportedCharacters': 'replace',
      [path]: 'HH*100',
    });
    expect(() => to837P(fullClaims, envelope)).toThrow(InputError);
  });
});
