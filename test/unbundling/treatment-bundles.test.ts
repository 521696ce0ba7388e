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

/** The ID of the bundle that is found for a group. */
const found = (bundles: readonly BilledService[], group: Partial<BilledService> = {}) => {
  const services = [
    ...bundles,
    service('group', { code: '90853', serviceDate: '2026-03-04', ...group }),
  ];
  const batch = serviceBatch(services, undefined, String);
  const lines = services.flatMap((_, index) => lineAt(batch, index) ?? []);
  const bundleFor = bundleFinder(lines);
  return lines.slice(-1).map((line) => bundleFor(line)?.service.serviceId)[0];
};

const on = (serviceDate: string) => ({ serviceDate });
const paidBy = (payerId: string) => ({ payerId });

test.each<[string, BilledService[], Partial<BilledService>, string | undefined]>([
  ['none if there is none', [], {}, undefined],
  ['one of the month', [service('a')], {}, 'a'],
  ['none of another month', [service('a', on('2026-04-01'))], {}, undefined],
  ['none of another setting', [service('a', { setting: 'outpatient-facility' })], {}, undefined],
  ['none of another code', [service('a', { code: 'G2089' })], {}, undefined],
  ['the first', [service('a'), service('b', on('2026-03-09'))], {}, 'b'],
  ['of one date, the lower ID', [service('b'), service('a')], {}, 'a'],
  [
    'none if one is of the same date',
    [service('a'), service('b', on('2026-03-04'))],
    {},
    undefined,
  ],
  ['of the same payer', [service('a', paidBy('x')), service('b', paidBy('y'))], paidBy('y'), 'b'],
  ['none of another payer', [service('a', paidBy('x'))], paidBy('y'), undefined],
  ['one without a payer', [service('a', paidBy('x')), service('b')], paidBy('y'), 'b'],
  ['one whose payer is blank', [service('a', paidBy('-'))], paidBy('y'), 'a'],
  [
    'any if the group has no payer',
    [service('b', paidBy('x')), service('a', paidBy('y'))],
    {},
    'a',
  ],
  ['any if the group’s payer is blank', [service('a', paidBy('x'))], paidBy(' '), 'a'],
  [
    'of the same payer or without a payer, the first',
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
])('the bundle for a group is %s', (_, bundles, group, expected) => {
  expect(found(bundles, group)).toBe(expected);
  expect(found(bundles.toReversed(), group)).toBe(expected);
});
