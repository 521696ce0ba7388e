import { describe, expect, test } from 'vitest';
import { change, removed } from '../../../src/rule-book/change.js';
import { checkboxes } from '../../../src/standards/cms1500/cms1500-form.js';
import { toCms1500 } from '../../../src/standards/cms1500/index.js';
import { dependentClaim, dependentContext, paperClaim, paperContext } from './paper-claim.js';

const items = (...given: Parameters<typeof toCms1500>) => toCms1500(...given)[0]?.items ?? {};

describe('the items of the patient and the insured', () => {
  test('have the insured and the other plan of a dependent', () => {
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

  test('have one name, and a country behind the city', () => {
    const abroad = change(dependentContext, {
      '/patient/name': { family: 'Suryani' },
      '/patient/address': {
        line1: 'Jalan Melati 4',
        city: 'Bandung',
        state: '',
        postalCode: '40115',
        country: 'ID',
      },
    });
    const sheet = items(dependentClaim, abroad);
    expect(sheet).toMatchObject({ '2': 'SURYANI', '5.city': 'BANDUNG ID', '5.zip': '40115' });
    expect(sheet).not.toHaveProperty(['5.state']);
  });

  test('have no insured if Medicare is primary, and one pointer for each line', () => {
    const medicare = items(paperClaim, { ...paperContext, coverageKind: 'medicare' });
    expect(medicare).toMatchObject({ '1': 'MEDICARE', '11': 'NONE', '24E.1': 'A' });
    for (const item of ['4', '6', '7.street', '11a', '11c', '11d'])
      expect(medicare).not.toHaveProperty([item]);
  });

  test('are blank if nothing is known', () => {
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
  ] as const)('check the program of %s', (coverageKind, name) => {
    const sheet = items(paperClaim, { ...paperContext, coverageKind });
    expect(sheet['1']).toBe(name);
    expect(checkboxes['1']?.[name]).toBeDefined();
  });
});
