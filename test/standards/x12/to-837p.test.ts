import { describe, expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { eveningClaims } from '../evening-claims.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { conformanceFaults, type Parsed, segmentsOf } from './conformance-837p.js';

const issuesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  throw new Error('The call did not throw.');
};

const withClaims = (changes: Record<string, unknown>) => () =>
  to837P(change(fullClaims, changes), fullEnvelope);
const withEnvelope = (changes: Record<string, unknown>) => () =>
  to837P(fullClaims, change(fullEnvelope, changes));

describe('an interchange', () => {
  test('of three patients, one of them a dependent, reads like this', async () => {
    const text = to837P(eveningClaims, { ...eveningEnvelope, lineBreaks: true });
    await expect(text).toMatchFileSnapshot('./evening.837p.txt');
  });

  test('has an ISA of 106 characters with the separators at their places', () => {
    const text = to837P(eveningClaims, eveningEnvelope);
    expect(text.indexOf('GS*')).toBe(106);
    expect([text.charAt(3), text.charAt(82), text.charAt(104), text.charAt(105)]).toEqual([
      '*',
      '^',
      ':',
      '~',
    ]);
  });

  test('leaves its input as it was, and says the same again', () => {
    const claims = deepFreeze(structuredClone(fullClaims));
    const envelope = deepFreeze(structuredClone(fullEnvelope));
    expect(to837P(claims, envelope)).toBe(to837P(claims, envelope));
  });

  test('puts claims of one patient under one patient, and of one provider under one provider', () => {
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

  test('starts a patient anew after a hundred claims', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...fullClaims[1],
      claimId: `C${index}`,
    })) as typeof fullClaims;
    const segments = segmentsOf(to837P(many, fullEnvelope));
    expect(conformanceFaults(segments)).toEqual([]);
    expect(segments.filter(([tag]) => tag === 'SBR')).toHaveLength(3);
  });

  test('says the rendering provider only where that is not who bills', () => {
    const alone = change(eveningClaims, { '/0/billingProvider/npi': '1234567893' }).slice(0, 1);
    const text = to837P(
      alone,
      change(eveningEnvelope, {
        '/clinicians': {},
        '/billingProvider': {
          taxIdType: 'social-security',
          person: { family: 'Lindqvist', given: 'Maja' },
        },
      }),
    );
    expect(text).not.toContain('NM1*82');
    expect(text).not.toContain('PRV*PE');
    expect(text).toContain('NM1*85*1*LINDQVIST*MAJA****XX*1234567893~');
    expect(text).toContain('REF*SY*000000000~');
  });

  test('treats a dependent with an id of their own as the subscriber', () => {
    const own = change(eveningEnvelope, {
      '/patients/patient-c/coverage/harbor-health/patientHasOwnId': true,
      '/patients/patient-c/coverage/harbor-health/subscriber': removed,
    });
    const text = to837P(eveningClaims, own);
    expect(text).not.toContain('PAT*');
    expect(text).toContain('NM1*IL*1*HALLORAN*INES****MI*HH100200302~N3*');
    expect(conformanceFaults(segmentsOf(text))).toEqual([]);
  });

  test.each([
    [0, '0'],
    [5, '0.05'],
    [50, '0.5'],
    [6500, '65'],
    [6505, '65.05'],
    [9_999_999_999, '99999999.99'],
  ])('writes %i cents as %s', (chargeCents, written) => {
    const priced = change(fullClaims.slice(1, 2), {
      '/0/lines/0/chargeCents': chargeCents,
      '/0/totalChargeCents': chargeCents,
    });
    const text = to837P(priced, fullEnvelope);
    expect(text).toContain(`SV1*HC:90853*${written}*UN*1***1~`);
    expect(text).toContain(`*${written}***11:B:1*`);
  });
});

describe('conformance', () => {
  const full = segmentsOf(to837P(fullClaims, fullEnvelope));
  const recounted = (segments: readonly Parsed[]): Parsed[] => {
    const [from, to] = ['ST', 'SE'].map((tag) => segments.findIndex(([each]) => each === tag));
    return segments.map((segment, place) =>
      place === to ? ['SE', String(place - (from ?? 0) + 1), segment[2] ?? ''] : segment,
    );
  };

  test('holds for what this library can write', () => {
    expect(conformanceFaults(full)).toEqual([]);
    for (const tag of ['REF*G1', 'REF*F8', 'NM1*77', 'NM1*DQ', 'NM1*87', 'PRV*BI', 'PRV*PE', 'PAT'])
      expect(full.some((segment) => segment.join('*').startsWith(tag))).toBe(true);
  });

  test('misses each segment that is taken away', () => {
    for (const place of full.keys())
      expect(conformanceFaults(full.toSpliced(place, 1)), full[place]?.join('*')).not.toEqual([]);
  });

  test('misses it even where the count is put right, but for what may be left out', () => {
    const unmissed = [...full.keys()].filter(
      (place) => conformanceFaults(recounted(full.toSpliced(place, 1))).length === 0,
    );
    expect(new Set(unmissed.map((place) => full[place]?.slice(0, 2).join('*')))).toEqual(
      new Set(['PRV*BI', 'PRV*PE', 'REF*G1', 'NM1*DQ']),
    );
  });

  test('finds each two neighbours that are swapped', () => {
    const distinct = (place: number) => full[place]?.join('*') !== full[place + 1]?.join('*');
    for (const place of [...full.keys()].slice(0, -1).filter(distinct)) {
      const swapped = [...full];
      swapped.splice(place, 2, full[place + 1] ?? [], full[place] ?? []);
      expect(conformanceFaults(swapped), full[place]?.join('*')).not.toEqual([]);
    }
  });
});

describe('what is missing', () => {
  test('is named all at once, wherever it is missing', () => {
    const bare = change(eveningClaims, {
      '/0/billingProvider': { npi: '1999999984' },
      '/1/patientId': 'patient-z',
      '/2/payerId': 'another',
      '/2/renderingProvider/npi': '1999999992',
    });
    const envelope = change(eveningEnvelope, {
      '/patients/patient-a/birthDate': removed,
      '/patients/patient-a/name/given': removed,
      '/submitter/contact': {},
      '/sender': removed,
    });
    expect(issuesOf(() => to837P(bare, envelope))).toEqual([
      '/options/sender missing',
      '/options/patients/patient-a/name/given missing',
      '/options/patients/patient-a/birthDate missing',
      '/0/billingProvider/name missing',
      '/0/billingProvider/taxId missing',
      '/0/billingProvider/address missing',
      '/options/patients/patient-z missing',
      '/options/payers/another missing',
      '/options/clinicians/1999999992 missing',
      '/options/patients/patient-c/coverage/another missing',
    ]);
  });

  test('may be a coverage that is there, and undefined', () => {
    const coverage = '/patients/patient-a/coverage';
    expect(issuesOf(withEnvelope({ [coverage]: { 'harbor-health': undefined } }))).toEqual([
      `/options${coverage}/harbor-health missing`,
    ]);
  });

  test('may be the insured of a dependent, or a way to reach the submitter', () => {
    const dependent = '/patients/patient-c/coverage/harbor-health/subscriber';
    expect(issuesOf(withEnvelope({ [dependent]: removed }))).toEqual([
      `/options${dependent} missing`,
    ]);
    expect(issuesOf(withEnvelope({ '/submitter/contact': {} }))).toEqual([
      '/options/submitter/contact/telephone missing',
    ]);
  });

  test.each([
    '/patients/patient-a/name/family',
    '/patients/patient-a/address/city',
    '/patients/patient-a/coverage/harbor-health/subscriberId',
    '/payers/harbor-health/identifier',
    '/submitter/name',
    '/claimReceiver/identifier',
    '/reference',
    '/receiver/id',
    '/clinicians/1234567893/name/given',
  ])('may be blank: %s', (path) => {
    expect(issuesOf(withEnvelope({ [path]: ' ' }))).toEqual([`/options${path} missing`]);
  });

  test('may be everything', () => {
    const everything: unknown = undefined;
    expect(issuesOf(() => to837P(everything as never, everything as never))).toEqual([
      ' missing',
      '/options missing',
    ]);
    expect(issuesOf(() => to837P([], fullEnvelope))).toEqual(['/0 missing']);
  });
});

describe('the limits of the standard', () => {
  const lines = (count: number) => ({
    '/1/lines': Array.from({ length: count }, (_, index) => ({
      ...fullClaims[1]?.lines[0],
      lineNumber: index + 1,
    })),
    '/1/totalChargeCents': count * 6500,
  });
  const diagnoses = (count: number) => ({
    '/1/diagnoses': Array.from({ length: count }, (_, index) => `F${10 + index}.1`),
  });
  const name = (letters: number) => ({
    '/patients/patient-a/name/family': 'N'.repeat(letters),
  });

  test.each<[string, () => unknown, () => unknown, string[]]>([
    ['50 lines', withClaims(lines(50)), withClaims(lines(51)), ['/1/lines too-many']],
    [
      '12 diagnoses',
      withClaims(diagnoses(12)),
      withClaims(diagnoses(13)),
      ['/1/diagnoses too-many'],
    ],
    [
      '4 pointers',
      withClaims({ ...diagnoses(5), '/1/lines/0/diagnosisPointers': [1, 2, 3, 4] }),
      withClaims({ ...diagnoses(5), '/1/lines/0/diagnosisPointers': [1, 2, 3, 4, 5] }),
      ['/1/lines/0/diagnosisPointers too-many'],
    ],
    [
      '4 modifiers',
      withClaims({ '/1/lines/0/modifiers': ['95', 'HQ', 'HE', 'AH'] }),
      withClaims({ '/1/lines/0/modifiers': ['95', 'HQ', 'HE', 'AH', 'XE'] }),
      ['/1/lines/0/modifiers too-many'],
    ],
    [
      'a pointer within the diagnoses',
      withClaims({ '/1/lines/0/diagnosisPointers': [1] }),
      withClaims({ '/1/lines/0/diagnosisPointers': [2] }),
      ['/1/lines/0/diagnosisPointers/0 range'],
    ],
    [
      '60 letters of a family name',
      withEnvelope(name(60)),
      withEnvelope(name(61)),
      ['/options/patients/patient-a/name/family range'],
    ],
    [
      '20 characters of a control number',
      withClaims({ '/1/claimId': 'C'.repeat(20) }),
      withClaims({ '/1/claimId': 'C'.repeat(21) }),
      ['/1/claimId range'],
    ],
    [
      '15 characters of an interchange id',
      withEnvelope({ '/sender/id': 'S'.repeat(15) }),
      withEnvelope({ '/sender/id': 'S'.repeat(16) }),
      ['/options/sender/id range'],
    ],
    [
      'an own number for each claim',
      withClaims({ '/1/claimId': 'OTHER' }),
      withClaims({ '/1/claimId': fullClaims[0]?.claimId }),
      ['/1/claimId conflict'],
    ],
    [
      'the sum of the lines',
      withClaims({ '/1/totalChargeCents': 6500 }),
      withClaims({ '/1/totalChargeCents': 6501 }),
      ['/1/totalChargeCents conflict'],
    ],
    [
      'the number of the claim that is replaced',
      withClaims({ '/1/frequencyCode': '7', '/1/originalClaimNumber': 'X' }),
      withClaims({ '/1/frequencyCode': '7' }),
      ['/1/originalClaimNumber missing'],
    ],
    [
      'a right check digit',
      withClaims({ '/1/renderingProvider/npi': '1234567893' }),
      withClaims({ '/0/supervisingProvider/npi': '1234567890' }),
      ['/0/supervisingProvider/npi value', '/options/clinicians/1234567890 missing'],
    ],
    [
      'a supervisor who is somebody else',
      withClaims({ '/0/supervisingProvider/npi': '1999999992' }),
      withClaims({ '/0/supervisingProvider/npi': '1234567893' }),
      ['/0/supervisingProvider/npi conflict'],
    ],
    [
      'a street, not a box, for who bills',
      withClaims({ '/0/billingProvider/address/line1': '4 Pobox Street' }),
      withClaims({ '/0/billingProvider/address/line1': 'P.O. Box 4' }),
      ['/0/billingProvider/address/line1 value'],
    ],
    [
      'a postal code',
      withEnvelope({ '/patients/patient-a/address/postalCode': '02719-0001' }),
      withEnvelope({ '/patients/patient-a/address/postalCode': '2719' }),
      ['/options/patients/patient-a/address/postalCode value'],
    ],
    [
      'a state',
      withEnvelope({ '/patients/patient-a/address/state': 'RI' }),
      withEnvelope({ '/patients/patient-a/address/state': 'Rhode Island' }),
      ['/options/patients/patient-a/address/state value'],
    ],
    [
      'nine digits of a tax number',
      withClaims({ '/0/billingProvider/taxId': '12-3456789' }),
      withClaims({ '/0/billingProvider/taxId': '12-345678' }),
      ['/0/billingProvider/taxId value'],
    ],
    [
      'a diagnosis',
      withClaims({ '/1/diagnoses/0': 'f4323' }),
      withClaims({ '/1/diagnoses/0': 'F4' }),
      ['/1/diagnoses/0 value'],
    ],
  ])('%s', (_, within, beyond, faults) => {
    expect(conformanceFaults(segmentsOf(String(within())))).toEqual([]);
    expect(issuesOf(beyond)).toEqual(faults);
  });

  test('5,000 claims', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...fullClaims[1], claimId: `C${index}` }));
    expect(to837P(many(5000) as typeof fullClaims, fullEnvelope)).toContain('CLM*C4999*');
    expect(issuesOf(() => to837P(many(5001) as typeof fullClaims, fullEnvelope))).toEqual([
      '/5000 too-many',
    ]);
  });

  test('separators of one character each, all different', () => {
    const separators = { element: '|', component: '>', repetition: '!', segment: "'" };
    const text = to837P(fullClaims, { ...fullEnvelope, separators });
    expect(text.slice(0, 4)).toBe('ISA|');
    expect(text).toContain("SV1|HC>90853>95>HQ|65|UN|1|||1>3'");
    expect(issuesOf(withEnvelope({ '/separators': { ...separators, element: '!' } }))).toEqual([
      '/options/separators conflict',
    ]);
    for (const element of ['A', ' ', '\n', '||', ''])
      expect(issuesOf(withEnvelope({ '/separators': { ...separators, element } }))).toEqual([
        '/options/separators/element value',
      ]);
  });
});

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
