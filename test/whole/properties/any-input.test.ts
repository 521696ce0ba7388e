import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { estimateReimbursement } from '../../../src/payment/estimate-reimbursement.js';
import { reconcileGroupClaims } from '../../../src/reconcile/reconcile-group-claims.js';
import { change } from '../../../src/rule-book/change.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../../src/rule-book/example-records/small-process-group.js';
import { toCms1500 } from '../../../src/standards/cms1500/index.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { paperClaim, paperContext } from '../../standards/cms1500/paper-claim.js';
import { fullClaims, fullEnvelope } from '../../standards/full-claims.js';
import { runs } from '../long-runs.js';

const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, `${path}/${key}`))]
    : [path];

const schedule = {
  contracts: [{ payerId: 'harbor-health', code: '90853', allowedCents: 4100 }],
  medicare: [
    {
      payerIds: ['medicare'],
      locality: 'x',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      indices: { work: 1, practiceExpense: 1, malpractice: 1 },
      percent: { physician: 100 },
    },
  ],
};

const calls: [string, (first: never, second: never) => unknown, readonly [unknown, unknown]][] = [
  ['to837P', to837P, [fullClaims, fullEnvelope]],
  ['toCms1500', toCms1500, [paperClaim, paperContext]],
  ['estimateReimbursement', estimateReimbursement, [fullClaims, schedule]],
  ['reconcileGroupClaims', reconcileGroupClaims, [smallProcessGroup, smallProcessGroupLines]],
];

describe.each(calls)('%s', (_, call, given) => {
  const paths = pathsIn(given).filter((path) => path !== '');

  test('returns an answer or throws an InputError for any value anywhere in its input', () => {
    let rejected = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.anything(), fc.constantFrom('constructor', '__proto__', -0, Number.NaN)),
        (path, value) => {
          const changed = change(given, { [path]: value });
          try {
            call(changed[0] as never, changed[1] as never);
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            rejected++;
            expect(error.issues.length).toBeGreaterThan(0);
            for (const issue of error.issues) expect(issue.path).toMatch(/^(\/|$)/);
          }
        },
      ),
      { seed: 31, numRuns: runs(150, 6_000) },
    );
    expect(rejected).toBeGreaterThan(100);
  });
});
