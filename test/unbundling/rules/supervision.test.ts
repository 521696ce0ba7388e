import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import type { PractitionerType } from '../../../src/reference/practitioner.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';

const by = (
  supervised: PayerPolicy['supervised'],
  services: BilledService[] = [{ ...groupHour, performedByType: 'trainee' }],
): string[] => {
  const payers = [{ ...riverPlan, ...(supervised === undefined ? {} : { supervised }) }];
  return detectUnbundling(services, { payers })
    .findings.filter(({ rule }) => rule === 'unbundling/supervision')
    .map(({ outcome, reason, path }) => `${outcome} ${reason} ${path}`);
};

describe('a service that a trainee delivered', () => {
  test.each<[PayerPolicy['supervised'], string[]]>([
    ['allowed', []],
    ['not-allowed', ['fail not-allowed /0/performedByType']],
    [{ level: 'in-room' }, ['no-data supervision-not-recorded /0/performedByType']],
    [{ level: 'remote' }, ['no-data supervision-not-recorded /0/performedByType']],
    [undefined, ['review policy-silent /0/performedByType']],
  ])('by a policy that says %j', (supervised, expected) => {
    expect(by(supervised)).toEqual(expected);
  });

  test('is checked without another line of the day, and with one', () => {
    const individual = { ...individualHour, performedByType: 'trainee' } as const;
    expect(by('not-allowed', [groupHour, individual])).toEqual([
      'fail not-allowed /1/performedByType',
    ]);
  });

  test('is not checked without a policy', () => {
    const { findings } = detectUnbundling([{ ...groupHour, performedByType: 'trainee' }]);
    expect(findings).toEqual([]);
  });
});

test.each<PractitionerType>(['clinical-social-worker', 'physician', 'other'])(
  'a service that a %s delivered is not checked',
  (performedByType) => {
    expect(by('not-allowed', [{ ...groupHour, performedByType }])).toEqual([]);
  },
);

test('a service of which nobody says who delivered it is not checked', () => {
  expect(by('not-allowed', [{ ...groupHour, practitionerType: 'trainee' }])).toEqual([]);
});
