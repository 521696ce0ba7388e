import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as door from '../../src/payers/index.js';
import { payerPolicies } from '../../src/payers/payer-policies.js';
import { payerPolicySchema } from '../../src/reference/payer-policy.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { group } from '../validation/process-group-answers.js';
import { runs } from '../whole/long-runs.js';
import { payerFiles, payersPage } from './payers-page.js';

test('every file of a payer is listed and has a name of its own', () => {
  const files = readdirSync('src/payers').filter(
    (name) => !/^(?:index|payer-policies)\.ts$/.test(name),
  );
  expect(payerPolicies).toHaveLength(files.length);
  expect(Object.keys(door)).toHaveLength(files.length + 1);
  expect(new Set(payerPolicies.map(({ payerId }) => payerId)).size).toBe(files.length);
});

test('the page of what is known and not known is up to date', async () => {
  await expect(payersPage(await payerFiles())).toMatchFileSnapshot('../../docs/payers.md');
});

const firstOfMonths = Array.from({ length: 12 * 15 }, (_, month) =>
  [2013 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0'), '01'].join('-'),
);

// Five months are no divisor of a year, so every month has its turn.
const asked = firstOfMonths.filter((_, month) => month % runs(5, 1) === 0);

describe.each(payerPolicies.map((policy) => [policy.payerId, policy] as const))(
  '%s',
  (payerId, policy) => {
    test('has the shape of a policy, says something, and cites where and when it was read', () => {
      expect(z.safeParse(payerPolicySchema, policy).success).toBe(true);
      expect(policy.citations.length).toBeGreaterThan(0);
      for (const { title, locator, asOf } of policy.citations)
        expect([title, locator, asOf].every((text) => text !== undefined && text !== '')).toBe(
          true,
        );
      const {
        name: _,
        payerId: __,
        state,
        plan,
        effective,
        citations,
        confirmedThrough,
        ...terms
      } = policy;
      expect(Object.keys(terms).length).toBeGreaterThan(0);
    });

    test('was confirmed on its first day or later', () => {
      expect((policy.confirmedThrough ?? '') >= policy.effective.from).toBe(true);
    });

    test('has an answer on every first of the month', () => {
      for (const date of asked) {
        const session = group({
          '/start': `${date}T18:30:00-05:00`,
          '/end': `${date}T19:45:00-05:00`,
          '/members/0/payerId': payerId,
        });
        const [member] = validateGroupSession(session, {
          individuality: false,
          payers: [policy],
        }).members;
        const reasons = member?.findings.flatMap(({ rule, reason }) =>
          rule === 'member/payer' ? [reason] : [],
        );
        const { from } = policy.effective;
        const later = date > (policy.confirmedThrough ?? '') ? ['policy-not-confirmed'] : [];
        expect(reasons).toEqual(date < from ? ['no-policy-in-force'] : later);
        if (later.length > 0)
          expect(
            member?.findings.filter(
              ({ outcome, citations }) =>
                outcome === 'fail' &&
                citations.some(({ title }) => title === policy.citations[0]?.title),
            ),
          ).toEqual([]);
      }
    });
  },
);
