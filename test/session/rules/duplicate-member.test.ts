import { expect, test } from 'vitest';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  reportOn,
} from '../../validation/process-group-answers.js';

test('every entry of the patient is reported, absent ones included', () => {
  const session = group({
    '/members/2/patientId': 'patient-a',
    '/members/2/attendance': 'absent',
  });
  expect(answersOf('session/duplicate-member', session)).toEqual([
    'fail listed-again /members/0/patientId',
    'fail listed-again /members/2/patientId',
  ]);
  const [first, second] = findingsBy('session/duplicate-member', session);
  expect(first).toMatchObject({
    relatedPaths: ['/members/2/patientId'],
    params: { times: 2 },
    patientId: 'patient-a',
  });
  expect(second?.relatedPaths).toEqual(['/members/0/patientId']);
  expect(reportOn(session).members[2]?.verdict).toBe('absent');
});

test('each of three entries refers to the two others', () => {
  const session = group({
    '/members/1/patientId': 'patient-a',
    '/members/2/patientId': 'patient-a',
  });
  const findings = findingsBy('session/duplicate-member', session);
  expect(findings.map(({ relatedPaths }) => relatedPaths)).toEqual([
    ['/members/1/patientId', '/members/2/patientId'],
    ['/members/0/patientId', '/members/2/patientId'],
    ['/members/0/patientId', '/members/1/patientId'],
  ]);
  expect(findings.map(({ params }) => params)).toEqual([{ times: 3 }, { times: 3 }, { times: 3 }]);
});

test('IDs that differ only in case are different patients', () => {
  expect(
    answersOf('session/duplicate-member', group({ '/members/1/patientId': 'Patient-a' })),
  ).toEqual([]);
});

test('a patient listed once passes', () => {
  expect(checksOf('session/duplicate-member', group({}))).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/patientId`),
  );
});
