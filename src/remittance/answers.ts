import { inOrder } from '../input/lists.js';
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
export const answersOf = (remittances: readonly RemittanceFile[]): Answer[] => {
  const answers: Answer[] = [];
  const seen = new Set<string>();
  for (const [file, { payments }] of remittances.entries())
    for (const [payment, { payerId, traceNumber, paidOn, claims }] of payments.entries()) {
      const keys = claims.map((claim) => JSON.stringify([payerId, traceNumber, paidOn, claim]));
      claims.forEach((claim, index) => {
        // The same payment once more: a file that was loaded twice.
        if (traceNumber !== '' && seen.has(keys[index] ?? '')) return;
        const path = `/remittances/${file}/payments/${payment}/claims/${index}`;
        answers.push({ claim, payerId, paidOn, path });
      });
      for (const key of keys) seen.add(key);
    }
  return answers.sort((a, b) => inOrder(a.paidOn, b.paidOn));
};

interface ServiceLine {
  readonly serviceDate: string;
  readonly code: string;
}

const datesOf = (lines: readonly ServiceLine[]): string[] => [
  ...new Set(lines.map(({ serviceDate }) => serviceDate)),
];

const servicesOf = (lines: readonly ServiceLine[]): string[] => [
  ...new Set(lines.map(({ serviceDate, code }) => `${serviceDate} ${code}`)),
];

/**
 * The claims, each once. A claim of the same number, payer, and services is a later version of the same claim, and so is
 * one that replaces or voids a claim (frequency code 7 or 8) of the same number, payer, and date. Another claim of the
 * same number is one of a clinic that numbers patients.
 */
const lastVersions = (claims: readonly ReconciledClaim[]): AnsweredClaim[] => {
  const versions = new Map<number, AnsweredClaim>();
  const known = new Map<string, number>();
  claims.forEach((claim, index) => {
    const keyOf = (detail: string): string =>
      JSON.stringify([claimNumberOf(claim.claimId), claim.payerId, detail]);
    const [services, dates] = [servicesOf(claim.lines).map(keyOf), datesOf(claim.lines).map(keyOf)];
    const earlier = claim.frequencyCode === '1' ? services : [...services, ...dates];
    const first = earlier.flatMap((key) => known.get(key) ?? [])[0] ?? index;
    for (const key of [...services, ...dates]) known.set(key, first);
    versions.set(first, { claim, index, answers: [] });
  });
  return [...versions.values()];
};

const controlsOf = (lines: readonly { readonly lineControl?: string }[]): string[] =>
  lines.flatMap(({ lineControl }) => (lineControl === undefined ? [] : [`line ${lineControl}`]));

/**
 * Finds the claim that an answer is about. Several claims have one number where each payer gets the same number, or
 * where a clinic numbers patients and not claims: then the payer decides, else the order of the payers, and of several
 * claims of one payer the number of a line, the code and date, the date, or the charge.
 */
class ClaimFinder {
  readonly #byKey = new Map<string, AnsweredClaim>();

  constructor(claims: readonly AnsweredClaim[]) {
    for (const answered of claims) {
      const { claimId, payerId, payerOrder = '', totalChargeCents, lines } = answered.claim;
      const number = claimNumberOf(claimId);
      for (const kind of [
        ['payer', payerId],
        ['order', payerOrder],
        ['any', ''],
      ])
        for (const detail of [
          ...controlsOf(lines),
          ...servicesOf(lines),
          ...datesOf(lines),
          totalChargeCents,
          '',
        ]) {
          const key = JSON.stringify([number, ...kind, detail]);
          if (!this.#byKey.has(key)) this.#byKey.set(key, answered);
        }
    }
  }

  claimOf({ claim, payerId }: Answer): AnsweredClaim | undefined {
    const number = claimNumberOf(claim.claimId);
    const find = (
      kind: string,
      of: string,
      detail: string | number = '',
    ): AnsweredClaim | undefined => this.#byKey.get(JSON.stringify([number, kind, of, detail]));
    const { payerOrder } = claim;
    const isOfPayer = find('payer', payerId) !== undefined;
    const isInTurn = payerOrder !== undefined && find('order', payerOrder) !== undefined;
    const [kind, of] = isOfPayer
      ? ['payer', payerId]
      : isInTurn
        ? ['order', payerOrder]
        : ['any', ''];
    const { lines } = claim;
    const sent = lines.map((line) => ({ ...line, code: line.submittedCode ?? line.code }));
    for (const detail of [
      ...controlsOf(lines),
      ...servicesOf(sent),
      ...datesOf(lines),
      Math.abs(claim.chargeCents),
      '',
    ]) {
      const found = find(kind, of, detail);
      if (found) return found;
    }
    return undefined;
  }
}

/** Joins answers to claims by the claim number. Answers to claims that are not the caller's are returned apart. */
export const joinedAnswers = (
  claims: readonly ReconciledClaim[],
  answers: readonly Answer[],
): { answered: AnsweredClaim[]; unknown: Answer[] } => {
  const answered = lastVersions(claims);
  const finder = new ClaimFinder(answered);
  const unknown: Answer[] = [];
  for (const answer of answers) {
    const claim = finder.claimOf(answer);
    if (claim) claim.answers.push(answer);
    else unknown.push(answer);
  }
  return { answered, unknown };
};
