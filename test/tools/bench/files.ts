// Reading claim files and remittances: 100,000 claims as a ratio to JSON.parse of their JSON. Pass another number first.
import type { SentClaim } from '../../../src/claim/sent-claim.js';
import { reconcileRemittance } from '../../../src/remittance/reconcile-remittance.js';
import { from837P } from '../../../src/standards/x12/index.js';
import { from835 } from '../../../src/standards/x12/remittance.js';
import { answered, remittance } from '../../remittance/one-claim.js';
import { above, claim, interchange, subscriber } from '../../standards/x12/other-senders.js';
import { writtenRemittance } from '../../standards/x12/written-remittance.js';

const count = Number(process.argv[2] ?? 100_000);
const perSet = 1000;

const setOf = (first: number): string[] => [
  ...above(),
  ...Array.from({ length: Math.min(perSet, count - first) }, (_, index) => [
    ...subscriber(index + 3, 1, `MEM${first + index}`),
    ...claim(`C${first + index}`),
  ]).flat(),
];

const sets = Array.from({ length: Math.ceil(count / perSet) }, (_, set) => setOf(set * perSet));
const claimText = interchange('837', sets);
const remittanceText = writtenRemittance(
  Array.from({ length: Math.ceil(count / perSet) }, (_, set) =>
    remittance(
      Array.from({ length: Math.min(perSet, count - set * perSet) }, (__, index) =>
        answered(['CO-45 30', 'PR-3 10'], { claimId: `C${set * perSet + index}` }),
      ),
      '60054',
    ),
  ).flatMap(({ payments }) => payments),
);

const timed = <T>(run: () => T): { milliseconds: number; value: T } => {
  const start = performance.now();
  const value = run();
  return { milliseconds: performance.now() - start, value };
};

/** The best of three runs, so that warming up does not count. */
const best = <T>(run: () => T): { milliseconds: number; value: T } =>
  [timed(run), timed(run), timed(run)].reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));

const told = (name: string, milliseconds: number, json: number): void =>
  console.log(
    `${name}: ${Math.round(milliseconds)} ms, ${(milliseconds / json).toFixed(1)} times JSON.parse of the same (${Math.round(json)} ms)`,
  );

const sent = best(() => from837P(claimText));
const sentJson = JSON.stringify(sent.value.claims);
told(
  `${sent.value.claims.length} claims from 837P`,
  sent.milliseconds,
  best((): SentClaim[] => JSON.parse(sentJson)).milliseconds,
);
const paid = best(() => from835(remittanceText));
const paidJson = JSON.stringify(paid.value);
told(
  `${count} answers from 835`,
  paid.milliseconds,
  best((): unknown => JSON.parse(paidJson)).milliseconds,
);
const joined = best(() => reconcileRemittance(sent.value.claims, [paid.value]));
told(
  `${joined.value.claims.length} claims with their answers`,
  joined.milliseconds,
  best((): unknown => [JSON.parse(sentJson), JSON.parse(paidJson)]).milliseconds,
);
