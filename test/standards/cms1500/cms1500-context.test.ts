import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { cms1500ContextSchema } from '../../../src/standards/cms1500/cms1500-context.js';
import { paperContext } from './paper-claim.js';

const fits = (changes: Changes): boolean =>
  z.safeParse(cms1500ContextSchema, change(paperContext, changes)).success;

test.each<[Changes, boolean]>([
  [{}, true],
  [{ '/coverageKind': 'commercial' }, false],
  [{ '/accountNumber': 'A'.repeat(14) }, true],
  [{ '/accountNumber': 'A'.repeat(15) }, false],
  [{ '/accountNumber': 'A-1' }, false],
  [{ '/amountPaidCents': 0 }, true],
  [{ '/amountPaidCents': 9_999_999 }, true],
  [{ '/amountPaidCents': 10_000_000 }, false],
  [{ '/amountPaidCents': -1 }, false],
  [{ '/amountPaidCents': 0.5 }, false],
  [{ '/relatedTo/autoAccidentState': 'RI' }, true],
  [{ '/relatedTo/autoAccidentState': 'R' }, false],
  [{ '/relatedTo/autoAccidentState': 'RIX' }, false],
  [{ '/signedOn': '2026-02-28' }, true],
  [{ '/signedOn': '2026-02-29' }, false],
  [{ '/otherPlan': false }, true],
  [{ '/otherPlan': true }, false],
  [{ '/otherPlan': removed }, true],
  [{ '/overlong': 'cut' }, true],
  [{ '/overlong': 'wrap' }, false],
  [{ '/relatedTo': removed }, false],
  [{ '/mood': 'good' }, false],
])('the context of a paper claim with %j: %s', (changes, expected) => {
  expect(fits(changes)).toBe(expected);
});
