import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  group,
  reportOn,
} from '../../validation/process-group-answers.js';
import { coTherapist } from '../facilitators.js';

const missing = 'fail missing /facilitators/0/npi';
const wrong = 'fail wrong-check-digit /facilitators/0/npi';

test.each([
  ['1234567893', []],
  ['1999999984', []],
  ['1234567890', [wrong]],
  ['123456789', [wrong]],
  ['12345678930', [wrong]],
  ['123456789X', [wrong]],
  ['80840', [wrong]],
  ['', [missing]],
  [' - ', [missing]],
  [removed, [missing]],
])('%s', (npi, expected) => {
  const answers = answersOf('session/npi', group({ '/facilitators/0/npi': npi }));
  expect([...new Set(answers)]).toEqual(expected);
});

test('the finding is reported for each member of that rendering provider, and for no other', () => {
  const session = group({
    '/facilitators/-': { ...coTherapist, npi: '1999999990' },
    '/members/0/renderingProviderId': 'dr-lindqvist',
    '/members/1/renderingProviderId': 'ms-adeyemi',
    '/members/2/renderingProviderId': 'ms-adeyemi',
  });
  expect(
    findingsBy('session/npi', session).map(({ patientId, path }) => [patientId, path]),
  ).toEqual([
    ['patient-b', '/facilitators/1/npi'],
    ['patient-c', '/facilitators/1/npi'],
  ]);
  expect(reportOn(session).members[0]?.verdict).not.toBe('blocked');
});

describe('the likely denial', () => {
  test.each([
    [removed, { carc: '206', rarc: 'N290' }],
    ['1234567890', { carc: '207', rarc: 'N290' }],
  ])('of %s', (npi, likelyDenial) => {
    const [finding] = findingsBy('session/npi', group({ '/facilitators/0/npi': npi }));
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});

test('a correct NPI passes for each member', () => {
  expect(checksOf('session/npi', group({}))).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/renderingProviderId`),
  );
});

test('not applicable without a rendering provider, and not checked for an absent member', () => {
  const session = group({ '/facilitators/0/bills': false, '/members/2/attendance': 'absent' });
  expect(checksOf('session/npi', session)).toEqual([
    'not-applicable /members/0/renderingProviderId',
    'not-applicable /members/1/renderingProviderId',
  ]);
});
