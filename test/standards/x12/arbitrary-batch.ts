import fc from 'fast-check';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { change } from '../../../src/rule-book/change.js';
import type { X12Envelope } from '../../../src/standards/x12/index.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';

const separators = [
  { element: '*', component: ':', repetition: '^', segment: '~' },
  { element: '|', component: '>', repetition: '!', segment: "'" },
  { element: '`', component: '#', repetition: '$', segment: '<' },
] as const;

const letters = `ABCXYZabcxyz0189 !"&'()*+,-./:;?=%~@[]_{}\\|<>^\`#$`;

const textWithout = (
  barred: string,
  set: 'basic' | 'extended',
  longest: number,
  shortest: number,
) =>
  fc
    .string({
      unit: fc.constantFrom(
        ...[...letters].filter(
          (letter) =>
            !barred.includes(letter) &&
            (set === 'extended' || !'%~@[]_{}\\|<>^`#$'.includes(letter)),
        ),
      ),
      minLength: shortest,
      maxLength: longest,
    })
    .filter((text) => text.trim().length >= shortest);

const settings = fc.constantFrom(
  ...separators.flatMap((each) =>
    (['basic', 'extended'] as const).map((characterSet) => ({ separators: each, characterSet })),
  ),
);

/** A batch with hostile names, in one of several character sets and separators. */
export const batch = settings.chain((setting) => {
  const barred = Object.values(setting.separators).join('');
  const text = (longest: number, shortest = 1) =>
    textWithout(barred, setting.characterSet, longest, shortest);
  // A line of an address has a letter or a digit, and a city has two characters.
  const words = (longest: number) => text(longest, 2).filter((line) => /[A-Za-z0-9]/.test(line));
  const name = fc.record(
    { family: text(60), given: text(35), middle: text(25), suffix: text(10) },
    { requiredKeys: ['family'] },
  );
  const patient = fc.record({ name, street: words(55), city: words(30) });
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

/** The envelope of the batch. */
export const envelopeOf = ({ setting, patients, payer }: Batch): X12Envelope => ({
  ...change(
    fullEnvelope,
    Object.fromEntries(
      patients.flatMap(({ name, street, city }, index) => [
        [`/patients/${ids[index]}/name`, name],
        [`/patients/${ids[index]}/address/line1`, street],
        [`/patients/${ids[index]}/address/city`, city],
      ]),
    ),
  ),
  ...setting,
  payers: change(fullEnvelope.payers, { '/harbor-health/name': payer }),
});

/** The claims of the batch. */
export const claimsOf = ({ claims }: Batch): ProfessionalClaim[] =>
  claims.map(({ of, diagnoses, lines, authorized }, index) => ({
    ...(fullClaims[of] as ProfessionalClaim),
    claimId: `CLAIM-${index}`,
    diagnoses,
    ...(authorized ? { authorizationNumber: `A-${index}` } : {}),
    lines: lines.map((line, lineIndex) => ({
      ...line,
      lineNumber: lineIndex + 1,
      serviceDate: '2026-03-04',
      diagnosisPointers: diagnoses.slice(0, 4).map((_, to) => to + 1),
    })),
    totalChargeCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
  }));
