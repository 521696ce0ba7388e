import { describe, expect, test } from 'vitest';
import { groupHour } from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { provider } from '../../../src/unbundling/rules/provider.js';
import { answersBy, answersOf, groupLine } from '../one-day.js';

const unknown = ['', ' ', '1234567890', '123456789', 'dr-lindqvist', '1999999985'] as const;
const { start: _, end: __, ...untimed } = groupHour;
const { renderingNpi: ___, ...withoutNpi } = groupHour;

describe('a line with times, or beside another line of its day', () => {
  test('passes with a valid NPI', () => {
    expect(answersOf(provider, [groupHour, groupLine('group-2')])).toEqual(['pass', 'pass']);
    expect(answersBy('provider', [groupHour, groupLine('group-2')])).toEqual([]);
  });

  test.each([
    ['', 'npi-not-recorded'],
    [' ', 'npi-not-recorded'],
    ['1234567890', 'npi-not-valid'],
    ['123456789', 'npi-not-valid'],
  ])('is no-data with the NPI "%s"', (renderingNpi, reason) => {
    expect(answersBy('provider', [{ ...groupHour, renderingNpi }])).toEqual([
      `${reason} no-data /0/renderingNpi`,
    ]);
  });

  test('is no-data without an NPI', () => {
    expect(answersBy('provider', [withoutNpi])).toEqual([
      'npi-not-recorded no-data /0/renderingNpi',
    ]);
  });
});

describe('is not asked', () => {
  test('of a line that stands alone and has no times', () => {
    expect(answersBy('provider', [{ ...untimed, renderingNpi: '' }])).toEqual([]);
  });

  test('of a line that stands alone and says who delivered the service', () => {
    expect(answersBy('provider', [{ ...withoutNpi, performedBy: 'dr-lindqvist' }])).toEqual([]);
  });
});

describe.each(unknown)('an NPI that names nobody (%s) is no evidence', (renderingNpi) => {
  const same = { ...groupHour, renderingNpi };

  test('that two lines of one session are a duplicate, or of two clinicians', () => {
    const lines = [same, { ...same, serviceId: 'group-2' }];
    expect(answersBy('duplicate', lines)).toEqual([]);
    expect(
      answersBy('two-clinicians', [groupHour, groupLine('group-2', { renderingNpi })]),
    ).toEqual([]);
    expect(answersBy('provider', lines)).toHaveLength(2);
  });

  test('that the units of two sessions count together', () => {
    const lines = [same, { ...same, serviceId: 'group-2', groupSessionId: 'other-session' }];
    expect(answersBy('units', lines)).toEqual([]);
  });

  test('that a clinician is booked twice', () => {
    const lines = [
      same,
      { ...same, serviceId: 'b', patientId: 'patient-b', groupSessionId: 'other-session' },
    ];
    expect(answersBy('clinician-double-booked', lines)).toEqual([]);
  });

  test('but several units on one line are one provider’s', () => {
    expect(answersBy('units', [{ ...same, units: 2 }])).toHaveLength(1);
  });
});
