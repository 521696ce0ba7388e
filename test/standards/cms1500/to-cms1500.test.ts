import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { boxes, checkboxes } from '../../../src/standards/cms1500/cms1500-form.js';
import { cms1500Html, toCms1500 } from '../../../src/standards/cms1500/index.js';
import { deepFreeze } from '../../whole/deep-freeze.js';
import { dependentClaim, dependentContext, paperClaim, paperContext } from './paper-claim.js';

const issuesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  throw new Error('The call did not throw.');
};

const items = (...given: Parameters<typeof toCms1500>) => toCms1500(...given)[0]?.items ?? {};

describe('a sheet', () => {
  test('of a claim with everything', () => {
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
          '17': 'ANA FERREIRA',
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
          '24J.1': '1234567893',
          '24A.2': '03 04 26 03 04 26',
          '24B.2': '11',
          '24D.2': '90785',
          '24E.2': 'A',
          '24F.2': '15 05',
          '24G.2': '1',
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

  test('of a dependent tells the insured and the other plan', () => {
    expect(items(dependentClaim, dependentContext)).toMatchObject({
      '2': 'HALLORAN, INES',
      '4': 'HALLORAN JR, DECLAN',
      '6': 'CHILD',
      '7.street': '80 HILL STREET',
      '7.zip': '02906',
      '9': 'HALLORAN, UNA',
      '9a': 'B771',
      '9d': 'BAY PLAN',
      '10b': 'YES',
      '10b.state': 'RI',
      '11': 'HH4471',
      '11a': '08 09 1971',
      '11a.sex': 'M',
      '11c': 'HARBOR GOLD',
      '11d': 'YES',
      '12': 'SIGNATURE ON FILE',
      '25.type': 'SSN',
    });
    for (const item of ['13', '22', '22.code', '23', '29', '31', '31.date', '32.1', '33.phone'])
      expect(items(dependentClaim, dependentContext)).not.toHaveProperty([item]);
  });

  test('for Medicare has one pointer a line, and no insured but the patient', () => {
    const medicare = items(paperClaim, { ...paperContext, coverageKind: 'medicare' });
    expect(medicare).toMatchObject({ '1': 'MEDICARE', '11': 'NONE', '24E.1': 'A' });
    for (const item of ['4', '6', '7.street', '11a', '11c', '11d'])
      expect(medicare).not.toHaveProperty([item]);
  });

  test('of a person who bills has their name, and a blank where nothing is known', () => {
    const sheet = items(
      change(dependentClaim, { '/billingProvider/name': removed }),
      change(dependentContext, {
        '/billingProvider/person': { family: "O'Neil", given: 'Sam' },
        '/patient/sex': 'unknown',
        '/payer/assignment': 'not-assigned',
        '/patient/coverage/harbor-health/releaseOfInformation': 'informed',
        '/patient/coverage/harbor-health/subscriber/birthDate': removed,
        '/patient/coverage/harbor-health/subscriber/sex': removed,
        '/patient/coverage/harbor-health/relationship': 'life-partner',
        '/otherPlan': removed,
        '/accountNumber': 'ACC77',
      }),
    );
    expect(sheet).toMatchObject({ '6': 'OTHER', '26': 'ACC77', '27': 'NO', '33.1': "O'NEIL, SAM" });
    for (const item of ['3.sex', '11a', '11a.sex', '11d', '12', '9'])
      expect(sheet).not.toHaveProperty([item]);
  });

  test.each([
    ['medicaid', 'MEDICAID'],
    ['tricare', 'TRICARE'],
    ['champva', 'CHAMPVA'],
    ['feca-black-lung', 'FECA BLK LUNG'],
    ['other', 'OTHER'],
  ] as const)('of %s checkboxes that program', (coverageKind, name) => {
    const sheet = items(paperClaim, { ...paperContext, coverageKind });
    expect(sheet['1']).toBe(name);
    expect(checkboxes['1']?.[name]).toBeDefined();
  });

  test('has no NPI in 32a where the place is the billing provider’s', () => {
    const same = change(paperContext, { '/facility/npi': '1999999984' });
    expect(items(paperClaim, same)).not.toHaveProperty(['32a']);
  });

  test('tells the taxonomy in 33b where it is wanted', () => {
    expect(items(paperClaim, { ...paperContext, billingTaxonomy: true })['33b']).toBe(
      'ZZ261QM0801X',
    );
  });

  test('holds six lines; a seventh starts another sheet, which stands alone', () => {
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

  test('has letters A to L for twelve diagnoses', () => {
    const twelve = change(paperClaim, {
      '/diagnoses': Array.from({ length: 12 }, (_, index) => `F${10 + index}.1`),
      '/lines/0/diagnosisPointers': [1, 12, 4, 9],
    });
    expect(items(twelve, paperContext)).toMatchObject({
      '21A': 'F101',
      '21L': 'F211',
      '24E.1': 'ALDI',
    });
  });

  test('leaves its input as it was, and says the same again', () => {
    const claim = deepFreeze(structuredClone(paperClaim));
    const context = deepFreeze(structuredClone(paperContext));
    expect(toCms1500(claim, context)).toEqual(toCms1500(claim, context));
  });
});

describe('what is missing or does not fit', () => {
  test('is named all at once', () => {
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
      '/options/patient/coverage/harbor-health missing',
      '/options/supervisingProvider missing',
    ]);
  });

  test('may be the insured of a dependent, or their address', () => {
    const path = '/patient/coverage/harbor-health/subscriber';
    expect(
      issuesOf(() => toCms1500(dependentClaim, change(dependentContext, { [path]: removed }))),
    ).toEqual([`/options${path} missing`]);
    expect(
      issuesOf(() =>
        toCms1500(dependentClaim, change(dependentContext, { [`${path}/address`]: removed })),
      ),
    ).toEqual([`/options${path}/address missing`]);
  });

  test('names and streets are cut, each in its box', () => {
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

  test('a text longer than its box is refused, or cut where the caller says so', () => {
    const long = (letters: number) => change(paperContext, { '/payer/name': 'P'.repeat(letters) });
    expect(items(paperClaim, long(39))['0.1']).toHaveLength(39);
    expect(issuesOf(() => toCms1500(paperClaim, long(40)))).toEqual(['/options/payer/name range']);
    expect(items(paperClaim, { ...long(40), overlong: 'cut' })['0.1']).toHaveLength(39);
    const id = '/patient/coverage/harbor-health/subscriberId';
    const longId = change(paperContext, { [id]: 'M'.repeat(30), '/overlong': 'cut' });
    expect(issuesOf(() => toCms1500(paperClaim, longId))).toEqual([`/options${id} range`]);
  });

  test('limits of the claim are those of the file', () => {
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

  test('no error holds a value of the input', () => {
    const secret = 'Quuxley'.repeat(12);
    for (const path of ['/patient/name/family', '/patient/birthDate', '/payer/name']) {
      const call = () => toCms1500(paperClaim, change(paperContext, { [path]: secret }));
      expect(issuesOf(call)).not.toEqual([]);
      expect(JSON.stringify(issuesOf(call))).not.toMatch(/quux/i);
    }
  });
});

describe('the layout', () => {
  const placed = [...boxes].map(([item, box]) => ({ item, box }));

  test('has a place for every item that is written', () => {
    for (const [claim, context] of [
      [paperClaim, { ...paperContext, billingTaxonomy: true }],
      [dependentClaim, dependentContext],
    ] as const)
      for (const [item, text] of Object.entries(items(claim, context)))
        expect(boxes.get(item) ?? checkboxes[item]?.[text], item).toBeDefined();
  });

  test('keeps each box within the grid and off every other', () => {
    const taken = new Map<string, string>();
    const all = [
      ...placed.map(({ item, box }) => ({ item, box })),
      ...Object.entries(checkboxes).flatMap(([item, choices]) =>
        Object.entries(choices).map(([choice, box]) => ({ item: `${item} ${choice}`, box })),
      ),
    ];
    for (const { item, box } of all) {
      const { line, column, width } = box ?? { line: 0, column: 0, width: 0 };
      expect(line, item).toBeGreaterThan(0);
      expect(line, item).toBeLessThanOrEqual(66);
      expect(column + width - 1, item).toBeLessThanOrEqual(80);
      for (let each = column; each < column + width; each++) {
        const place = `${line}/${each}`;
        expect(taken.get(place), `${item} at ${place}`).toBeUndefined();
        taken.set(place, item);
      }
    }
  });
});

describe('the page', () => {
  test('prints each text at its place, and checkboxes boxes', () => {
    const page = cms1500Html(toCms1500(paperClaim, paperContext));
    // Item 2: line 10, column 1. Item 6, self: line 12, column 33.
    expect(page).toContain(
      '<span class="t" style="left:0.3in;top:1.5in;width:2.8in">VANCE JR, TEODORA, R</span>',
    );
    expect(page).toContain('<span class="x" style="left:3.5in;top:1.8333in;width:0.1in">X</span>');
    expect(page).toContain('<span class="t right" style="left:5.2in;top:7.1667in');
    expect(page.match(/<section/g)).toHaveLength(1);
    expect(page).not.toContain('class="g"');
    expect(cms1500Html(toCms1500(paperClaim, paperContext), { guides: true })).toContain(
      'class="g"',
    );
    expect(
      cms1500Html(toCms1500(paperClaim, paperContext), { shift: { right: -0.05, down: 0.1 } }),
    ).toContain('translate(-0.05in,0.1in)');
  });

  test('escapes whatever an item holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = cms1500Html([{ page: 1, pages: 1, items: { '2': `<b>${text}"'&` } }]);
        const inner = /<span class="t"[^>]*>([\s\S]*?)<\/span>/.exec(page)?.[1] ?? '';
        expect(inner).not.toMatch(/[<>"']/);
        const back = inner
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        expect(back).toBe(`<b>${text}"'&`);
      }),
      { seed: 1500 },
    );
  });

  test('leaves out an item that the form does not have', () => {
    const page = cms1500Html([
      { page: 1, pages: 1, items: { '99': 'NOWHERE', '6': 'COUSIN', constructor: 'x' } },
    ]);
    expect(page).not.toMatch(/NOWHERE|COUSIN/);
  });

  test('refuses what is not a sheet', () => {
    expect(issuesOf(() => cms1500Html([{ page: 0 }] as never, { guides: 1 } as never))).toEqual([
      '/0/page range',
      '/0/pages missing',
      '/0/items missing',
      '/options/guides type',
    ]);
  });
});
