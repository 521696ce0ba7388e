import { type X12Interchange, X12Parser } from 'node-x12';
import { expect } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import type { ClaimName, ClaimPatient } from '../../../src/standards/demographics.js';
import type { X12Envelope } from '../../../src/standards/x12/index.js';

/** A segment, as the parser returns it. */
export interface Segment {
  readonly tag: string;
  readonly elements: readonly string[];
}

/** The segments of the transaction set as an independent parser reads them. */
export const parsed = (text: string): Segment[] => {
  const interchange = new X12Parser(true).parse(text) as X12Interchange;
  const [group, ...others] = interchange.functionalGroups;
  expect(others).toEqual([]);
  return (group?.transactions ?? []).flatMap(({ segments }) =>
    segments.map(({ tag, elements }) => ({ tag, elements: elements.map(({ value }) => value) })),
  );
};

/** The elements of the first segment with that tag and first element. */
export const elementsOf = (
  segments: readonly Segment[],
  tag: string,
  code?: string,
): readonly string[] =>
  segments.find((each) => each.tag === tag && (!code || each.elements[0] === code))?.elements ?? [];

/** What went in, from what came out: one entry for each claim. */
export const readBack = (segments: readonly Segment[], component: string) => {
  const claims: { patient: Segment[]; claim: Segment[] }[] = [];
  let patient: Segment[] = [];
  for (const segment of segments) {
    const level = segment.elements[2];
    if (segment.tag === 'HL' && level !== '23') patient = [];
    if (segment.tag === 'CLM') claims.push({ patient, claim: [] });
    const current = claims.at(-1);
    if (segment.tag === 'HL' || !current || current.patient !== patient) patient.push(segment);
    else current.claim.push(segment);
  }
  return claims.map(({ patient: who, claim }) => {
    const dependent = who.findIndex(({ elements }) => elements[0] === 'QC');
    const insured = who.findIndex(({ elements }) => elements[0] === 'IL');
    const [, ...particulars] = who.slice(Math.max(dependent, insured));
    const person = who[Math.max(dependent, insured)]?.elements ?? [];
    const lines = claim.filter(({ tag }) => tag === 'SV1').map(({ elements }) => elements);
    return {
      claimId: elementsOf(claim, 'CLM')[0],
      family: person[2],
      given: person[3] ?? '',
      middle: person[4] ?? '',
      suffix: person[6] ?? '',
      member: elementsOf(who, 'NM1', 'IL')[8],
      street: elementsOf(particulars, 'N3')[0],
      city: elementsOf(particulars, 'N4')[0],
      born: elementsOf(particulars, 'DMG')[1],
      payer: elementsOf(who, 'NM1', 'PR')[2],
      authorization: elementsOf(claim, 'REF', 'G1')[1] ?? '',
      diagnoses: elementsOf(claim, 'HI').map((code) => code.split(component)[1]),
      lines: lines.map((line) => [
        ...(line[0] ?? '').split(component).slice(1),
        Math.round(Number(line[1]) * 100),
        Number(line[3]),
        ...(line[6] ?? '').split(component).map(Number),
      ]),
    };
  });
};

/** The same entry, from the claim and the envelope. */
export const wentIn = (
  claim: ProfessionalClaim,
  envelope: X12Envelope,
  write: (text: string) => string,
) => {
  const patient = envelope.patients[claim.patientId] as ClaimPatient;
  const name: ClaimName = patient.name;
  return {
    claimId: claim.claimId,
    family: write(name.family),
    given: write(name.given ?? ''),
    middle: write(name.middle ?? ''),
    suffix: write(name.suffix ?? ''),
    member: patient.coverage[claim.payerId]?.subscriberId,
    street: write(patient.address.line1),
    city: write(patient.address.city),
    born: patient.birthDate.replaceAll('-', ''),
    payer: write(envelope.payers[claim.payerId]?.name ?? ''),
    authorization: claim.authorizationNumber ?? '',
    diagnoses: claim.diagnoses.map((code) => code.replace('.', '')),
    lines: claim.lines.map((line) => [
      line.code,
      ...line.modifiers,
      line.chargeCents,
      line.units,
      ...line.diagnosisPointers,
    ]),
  };
};

/** A text as the character set writes it. */
export const asWritten = (set: 'basic' | 'extended') => (text: string) =>
  set === 'basic' ? text.trim().toUpperCase() : text.trim();
