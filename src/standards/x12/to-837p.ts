import * as z from 'zod/mini';
import { type ProfessionalClaim, professionalClaimSchema } from '../../claim/professional-claim.js';
import type { AsKept } from '../../input/as-kept.js';
import { distinctFaults, type InputFault } from '../../input/input-error.js';
import { groupedBy } from '../../input/lists.js';
import { orThrow, recordOf, tryInput, tryReading } from '../../input/read-input.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import { batchFaults, dateFaults, forClaims, missingFaults, shapeFaults } from './batch-faults.js';
import type { TextPolicy } from './character-set.js';
import { type ElementWriter, elementWriter } from './element-writer.js';
import { envelopeSchema, type X12Envelope } from './envelope.js';
import { type Segment, segmentText, usualSeparators } from './segments.js';
import { billingProviderLoops } from './write-billing-provider.js';
import { claimLoops } from './write-claim.js';
import {
  groupHeader,
  interchangeHeader,
  trailers,
  transactionHeader,
  transactionNumber,
} from './write-header.js';
import { insuredBy, patientIsSubscriber, subscriberLoops } from './write-subscriber.js';

const claimsSchema = z.array(professionalClaimSchema);

interface IndexedClaim {
  readonly claim: ProfessionalClaim;
  readonly claimIndex: number;
}

const groupedByContent = (
  claims: readonly IndexedClaim[],
  contentOf: (claim: ProfessionalClaim) => unknown,
): IndexedClaim[][] => [
  ...groupedBy(claims, ({ claim }) => JSON.stringify(contentOf(claim))).values(),
];

const inChunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) =>
    items.slice(chunk * size, (chunk + 1) * size),
  );

/** The claims under their billing providers and patients, who are the levels of the hierarchy. */
const hierarchy = (
  writer: ElementWriter,
  claims: readonly ProfessionalClaim[],
  envelope: X12Envelope,
  faults: InputFault[],
): Segment[] => {
  const segments: Segment[] = [];
  let level = 0;
  const indexed = claims.map((claim, claimIndex) => ({ claim, claimIndex }));
  for (const ofProvider of groupedByContent(indexed, ({ billingProvider }) => billingProvider)) {
    const [first] = ofProvider;
    if (!first) continue;
    const { billingProvider } = first.claim;
    const providerLevel = ++level;
    const path = `/${first.claimIndex}/billingProvider`;
    segments.push(...billingProviderLoops(writer, billingProvider, envelope, path, providerLevel));
    const byPatient = groupedByContent(ofProvider, ({ patientId, payerId, payerOrder }) => [
      patientId,
      payerId,
      payerOrder,
    ]);
    for (const chunk of byPatient.flatMap((of) => inChunks(of, claimFileLimits.claimsOfPatient))) {
      const insured = insuredBy(chunk[0]?.claim, envelope);
      if (!insured) throw new TypeError('A claim has no patient, coverage or payer.');
      const ofPatient = faults.length;
      segments.push(...subscriberLoops(writer, insured, level + 1, providerLevel));
      const indexes = chunk.map(({ claimIndex }) => claimIndex);
      faults.push(...forClaims(faults.splice(ofPatient), indexes));
      level += patientIsSubscriber(insured.coverage) ? 1 : 2;
      for (const { claim, claimIndex } of chunk) {
        const ofClaim = faults.length;
        segments.push(...claimLoops(writer, claim, insured, envelope, `/${claimIndex}`));
        faults.push(...forClaims(faults.splice(ofClaim), [claimIndex]));
      }
    }
  }
  return segments;
};

const policyOf = (envelope: X12Envelope): TextPolicy => ({
  set: envelope.characterSet ?? 'basic',
  replace: envelope.unsupportedCharacters === 'replace',
  separators: envelope.separators ?? usualSeparators,
});

const interchange = (claims: readonly ProfessionalClaim[], envelope: X12Envelope): string => {
  const faults: InputFault[] = [];
  const policy = policyOf(envelope);
  const writer = elementWriter(policy, faults);
  const transaction = [
    ...transactionHeader(writer, envelope),
    ...hierarchy(writer, claims, envelope, faults),
  ];
  const segments: Segment[] = [
    interchangeHeader(writer, envelope, policy.separators),
    groupHeader(writer, envelope),
    ...transaction,
    ['SE', String(transaction.length + 1), transactionNumber],
    ...trailers(envelope),
  ];
  return orThrow(segments, distinctFaults(faults))
    .map((segment) => segmentText(segment, policy.separators) + (envelope.lineBreaks ? '\n' : ''))
    .join('');
};

/**
 * Writes claims as one X12 interchange, 005010X222A1 (837P), from ISA to IEA. It has one transaction set,
 * with the claims under their billing provider and patient. A claim to a second or third payer has the
 * answers of the earlier ones, by line where they are given or the claim has one line.
 *
 * @param claims Claims from `buildPerPatientClaims`, of one session or of several.
 * @param envelope The sender, the receiver, and what the claims do not hold: names, birth dates, IDs.
 * @throws `InputError` that lists everything missing and everything the standard cannot carry; paths into
 *   the envelope start with `/options`, and such a fault names in `relatedPaths` the claims that need it, so that the
 *   others can be sent.
 */
export const to837P = (
  claims: AsKept<ProfessionalClaim[]>,
  envelope: AsKept<X12Envelope>,
): string => {
  const faults: InputFault[] = [];
  const checkedClaims = tryInput(claimsSchema, claims, '', faults);
  const given = recordOf(envelopeSchema, envelope, '/options').value;
  const checkedEnvelope = tryInput(envelopeSchema, given, '/options', faults);
  const missing =
    checkedClaims && tryReading(() => missingFaults(checkedClaims, given), '/options', faults);
  for (const fault of [...(checkedClaims ? batchFaults(checkedClaims) : []), ...(missing ?? [])])
    faults.push(fault);
  if (checkedClaims && !checkedEnvelope)
    for (const fault of shapeFaults(checkedClaims, given)) faults.push(fault);
  if (checkedClaims && checkedEnvelope)
    for (const fault of dateFaults(checkedClaims, checkedEnvelope)) faults.push(fault);
  const distinct = distinctFaults(faults);
  return interchange(orThrow(checkedClaims, distinct), orThrow(checkedEnvelope, distinct));
};
