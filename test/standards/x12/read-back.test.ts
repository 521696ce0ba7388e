import fc from 'fast-check';
import { type X12Interchange, X12Parser } from 'node-x12';
import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { InputError } from '../../../src/input/input-error.js';
import { change } from '../../../src/rule-book/change.js';
import type { ClaimName, ClaimPatient } from '../../../src/standards/demographics.js';
import { to837P, type X12Envelope } from '../../../src/standards/x12/index.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';

interface Segment {
  readonly tag: string;
  readonly elements: readonly string[];
}

/** The segments of the transaction set as an independent parser reads them. */
const parsed = (text: string): Segment[] => {
  const interchange = new X12Parser(true).parse(text) as X12Interchange;
  const [group, ...others] = interchange.functionalGroups;
  expect(others).toEqual([]);
  return (group?.transactions ?? []).flatMap(({ segments }) =>
    segments.map(({ tag, elements }) => ({ tag, elements: elements.map(({ value }) => value) })),
  );
};

const one = (segments: readonly Segment[], tag: string, code?: string): readonly string[] =>
  segments.find((each) => each.tag === tag && (!code || each.elements[0] === code))?.elements ?? [];

/** What went in, from what came out: one entry for each claim. */
const readBack = (segments: readonly Segment[], component: string) => {
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
      claimId: one(claim, 'CLM')[0],
      family: person[2],
      given: person[3],
      middle: person[4] ?? '',
      suffix: person[6] ?? '',
      member: one(who, 'NM1', 'IL')[8],
      street: one(particulars, 'N3')[0],
      city: one(particulars, 'N4')[0],
      born: one(particulars, 'DMG')[1],
      payer: one(who, 'NM1', 'PR')[2],
      authorization: one(claim, 'REF', 'G1')[1] ?? '',
      diagnoses: one(claim, 'HI').map((code) => code.split(component)[1]),
      lines: lines.map((line) => [
        ...(line[0] ?? '').split(component).slice(1),
        Math.round(Number(line[1]) * 100),
        Number(line[3]),
        ...(line[6] ?? '').split(component).map(Number),
      ]),
    };
  });
};

const wentIn = (
  claim: ProfessionalClaim,
  envelope: X12Envelope,
  write: (text: string) => string,
) => {
  const patient = envelope.patients[claim.patientId] as ClaimPatient;
  const name: ClaimName = patient.name;
  return {
    claimId: claim.claimId,
    family: write(name.family),
    given: write(name.given),
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

const asWritten = (set: 'basic' | 'extended') => (text: string) =>
  set === 'basic' ? text.trim().toUpperCase() : text.trim();

const separators = [
  { element: '*', component: ':', repetition: '^', segment: '~' },
  { element: '|', component: '>', repetition: '!', segment: "'" },
  { element: '`', component: '#', repetition: '$', segment: '<' },
] as const;

const letters = `ABCXYZabcxyz0189 !"&'()*+,-./:;?=%~@[]_{}\\|<>^\`#$`;

const textWithout = (barred: string, set: 'basic' | 'extended', longest: number) =>
  fc
    .string({
      unit: fc.constantFrom(
        ...[...letters].filter(
          (letter) =>
            !barred.includes(letter) &&
            (set === 'extended' || !'%~@[]_{}\\|<>^`#$'.includes(letter)),
        ),
      ),
      minLength: 1,
      maxLength: longest,
    })
    .filter((text) => text.trim() !== '');

const settings = fc.constantFrom(
  ...separators.flatMap((each) =>
    (['basic', 'extended'] as const).map((characterSet) => ({ separators: each, characterSet })),
  ),
);

const batch = settings.chain((setting) => {
  const barred = Object.values(setting.separators).join('');
  const text = (longest: number) => textWithout(barred, setting.characterSet, longest);
  const name = fc.record(
    { family: text(60), given: text(35), middle: text(25), suffix: text(10) },
    { requiredKeys: ['family', 'given'] },
  );
  const patient = fc.record({ name, street: text(55), city: text(30) });
  const claim = fc.record({
    of: fc.nat({ max: 2 }),
    diagnoses: fc.uniqueArray(fc.constantFrom('F41.1', 'F10.20', 'C4A.9', 'Z63', 'F33.1'), {
      minLength: 1,
    }),
    lines: fc.array(
      fc.record({
        code: fc.constantFrom('90853', 'H0005', '90785'),
        modifiers: fc.uniqueArray(fc.constantFrom('95', 'HQ', 'XE', '59', 'AH'), { maxLength: 4 }),
        units: fc.integer({ min: 1, max: 96 }),
        chargeCents: fc.nat({ max: 999_999 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    authorized: fc.boolean(),
  });
  return fc.record({
    setting: fc.constant(setting),
    patients: fc.tuple(patient, patient, patient),
    payer: text(60),
    claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
  });
});

type Batch = typeof batch extends fc.Arbitrary<infer Given> ? Given : never;

const ids = ['patient-a', 'patient-b', 'patient-c'] as const;

const envelopeOf = ({ setting, patients, payer }: Batch): X12Envelope => ({
  ...change(
    fullEnvelope,
    Object.fromEntries(
      patients.flatMap(({ name, street, city }, place) => [
        [`/patients/${ids[place]}/name`, name],
        [`/patients/${ids[place]}/address/line1`, street],
        [`/patients/${ids[place]}/address/city`, city],
      ]),
    ),
  ),
  ...setting,
  payers: change(fullEnvelope.payers, { '/harbor-health/name': payer }),
});

const claimsOf = ({ claims }: Batch): ProfessionalClaim[] =>
  claims.map(({ of, diagnoses, lines, authorized }, index) => ({
    ...(fullClaims[of] as ProfessionalClaim),
    claimId: `CLAIM-${index}`,
    diagnoses,
    ...(authorized ? { authorizationNumber: `A-${index}` } : {}),
    lines: lines.map((line, place) => ({
      ...line,
      lineNumber: place + 1,
      serviceDate: '2026-03-04',
      diagnosisPointers: diagnoses.slice(0, 4).map((_, to) => to + 1),
    })),
    totalChargeCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
  }));

const inOrder = <T extends { claimId: string | undefined }>(claims: readonly T[]): T[] =>
  claims.toSorted((a, b) => (String(a.claimId) < String(b.claimId) ? -1 : 1));

describe('an independent parser reads back', () => {
  test('every element of the full example', () => {
    const segments = parsed(to837P(fullClaims, fullEnvelope));
    expect(readBack(segments, ':')).toEqual(
      fullClaims.map((claim) => wentIn(claim, fullEnvelope, asWritten('basic'))),
    );
    expect(one(segments, 'NM1', '85').slice(2)).toEqual([
      'WILLOW STREET CLINIC',
      '',
      '',
      '',
      '',
      'XX',
      '1999999984',
    ]);
    expect(one(segments, 'NM1', '77').slice(1)).toEqual([
      '2',
      'MILL HALL',
      '',
      '',
      '',
      '',
      'XX',
      '1999999992',
    ]);
    expect(one(segments, 'NM1', 'DQ').slice(2, 5)).toEqual(['FERREIRA', 'ANA', 'LUZ']);
    expect(one(segments, 'REF', 'F8')).toEqual(['F8', 'HH20260001']);
    expect(one(segments, 'REF', '6R')[1]).toBe(`${fullClaims[0]?.claimId}-1`);
  });

  test('what went into 1,000 generated batches with hostile names', () => {
    fc.assert(
      fc.property(batch, (given) => {
        const claims = claimsOf(given);
        const envelope = envelopeOf(given);
        const text = to837P(claims, envelope);
        const { characterSet, separators: between } = given.setting;
        expect(inOrder(readBack(parsed(text), between.component))).toEqual(
          inOrder(claims.map((claim) => wentIn(claim, envelope, asWritten(characterSet)))),
        );
        const usual = segmentsOf(text).map((segment) =>
          segment.map((element) => element.replaceAll(between.component, ':')),
        );
        expect(conformanceFaults(usual)).toEqual([]);
      }),
      { seed: 837, numRuns: 1000 },
    );
  });
});

describe('a character that the interchange cannot hold', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...`Zoë O'Neil-Ñandú*:^~\n@ ß Łukasz ’ 漢`),
    minLength: 1,
    maxLength: 20,
  });
  const plain = to837P(fullClaims, fullEnvelope);

  test('is refused with its path, or the text comes through in capitals', () => {
    fc.assert(
      fc.property(hostile, (family) => {
        const envelope = change(fullEnvelope, { '/patients/patient-a/name/family': family });
        const fine = /^[A-Za-z0-9 '-]*$/.test(family.trim()) && family.trim() !== '';
        try {
          const text = to837P(fullClaims, envelope);
          expect(fine).toBe(true);
          expect(one(parsed(text), 'NM1', 'IL')[2]).toBe(family.trim().toUpperCase());
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(fine).toBe(false);
          expect(error.issues.map(({ path }) => path)).toEqual([
            '/options/patients/patient-a/name/family',
          ]);
        }
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test('is replaced where the caller allows it, and never breaks a segment', () => {
    fc.assert(
      fc.property(hostile, (family) => {
        const envelope = change(fullEnvelope, {
          '/unsupportedCharacters': 'replace',
          '/patients/patient-a/name/family': family,
        });
        try {
          const segments = segmentsOf(to837P(fullClaims, envelope));
          expect(segments).toHaveLength(segmentsOf(plain).length);
          expect(conformanceFaults(segments)).toEqual([]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(family.includes('漢') || !/[A-Za-zëÑúßŁ'’-]/.test(family)).toBe(true);
        }
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test.each([
    ['Zoë', 'ZOE'],
    ['Ñandú', 'NANDU'],
    ['Nguyễn', 'NGUYEN'],
    ['Weiß', 'WEISS'],
    ['Łukasz', 'LUKASZ'],
    ['Ørsted', 'ORSTED'],
    ['O’Brien', "O'BRIEN"],
    ['Smith*Jones', 'SMITH JONES'],
    ['Ta~il: ^x', 'TA IL X'],
    ['two\nlines', 'TWO LINES'],
    ['snake_case@', 'SNAKE CASE'],
  ])('%s becomes %s', (family, written) => {
    const envelope = change(fullEnvelope, {
      '/unsupportedCharacters': 'replace',
      '/patients/patient-a/name/family': family,
    });
    expect(one(parsed(to837P(fullClaims, envelope)), 'NM1', 'IL')[2]).toBe(written);
  });

  test('is never replaced in an id', () => {
    const path = '/patients/patient-a/coverage/harbor-health/subscriberId';
    const envelope = change(fullEnvelope, {
      '/unsupportedCharacters': 'replace',
      [path]: 'HH*100',
    });
    expect(() => to837P(fullClaims, envelope)).toThrow(InputError);
  });
});
