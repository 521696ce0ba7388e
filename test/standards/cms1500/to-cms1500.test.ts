import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { voidClaim } from '../../../src/claim/void-claim.js';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { boxes } from '../../../src/standards/cms1500/cms1500-form.js';
import type { Cms1500Context } from '../../../src/standards/cms1500/index.js';
import { cms1500Html, toCms1500 } from '../../../src/standards/cms1500/index.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { exampleClaims, examplePatient, examplePayer } from '../example-claims.js';
import { issuesOf } from '../issues-of.js';
import { partByPart } from '../part-by-part.js';
import { dependentClaim, dependentContext, paperClaim, paperContext } from './paper-claim.js';

const items = (...given: Parameters<typeof toCms1500>) => toCms1500(...given)[0]?.items ?? {};

describe('a sheet', () => {
  test('has all items of a full claim', () => {
    expect(toCms1500(paperClaim, paperContext)).toEqual([
      {
        page: 1,
        pages: 1,
        items: {
          '0.1': 'HARBOR HEALTH',
          '0.2': 'PO BOX 77',
          '0.3': 'CLAIMS DEPT',
          '0.4': 'HARTFORD CT 061010077',
          '1': 'GROUP HEALTH PLAN',
          '1a': 'HH100200300',
          '2': 'VANCE JR, TEODORA, R',
          '3': '06 02 1988',
          '3.sex': 'F',
          '4': 'VANCE JR, TEODORA, R',
          '5.street': '12 QUARRY LANE',
          '5.city': 'FAIRHAVEN',
          '5.state': 'MA',
          '5.zip': '02719',
          '6': 'SELF',
          '7.street': '12 QUARRY LANE',
          '7.city': 'FAIRHAVEN',
          '7.state': 'MA',
          '7.zip': '02719',
          '10a': 'NO',
          '10b': 'NO',
          '10c': 'NO',
          '11': 'HH4471',
          '11a': '06 02 1988',
          '11a.sex': 'F',
          '11d': 'NO',
          '12': 'SIGNATURE ON FILE',
          '13': 'SIGNATURE ON FILE',
          '17.qualifier': 'DQ',
          '17': 'ANA L FERREIRA',
          '17b': '1999999992',
          '21.indicator': '0',
          '21A': 'F411',
          '21B': 'F1020',
          '21C': 'C4A9',
          '22.code': '7',
          '22': 'HH20260001',
          '23': 'AUTH771',
          '24A.1': '03 04 26 03 04 26',
          '24B.1': '11',
          '24D.1': '90853',
          '24D.modifiers.1': '95 HQ',
          '24E.1': 'AC',
          '24F.1': '65 00',
          '24G.1': '1',
          '24I.1': 'ZZ',
          '24J.taxonomy.1': '103TC0700X',
          '24J.1': '1234567893',
          '24A.2': '03 04 26 03 04 26',
          '24B.2': '11',
          '24D.2': '90785',
          '24E.2': 'A',
          '24F.2': '15 05',
          '24G.2': '1',
          '24I.2': 'ZZ',
          '24J.taxonomy.2': '103TC0700X',
          '24J.2': '1234567893',
          '25': '000000000',
          '25.type': 'EIN',
          '26': paperClaim.claimId.slice(0, 14),
          '27': 'YES',
          '28': '80 05',
          '29': '10 00',
          '31': 'SIGNATURE ON FILE',
          '31.date': '03 05 26',
          '32.1': 'MILL HALL',
          '32.2': '9 MILL RD 3',
          '32.3': 'NEW BEDFORD MA 02740',
          '32a': '1999999992',
          '33.phone': '508 5550142',
          '33.1': 'WILLOW STREET CLINIC',
          '33.2': '4 WILLOW STREET SUITE 2',
          '33.3': 'FAIRHAVEN MA 027194410',
          '33a': '1999999984',
        },
      },
    ]);
  });

  test('holds six lines; the seventh starts another complete sheet', () => {
    const lines = (count: number) =>
      change(paperClaim, {
        '/lines': Array.from({ length: count }, (_, index) => ({
          ...paperClaim.lines[0],
          lineNumber: index + 1,
          chargeCents: 100 * (index + 1),
        })),
        '/totalChargeCents': 100 * ((count * (count + 1)) / 2),
      });
    expect(toCms1500(lines(6), paperContext)).toHaveLength(1);
    const [one, two, ...others] = toCms1500(lines(7), paperContext);
    expect(others).toEqual([]);
    expect([one?.page, one?.pages, two?.page, two?.pages]).toEqual([1, 2, 2, 2]);
    expect([one?.items['28'], two?.items['28']]).toEqual(['21 00', '7 00']);
    expect([one?.items['24F.6'], two?.items['24F.1']]).toEqual(['6 00', '7 00']);
    expect(two?.items).not.toHaveProperty(['24F.2']);
    expect([one?.items['29'], two?.items['29']]).toEqual(['10 00', undefined]);
    expect(two?.items['21A']).toBe('F411');
    expect(toCms1500(lines(50), paperContext)).toHaveLength(9);
  });

  test('leaves its input unchanged and is the same every time', () => {
    const claim = deepFreeze(structuredClone(paperClaim));
    const context = deepFreeze(structuredClone(paperContext));
    expect(toCms1500(claim, context)).toEqual(toCms1500(claim, context));
  });
});

const insuredPath = '/patient/coverage/harbor-health/subscriber';

describe('input that is missing or does not fit', () => {
  test('is reported all at once', () => {
    const bare = change(paperClaim, { '/billingProvider': { npi: '1999999984' } });
    const context = change(paperContext, {
      '/patient/birthDate': removed,
      '/patient/coverage/harbor-health': removed,
      '/supervisingProvider': removed,
      '/relatedTo': removed,
    });
    expect(issuesOf(() => toCms1500(bare, context))).toEqual([
      '/options/patient/birthDate missing',
      '/options/relatedTo missing',
      '/billingProvider/name missing',
      '/billingProvider/taxId missing',
      '/billingProvider/address missing',
      '/options/patient/coverage/* missing',
      '/options/supervisingProvider missing',
    ]);
  });

  test('includes the insured of a dependent, and their address', () => {
    const path = '/patient/coverage/harbor-health/subscriber';
    expect(
      issuesOf(() => toCms1500(dependentClaim, change(dependentContext, { [path]: removed }))),
    ).toEqual(['/options/patient/coverage/*/subscriber missing']);
    expect(
      issuesOf(() =>
        toCms1500(dependentClaim, change(dependentContext, { [`${path}/address`]: removed })),
      ),
    ).toEqual(['/options/patient/coverage/*/subscriber/address missing']);
  });

  test.each<[string, Changes, string[]]>([
    [
      'an auto accident without its state',
      { '/relatedTo/autoAccidentState': removed },
      ['/options/relatedTo/autoAccidentState missing'],
    ],
    [
      'an auto accident in no state',
      { '/relatedTo/autoAccidentState': 'XX' },
      ['/options/relatedTo/autoAccidentState value'],
    ],
    ['an auto accident in a province', { '/relatedTo/autoAccidentState': 'ON' }, []],
    [
      'a state without an auto accident',
      { '/relatedTo/autoAccident': false },
      ['/options/relatedTo/autoAccidentState conflict'],
    ],
    [
      'a birth after the service',
      { '/patient/birthDate': '2026-03-05' },
      ['/options/patient/birthDate conflict'],
    ],
    [
      'an insured born after the service',
      { [`${insuredPath}/birthDate`]: '2026-03-05' },
      ['/options/patient/coverage/*/subscriber/birthDate conflict'],
    ],
    [
      'a signature before the service',
      { '/signedOn': '2026-03-03' },
      ['/options/signedOn conflict'],
    ],
    ['a signature on the day of service', { '/signedOn': '2026-03-04' }, []],
    [
      'addresses in no state',
      { '/patient/address/state': 'XX', [`${insuredPath}/address/state`]: 'ZZ' },
      [
        '/options/patient/address/state value',
        '/options/patient/coverage/*/subscriber/address/state value',
      ],
    ],
    [
      'a blank given name',
      { '/patient/name/given': '', '/otherPlan/insured/given': ' ' },
      ['/options/patient/name/given missing', '/options/otherPlan/insured/given missing'],
    ],
  ])('includes %s', (_, changes, issues) => {
    expect(issuesOf(() => toCms1500(dependentClaim, change(dependentContext, changes)))).toEqual(
      issues,
    );
  });

  test('includes names and streets, which can be cut to their box', () => {
    const long = 'Long'.repeat(20);
    const address = { '/line1': long, '/city': long };
    const under = (path: string, values: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [path + key, value]));
    const insured = '/patient/coverage/harbor-health/subscriber';
    const claim = change(dependentClaim, {
      '/billingProvider/name': long,
      '/billingProvider/address/line1': long,
    });
    const context = change(dependentContext, {
      '/payer/name': long,
      '/payer/address': { ...paperContext.payer.address, line1: long, line2: long },
      '/patient/name/family': long,
      ...under('/patient/address', address),
      [`${insured}/name/family`]: long,
      ...under(`${insured}/address`, address),
      '/otherPlan/insured/family': long,
      '/otherPlan/planName': long,
      '/patient/coverage/harbor-health/groupName': long,
      '/facility': { ...paperContext.facility, name: long },
      '/overlong': 'cut',
    });
    const cut = Object.entries(items(claim, context)).filter(([, text]) => text.includes('LONG'));
    const named = cut.map(([item]) => item);
    expect(named.sort().join(' ')).toBe(
      '0.1 0.2 0.3 11c 2 32.1 33.1 33.2 4 5.city 5.street 7.city 7.street 9 9d',
    );
    for (const [item, text] of cut) expect(text).toHaveLength(boxes.get(item)?.width ?? 0);
  });

  test('includes text longer than its box, which can be cut on request', () => {
    const long = (letters: number) => change(paperContext, { '/payer/name': 'P'.repeat(letters) });
    expect(items(paperClaim, long(39))['0.1']).toHaveLength(39);
    expect(issuesOf(() => toCms1500(paperClaim, long(40)))).toEqual(['/options/payer/name range']);
    expect(items(paperClaim, { ...long(40), overlong: 'cut' })['0.1']).toHaveLength(39);
    const id = '/patient/coverage/harbor-health/subscriberId';
    const longId = change(paperContext, { [id]: 'M'.repeat(30), '/overlong': 'cut' });
    expect(issuesOf(() => toCms1500(paperClaim, longId))).toEqual([
      '/options/patient/coverage/*/subscriberId range',
    ]);
  });

  test('includes faults of the claim itself', () => {
    expect(
      issuesOf(() =>
        toCms1500(
          change(paperClaim, {
            '/diagnoses': [],
            '/totalChargeCents': 1,
            '/renderingProvider/npi': '1',
          }),
          paperContext,
        ),
      ),
    ).toEqual([
      '/diagnoses missing',
      '/lines/0/diagnosisPointers/0 range',
      '/lines/0/diagnosisPointers/1 range',
      '/lines/1/diagnosisPointers/0 range',
      '/totalChargeCents conflict',
      '/renderingProvider/npi value',
    ]);
  });

  test('includes a context that contains itself', () => {
    const again: unknown[] = [];
    again.push({ again });
    const context = { ...paperContext, facility: null, again };
    expect(issuesOf(() => toCms1500(paperClaim, context))).toEqual(['/options/* unknown-key']);
  });

  test('is reported without values', () => {
    const secret = 'Quuxley'.repeat(12);
    for (const path of ['/patient/name/family', '/patient/birthDate', '/payer/name']) {
      const call = () => toCms1500(paperClaim, change(paperContext, { [path]: secret }));
      expect(issuesOf(call)).not.toEqual([]);
      expect(JSON.stringify(issuesOf(call))).not.toMatch(/quux/i);
    }
  });
});

describe.each(exampleClaims)('%s', (_, claims) => {
  test('is a sheet for each patient', () => {
    for (const claim of claims) {
      const forms = toCms1500(claim, {
        ...paperContext,
        patient: examplePatient(claim),
        payer: examplePayer,
        signedOn: '2026-12-31',
        overlong: 'cut',
      });
      expect(forms).toHaveLength(1);
      expect(forms[0]?.items).toMatchObject({
        '2': `${claim.patientId.replaceAll('-', ' ').toUpperCase()}, TEST`,
        '33a': claim.billingProvider.npi,
      });
      expect(cms1500Html(forms)).toContain('</html>');
    }
  });
});

test.each([
  ['paper-claim.json', paperClaim, paperContext],
  ['paper-claim-of-a-dependent.json', dependentClaim, dependentContext],
] as const)('%s is unchanged', async (name, claim, context) => {
  const text = `${JSON.stringify(toCms1500(claim, context), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../documents/${name}`);
});

// Which box or segment each part of the input fills, and what is said where it is missing, too long or
// cannot be written: a change of any of them shows here.

const long = 'Very Long Words '.repeat(8).trim();

interface Paper {
  readonly claim: ProfessionalClaim;
  readonly options: Cms1500Context;
}

const printedItems = ({ claim, options }: Paper): string[] =>
  toCms1500(claim, options).flatMap(({ items }) =>
    Object.entries(items).map(([item, text]) => `${item}: ${text}`),
  );

const otherPlan = {
  insured: { family: 'Vance', given: 'Otis' },
  policyNumber: 'OP-1',
  planName: 'Other Plan',
};

test.each<[string, Paper]>([
  ['paper-claim', { claim: paperClaim, options: { ...paperContext, accountNumber: 'A1' } }],
  ['paper-claim-of-a-dependent', { claim: dependentClaim, options: dependentContext }],
  [
    'paper-claim-for-medicare',
    {
      claim: paperClaim,
      options: { ...paperContext, coverageKind: 'medicare', overlong: 'cut' },
    },
  ],
  [
    'paper-claim-with-another-plan',
    { claim: dependentClaim, options: { ...dependentContext, otherPlan } },
  ],
])('the effect of each input value on the boxes of %s is unchanged', async (name, paper) => {
  const parts = partByPart(
    paper,
    { long, empty: '', points: '.- ,', huge: 123_456_789_012 },
    printedItems,
  );
  await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(
    `../documents/${name}.parts.json`,
  );
});

test('a void has its code and the payer’s number in item 22', () => {
  const voided = voidClaim(paperClaim, 'PAYER-1');
  expect(items(voided, paperContext)).toEqual({
    ...items(paperClaim, paperContext),
    '22.code': '8',
    '22': 'PAYER1',
  });
});
