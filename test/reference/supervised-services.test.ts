import { expect, test } from 'vitest';
import { supervisedCoverage } from '../../src/reference/supervised-services.js';
import { harborHealth } from '../../src/rule-book/example-records/clinic-billing.js';

test.each([
  [undefined, 'in-room', 'policy-silent'],
  ['not-allowed', 'in-room', 'not-allowed'],
  ['allowed', undefined, 'covered'],
  ['allowed', 'none', 'covered'],
  [{ level: 'on-site' }, 'in-room', 'covered'],
  [{ level: 'on-site' }, 'on-site', 'covered'],
  [{ level: 'on-site' }, 'remote', 'below-required-level'],
  [{ level: 'remote' }, 'none', 'below-required-level'],
  [{ level: 'remote' }, undefined, 'supervision-not-recorded'],
] as const)('a policy that says %j, with %s recorded: %s', (supervised, recorded, expected) => {
  const policy = { ...harborHealth, ...(supervised === undefined ? {} : { supervised }) };
  expect(supervisedCoverage(policy, recorded)).toBe(expected);
});
