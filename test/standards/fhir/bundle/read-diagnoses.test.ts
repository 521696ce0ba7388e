import type { Condition, Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { systems } from '../../../../src/standards/fhir/systems.js';
import {
  type AnyResource,
  absent,
  encounter,
  missingAt,
  patientA,
  readChart,
  to,
} from './chart-resources.js';
import { changing, partA, readGroup } from './small-group-bundle.js';

describe('the diagnoses', () => {
  const condition = (id: string, changes: object = {}): AnyResource => ({
    resourceType: 'Condition',
    id,
    subject: patientA,
    code: { coding: [{ system: systems.icd10cm, code: `F${id}.1` }] },
    ...changes,
  });
  const listed = (...ids: string[]) =>
    encounter({
      diagnosis: ids.map((id, index) => ({ condition: to(`Condition/${id}`), rank: index + 1 })),
    });
  const status = (code: string) => ({ verificationStatus: { coding: [{ code }] } });
  const path = '/members/0/diagnoses';

  test('are those of the conditions of the encounter', () => {
    expect(
      readChart(listed('41', '33'), condition('33'), condition('41')).member?.diagnoses,
    ).toEqual(['F41.1', 'F33.1']);
  });

  test.each(['refuted', 'entered-in-error'])('leave out a condition that is %s', (code) => {
    expect(
      readChart(listed('41', '33'), condition('33', status(code)), condition('41')).member
        ?.diagnoses,
    ).toEqual(['F41.1']);
    expect(missingAt(path, listed('33'), condition('33', status(code)))).toHaveLength(1);
    expect(
      readChart(
        listed('41', '33'),
        condition('33', { verificationStatus: code }),
        condition('41', { verificationStatus: 'confirmed' }),
      ).member?.diagnoses,
    ).toEqual(['F41.1']);
  });

  test('include a condition that is confirmed or has no verification status', () => {
    for (const changes of [
      status('confirmed'),
      { verificationStatus: {} },
      { verificationStatus: { coding: [{}] } },
    ])
      expect(readChart(listed('33'), condition('33', changes)).member?.diagnoses).toEqual([
        'F33.1',
      ]);
  });

  test('are missing if a condition has no ICD-10-CM code, or two', () => {
    const coded = (...codes: string[]) => ({
      code: { coding: codes.map((code) => ({ system: systems.icd10cm, code })) },
    });
    expect(
      missingAt(path, listed('33'), condition('33', { code: { text: 'Depression' } })),
    ).toEqual(['unreadable /entry/0/resource']);
    expect(
      readChart(listed('33'), condition('33', coded('F33.1', 'F41.1'))).member,
    ).not.toHaveProperty('diagnoses');
    expect(missingAt(path, listed('33', '41'), condition('33'))).toHaveLength(1);
    expect(missingAt(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(missingAt(path, absent)).toEqual([]);
  });
});

describe('diagnoses in a bundle of a group', () => {
  const unlinked = changing<Encounter>(partA, () => ({ diagnosis: [] }));
  const condition = (id: string, code: string, terms: Partial<Condition> = {}): FhirResource => ({
    resourceType: 'Condition',
    id,
    subject: patientA,
    encounter: { reference: `Encounter/${partA}` },
    code: { coding: [{ system: systems.icd10cm, code }] },
    ...terms,
  });

  test('are in the order of rank', () => {
    const ranked = changing<Encounter>(partA, () => ({
      diagnosis: [
        { condition: { reference: 'Condition/last' } },
        { condition: { reference: 'Condition/second' }, rank: 2 },
        { condition: { reference: 'Condition/first' }, rank: 1 },
      ],
    }));
    const all = [
      condition('second', 'F33.1'),
      condition('last', 'Z63.0'),
      condition('first', 'F10.20'),
    ];
    expect(readGroup(ranked, all).a?.diagnoses).toEqual(['F10.20', 'F33.1', 'Z63.0']);
  });

  test('may be the one condition that refers to the encounter', () => {
    expect(readGroup(unlinked, [condition('one', 'F33.1')]).a?.diagnoses).toEqual(['F33.1']);
    const two = [condition('one', 'F33.1'), condition('two', 'F41.1')];
    expect(readGroup(unlinked, two).missing).toEqual(['/members/0/diagnoses unreadable']);
    expect(readGroup(unlinked).missing).toEqual(['/members/0/diagnoses absent']);
  });

  test('leave out refuted conditions', () => {
    const refuted = condition('two', 'F20.9', {
      verificationStatus: { coding: [{ code: 'refuted' }] },
    });
    expect(readGroup(unlinked, [condition('one', 'F33.1'), refuted]).missing).toEqual([
      '/members/0/diagnoses unreadable',
    ]);
    const both = changing<Encounter>(partA, () => ({
      diagnosis: [
        { condition: { reference: 'Condition/two' }, rank: 1 },
        { condition: { reference: 'Condition/one' }, rank: 2 },
      ],
    }));
    expect(readGroup(both, [condition('one', 'F33.1'), refuted]).a?.diagnoses).toEqual(['F33.1']);
  });
});
