import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { voidClaim } from '../../../src/claim/void-claim.js';
import { type ClaimFile, from837P, to837P } from '../../../src/standards/x12/index.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { runs } from '../../whole/long-runs.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { issuesOf } from '../issues-of.js';
import { batch, claimsOf, envelopeOf } from './arbitrary-batch.js';
import { damagedText } from './damaged-text.js';
import { above, claim, claimFile, interchange, subscriber } from './other-senders.js';
import { parsed } from './read-back.js';
import { shortFaults } from './short-faults.js';

/** The claim as a file can hold it: in capitals, without the session behind it, names, and addresses. */
const asSent = (claim: ProfessionalClaim) => {
  const { source, renderingProvider, billingProvider, ...rest } = claim;
  const { name, address, ...identifiers } = billingProvider;
  return {
    ...rest,
    billingProvider: { ...identifiers, taxId: identifiers.taxId?.replaceAll('-', '') },
    ...(renderingProvider.npi === billingProvider.npi ? {} : { renderingProvider }),
    payerOrder: 'primary',
    filingIndicator: 'CI',
    lines: claim.lines.map((line) => ({
      ...line,
      lineControl: `${claim.claimId}-${line.lineNumber}`,
    })),
  };
};

const byId = <T extends { claimId: string }>(claims: readonly T[]): T[] =>
  claims.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));

const optionsFor = (claims: readonly ProfessionalClaim[]) => ({
  patients: Object.fromEntries(claims.map(({ claimId, patientId }) => [claimId, patientId])),
  payerIds: Object.fromEntries(
    Object.entries(fullEnvelope.payers).map(([payerId, { identifier }]) => [identifier, payerId]),
  ),
});

describe('what to837P writes', () => {
  test('reads back to the same claims', () => {
    const read = from837P(to837P(fullClaims, fullEnvelope), optionsFor(fullClaims));
    expect(read.faults).toEqual([]);
    expect(byId(read.claims)).toEqual(byId(fullClaims.map(asSent)));
  });

  test('reads back as voids, also by the parser of others', () => {
    const voids = fullClaims.map((claim) => voidClaim(claim, `PAYER-${claim.claimId}`));
    const text = to837P(voids, fullEnvelope);
    const read = from837P(text, optionsFor(voids));
    expect(read.faults).toEqual([]);
    expect(byId(read.claims)).toEqual(byId(voids.map(asSent)));
    const segments = parsed(text);
    for (const { claimId } of voids) {
      const at = segments.findIndex(
        ({ tag, elements }) => tag === 'CLM' && elements[0] === claimId,
      );
      expect(segments[at]?.elements[4]).toMatch(/8$/);
      const reference = segments.slice(at).find(({ elements }) => elements[0] === 'F8');
      expect(reference?.elements[1]).toBe(`PAYER-${claimId}`);
    }
  });

  test('reads back to the same claims, whatever the batch', () => {
    fc.assert(
      fc.property(batch, (given) => {
        const claims = claimsOf(given);
        const read = from837P(to837P(claims, envelopeOf(given)), optionsFor(claims));
        expect(read.faults).toEqual([]);
        expect(byId(read.claims)).toEqual(byId(claims.map(asSent)));
        expect(read.services).toHaveLength(claims.flatMap(({ lines }) => lines).length);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });
});

const idsOf = ({ claims }: ClaimFile): string[] => claims.map(({ claimId }) => claimId);

describe('a file of another sender', () => {
  const usualReading = from837P(claimFile([claim('A1'), claim('A2')]));

  test('gives claims and services', () => {
    expect(usualReading.faults).toEqual([]);
    expect(usualReading.claims[0]).toEqual({
      claimId: 'A1',
      patientId: 'MEM100',
      payerId: '60054',
      frequencyCode: '1',
      billingProvider: { npi: '1999999984', taxId: '123456789', taxonomyCode: '261QM0801X' },
      renderingProvider: { npi: '1234567893' },
      placeOfService: '11',
      diagnoses: ['F41.1', 'F10.20'],
      payerOrder: 'primary',
      filingIndicator: 'CI',
      lines: [
        {
          lineNumber: 1,
          code: '90853',
          modifiers: [],
          units: 1,
          chargeCents: 6500,
          serviceDate: '2026-03-04',
          diagnosisPointers: [1, 2],
          lineControl: 'A1L1',
        },
      ],
      totalChargeCents: 6500,
    });
    expect(usualReading.services[0]).toEqual({
      serviceId: 'A1/1',
      patientId: 'MEM100',
      payerId: '60054',
      payerOrder: 'primary',
      claimId: 'A1',
      code: '90853',
      modifiers: [],
      units: 1,
      serviceDate: '2026-03-04',
      renderingNpi: '1234567893',
      billingNpi: '1999999984',
      chargeCents: 6500,
    });
    expect(detectUnbundling(usualReading.services).kind).toBe('unbundling');
  });

  test.each([
    ['other separators', { element: '|', component: '>', segment: "'" }],
    ['no line ends', { lineEnd: '' }],
    ['Windows line ends', { lineEnd: '\r\n' }],
    ['a line end as the terminator', { segment: '\n', lineEnd: '' }],
    ['a Windows line end as the terminator', { segment: '\r\n', lineEnd: '' }],
    ['a carriage return as the terminator', { segment: '\r', lineEnd: '' }],
    ['hierarchy numbers that run on', { firstLevel: 400 }],
    ['the guide without its addendum', { guide: '005010X222' }],
  ])('may have %s', (_, habits) => {
    expect(from837P(claimFile([claim('A1'), claim('A2')], habits))).toEqual(usualReading);
  });

  test('may begin with a byte order mark, be wrapped at 80 characters, or have unpadded headers', () => {
    const text = claimFile([claim('A1'), claim('A2')]);
    expect(from837P(`\uFEFF${text}`)).toEqual(usualReading);
    const wrapped = text.replaceAll('\n', '').replace(/.{80}/g, '$&\r\n');
    expect(from837P(wrapped)).toEqual(usualReading);
    expect(from837P(text.replace(/ +\*/g, '*'))).toEqual(usualReading);
  });

  test('may have several interchanges and transaction sets, each with its own separators', () => {
    const text =
      interchange('837', [
        [...above(), ...claim('A1')],
        [...above(40), ...claim('A2')],
      ]) + claimFile([claim('A3')], { element: '|', component: '>', segment: '!' });
    const read = from837P(text);
    expect(read.faults).toEqual([]);
    expect(idsOf(read)).toEqual(['A1', 'A2', 'A3']);
  });

  test('may name a provider for a line, a place for a line, and a range of dates', () => {
    const { claims, services } = from837P(
      claimFile([
        claim(
          'A1',
          {
            'SV1*': 'SV1*HC:90853:HQ:95*65*UN*1*02**1',
            'DTP*472': 'DTP*472*RD8*20260304-20260306',
          },
          ['NM1*82*1*OSEI*KOFI****XX*1999999992', 'PRV*PE*PXC*103TC0700X'],
        ),
      ]),
    );
    expect(claims[0]?.lines[0]).toMatchObject({
      placeOfService: '02',
      renderingNpi: '1999999992',
      modifiers: ['HQ', '95'],
      serviceDate: '2026-03-04',
      serviceDateTo: '2026-03-06',
    });
    expect(claims[0]?.renderingProvider).toEqual({ npi: '1234567893' });
    expect(services[0]).toMatchObject({ renderingNpi: '1999999992', serviceDate: '2026-03-04' });
  });

  test('may leave out the rendering provider, if the billing provider rendered the service', () => {
    const { claims, services } = from837P(claimFile([claim('A1', { 'NM1*82': '' })]));
    expect(claims[0]).not.toHaveProperty('renderingProvider');
    expect(services[0]?.renderingNpi).toBe('1999999984');
  });

  test('gives what other payers answered', () => {
    const coordinated = claim('A1', { 'LX*1': '' }, [
      'SVD*70011*40*HC:90853**1',
      'CAS*CO*45*10',
      'CAS*PR*2*10**1*5*',
      'DTP*573*D8*20260320',
    ]).toSpliced(
      3,
      0,
      ...[
        'SBR*S*18*******MB',
        'CAS*PR*3*2.5',
        'AMT*D*40',
        'OI***Y***Y',
        'NM1*IL*1*QUILL*JORDAN****MI*M2',
      ],
      ...['NM1*PR*2*FIRST PLAN*****PI*70011', 'REF*F8*ICN9', 'LX*1'],
    );
    const { claims, faults } = from837P(claimFile([coordinated]), {
      payerIds: { '70011': 'first' },
    });
    expect(faults).toEqual([]);
    expect(claims[0]).toMatchObject({ patientId: 'MEM100', payerId: '60054' });
    expect(claims[0]?.otherPayers).toEqual([
      {
        payerId: 'first',
        order: 'secondary',
        paidOn: '2026-03-20',
        paidCents: 4000,
        claimNumber: 'ICN9',
        adjustments: [{ group: 'PR', code: '3', cents: 250 }],
        lines: [
          {
            code: '90853',
            paidCents: 4000,
            adjustments: [
              { group: 'CO', code: '45', cents: 1000 },
              { group: 'PR', code: '2', cents: 1000 },
              { group: 'PR', code: '1', cents: 500 },
            ],
          },
        ],
      },
    ]);
  });
});

describe('a patient', () => {
  const dependent = (given: string): string[] => [
    'HL*3*2*23*0',
    'PAT*19',
    `NM1*QC*1*QUILL*${given}`,
    'DMG*D8*20120101*M',
  ];
  const patientsOf = (segments: string[][]): string[] =>
    from837P(claimFile(segments)).claims.map(({ patientId }) => patientId);

  test('is the member ID; each dependent and each other person adds a digest', () => {
    const ids = patientsOf([
      claim('A1'),
      dependent('SAM'),
      claim('A2'),
      dependent('ALEX'),
      claim('A3'),
      subscriber(5, 1, 'MEM100', 'OTHER'),
      claim('A4'),
      subscriber(6, 1, 'MEM100', 'Jordan'),
      claim('A5'),
    ]);
    expect(ids[0]).toBe('MEM100');
    expect(ids[4]).toBe('MEM100');
    expect(new Set(ids).size).toBe(4);
    for (const id of ids.slice(1, 4)) expect(id).toMatch(/^MEM100:[0-9A-Z]{5}$/);
  });

  test('is the caller’s ID by claim number; without one and without a member ID the claim is left out', () => {
    const nobody = subscriber(5, 1).map((one) => one.replace('MEM100', ''));
    const text = claimFile([claim('A1'), claim('A1'), nobody, claim('A2'), claim('A3')]);
    const read = from837P(text, { patients: { A1: 'pat-1', 'A1:2': 'pat-2', A3: 'pat-3' } });
    expect(read.claims.map(({ patientId }) => patientId)).toEqual(['pat-1', 'pat-2', 'pat-3']);
    expect(read.services.map(({ serviceId }) => serviceId)).toEqual(['A1/1', 'A1:2/1', 'A3/1']);
    expect(shortFaults(read)).toEqual(['missing NM1@1.40 A2']);
  });

  test('never shares a service ID with another claim, whatever the claim numbers are', () => {
    const read = from837P(
      claimFile([claim('A:2'), claim('A'), claim('A'), claim('A:2'), claim('A')]),
    );
    expect(new Set(read.services.map(({ serviceId }) => serviceId)).size).toBe(5);
  });
});

describe('a later version of a claim', () => {
  const replacement = (claimId: string, code: string, more: string[] = []) => [
    ...claim(claimId, { 'CLM*': `CLM*${claimId}*65***11:B:${code}*Y*A*Y*Y` }).slice(0, 1),
    ...more,
    ...claim(claimId).slice(1),
  ];
  const statuses = (...claims: string[][]) =>
    from837P(claimFile(claims)).services.map(
      ({ serviceId, status = 'active' }) => `${serviceId} ${status}`,
    );

  test('replaces or voids the earlier claim with its number', () => {
    expect(statuses(claim('A1'), replacement('A1', '7'), replacement('A1', '7'))).toEqual([
      'A1/1 replaced',
      'A1:2/1 replaced',
      'A1:3/1 active',
    ]);
    expect(statuses(claim('A1'), replacement('A1', '8'))).toEqual(['A1/1 void', 'A1:2/1 void']);
  });

  test('replaces the claim whose number it states as the original', () => {
    expect(statuses(claim('A1'), replacement('B1', '7', ['REF*F8*A1']))).toEqual([
      'A1/1 replaced',
      'B1/1 active',
    ]);
  });

  test('is void itself, even if the earlier claim is not in the file', () => {
    expect(statuses(claim('A1'), replacement('B1', '8', ['REF*F8*PAYER9']))).toEqual([
      'A1/1 active',
      'B1/1 void',
    ]);
  });

  test('replaces the claim with its code where one patient number has two claims of a day', () => {
    const individual = claim('A1', { 'SV1*': 'SV1*HC:90834*65*UN*1***1' });
    expect(statuses(claim('A1'), individual, replacement('A1', '7'))).toEqual([
      'A1/1 replaced',
      'A1:2/1 active',
      'A1:3/1 active',
    ]);
  });

  test('leaves claims of other payers and other dates alone', () => {
    const otherPayer = subscriber(3, 1).map((one) => one.replace('60054', '70011'));
    expect(statuses(claim('A1'), [...otherPayer, ...replacement('A1', '7')])).toEqual([
      'A1/1 active',
      'A1:2/1 active',
    ]);
    const earlier = claim('A1', { 'DTP*472': 'DTP*472*D8*20260211' });
    expect(statuses(earlier, claim('A1'), replacement('A1', '7'))).toEqual([
      'A1/1 active',
      'A1:2/1 replaced',
      'A1:3/1 active',
    ]);
  });
});

describe('a damaged file costs what it must and no more', () => {
  const damaged = (changes: Record<string, string>) =>
    from837P(claimFile([claim('A1'), claim('BAD', changes), claim('A2')]));

  test.each([
    ['an amount', { 'SV1*': 'SV1*HC:90853*6x5*UN*1***1' }, 'amount SV1@1.30 BAD'],
    ['a charge', { 'CLM*': 'CLM*BAD****11:B:1' }, 'missing CLM@1.26 BAD'],
    ['a date', { 'DTP*472': 'DTP*472*D8*20260230' }, 'date DTP@1.31 BAD'],
    ['no date', { 'DTP*472': '' }, 'missing DTP@1.30 BAD'],
    ['no units', { 'SV1*': 'SV1*HC:90853*65*UN' }, 'missing SV1@1.30 BAD'],
    ['no code', { 'SV1*': 'SV1*HC*65*UN*1' }, 'missing SV1@1.30 BAD'],
    ['no service', { 'SV1*': '' }, 'missing SV1@1.29 BAD'],
    [
      'an institutional line',
      { 'SV1*': 'SV2*0915*HC:90853*65*UN*1' },
      'institutional SV2@1.30 BAD',
    ],
    ['an institutional claim', { 'CLM*': 'CLM*BAD*65***13:A:1' }, 'institutional CLM@1.26 BAD'],
    ['a dental line', { 'SV1*': 'SV3*AD:D0120*65' }, 'other-transaction SV3@1.30 BAD'],
  ])('%s: one claim', (_, changes, fault) => {
    const read = damaged(changes);
    expect(shortFaults(read)).toEqual([fault]);
    expect(idsOf(read)).toEqual(['A1', 'A2']);
    expect(read.services).toHaveLength(2);
  });

  test.each([
    ['an unknown frequency', { 'CLM*': 'CLM*BAD*65***11:B:6' }, 'value CLM@1.26 BAD kept'],
    ['no place of service', { 'CLM*': 'CLM*BAD*65***:B:1' }, 'missing CLM@1.26 BAD kept'],
    ['a total of another sum', { 'CLM*': 'CLM*BAD*66***11:B:1' }, 'unbalanced CLM@1.26 BAD kept'],
  ])('%s: nothing', (_, changes, fault) => {
    const read = damaged(changes);
    expect(shortFaults(read)).toEqual([fault]);
    expect(idsOf(read)).toEqual(['A1', 'BAD', 'A2']);
    expect(read.services).toHaveLength(3);
  });

  test.each([
    ['a part of a unit', 'SV1*HC:90853*65*UN*1.5***1', { units: 1.5 }],
    ['no unit', 'SV1*HC:90853*65*UN*0***1', { units: 0 }],
    ['minutes', 'SV1*HC:90853*65*MJ*50***1', { units: 50, basis: 'MJ' }],
    ['a local code', 'SV1*HC:W9085A*65*UN*1***1', { code: 'W9085A' }],
    ['a code of another list', 'SV1*ZZ:90853*65*UN*1***1', { code: '90853' }],
    ['a modifier of one character', 'SV1*HC:90853:H*65*UN*1***1', { modifiers: ['H'] }],
  ])('%s: one service, and the line is in the claim as sent', (_, line, sent) => {
    const read = damaged({ 'SV1*': line });
    expect(shortFaults(read)).toEqual(['not-a-service SV1@1.30 BAD kept']);
    expect(read.claims[1]?.lines[0]).toMatchObject(sent);
  });

  test('a negative charge: no charge of the service, and the line is in the claim as sent', () => {
    const read = damaged({ 'SV1*': 'SV1*HC:90853*-65*UN*1***1' });
    expect(shortFaults(read)).toContain('amount SV1@1.30 BAD kept');
    expect(read.claims[1]?.lines[0]?.chargeCents).toBe(-6500);
    expect(detectUnbundling(read.services).kind).toBe('unbundling');
  });

  test('a claim cut off in the middle: that claim', () => {
    const text = claimFile([claim('A1'), claim('A2')]);
    for (const cut of [
      'REF*6R*A2L1',
      'DTP*472*D8*20260304~\nREF*6R*A2',
      'NM1*82*1*LINDQVIST*MAJA****XX*1234567893~\nLX*1~\nSV1*HC:90853*65*UN*1***1:2~\nDTP*472*D8*20260304~\nREF*6R*A2',
    ]) {
      const read = from837P(text.slice(0, text.indexOf(cut) + 5));
      expect(idsOf(read)).toEqual(['A1']);
      expect(shortFaults(read)).toEqual([expect.stringMatching(/^truncated SE@1\.\d+ A2$/)]);
    }
  });

  test('a transaction set without a trailer: its last claim, and no claim of the next one', () => {
    const text = interchange('837', [
      [...above(), ...claim('A1'), ...claim('A2')],
      [...above(), ...claim('A3')],
    ]).replace(/SE\*\d+\*0001~\n/, '');
    const read = from837P(text);
    expect(idsOf(read)).toEqual(['A1', 'A3']);
    expect(shortFaults(read)).toEqual(['truncated SE@1.32 A2']);
  });

  test('wrong counts and control numbers: nothing', () => {
    const text = claimFile([claim('A1')]);
    const read = from837P(
      text
        .replace(/SE\*\d+\*0001/, 'SE*9*0009')
        .replace('GE*1*5', 'GE*2*6')
        .replace('IEA*1*0', 'IEA*3*1'),
    );
    expect(idsOf(read)).toEqual(['A1']);
    expect(shortFaults(read)).toEqual([
      'segment-count SE@1.26 kept',
      'control-number SE@1.26 kept',
      'segment-count GE@1.0 kept',
      'control-number GE@1.0 kept',
      'segment-count IEA@1.0 kept',
      'control-number IEA@1.0 kept',
    ]);
  });

  test.each([
    ['837', { guide: '005010X223A2' }, 'institutional'],
    ['837', { guide: '005010X224A2' }, 'other-transaction'],
    ['837', { guide: '004010X098A1' }, 'version'],
    ['835', { guide: '005010X221A1' }, 'other-transaction'],
    ['270', { guide: '005010X279A1' }, 'other-transaction'],
  ])('%s of %j: that transaction set', (kind, habits, fault) => {
    const read = from837P(
      interchange(kind, [[...above(), ...claim('A1')]], habits) + claimFile([claim('A2')]),
    );
    expect(idsOf(read)).toEqual(['A2']);
    expect(shortFaults(read)).toEqual([`${fault} ST@1.1`]);
  });

  test.each(['', ' \n', 'a letter', 'ISA', 'ISA*00*~', '{"claims": []}'])(
    'text that is no X12, %j: one fault',
    (text) => {
      expect(from837P(text)).toEqual({
        claims: [],
        services: [],
        faults: [
          {
            where: { transaction: 0, control: '', segment: 'ISA', position: 0 },
            code: 'not-x12',
            kept: false,
            message: expect.any(String),
          },
        ],
      });
    },
  );

  test('an interchange without a transaction set: that it holds none', () => {
    const [isa = '', gs = ''] = claimFile([claim('A1')]).split('\n');
    const ends = (...segments: string[]) => [isa, ...segments, 'IEA*0*000000077~'].join('\n');
    expect(shortFaults(from837P(ends('TA1*000000012*260305*0915*A*000~')))).toEqual([
      'other-transaction TA1@0.0',
    ]);
    expect(shortFaults(from837P(ends()))).toEqual(['missing ST@0.0']);
    expect(shortFaults(from837P(`${isa}${gs}`))).toEqual(['missing ST@0.0']);
    expect(shortFaults(from837P(ends('TA1*000000012*260305*0915*A*000~', 'A LETTER~')))).toEqual([
      'not-x12 ISA@0.0',
      'other-transaction TA1@0.0',
    ]);
  });

  test('a transaction set without a claim: that it has none', () => {
    const read = from837P(interchange('837', [above(), [...above(), ...claim('A1')]]));
    expect(idsOf(read)).toEqual(['A1']);
    expect(shortFaults(read)).toEqual([`missing CLM@1.${above().length + 1}`]);
    const misspelled = from837P(claimFile([claim('A1').map((one) => one.replace('CLM', 'CLX'))]));
    expect(shortFaults(misspelled).map((fault) => fault.split('@')[0])).toEqual(['missing CLM']);
  });

  test('text before the first header: nothing', () => {
    const read = from837P(`A cover letter.\n${claimFile([claim('A1')])}`);
    expect(idsOf(read)).toEqual(['A1']);
    expect(shortFaults(read)).toEqual(['not-x12 ISA@0.0']);
  });
});

test('a date of service given once for the claim is that of each line without its own', () => {
  const [clm = '', ...rest] = claim('A1', { 'DTP*472*D8*20260304': '' }, [
    'LX*2',
    'SV1*HC:90785*15*UN*1***1',
    'DTP*472*D8*20260305',
  ]);
  const read = from837P(claimFile([[clm.replace('*65*', '*80*'), 'DTP*472*D8*20260304', ...rest]]));
  expect(shortFaults(read)).toEqual([]);
  expect(read.claims[0]?.lines.map(({ serviceDate }) => serviceDate)).toEqual([
    '2026-03-04',
    '2026-03-05',
  ]);
});

describe('any text', () => {
  test('gives a reading, never an exception, and faults without a value of the file', () => {
    const text = claimFile([claim('A1'), claim('A2')]);
    fc.assert(
      fc.property(damagedText(text), (damaged) => {
        const { faults } = from837P(damaged);
        for (const { message, where } of faults) {
          expect(message).not.toMatch(/QUILL|MEM100|LINDQVIST|000000077/i);
          expect(where.segment).toMatch(/^(?:[A-Z][A-Z0-9]{1,2})?$/);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  test('that is not a string, or malformed options, are malformed input', () => {
    expect(issuesOf(() => from837P(JSON.parse('null')))).toEqual([' type']);
    expect(issuesOf(() => from837P('', JSON.parse('{"patients":{"A":1}}')))).toEqual([
      '/options/patients/* type',
    ]);
  });
});
