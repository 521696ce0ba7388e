import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';

const written = (envelope: Record<string, unknown>, claims: Record<string, unknown> = {}) => {
  const text = to837P(change(fullClaims, claims), change(fullEnvelope, envelope));
  expect(conformanceFaults(segmentsOf(text))).toEqual([]);
  return text;
};

const coverage = '/patients/patient-a/coverage/harbor-health';
const dependent = '/patients/patient-c/coverage/harbor-health';

describe('what the caller says, in the code of the guide', () => {
  test.each<[Record<string, unknown>, RegExp]>([
    [{ '/usage': 'test' }, /^ISA.*\*0\*T\*:~/],
    [{ '/usage': 'production' }, /^ISA.*\*0\*P\*:~/],
    [{ '/acknowledgmentRequested': true }, /^ISA.*\*1\*T\*:~/],
    [
      { '/controlNumber': 7 },
      /^ISA.*\*000000007\*.*~GS\*.*\*7\*X\*.*~GE\*1\*7~IEA\*1\*000000007~$/,
    ],
    [{ '/groupControlNumber': 12 }, /~GS\*.*\*12\*X\*005010X222A1~.*~GE\*1\*12~/],
    [{ '/receiver/applicationCode': 'APP9' }, /~GS\*HC\*TIDEWATER01\*APP9\*20260305\*0915\*/],
    [
      { '/receiver/qualifier': '30' },
      /^ISA.*\*ZZ\*TIDEWATER01 {4}\*30\*CLEARHOUSE {5}\*260305\*0915\*/,
    ],
    [{}, /~BHT\*0019\*00\*BATCH-2026-03-04\*20260305\*0915\*CH~/],
    [{ '/reissue': true }, /~BHT\*0019\*18\*/],
    [
      { '/createdAt': '2026-12-31T23:59:59Z' },
      /~BHT\*0019\*00\*BATCH-2026-03-04\*20261231\*2359\*CH~/,
    ],
    [
      {
        '/characterSet': 'extended',
        '/submitter/contact': { fax: '5085550143', email: 'desk@tidewater.example' },
      },
      /~PER\*IC\*\*FX\*5085550143\*EM\*desk@tidewater\.example~/,
    ],
    [{ '/providerSignatureOnFile': false }, /\*\*\*11:B:7\*N\*A\*Y\*Y~/],
    [{ '/payers/harbor-health/assignment': 'not-assigned' }, /\*\*\*11:B:7\*Y\*C\*Y\*Y~/],
    [
      { '/payers/harbor-health/assignment': 'clinical-laboratory-only' },
      /\*\*\*11:B:7\*Y\*B\*Y\*Y~/,
    ],
    [{ [`${coverage}/benefitsAssigned`]: 'no' }, /\*\*\*11:B:7\*Y\*A\*N\*Y~/],
    [{ [`${coverage}/benefitsAssigned`]: 'not-applicable' }, /\*\*\*11:B:7\*Y\*A\*W\*Y~/],
    [{ [`${coverage}/releaseOfInformation`]: 'informed' }, /\*\*\*11:B:7\*Y\*A\*Y\*I~/],
    [{ '/payers/harbor-health/filingIndicator': 'MB' }, /~SBR\*P\*18\*HH-4471\*{6}MB~/],
    [{ [`${coverage}/groupName`]: 'Gold' }, /~SBR\*P\*18\*HH-4471\*{6}CI~/],
    [
      { [`${coverage}/groupName`]: 'Gold', [`${coverage}/groupNumber`]: removed },
      /~SBR\*P\*18\*\*GOLD\*{5}CI~/,
    ],
    [{ '/patients/patient-a/sex': 'unknown' }, /~DMG\*D8\*19880602\*U~/],
    [{ [`${dependent}/relationship`]: 'spouse' }, /~PAT\*01~/],
    [{ [`${dependent}/relationship`]: 'child' }, /~PAT\*19~/],
    [{ [`${dependent}/relationship`]: 'employee' }, /~PAT\*20~/],
    [{ [`${dependent}/relationship`]: 'unknown' }, /~PAT\*21~/],
    [{ [`${dependent}/relationship`]: 'organ-donor' }, /~PAT\*39~/],
    [{ [`${dependent}/relationship`]: 'cadaver-donor' }, /~PAT\*40~/],
    [{ [`${dependent}/relationship`]: 'life-partner' }, /~PAT\*53~/],
    [{ [`${dependent}/relationship`]: 'other' }, /~PAT\*G8~/],
    [
      { '/facilities/process-2026-03-04/npi': removed },
      /~NM1\*77\*2\*MILL HALL~N3\*9 MILL ROAD~N4\*NEW BEDFORD\*MA\*027401234~/,
    ],
    [
      { '/facilities': { elsewhere: fullEnvelope.facilities?.['process-2026-03-04'] } },
      /~PRV\*PE\*PXC\*103TC0700X~NM1\*DQ/,
    ],
  ])('%j', (envelope, expected) => {
    expect(written(envelope)).toMatch(expected);
  });

  test('a provider without a taxonomy code has no PRV', () => {
    const text = written(
      {},
      Object.fromEntries(
        fullClaims.flatMap((_, place) => [
          [`/${place}/billingProvider/taxonomyCode`, removed],
          [`/${place}/renderingProvider/taxonomyCode`, removed],
        ]),
      ),
    );
    expect(text).not.toContain('~PRV*');
  });

  test('numbers that are no NPI are refused, wherever they stand', () => {
    const faults: string[] = [];
    try {
      to837P(
        change(fullClaims, { '/0/billingProvider/npi': '1999999985' }),
        change(fullEnvelope, { '/facilities/process-2026-03-04/npi': '2999999984' }),
      );
    } catch (error) {
      if (error instanceof InputError) faults.push(...error.issues.map(({ path }) => path));
    }
    expect(faults).toEqual([
      '/0/billingProvider/npi',
      '/options/facilities/process-2026-03-04/npi',
    ]);
  });

  test('an id that every object has is an id like others', () => {
    const claims = change(fullClaims, { '/1/patientId': 'constructor' });
    expect(() => to837P(claims, fullEnvelope)).toThrow(InputError);
    const known = change(fullEnvelope, {
      '/patients/constructor': fullEnvelope.patients['patient-b'],
    });
    expect(to837P(claims, known)).toContain('OKAFOR');
  });
});
