import { groupedBy, inOrder } from '../input/lists.js';
import type { ReconciledClaim } from './reconciled-claim.js';
import type { RemittanceFile, RemittedClaim } from './remittance-file.js';

/** What one payer answered about one claim, and when. */
export interface Answer {
  readonly claim: RemittedClaim;
  readonly payerId: string;
  readonly paidOn: string;
  /** JSON Pointer, starting with `/remittances`. */
  readonly path: string;
}

/** A claim in its last version, with the answers to all of them. */
export interface AnsweredClaim {
  readonly claim: ReconciledClaim;
  /** The position of the last version in the caller's list. */
  readonly index: number;
  readonly answers: Answer[];
}

/** Receivers do not tell capitals from small letters. */
export const claimNumberOf = (claimId: string): string => claimId.trim().toUpperCase();

/** All answers in order of the day of payment; those of one day in the order of the files. */
export const answersOf = (remittances: readonly RemittanceFile[]): Answer[] =>
  remittances
    .flatMap(({ payments }, file) =>
      payments.flatMap(({ payerId, paidOn, claims }, payment) =>
        claims.map((claim, index) => ({
          claim,
          payerId,
          paidOn,
          path: `/remittances/${file}/payments/${payment}/claims/${index}`,
        })),
      ),
    )
    .sort((a, b) => inOrder(a.paidOn, b.paidOn));

const datesOf = ({ lines }: { readonly lines: readonly { serviceDate: string }[] }): string[] => [
  ...new Set(lines.map(({ serviceDate }) => serviceDate)),
];

/** The claims, each once: a claim of the same number, payer, and date is a later version of the same claim. */
const lastVersions = (claims: readonly ReconciledClaim[]): AnsweredClaim[] => {
  const versions = new Map<number, AnsweredClaim>();
  const known = new Map<string, number>();
  claims.forEach((claim, index) => {
    const keys = datesOf(claim).map((date) =>
      JSON.stringify([claimNumberOf(claim.claimId), claim.payerId, date]),
    );
    const first = keys.flatMap((key) => known.get(key) ?? [])[0] ?? index;
    for (const key of keys) known.set(key, first);
    versions.set(first, { claim, index, answers: [] });
  });
  return [...versions.values()];
};

// Several claims have one number where each payer gets the same number, or where patients and not claims are numbered.
const meant = (
  candidates: readonly AnsweredClaim[],
  { claim, payerId }: Answer,
): AnsweredClaim | undefined => {
  if (candidates.length < 2) return candidates[0];
  const ofPayer = candidates.filter((one) => one.claim.payerId === payerId);
  const inTurn = candidates.filter(
    (one) => claim.payerOrder !== undefined && one.claim.payerOrder === claim.payerOrder,
  );
  const likely = [ofPayer, inTurn, candidates].find(({ length }) => length > 0) ?? [];
  const dates = new Set(datesOf(claim));
  return (
    likely.find((one) => datesOf(one.claim).some((date) => dates.has(date))) ??
    likely.find((one) => one.claim.totalChargeCents === Math.abs(claim.chargeCents)) ??
    likely[0]
  );
};

/** Joins answers to claims by the claim number. Answers to claims that are not the caller's are returned apart. */
export const joinedAnswers = (
  claims: readonly ReconciledClaim[],
  answers: readonly Answer[],
): { answered: AnsweredClaim[]; unknown: Answer[] } => {
  const answered = lastVersions(claims);
  const byNumber = groupedBy(answered, ({ claim }) => claimNumberOf(claim.claimId));
  const unknown: Answer[] = [];
  for (const answer of answers) {
    const claim = meant(byNumber.get(claimNumberOf(answer.claim.claimId)) ?? [], answer);
    if (claim) claim.answers.push(answer);
    else unknown.push(answer);
  }
  return { answered, unknown };
};
