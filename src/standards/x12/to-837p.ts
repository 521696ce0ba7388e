import * as z from 'zod/mini';
import { type ProfessionalClaim, professionalClaimSchema } from '../../claim/professional-claim.js';
import { distinctFaults, type InputFault, inputFault } from '../../input/input-error.js';
import { orThrow, pointer, tryInput, tryReading } from '../../input/read-input.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import { claimFaults } from '../claim-faults.js';
import { entryOf } from '../missing-context.js';
import { billingLoops } from './billing-loops.js';
import { type TextPolicy, usualSeparators } from './character-set.js';
import { claimLoops } from './claim-loops.js';
import type { X12Envelope } from './envelope.js';
import { envelopeSchema } from './envelope-schema.js';
import {
  groupHeader,
  interchangeHeader,
  trailers,
  transactionHeader,
  transactionNumber,
} from './header-loops.js';
import { missingContext } from './needed-context.js';
import { type Pen, penFor } from './pen.js';
import { type Segment, segmentText } from './segment.js';
import { type Insured, patientIsSubscriber, subscriberLoops } from './subscriber-loops.js';

const claimsSchema = z.array(professionalClaimSchema);

/** A claim and its place in the input. */
type Placed = readonly [claim: ProfessionalClaim, place: number];

const together = (
  claims: readonly Placed[],
  key: (claim: ProfessionalClaim) => unknown,
): Placed[][] => {
  const groups = new Map<string, Placed[]>();
  for (const placed of claims) {
    const name = JSON.stringify(key(placed[0]));
    const known = groups.get(name);
    if (known) known.push(placed);
    else groups.set(name, [placed]);
  }
  return [...groups.values()];
};

const inPieces = <T>(things: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, piece) =>
    things.slice(piece * size, (piece + 1) * size),
  );

const insuredOf = (
  { patientId, payerId }: ProfessionalClaim,
  { patients, payers }: X12Envelope,
): Insured | undefined => {
  const patient = entryOf(patients, patientId);
  const payer = entryOf(payers, payerId);
  const coverage = patient && entryOf(patient.coverage, payerId);
  if (!patient || !payer || !coverage) return undefined;
  const patientPath = pointer(['options', 'patients', patientId]);
  return {
    patient,
    payer,
    coverage,
    patientPath,
    coveragePath: `${patientPath}${pointer(['coverage', payerId])}`,
    payerPath: pointer(['options', 'payers', payerId]),
  };
};

const detailOf = (
  pen: Pen,
  claims: readonly ProfessionalClaim[],
  envelope: X12Envelope,
): Segment[] => {
  const segments: Segment[] = [];
  let level = 0;
  const placed = claims.map((claim, place): Placed => [claim, place]);
  for (const ofProvider of together(placed, ({ billingProvider }) => billingProvider)) {
    const [first] = ofProvider;
    if (!first) continue;
    const provider = ++level;
    const path = `/${first[1]}/billingProvider`;
    segments.push(...billingLoops(pen, first[0].billingProvider, envelope, path, provider));
    const ofPatients = together(ofProvider, ({ patientId, payerId }) => [patientId, payerId]);
    for (const piece of ofPatients.flatMap((of) => inPieces(of, claimFileLimits.claimsOfPatient))) {
      const [[claim] = []] = piece;
      const insured = claim && insuredOf(claim, envelope);
      if (!insured) throw new TypeError('A claim has no patient, coverage or payer.');
      segments.push(...subscriberLoops(pen, insured, level + 1, provider));
      level += patientIsSubscriber(insured.coverage) ? 1 : 2;
      for (const [each, place] of piece)
        segments.push(...claimLoops(pen, each, insured, envelope, `/${place}`));
    }
  }
  return segments;
};

const batchFaults = (claims: readonly ProfessionalClaim[]): InputFault[] => {
  const seen = new Set<string>();
  return [
    ...(claims.length === 0 ? [inputFault('/0', 'missing')] : []),
    ...(claims.length > claimFileLimits.claims
      ? [inputFault(`/${claimFileLimits.claims}`, 'too-many')]
      : []),
    ...claims.flatMap((claim, place) => {
      const repeated = seen.has(claim.claimId);
      seen.add(claim.claimId);
      return [
        ...(repeated ? [inputFault(`/${place}/claimId`, 'conflict')] : []),
        ...claimFaults(claim, `/${place}`),
      ];
    }),
  ];
};

const policyOf = (envelope: X12Envelope): TextPolicy => ({
  set: envelope.characterSet ?? 'basic',
  replace: envelope.unsupportedCharacters === 'replace',
  separators: envelope.separators ?? usualSeparators,
});

const interchange = (claims: readonly ProfessionalClaim[], envelope: X12Envelope): string => {
  const faults: InputFault[] = [];
  const policy = policyOf(envelope);
  const pen = penFor(policy, faults);
  const set = [...transactionHeader(pen, envelope), ...detailOf(pen, claims, envelope)];
  const segments: Segment[] = [
    interchangeHeader(pen, envelope, policy.separators),
    groupHeader(pen, envelope),
    ...set,
    ['SE', String(set.length + 1), transactionNumber],
    ...trailers(envelope),
  ];
  return orThrow(segments, distinctFaults(faults))
    .map((segment) => segmentText(segment, policy.separators) + (envelope.lineBreaks ? '\n' : ''))
    .join('');
};

/**
 * The claims as one X12 interchange, 005010X222A1, from ISA to IEA: one transaction set, the claims
 * under their billing provider and patient. It claims from the first payer: what another payer has
 * already paid is not written.
 *
 * @param claims What `buildPerPatientClaims` gave, of one session or of many.
 * @param envelope Who sends to whom, and what the claims do not know: names, birth dates, ids.
 * @throws `InputError` that names every missing piece and everything that the standard cannot
 * carry; faults of the envelope start with `/options`.
 */
export const to837P = (claims: ProfessionalClaim[], envelope: X12Envelope): string => {
  const faults: InputFault[] = [];
  const asked = tryInput(claimsSchema, claims, '', faults);
  const read = tryInput(envelopeSchema, envelope, '/options', faults);
  const missing = asked && tryReading(() => missingContext(asked, envelope), '/options', faults);
  for (const fault of [...(asked ? batchFaults(asked) : []), ...(missing ?? [])])
    faults.push(fault);
  const listed = distinctFaults(faults);
  return interchange(orThrow(asked, listed), orThrow(read, listed));
};
