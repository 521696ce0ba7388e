import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.js';
import type { Adjustment } from '../../../src/record/adjustment.js';
import type { OtherCoverage } from '../../../src/record/other-coverage.js';
import { type Changes, change, removed } from '../../../src/rule-book/change.js';
import { from837P, to837P } from '../../../src/standards/x12/index.js';
import { runs } from '../../whole/long-runs.js';
import {
  coordinatedClaims,
  coordinatedEnvelope,
  firstAnswer,
  secondAnswer,
} from '../coordinated-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';
import { parsed } from './read-back.js';

const written = (changes: Changes = {}, envelope: Changes = {}): string => {
  const text = to837P(
    change(coordinatedClaims.slice(0, 1), changes),
    change(coordinatedEnvelope, envelope),
  );
  expect(conformanceFaults(segmentsOf(text))).toEqual([]);
  return text;
};
const payerIds = { '60054': 'harbor-health', '77012': 'plains-medicaid', '99001': 'last-resort' };
const readBack = (text: string) => from837P(text, { payerIds });
const issuesOf = (changes: Changes): string[] => {
  try {
    to837P(change(coordinatedClaims, changes), coordinatedEnvelope);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
};

const addOn = {
  ...coordinatedClaims[0]?.lines[0],
  lineNumber: 2,
  code: '90785',
  chargeCents: 1500,
};
const twoLines = { '/0/lines/-': addOn, '/0/totalChargeCents': 8000 };
const cut = (cents: number): Adjustment => ({ group: 'CO', code: '45', cents });

describe('a claim to the second payer', () => {
  test('has the answer of the first on its one line, and the third without an answer', () => {
    const text = written();
    expect(text).toContain('~SBR*S*18*******MC~');
    expect(text).toContain(
      '~SBR*P*18*HH-4471******CI~AMT*D*40~OI***Y***Y~NM1*IL*1*VANCE*TEODORA****MI*HH100200300~NM1*PR*2*HARBOR HEALTH*****PI*60054~REF*F8*HH20260001~SBR*T*18*******CI~OI***Y***Y~',
    );
    expect(text).toContain(
      '~SVD*60054*40*HC:90853**1~CAS*CO*45*15~CAS*PR*2*10*1~DTP*573*D8*20260320~AMT*EAF*10~SE*',
    );
    expect(text).toContain('~DTP*435*D8*20260227~AMT*F5*5~HI*');
  });

  test('is read back as it was', () => {
    const [claim] = readBack(written()).claims;
    const { adjustments, ...answer } = firstAnswer;
    expect(claim).toMatchObject({
      payerId: 'plains-medicaid',
      payerOrder: 'secondary',
      admittedOn: '2026-02-27',
      patientPaidCents: 500,
    });
    expect(claim?.otherPayers).toEqual([
      { ...answer, lines: [{ code: '90853', paidCents: 4000, adjustments }] },
      { payerId: 'last-resort', order: 'tertiary' },
    ]);
  });

  test('is read by a parser of another hand', () => {
    const segments = parsed(written()).map(({ tag, elements }) => [tag, ...elements]);
    const other = segments.filter(([tag]) => ['SVD', 'CAS', 'OI'].includes(tag ?? ''));
    expect(other).toEqual([
      ['OI', '', '', 'Y', '', '', 'Y'],
      ['OI', '', '', 'Y', '', '', 'Y'],
      ['SVD', '60054', '40', 'HC:90853', '', '1'],
      ['CAS', 'CO', '45', '15'],
      ['CAS', 'PR', '2', '10', '1'],
    ]);
  });

  test('of a dependent on every plan names each subscriber', () => {
    const text = to837P(coordinatedClaims, coordinatedEnvelope);
    expect(conformanceFaults(segmentsOf(text))).toEqual([]);
    expect(text).toContain(
      '~SBR*P*19*HH-4471******CI~AMT*D*40~OI***Y***Y~NM1*IL*1*HALLORAN*DECLAN***JR*MI*HH100200302~',
    );
    expect(text).toContain('~SBR*T*19*******CI~OI***Y***Y~NM1*IL*1*HALLORAN*ORLA****MI*LR2000~');
    expect(readBack(text).faults).toEqual([]);
  });

  test('says why Medicare is not the first payer', () => {
    const medicare = {
      '/payers/plains-medicaid/filingIndicator': 'MB',
      '/patients/patient-a/coverage/plains-medicaid/insuranceType': '12',
    };
    expect(written({}, medicare)).toContain('~SBR*S*18***12****MB~');
  });
});

describe('a claim of two lines', () => {
  const whole = {
    ...twoLines,
    '/0/otherPayers/0': {
      ...firstAnswer,
      adjustments: [cut(2500), { group: 'PI', code: '94', cents: 1500 }],
    },
  };
  const byLine = {
    ...twoLines,
    '/0/otherPayers/0': {
      ...firstAnswer,
      adjustments: [],
      lines: [
        { code: '90785', paidCents: 0, adjustments: [cut(1500)] },
        { code: '90853', paidCents: 4000, adjustments: [cut(2500)] },
      ],
    },
  };

  test('has an answer for the whole claim beside the payer', () => {
    const text = written(whole);
    expect(text).toContain('~CAS*CO*45*25~CAS*PI*94*15~AMT*D*40~AMT*EAF*10~OI*');
    expect(text).toContain('*PI*60054~DTP*573*D8*20260320~REF*F8*');
    expect(text).not.toContain('SVD*');
  });

  test('has an answer by line on each line', () => {
    const text = written(byLine);
    expect(text).toContain('~SVD*60054*40*HC:90853**1~CAS*CO*45*25~DTP*573*D8*20260320~LX*2~');
    expect(text).toContain('~SVD*60054*0*HC:90785**1~CAS*CO*45*15~');
    expect(text).toContain('~AMT*D*40~AMT*EAF*10~OI*');
  });
});

test('a claim to the third payer has the answers of both', () => {
  const third = {
    '/0/payerId': 'last-resort',
    '/0/payerOrder': 'tertiary',
    '/0/otherPayers/1': secondAnswer,
  };
  const text = written(third);
  expect(text).toContain('~SBR*T*18*******CI~NM1*IL*');
  expect(text).toContain('~SVD*77012*6*HC:90853**1~CAS*OA*23*55~CAS*PR*3*4~DTP*573*D8*20260402~');
  expect(readBack(text).claims[0]?.otherPayers?.map(({ paidCents }) => paidCents)).toEqual([
    4000, 600,
  ]);
});

test('a claim that voids or replaces keeps the other payers', () => {
  const text = written({ '/0/frequencyCode': '8', '/0/originalClaimNumber': 'PM-77' });
  expect(text).toContain('51:B:8*');
  expect(readBack(text).claims[0]?.otherPayers).toHaveLength(2);
});

describe('a claim is refused', () => {
  const at = '/0/otherPayers';
  test.each<[string, Changes, string[]]>([
    ['a cent off', { [`${at}/0/paidCents`]: 4001 }, [`${at}/0/paidCents conflict`]],
    ['without a date', { [`${at}/0/paidOn`]: removed }, [`${at}/0/paidOn missing`]],
    ['without an amount', { [`${at}/0/paidCents`]: removed }, [`${at}/0/paidCents missing`]],
    ['without the first payer', { [at]: [] }, [`${at} missing`]],
    [
      'with its own order again',
      { [`${at}/1/order`]: 'secondary' },
      [`${at}/1/order conflict`, `${at}/1/paidOn missing`].slice(0, 1),
    ],
    [
      'with its own payer again',
      { [`${at}/1/payerId`]: 'plains-medicaid' },
      [`${at}/1/payerId conflict`],
    ],
    [
      'for a payer that the envelope lacks',
      { [`${at}/1/payerId`]: 'unknown' },
      ['/options/payers/* missing', '/options/patients/*/coverage/* missing'],
    ],
    ['of an inpatient without admission', { '/0/admittedOn': removed }, ['/0/admittedOn missing']],
    ['admitted after the service', { '/0/admittedOn': '2026-03-05' }, ['/0/admittedOn conflict']],
  ])('%s', (_, changes, expected) => {
    expect(issuesOf(changes)).toEqual(expected);
  });

  test('with more adjustments than a loop holds', () => {
    const many = (count: number) => ({
      [`${at}/0/adjustments`]: [
        ...Array.from({ length: count }, (_, index) => ({
          group: 'CO',
          code: String(index + 1),
          cents: 0,
        })),
        ...(['OA', 'PI', 'PR'] as const).map((group) => ({ group, code: '1', cents: 0 })),
        cut(2500),
      ],
    });
    expect(issuesOf(many(11))).toEqual([]);
    expect(issuesOf(many(12))).toEqual([`${at}/0/lines too-many`]);
  });
});

test('any answer that balances is a conforming file, and is read back as it was', () => {
  const adjustment = fc.record({
    group: fc.constantFrom('CO' as const, 'OA' as const, 'PI' as const, 'PR' as const),
    code: fc.constantFrom('1', '2', '45', 'B7'),
    cents: fc.integer({ min: -9_999, max: 9_999 }),
  });
  fc.assert(
    fc.property(
      fc.array(adjustment, { maxLength: 6 }),
      fc.array(adjustment, { maxLength: 6 }),
      (first, second) => {
        const paid = (all: readonly Adjustment[], charge: number) =>
          charge - all.reduce((sum, { cents }) => sum + cents, 0);
        const answer = {
          payerId: 'harbor-health',
          order: 'primary' as const,
          paidOn: '2026-03-20',
          lines: [
            { code: '90853', paidCents: paid(first, 6500), adjustments: first },
            { code: '90785', paidCents: paid(second, 1500), adjustments: second },
          ],
        } satisfies OtherCoverage;
        fc.pre(answer.lines.every(({ paidCents }) => paidCents >= 0));
        const text = written({ ...twoLines, '/0/otherPayers/0': answer });
        const [read] = readBack(text).claims[0]?.otherPayers ?? [];
        const byGroup = (all: readonly Adjustment[]) =>
          ['CO', 'OA', 'PI', 'PR'].flatMap((group) => all.filter((one) => one.group === group));
        expect(read?.lines).toEqual(
          answer.lines.map((line) => ({ ...line, adjustments: byGroup(line.adjustments) })),
        );
        expect(read?.paidCents).toBe(
          answer.lines.reduce((sum, { paidCents }) => sum + paidCents, 0),
        );
      },
    ),
    { seed: 837, numRuns: runs(40, 5_000) },
  );
});
