import { describe, expect, test } from 'vitest';
import type { Facilitator } from '../../src/record/facilitator.js';
import { renderingProviderOf } from '../../src/record/rendering-provider.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const [facilitator] = smallProcessGroup.facilitators;
const [member] = smallProcessGroup.members;
if (!facilitator || !member)
  throw new TypeError('The small process group has a facilitator and a member.');

type Led = Pick<Facilitator, 'providerId' | 'bills'> & Partial<Facilitator>;

/** The rendering provider as `index provider supervisor`, or why there is none. */
const rendering = (
  led: Led[],
  { named, chosen, policy }: { named?: string; chosen?: string; policy?: PayerPolicy } = {},
): string => {
  const { npi: _, supervisedBy: __, ...plain } = facilitator;
  const found = renderingProviderOf(
    { ...smallProcessGroup, facilitators: led.map((one) => ({ ...plain, ...one })) },
    { ...member, ...(named === undefined ? {} : { renderingProviderId: named }) },
    policy,
    chosen,
  );
  if (typeof found === 'string') return found;
  return [found.index, found.facilitator.providerId, found.supervisor?.providerId].join(' ').trim();
};

const a = { providerId: 'a', bills: true };
const b = { providerId: 'b', bills: true };
const silent = { providerId: 's', bills: false };

describe('a member who names no rendering provider', () => {
  test('gets the one facilitator who bills, wherever listed', () => {
    expect(rendering([a])).toBe('0 a');
    expect(rendering([silent, b])).toBe('1 b');
  });

  test('gets none where nobody bills or several do', () => {
    expect(rendering([])).toBe('nobody-bills');
    expect(rendering([silent])).toBe('nobody-bills');
    expect(rendering([a, b])).toBe('several-bill');
    expect(rendering([a, silent, b])).toBe('several-bill');
  });
});

describe('a member who names a rendering provider', () => {
  test('gets that facilitator if listed once and billing', () => {
    expect(rendering([a, b], { named: 'b' })).toBe('1 b');
    expect(rendering([a, b], { named: 'z' })).toBe('not-listed');
    expect(rendering([a, a], { named: 'a' })).toBe('several-bill');
    expect(rendering([a, silent], { named: 's' })).toBe('does-not-bill');
  });

  test('gets the supervisor who bills for a facilitator who does not', () => {
    const trainee = { ...silent, supervisedBy: 'b' };
    expect(rendering([trainee, a, b], { named: 's' })).toBe('2 b');
    expect(rendering([trainee, { ...b, bills: false }], { named: 's' })).toBe('does-not-bill');
    expect(rendering([trainee], { named: 's' })).toBe('does-not-bill');
    expect(rendering([trainee, b, b], { named: 's' })).toBe('several-bill');
  });
});

describe('the supervisor of a facilitator who bills', () => {
  test('is given where listed', () => {
    expect(rendering([{ ...a, supervisedBy: 's' }, silent])).toBe('0 a s');
    expect(rendering([{ ...a, supervisedBy: 's' }])).toBe('0 a');
    expect(rendering([{ ...a, supervisedBy: 'b' }, b], { named: 'a' })).toBe('0 a b');
  });

  test('is nobody where facilitators name themselves', () => {
    expect(rendering([{ ...a, supervisedBy: 'a' }])).toBe('0 a');
    expect(rendering([{ ...silent, supervisedBy: 's' }], { named: 's' })).toBe('does-not-bill');
  });
});

describe('where the payer lets each facilitator bill', () => {
  const policy: PayerPolicy = { ...riverPlan, coFacilitators: 'each-bills' };

  test('the caller chooses the rendering provider', () => {
    expect(rendering([a, b], { policy })).toBe('each-bills');
    expect(rendering([a, b], { policy, chosen: 'b' })).toBe('1 b');
    expect(rendering([a, b], { policy, chosen: 'b', named: 'a' })).toBe('1 b');
    expect(rendering([a, b], { policy, chosen: 'z' })).toBe('not-listed');
    expect(rendering([a, silent], { policy })).toBe('0 a');
  });

  test('the choice does not count for any other payer', () => {
    expect(rendering([a, b], { chosen: 'b' })).toBe('several-bill');
    expect(rendering([a, b], { chosen: 'b', named: 'a' })).toBe('0 a');
    expect(rendering([a, b], { chosen: 'b', policy: riverPlan })).toBe('several-bill');
  });
});
