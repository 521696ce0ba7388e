import { type ScheduleShelf, unitRate } from '../payment/unit-rate.js';
import type { Answer } from './answers.js';
import type { ReconciledClaim } from './reconciled-claim.js';
import type { RemittedLine } from './remittance-file.js';
import { allowedOfLine, isDeniedLine } from './settlement.js';

/** What the schedule allows for the lines that were not denied, and what the payer allowed for them. */
export interface ExpectedAmount {
  readonly expectedCents: number;
  readonly allowedCents: number;
}

type SentLine = ReconciledClaim['lines'][number];

// By the sender's number of the line, else by code, modifiers and date, else by code and date.
const sentLineOf = ({ lines }: ReconciledClaim, answer: RemittedLine): SentLine | undefined => {
  const code = answer.submittedCode ?? answer.code;
  const sameService = lines.filter(
    (line) => line.code === code && line.serviceDate === answer.serviceDate,
  );
  return (
    lines.find(
      (line) => line.lineControl !== undefined && line.lineControl === answer.lineControl,
    ) ??
    sameService.find((line) => line.modifiers.join() === answer.modifiers.join()) ??
    sameService[0]
  );
};

/** `undefined` if the schedule has no rate for one of these lines, or the answer has no lines. */
export const expectedAmount = (
  claim: ReconciledClaim,
  answers: readonly Answer[],
  shelf: ScheduleShelf,
): ExpectedAmount | undefined => {
  const paid = answers
    .flatMap((answer) => answer.claim.lines)
    .filter((line) => !isDeniedLine(line));
  const sent = new Map<SentLine, number>();
  for (const line of paid) {
    const own = sentLineOf(claim, line);
    if (!own) return undefined;
    sent.set(own, (sent.get(own) ?? 0) + allowedOfLine(line));
  }
  let expectedCents = 0;
  for (const line of sent.keys()) {
    const { payerId, billingProvider, renderingProvider } = claim;
    const rate = unitRate(shelf, {
      payerId,
      code: line.code,
      serviceDate: line.serviceDate,
      placeOfService: line.placeOfService ?? claim.placeOfService,
      renderingNpi: line.renderingNpi ?? renderingProvider?.npi ?? billingProvider.npi,
    });
    if ('missing' in rate) return undefined;
    // No payer allows more than was charged.
    expectedCents += Math.min(Math.round(rate.cents * line.units), line.chargeCents);
  }
  const allowedCents = [...sent.values()].reduce((sum, cents) => sum + cents, 0);
  return sent.size === 0 ? undefined : { expectedCents, allowedCents };
};
