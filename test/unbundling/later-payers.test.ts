import { describe, expect, test } from 'vitest';
import {
  groupHour,
  individualHour,
  intensiveOutpatientDay,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { firstPayersOnly } from '../../src/unbundling/later-payers.js';
import { serviceBatch } from '../../src/unbundling/service-line.js';
import { groupLine, underTerms } from './one-day.js';

/** The IDs of the lines that are judged. */
const judged = (...services: BilledService[]): (string | undefined)[] => {
  const batch = serviceBatch(services, undefined, (index) => `/${index}`);
  return firstPayersOnly(batch, [...services.keys()]).map((index) => services[index]?.serviceId);
};

const second = (changes: Partial<BilledService> = {}): BilledService =>
  groupLine('second', { payerId: 'second-plan', payerOrder: 'secondary', ...changes });

describe('a line to a later payer is not judged', () => {
  test('beside the line to an earlier payer, whether that one says its order or not', () => {
    expect(judged(groupHour, second())).toEqual(['group']);
    expect(judged(second(), { ...groupHour, payerOrder: 'primary' })).toEqual(['group']);
    const third = second({ serviceId: 'third', payerId: 'third-plan', payerOrder: 'tertiary' });
    expect(judged(groupHour, second(), third)).toEqual(['group']);
    expect(judged(second(), third)).toEqual(['second']);
  });

  test('under the payer’s own code, and with less of the record', () => {
    expect(judged(groupHour, second({ code: 'H0005' }))).toEqual(['group']);
    const { start: _, end: __, note: ___, groupSessionId: ____, ...bare } = second();
    expect(judged(groupHour, bare)).toEqual(['group']);
    expect(judged(individualHour, { ...individualHour, ...bare, code: '90834' })).toEqual([
      'individual',
    ]);
  });

  test.each<[string, Partial<BilledService>]>([
    ['date', { serviceDate: '2026-03-05' }],
    ['claim type', { setting: 'outpatient-facility' }],
    ['clinician', { renderingNpi: '1999999984' }],
    ['session', { groupSessionId: 'another' }],
    ['payer in name only', { payerId: 'river-plan' }],
  ])('but it is if it is of another %s', (_, apart) => {
    expect(judged(groupHour, second(apart))).toEqual(['group', 'second']);
  });
});

test('a secondary payer’s lines of the same services change nothing', () => {
  const later = intensiveOutpatientDay.map((line) => ({
    ...line,
    serviceId: `${line.serviceId}-2`,
    payerId: 'second-plan',
    payerOrder: 'secondary' as const,
  }));
  const options = underTerms({ groupsPerDay: 1, limits: [{ count: 1, of: 'units', per: 'day' }] });
  expect(detectUnbundling([...intensiveOutpatientDay, ...later], options)).toEqual(
    detectUnbundling(intensiveOutpatientDay, options),
  );
});
