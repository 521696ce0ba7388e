import { expect, test } from 'vitest';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { lineAt, serviceBatch } from '../../src/unbundling/service-line.js';
import { bundleFinder } from '../../src/unbundling/treatment-bundles.js';

const service = (serviceId: string, changes: Partial<BilledService> = {}): BilledService => ({
  serviceId,
  patientId: 'patient-a',
  code: 'G2086',
  serviceDate: '2026-03-10',
  renderingNpi: '1234567893',
  ...changes,
});

/** The id of the bundle that is found beside a group. */
const found = (bundles: readonly BilledService[], group: Partial<BilledService> = {}) => {
  const services = [
    ...bundles,
    service('group', { code: '90853', serviceDate: '2026-03-04', ...group }),
  ];
  const batch = serviceBatch(services, undefined, String);
  const lines = services.flatMap((_, index) => lineAt(batch, index) ?? []);
  const beside = bundleFinder(lines);
  return lines.slice(-1).map((line) => beside(line)?.service.serviceId)[0];
};

const on = (serviceDate: string) => ({ serviceDate });
const paidBy = (payerId: string) => ({ payerId });

test.each<[string, BilledService[], Partial<BilledService>, string | undefined]>([
  ['none, where there is none', [], {}, undefined],
  ['one of the month', [service('a')], {}, 'a'],
  ['none of another month', [service('a', on('2026-04-01'))], {}, undefined],
  ['none of another setting', [service('a', { setting: 'outpatient-facility' })], {}, undefined],
  ['none of another code', [service('a', { code: 'G2089' })], {}, undefined],
  ['the first', [service('a'), service('b', on('2026-03-09'))], {}, 'b'],
  ['of one day, the lower id', [service('b'), service('a')], {}, 'a'],
  [
    'none, where one is of the same day',
    [service('a'), service('b', on('2026-03-04'))],
    {},
    undefined,
  ],
  ['of the same payer', [service('a', paidBy('x')), service('b', paidBy('y'))], paidBy('y'), 'b'],
  ['none of another payer', [service('a', paidBy('x'))], paidBy('y'), undefined],
  ['of a payer nobody named', [service('a', paidBy('x')), service('b')], paidBy('y'), 'b'],
  ['of a payer whose name is blank', [service('a', paidBy('-'))], paidBy('y'), 'a'],
  [
    'of whom it is not known who pays',
    [service('b', paidBy('x')), service('a', paidBy('y'))],
    {},
    'a',
  ],
  ['of whom the payer is blank', [service('a', paidBy('x'))], paidBy(' '), 'a'],
  [
    'of the same payer or of nobody, the first',
    [service('a', paidBy('y')), service('b', on('2026-03-09'))],
    paidBy('y'),
    'b',
  ],
  [
    'of several of one payer, the first',
    [
      service('c', paidBy('y')),
      service('b', paidBy('y')),
      service('a', { ...paidBy('y'), ...on('2026-03-11') }),
    ],
    paidBy('y'),
    'b',
  ],
])('the bundle beside a group is %s', (_, bundles, group, expected) => {
  expect(found(bundles, group)).toBe(expected);
  expect(found(bundles.toReversed(), group)).toBe(expected);
});
