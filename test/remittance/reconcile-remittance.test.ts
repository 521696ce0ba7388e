import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { SentClaim } from '../../src/claim/sent-claim.js';
import { adjustmentCodes, remarkCodes } from '../../src/reference/codes/adjustment-codes.js';
import {
  type RemittanceOptions,
  reconcileRemittance,
} from '../../src/remittance/reconcile-remittance.js';
import type { RemittedClaim } from '../../src/remittance/remittance-file.js';
import { remittanceReportSchema } from '../../src/remittance/remittance-report.js';
import { rulesByDenial } from '../../src/remittance/rules-by-denial.js';
import { change } from '../../src/rule-book/change.js';
import { harborHealth } from '../../src/rule-book/example-records/clinic-billing.js';
import { remittanceOptions } from '../../src/rule-book/example-records/remitted-claim.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { from837P } from '../../src/standards/x12/index.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { issuesOf } from '../standards/issues-of.js';
import { claim, claimFile } from '../standards/x12/other-senders.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { paymentFor } from './arbitrary-remittance.js';
import { answered, became, remittance, reversed, sent } from './one-claim.js';

/** Next step, deadline, and who pays what the payer did not. */
const sheet = (
  adjustments: string[],
  remarks: string[] = [],
  options: RemittanceOptions = remittanceOptions,
  claimChanges: Partial<SentClaim> = {},
  answerChanges: Partial<RemittedClaim> = {},
): string => {
  const { next, by, patientCents } = became(
    [remittance([answered(adjustments, answerChanges, remarks)])],
    options,
    sent(claimChanges),
  );
  const pays = next === 'bill-patient' ? `patient ${patientCents / 100}` : '-';
  return [next, by ?? '-', pays].join(' | ');
};

const appealBy = '2026-05-31';
const replaceBy = '2026-08-31';

describe('the cheat sheet: code and remark, next step, last day, who pays', () => {
  test.each([
    ['CO-4 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['CO-5 65', ['M77'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-11 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['M76'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['M77'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['M79'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['N290'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['N657'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-16 65', ['N706'], `send-records | ${appealBy} | -`],
    ['OA-18 65', [], `ask-payer | ${appealBy} | -`],
    ['OA-22 65', [], 'bill-next-payer | - | -'],
    ['CO-26 65', [], `ask-payer | ${appealBy} | -`],
    ['PR-27 65', [], `ask-payer | ${appealBy} | -`],
    ['CO-29 65', [], 'write-off | - | -'],
    ['PR-29 65', [], 'write-off | - | -'],
    ['CO-31 65', [], `ask-payer | ${appealBy} | -`],
    ['CO-50 65', [], `appeal | ${appealBy} | -`],
    ['PI-50 65', [], `appeal | ${appealBy} | -`],
    ['CO-54 65', [], `appeal | ${appealBy} | -`],
    ['CO-58 65', ['M77'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-96 65', ['N130'], 'write-off | - | -'],
    ['PI-96 65', ['N180'], 'write-off | - | -'],
    ['PR-96 65', ['N130'], 'bill-patient | - | patient 65'],
    ['CO-96 65', ['N657'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-97 65', ['M15'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-97 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['CO-107 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['OA-109 65', [], 'bill-next-payer | - | -'],
    ['PR-119 65', [], 'bill-patient | - | patient 65'],
    ['CO-119 65', [], 'write-off | - | -'],
    ['CO-146 65', ['M76'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-151 65', ['N362'], `appeal | ${appealBy} | -`],
    ['CO-152 65', [], `appeal | ${appealBy} | -`],
    ['CO-167 65', [], 'write-off | - | -'],
    ['CO-170 65', ['N95'], `fix-enrolment | ${replaceBy} | -`],
    ['CO-181 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['CO-185 65', [], `fix-enrolment | ${replaceBy} | -`],
    ['CO-197 65', ['M62'], `appeal | ${appealBy} | -`],
    ['CO-198 65', ['N54'], `appeal | ${appealBy} | -`],
    ['CO-206 65', ['N290'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-207 65', ['N257'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-208 65', ['N290'], `fix-enrolment | ${replaceBy} | -`],
    ['CO-226 65', ['N705'], `send-records | ${appealBy} | -`],
    ['CO-236 65', [], `correct-and-replace | ${replaceBy} | -`],
    ['CO-252 65', ['N705'], `send-records | ${appealBy} | -`],
    ['CO-252 65', ['N706'], `send-records | ${appealBy} | -`],
    ['CO-272 65', ['N130'], `appeal | ${appealBy} | -`],
    ['CO-284 65', ['N54'], `appeal | ${appealBy} | -`],
    ['CO-B7 65', [], `fix-enrolment | ${replaceBy} | -`],
    ['OA-B11 65', [], 'wait | - | -'],
    ['CO-B12 65', [], `send-records | ${appealBy} | -`],
    ['CO-B20 65', ['N20'], `correct-and-replace | ${replaceBy} | -`],
    ['CO-W99 65', [], `ask-payer | ${appealBy} | -`],
    ['PR-W99 65', [], `ask-payer | ${appealBy} | -`],
  ])('denied: %s %j', (adjustment, remarks, expected) => {
    expect(sheet([adjustment], remarks)).toBe(expected);
  });

  test.each([
    [['CO-45 30'], 'none | - | -'],
    [['CO-45 30', 'CO-253 0.7'], 'none | - | -'],
    [['CO-45 30', 'OA-23 20'], 'none | - | -'],
    [['CO-45 30', 'PR-1 35'], 'bill-patient | - | patient 35'],
    [['CO-45 30', 'PR-2 7'], 'bill-patient | - | patient 7'],
    [['CO-45 30', 'PR-3 10'], 'bill-patient | - | patient 10'],
    [['PR-45 30'], 'bill-patient | - | patient 30'],
    [['CO-45 30', 'PR-2 7', 'CO-151 10'], `appeal | ${appealBy} | -`],
  ])('paid: %j', (adjustments, expected) => {
    expect(sheet(adjustments)).toBe(expected);
  });

  test('has every adjustment code of the table, alone and with every remark that explains it or changes the step', async () => {
    const told = (group: string, code: string, remark?: string) =>
      sheet([`${group}-${code} 65`], remark === undefined ? [] : [remark]);
    const isExpected = (code: string, remark: string) =>
      rulesByDenial.some(({ carc, rarc }) => carc === code && rarc === remark);
    const rows = Object.entries(adjustmentCodes).flatMap(([code, { meaning }]) =>
      (['CO', 'PR'] as const).flatMap((group) => {
        const alone = told(group, code);
        const remarks = Object.keys(remarkCodes).filter(
          (remark) => isExpected(code, remark) || told(group, code, remark) !== alone,
        );
        return [
          `${`${group}-${code}`.padEnd(12)} ${alone.padEnd(36)} ${meaning}`,
          ...remarks.map((remark) =>
            `${`${group}-${code} ${remark}`.padEnd(12)} ${told(group, code, remark)}`.trimEnd(),
          ),
        ];
      }),
    );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('cheat-sheet.txt');
  });

  test('says who is owed nothing and by when nothing is known without a policy', () => {
    expect(sheet(['CO-50 65'], [], {})).toBe('appeal | - | -');
  });
});

describe('a patient', () => {
  const share = ['CO-45 30', 'PR-2 7'];
  const next = (
    options: RemittanceOptions,
    filingIndicator: string,
    changes: Partial<SentClaim> = {},
  ) => {
    const answer = became(
      [remittance([answered(share, { filingIndicator })])],
      options,
      sent({ filingIndicator, ...changes }),
    );
    return `${answer.next} ${answer.patientCents}`;
  };

  test('is not asked for what a policy never leaves to patients', () => {
    expect(next({ payers: [{ ...harborHealth, patientLiability: 'none' }] }, 'MC')).toBe(
      'write-off 0',
    );
  });

  test('who is a qualified Medicare beneficiary is not asked, and Medicaid is billed', () => {
    const listed = { qualifiedBeneficiaries: ['patient-a'] };
    expect(next(listed, 'MB')).toBe('bill-next-payer 0');
    expect(next(listed, 'CI')).toBe('write-off 0');
    expect(next({ qualifiedBeneficiaries: ['patient-b'] }, 'MB')).toBe('bill-patient 700');
  });

  test('of Medicare or Medicaid is not asked before the payer is, where neither list nor policy says', () => {
    expect(next({}, 'MB')).toBe('ask-payer 700');
    expect(next({}, 'MC')).toBe('ask-payer 700');
    expect(next({}, 'CI')).toBe('bill-patient 700');
    expect(next({ payers: [harborHealth] }, 'MC')).toBe('bill-patient 700');
  });

  test('of Medicaid as the second payer is not asked either', () => {
    const second = answered(['OA-23 25', 'CO-45 30', 'PR-2 4'], {
      payerOrder: 'secondary',
      filingIndicator: 'MC',
    });
    const files = [remittance([answered(share)]), remittance([second], 'medicaid', '2026-05-01')];
    expect(became(files, { payers: [harborHealth] }).next).toBe('ask-payer');
    const medicaid = { ...harborHealth, payerId: 'medicaid', patientLiability: 'none' as const };
    expect(became(files, { payers: [harborHealth, medicaid] })).toMatchObject({
      next: 'write-off',
      patientCents: 0,
    });
  });

  test('of a Medicare HMO is protected like one of Medicare', () => {
    expect(next({}, '16')).toBe('ask-payer 700');
    expect(next({ qualifiedBeneficiaries: ['patient-a'] }, '16')).toBe('bill-next-payer 0');
  });

  test('of Medicare or Medicaid is protected even if another payer answered last, or names its plan otherwise', () => {
    const otherwise = [remittance([answered(share, { filingIndicator: 'CI' })])];
    expect(became(otherwise, {}, sent({ filingIndicator: 'MB' })).next).toBe('ask-payer');
    expect(became(otherwise, {}, sent({ filingIndicator: 'MC' })).next).toBe('ask-payer');
    const second = answered(['OA-23 28', 'CO-45 30', 'PR-2 7'], {
      payerOrder: 'secondary',
      filingIndicator: 'CI',
    });
    const both = [
      remittance([answered(share, { filingIndicator: 'MB' })]),
      remittance([second], 'second', '2026-05-01'),
    ];
    expect(became(both).next).toBe('ask-payer');
    expect(became(both, { qualifiedBeneficiaries: [] }).next).toBe('bill-patient');
  });

  test('never owes what was lost by late filing, whatever group the payer gives it', () => {
    expect(became([remittance([answered(['PR-29 65'])])])).toMatchObject({
      state: 'denied',
      next: 'write-off',
      patientCents: 0,
    });
    expect(became([remittance([answered(['PR-29 50', 'PR-3 15'])])]).patientCents).toBe(1500);
  });

  test.each([
    'PR-16 65',
    'PR-97 65',
    'PR-197 65',
    'PR-B7 65',
    'PR-18 65',
    'PR-252 65',
    'PR-4 65',
    'PR-222 65',
    'PR-256 65',
    'PR-24 65',
  ])('never owes what went wrong between clinic and payer: %s', (reason) => {
    const one = became([remittance([answered([reason])])]);
    expect([one.state, one.patientCents]).toEqual(['denied', 0]);
    expect(one.next).not.toBe('bill-patient');
    const mixed = became([remittance([answered([reason.replace('65', '50'), 'PR-3 15'])])]);
    expect(mixed.patientCents).toBe(1500);
  });

  test('is not asked where the answer leaves nothing to them, or takes something back', () => {
    const back = became([remittance([answered(['PR-3 -10', 'CO-45 75'])])]);
    expect([back.next, back.patientCents]).toEqual(['ask-payer', -1000]);
    const contradicts = became([
      remittance([answered(['PR-2 65'], { patientResponsibilityCents: 0 })]),
    ]);
    expect([contradicts.next, contradicts.patientCents]).toEqual(['ask-payer', 0]);
  });

  test('owes or does not owe by the remark where that says what is wrong', () => {
    const [free, wrong] = [[], ['N657']].map((remarks) =>
      became([remittance([answered(['PR-96 65'], {}, remarks)])]),
    );
    expect([free?.next, free?.patientCents]).toEqual(['bill-patient', 6500]);
    expect([wrong?.next, wrong?.patientCents]).toEqual(['correct-and-replace', 0]);
  });

  test('is asked only after the next payer', () => {
    const otherPayers = [{ payerId: 'second', order: 'secondary' as const }];
    expect(next({}, 'CI', { otherPayers })).toBe('bill-next-payer 700');
    const second = {
      ...harborHealth,
      payerId: 'second',
      timelyFiling: { secondary: { days: 60, from: 'remittance' as const } },
    };
    const answer = became(
      [remittance([answered(share)])],
      { payers: [second] },
      sent({ otherPayers }),
    );
    expect(answer.by).toBe('2026-05-31');
  });

  test('is not asked while the payer has passed the claim on itself', () => {
    const crossover = answered(share, { statusCode: '19', status: 'forwarded' });
    expect(became([remittance([crossover])]).next).toBe('wait');
  });

  test('never pays what has the group CO or PI', () => {
    const codes = ['29', '45', '50', '96', '97', '119', '197', '204', '252', 'W99'];
    for (const code of codes)
      for (const group of ['CO', 'PI'])
        expect(sheet([`${group}-${code} 65`])).not.toContain('patient');
  });
});

describe('a denial for late filing', () => {
  const late = remittance([answered(['CO-29 65'])]);
  const accepted = (
    on: string,
    by: 'payer' | 'clearinghouse' = 'payer',
    state: 'accepted' | 'rejected' = 'accepted',
  ) => ({
    claims: [{ claimId: 'CLAIM1', state, by, on, codes: [] }],
    batches: [],
    faults: [],
  });

  test('is appealed with an acceptance within the limit, else written off', () => {
    // The ninetieth day after March 4 is June 2.
    const next = (...acknowledgements: ReturnType<typeof accepted>[]) =>
      became([late], { ...remittanceOptions, acknowledgements }).next;
    expect(next(accepted('2026-06-02'))).toBe('appeal');
    expect(next(accepted('2026-06-03'))).toBe('write-off');
    expect(next(accepted('2026-03-06', 'clearinghouse'))).toBe('appeal');
    expect(
      next(accepted('2026-03-06', 'clearinghouse'), accepted('2026-03-07', 'payer', 'rejected')),
    ).toBe('write-off');
    expect(next()).toBe('write-off');
  });
});

describe('the answers to one claim', () => {
  const paid = answered(['CO-45 30', 'PR-3 10']);

  test('are netted with their reversals', () => {
    const correction = answered(['CO-45 28', 'PR-3 10'], { payerClaimNumber: 'ICN2' });
    const answer = became([
      remittance([paid]),
      remittance([reversed(paid), correction], 'harbor-health', '2026-05-01'),
    ]);
    expect(answer).toMatchObject({
      state: 'paid',
      paidCents: 2700,
      allowedCents: 3700,
      patientCents: 1000,
    });
    const { findings } = reconcileRemittance(
      [sent()],
      [remittance([paid]), remittance([reversed(paid), correction], 'harbor-health', '2026-05-01')],
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('remittance/duplicate-payment');
  });

  test.each([
    ['keeps the sign of the charge', { chargeCents: 6500 }],
    ['has no charge', { chargeCents: 0 }],
    ['has another charge', { chargeCents: -6000 }],
  ])('are netted with a reversal that %s', (_, changes) => {
    const back = { ...reversed(paid), ...changes };
    const files = [remittance([paid]), remittance([back], 'harbor-health', '2026-05-01')];
    expect(became(files)).toMatchObject({ state: 'reversed', next: 'ask-payer', patientCents: 0 });
  });

  test('that end with a reversal ask the payer, and never send money', () => {
    const answer = became([
      remittance([paid]),
      remittance([reversed(paid)], 'harbor-health', '2026-05-01'),
    ]);
    expect(answer).toMatchObject({ state: 'reversed', next: 'ask-payer', paidCents: 0 });
    const voided = became([remittance([paid, reversed(paid)])], {}, sent({ frequencyCode: '8' }));
    expect(voided).toMatchObject({ state: 'reversed', next: 'none' });
  });

  test('of which a later one is a denied copy still count as paid', () => {
    const copy = answered(['OA-18 65'], { payerClaimNumber: 'ICN2' });
    expect(
      became([remittance([paid]), remittance([copy], 'harbor-health', '2026-05-01')]),
    ).toMatchObject({
      state: 'paid',
      paidCents: 2500,
      next: 'bill-patient',
    });
  });

  test('of which the first one was denied count by the later one', () => {
    const first = answered(['CO-16 65'], {}, ['M76']);
    expect(
      became([remittance([first]), remittance([paid], 'harbor-health', '2026-05-01')]),
    ).toMatchObject({
      state: 'paid',
      reasons: [{ code: '45' }, { code: '3' }],
    });
  });

  test('in two parts of a split claim are added', () => {
    const line = sent().lines[0];
    if (!line) throw new TypeError('The claim has a line.');
    const two = sent({
      totalChargeCents: 13000,
      lines: [line, { ...line, lineNumber: 2, lineControl: 'CLAIM1-2' }],
    });
    const parts = [paid, answered(['CO-45 30'], { payerClaimNumber: 'ICN2' })];
    const report = reconcileRemittance([two], [remittance(parts)], remittanceOptions);
    expect(report.claims[0]).toMatchObject({
      paidCents: 6000,
      allowedCents: 7000,
      patientCents: 1000,
    });
    expect(report.findings).toEqual([]);
  });

  test('of two payers in order are no double payment, and the last one says what is left', () => {
    const second = answered(['OA-23 25', 'CO-45 30', 'PR-2 4'], {
      statusCode: '2',
      payerOrder: 'secondary',
      payerClaimNumber: 'S1',
    });
    const report = reconcileRemittance(
      [sent()],
      [remittance([paid]), remittance([second], 'second', '2026-05-01')],
    );
    expect(report.claims[0]).toMatchObject({
      state: 'paid',
      paidCents: 3100,
      patientCents: 400,
      allowedCents: null,
    });
    expect(report.findings).toEqual([]);
  });

  test('of a later payer that pays nothing since another paid are no denial', () => {
    const second = answered(['OA-23 35', 'CO-45 30'], { payerOrder: 'secondary' });
    const claimToSecond = sent({ payerId: 'second', payerOrder: 'secondary' });
    expect(became([remittance([second], 'second')], {}, claimToSecond)).toMatchObject({
      state: 'paid',
      next: 'none',
    });
  });

  test('belong to the claim of their payer where two payers got one number', () => {
    const claims = [sent(), sent({ payerId: 'second', payerOrder: 'secondary' })];
    const second = answered(['OA-23 25', 'CO-45 30', 'PR-2 4'], {
      statusCode: '2',
      payerOrder: 'secondary',
    });
    const { claims: all } = reconcileRemittance(claims, [
      remittance([paid]),
      remittance([second], 'second'),
    ]);
    expect(all.map(({ paidCents }) => paidCents)).toEqual([2500, 600]);
  });

  test('belong to the last version of a claim, which is listed once', () => {
    const claims = [sent(), sent({ frequencyCode: '7', originalClaimNumber: 'ICN1' })];
    const report = reconcileRemittance(claims, [remittance([paid])]);
    expect(report.claims).toHaveLength(1);
    expect(report.claims[0]?.state).toBe('paid');
  });

  test('belong to the claim of their date where a clinic numbers patients', () => {
    const line = sent().lines[0];
    if (!line) throw new TypeError('The claim has a line.');
    const other = sent({
      lines: [{ ...line, serviceDate: '2026-03-11', lineControl: 'CLAIM1-9' }],
    });
    const { claims: all } = reconcileRemittance([sent(), other], [remittance([paid])]);
    expect(all.map(({ state }) => state)).toEqual(['paid', 'unanswered']);
  });

  test('belong to the claim of their code where one patient number has two claims of a day', () => {
    const line = sent().lines[0];
    if (!line) throw new TypeError('The claim has a line.');
    const [group, other] = [line, { ...line, code: '90834' }].map((one) => {
      const { lineControl: _, ...bare } = one;
      return sent({ lines: [bare] });
    });
    if (!group || !other) throw new TypeError('There are two claims.');
    const [answer] = answered(['CO-50 65']).lines;
    const bare = answer && { ...answer, code: '90834' };
    delete bare?.lineControl;
    const denial = answered(['CO-50 65'], { lines: bare ? [bare] : [] });
    const { claims: all } = reconcileRemittance([group, other], [remittance([denial])]);
    expect(all.map(({ state }) => state)).toEqual(['unanswered', 'denied']);
  });

  test('are counted once if a file is loaded twice', () => {
    const report = reconcileRemittance([sent()], [remittance([paid]), remittance([paid])]);
    expect(report.claims[0]?.paidCents).toBe(2500);
    expect(report.findings).toEqual([]);
  });

  test('are found by the claim number whatever its case', () => {
    expect(became([remittance([answered(['CO-45 30'], { claimId: ' claim1' })])]).state).toBe(
      'paid',
    );
  });
});

describe('a reason', () => {
  const reports = [
    validateGroupSession(change(smallProcessGroup, { '/members/0/note/response': '' }), {
      individuality: false,
    }),
  ];

  test('names the rules that could have told, and whether the report did', () => {
    const records = remittance([answered(['CO-252 65'], {}, ['N705'])]);
    const [reason] = became([records], { reports }).reasons;
    expect(reason).toMatchObject({
      group: 'CO',
      code: '252',
      remark: 'N705',
      cents: 6500,
      foreseen: true,
    });
    expect(reason?.meaning).toBe('Document required: documentation incomplete');
    expect(reason?.rules).toContain('note/response');
    const clean = [validateGroupSession(smallProcessGroup, { individuality: false })];
    expect(became([records], { reports: clean }).reasons[0]?.foreseen).toBe(false);
    expect(became([records]).reasons[0]?.foreseen).toBeNull();
    const twice = [...reports, ...reports];
    expect(became([records], { reports: twice }).reasons[0]?.foreseen).toBeNull();
  });

  test('without a remark names a rule only where one rule alone has the code', () => {
    const codeOnly = (code: string) =>
      became([remittance([answered([`CO-${code} 65`])])], { reports }).reasons[0];
    expect(codeOnly('29')?.rules).toEqual(['claim/timely-filing']);
    expect(codeOnly('252')).toMatchObject({ rules: [], foreseen: null });
  });

  test('that is not in the table says so', () => {
    expect(became([remittance([answered(['CO-W99 65'])])]).reasons[0]?.meaning).toBe(
      'Not in the table of this library',
    );
  });
});

describe('the report', () => {
  test('counts what is not the clinic’s, and adds up by payer, reason and rule', () => {
    const foreign = answered(['CO-45 30'], { claimId: 'OTHER' });
    const report = reconcileRemittance(
      [sent()],
      [remittance([answered(['CO-97 65'], {}, ['M15']), foreign])],
    );
    expect(report.unknown).toEqual([
      {
        claimId: 'OTHER',
        payerId: 'harbor-health',
        payerClaimNumber: 'ICN1',
        paidOn: '2026-04-01',
        chargeCents: 6500,
        paidCents: 3500,
      },
    ]);
    expect(report.totals.byPayer).toEqual([
      {
        payerId: 'harbor-health',
        claims: 1,
        chargeCents: 6500,
        paidCents: 0,
        patientCents: 0,
        deniedCents: 6500,
      },
    ]);
    expect(report.totals.byReason).toEqual([
      { group: 'CO', code: '97', remark: 'M15', claims: 1, cents: 6500 },
    ]);
    expect(report.totals.byRule.length).toBeGreaterThan(0);
    expect(report.verdict).toBe('blocked');
    expect(report.ruleset.notChecked).toEqual(
      expect.arrayContaining(['session-reports', 'fee-schedule']),
    );
  });

  test('gives every claim one state, and the same answer in any order of files, for any remittance', () => {
    const { claims } = from837P(claimFile([claim('A1'), claim('A2'), claim('A3')]), {
      payerIds: { '60054': 'harbor-health' },
    });
    fc.assert(
      fc.property(paymentFor(claims), (payment) => {
        const files = payment.claims.map((one) => ({
          payments: [{ ...payment, claims: [one] }],
          faults: [],
        }));
        const report = reconcileRemittance(
          deepFreeze(structuredClone(claims)),
          deepFreeze(structuredClone(files)),
        );
        expect(z.safeParse(remittanceReportSchema, report).success).toBe(true);
        expect(report.claims.map(({ claimId }) => claimId)).toEqual(['A1', 'A2', 'A3']);
        expect(report.claims.reduce((sum, { paidCents }) => sum + paidCents, 0)).toBe(
          payment.claims.reduce((sum, { paidCents }) => sum + paidCents, 0),
        );
        expect(reconcileRemittance(claims, [...files].reverse()).claims).toEqual(report.claims);
      }),
      { numRuns: 100 },
    );
  });

  test('contains no clear ID but in patientId and claimId', () => {
    const report = reconcileRemittance(
      [sent()],
      [remittance([answered(['CO-97 65'], { payerClaimNumber: 'SECRET9' })])],
    );
    expect(JSON.stringify(report.findings)).not.toMatch(/CLAIM1|SECRET9/);
  });

  test('is refused for malformed input, with the paths of both lists', () => {
    expect(issuesOf(() => reconcileRemittance(JSON.parse('[{}]'), JSON.parse('[{}]')))).toEqual(
      expect.arrayContaining(['/0/claimId missing', '/remittances/0/payments missing']),
    );
    expect(issuesOf(() => reconcileRemittance([], [], { asOf: 'today' }))).toEqual([
      '/options/asOf date',
    ]);
  });
});
