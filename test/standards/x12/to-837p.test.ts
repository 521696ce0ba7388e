import fc from 'fast-check';
import { type X12Interchange, X12Parser } from 'node-x12';
import { describe, expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { InputError } from '../../../src/input/input-error.js';
import { change } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { runs } from '../../whole/long-runs.js';
import { eveningClaims } from '../evening-claims.js';
import { exampleClaims, exampleEnvelope } from '../example-claims.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { issuesOf } from '../issues-of.js';
import { partByPart } from '../part-by-part.js';
import { batch, claimsOf, envelopeOf } from './arbitrary-batch.js';
import { conformanceFaults, type Parsed, segmentsOf } from './conformance-837p.js';
import { asWritten, elementsOf, parsed, readBack, wentIn } from './read-back.js';

const withEnvelope = (changes: Record<string, unknown>) => () =>
  to837P(fullClaims, change(fullEnvelope, changes));

describe('an interchange', () => {
  test('of three patients, one of them a dependent, is unchanged', async () => {
    const text = to837P(eveningClaims, { ...eveningEnvelope, lineBreaks: true });
    await expect(text).toMatchFileSnapshot('./evening.837p.txt');
  });

  test('leaves its input unchanged and is the same every time', () => {
    const claims = deepFreeze(structuredClone(fullClaims));
    const envelope = deepFreeze(structuredClone(fullEnvelope));
    expect(to837P(claims, envelope)).toBe(to837P(claims, envelope));
  });

  test('groups claims by billing provider and by patient', () => {
    const again = eveningClaims.map((claim) => ({
      ...claim,
      claimId: `${claim.claimId.slice(1)}Z`,
    }));
    const elsewhere = change(again.slice(0, 1), {
      '/0/claimId': 'OTHER',
      '/0/billingProvider/npi': '1999999992',
    });
    const segments = segmentsOf(
      to837P([...eveningClaims, ...again, ...elsewhere], eveningEnvelope),
    );
    expect(conformanceFaults(segments)).toEqual([]);
    const levels = segments.filter(([tag]) => tag === 'HL').map((level) => level.slice(1));
    expect(levels).toEqual([
      ['1', '', '20', '1'],
      ['2', '1', '22', '0'],
      ['3', '1', '22', '0'],
      ['4', '1', '22', '1'],
      ['5', '4', '23', '0'],
      ['6', '', '20', '1'],
      ['7', '6', '22', '0'],
    ]);
    expect(segments.filter(([tag]) => tag === 'CLM')).toHaveLength(7);
  });

  test('repeats the patient after a hundred claims', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...fullClaims[1],
      claimId: `C${index}`,
    })) as typeof fullClaims;
    const segments = segmentsOf(to837P(many, fullEnvelope));
    expect(conformanceFaults(segments)).toEqual([]);
    expect(segments.filter(([tag]) => tag === 'SBR')).toHaveLength(3);
  });
});

describe('the conformance check of these tests', () => {
  const full = segmentsOf(to837P(fullClaims, fullEnvelope));
  const recounted = (segments: readonly Parsed[]): Parsed[] => {
    const [from, to] = ['ST', 'SE'].map((tag) => segments.findIndex(([each]) => each === tag));
    return segments.map((segment, index) =>
      index === to ? ['SE', String(index - (from ?? 0) + 1), segment[2] ?? ''] : segment,
    );
  };

  test('passes everything this library can write', () => {
    expect(conformanceFaults(full)).toEqual([]);
    for (const tag of ['REF*G1', 'REF*F8', 'NM1*77', 'NM1*DQ', 'NM1*87', 'PRV*BI', 'PRV*PE', 'PAT'])
      expect(full.some((segment) => segment.join('*').startsWith(tag))).toBe(true);
  });

  test('finds each removed segment', () => {
    for (const index of full.keys())
      expect(conformanceFaults(full.toSpliced(index, 1)), full[index]?.join('*')).not.toEqual([]);
  });

  test('finds each removed segment that is required, even if the counts are corrected', () => {
    const unmissed = [...full.keys()].filter(
      (index) => conformanceFaults(recounted(full.toSpliced(index, 1))).length === 0,
    );
    expect(new Set(unmissed.map((index) => full[index]?.slice(0, 2).join('*')))).toEqual(
      new Set(['PRV*BI', 'PRV*PE', 'REF*G1', 'NM1*DQ']),
    );
  });

  test('finds each swap of two adjacent segments', () => {
    const distinct = (index: number) => full[index]?.join('*') !== full[index + 1]?.join('*');
    for (const index of [...full.keys()].slice(0, -1).filter(distinct)) {
      const swapped = [...full];
      swapped.splice(index, 2, full[index + 1] ?? [], full[index] ?? []);
      expect(conformanceFaults(swapped), full[index]?.join('*')).not.toEqual([]);
    }
  });
});

const inOrder = <T extends { claimId: string | undefined }>(claims: readonly T[]): T[] =>
  claims.toSorted((a, b) => (String(a.claimId) < String(b.claimId) ? -1 : 1));

describe('an independent parser reads back', () => {
  test('every element of the full example', () => {
    const segments = parsed(to837P(fullClaims, fullEnvelope));
    expect(readBack(segments, ':')).toEqual(
      fullClaims.map((claim) => wentIn(claim, fullEnvelope, asWritten('basic'))),
    );
    expect(elementsOf(segments, 'NM1', '85').slice(2)).toEqual([
      'WILLOW STREET CLINIC',
      '',
      '',
      '',
      '',
      'XX',
      '1999999984',
    ]);
    expect(elementsOf(segments, 'NM1', '77').slice(1)).toEqual([
      '2',
      'MILL HALL',
      '',
      '',
      '',
      '',
      'XX',
      '1999999992',
    ]);
    expect(elementsOf(segments, 'NM1', 'DQ').slice(2, 5)).toEqual(['FERREIRA', 'ANA', 'LUZ']);
    expect(elementsOf(segments, 'REF', 'F8')).toEqual(['F8', 'HH20260001']);
    expect(elementsOf(segments, 'REF', '6R')[1]).toBe(`${fullClaims[0]?.claimId}-1`);
  });

  test('generated batches with hostile names', () => {
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
      { seed: 837, numRuns: runs(100, 5_000) },
    );
  });
});

test('most example sessions have claims', () => {
  expect(exampleClaims.length).toBeGreaterThan(1);
});

describe.each(exampleClaims)('%s', (_, claims) => {
  test('is a conforming interchange that an independent parser reads back', () => {
    const text = to837P(claims, exampleEnvelope(claims));
    expect(conformanceFaults(segmentsOf(text))).toEqual([]);
    const { functionalGroups } = new X12Parser(true).parse(text) as X12Interchange;
    const claimed = functionalGroups
      .flatMap(({ transactions }) => transactions.flatMap(({ segments }) => segments))
      .filter(({ tag }) => tag === 'CLM')
      .map(({ elements }) => [elements[0]?.value, Math.round(Number(elements[1]?.value) * 100)]);
    expect(claimed.toSorted()).toEqual(
      claims.map(({ claimId, totalChargeCents }) => [claimId, totalChargeCents]).toSorted(),
    );
  });
});

test('the interchange of the full claims is unchanged', async () => {
  const text = to837P(fullClaims, { ...fullEnvelope, lineBreaks: true });
  await expect(text).toMatchFileSnapshot('../documents/interchange.837p.txt');
});

const long = 'Very Long Words '.repeat(8).trim();

test('the effect of each input value on the segments is unchanged', async () => {
  const claims = fullClaims.slice(0, 1);
  const interchange = { claims, options: { ...fullEnvelope, lineBreaks: true } };
  const parts = partByPart(
    interchange,
    { long, empty: '', foreign: 'Zoë ☃', separators: 'a*b~c:d^e' },
    ({ claims: given, options }) => to837P(given, options).split('\n'),
  );
  await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(
    '../documents/interchange.parts.json',
  );
});

const withClaims = (changes: Record<string, unknown>) => () =>
  to837P(change(fullClaims, changes), fullEnvelope);

test('no error holds a name, a number or an address', () => {
  const secret = 'Zzyzx*Quuxley';
  const calls = [
    withEnvelope({ '/patients/patient-a/name/family': secret }),
    withEnvelope({ '/patients/patient-a/birthDate': secret }),
    withEnvelope({ '/patients/patient-a/address/state': secret }),
    withEnvelope({ '/patients/patient-a/coverage/harbor-health/subscriberId': secret }),
    withClaims({ '/0/authorizationNumber': secret }),
    withClaims({ '/0/diagnoses/0': secret }),
  ];
  for (const call of calls) {
    expect(issuesOf(call)).toHaveLength(1);
    try {
      call();
    } catch (error) {
      expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/Zzyzx|Quuxley/i);
    }
  }
});

test('the ID “constructor” is an ID like any other', () => {
  const claims = change(fullClaims, { '/1/patientId': 'constructor' });
  expect(() => to837P(claims, fullEnvelope)).toThrow(InputError);
  const known = change(fullEnvelope, {
    '/patients/constructor': fullEnvelope.patients['patient-b'],
  });
  expect(to837P(claims, known)).toContain('OKAFOR');
});
