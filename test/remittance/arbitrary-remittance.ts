import fc from 'fast-check';
import type { SentClaim } from '../../src/claim/sent-claim.js';
import type {
  RemittedAdjustment,
  RemittedClaim,
  RemittedLine,
  RemittedPayment,
} from '../../src/remittance/remittance-file.js';

const sumOf = (adjustments: readonly { cents: number }[]): number =>
  adjustments.reduce((sum, { cents }) => sum + cents, 0);

const reasons = fc.constantFrom<[RemittedAdjustment['group'], string]>(
  ['CO', '45'],
  ['PR', '1'],
  ['PR', '2'],
  ['CO', '97'],
  ['OA', '23'],
  ['PI', '50'],
  ['CO', '253'],
);

const remarks = fc.subarray(['N706', 'M15', 'N20', 'MA130'], { maxLength: 2 });

const answered = (claim: SentClaim): fc.Arbitrary<RemittedClaim> => {
  const lines = claim.lines.map((line) =>
    fc
      .record({
        shares: fc.array(fc.tuple(reasons, fc.nat({ max: 100 })), { maxLength: 3 }),
        remarks,
        stated: fc.boolean(),
      })
      .map(({ shares, remarks: ofLine, stated }): RemittedLine => {
        let open = line.chargeCents;
        const adjustments = shares.flatMap(([[group, code], percent]) => {
          const cents = Math.floor((open * percent) / 100);
          open -= cents;
          return [{ group, code, cents }];
        });
        return {
          code: line.code,
          modifiers: [...line.modifiers],
          units: line.units,
          serviceDate: line.serviceDate,
          chargeCents: line.chargeCents,
          paidCents: open,
          ...(stated ? { allowedCents: open } : {}),
          adjustments,
          remarks: ofLine,
          ...(line.lineControl === undefined ? {} : { lineControl: line.lineControl }),
        };
      }),
  );
  return fc.record({ lines: fc.tuple(...lines), remarks }).map((given) => {
    const all = given.lines.flatMap(({ adjustments }) => adjustments);
    const paidCents = claim.totalChargeCents - sumOf(all);
    return {
      claimId: claim.claimId,
      payerClaimNumber: `ICN${claim.claimId}`,
      statusCode: paidCents === 0 ? '4' : '1',
      status: paidCents === 0 ? 'denied' : 'paid',
      ...(paidCents === 0 ? {} : { payerOrder: 'primary' as const }),
      filingIndicator: 'CI',
      chargeCents: claim.totalChargeCents,
      paidCents,
      patientResponsibilityCents: sumOf(all.filter(({ group }) => group === 'PR')),
      adjustments: [],
      remarks: given.remarks,
      lines: given.lines,
    };
  });
};

/** A payment that answers every claim. It balances. */
export const paymentFor = (claims: readonly SentClaim[]): fc.Arbitrary<RemittedPayment> =>
  fc
    .record({
      claims: fc.tuple(...claims.map(answered)),
      taken: fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 2 }),
    })
    .map(({ claims: answers, taken }) => {
      const providerAdjustments = taken.map((cents) => ({
        code: 'WO',
        reference: 'R1',
        cents: cents + 0,
      }));
      return {
        payerId: 'harbor-health',
        traceNumber: 'EFT1',
        paidOn: '2026-04-01',
        paidCents:
          sumOf(answers.map(({ paidCents }) => ({ cents: paidCents }))) -
          sumOf(providerAdjustments),
        claims: answers,
        providerAdjustments,
      };
    });
