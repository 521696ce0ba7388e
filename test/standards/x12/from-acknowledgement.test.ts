import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAcknowledgement } from '../../../src/standards/x12/remittance.js';
import { runs } from '../../whole/long-runs.js';
import { issuesOf } from '../issues-of.js';
import { damagedText } from './damaged-text.js';
import { interchange } from './other-senders.js';
import { shortFaults } from './short-faults.js';

const claimStatus = (claimId: string, status: string, more: string[] = []): string[] => [
  'HL*4*3*PT',
  'NM1*QC*1*QUILL*JORDAN****MI*MEM100',
  `TRN*2*${claimId}`,
  `STC*${status}`,
  ...more,
  'REF*1K*ICN1',
  'DTP*472*D8*20260304',
];

/** A 277CA of a clearinghouse (AY) or of a payer (PR). */
const answer = (source: string, claims: readonly string[][], batch = 'A1:19:PR*20260306*WQ*130') =>
  interchange(
    '277',
    [
      [
        'BHT*0085*08*277X*20260306*0915*TH',
        'HL*1**20*1',
        `NM1*${source}*2*SENDER OF ANSWERS*****46*S1`,
        'TRN*1*T1',
        'DTP*050*D8*20260306',
        'DTP*009*D8*20260306',
        'HL*2*1*21*1',
        'NM1*41*2*HARBOR CLINIC*****46*OS77',
        'TRN*2*REF77',
        `STC*${batch}`,
        'QTY*90*1',
        'HL*3*2*19*1',
        'NM1*85*2*HARBOR CLINIC*****XX*1999999984',
        'TRN*2*0',
        ...claims.flat(),
      ],
    ],
    { guide: '005010X214', group: 'HN' },
  );

const implementation = (sets: readonly string[]) =>
  interchange('999', [['AK1*HC*5*005010X222A1', ...sets, 'AK9*P*2*2*1']], {
    guide: '005010X231A1',
    group: 'FA',
  });

describe('a 277CA', () => {
  test('of a payer says which claims it accepted, and on which day', () => {
    const read = fromAcknowledgement(answer('PR', [claimStatus('A1', 'A2:20:PR*20260306*WQ*65')]));
    expect(read).toEqual({
      claims: [
        { claimId: 'A1', state: 'accepted', by: 'payer', on: '2026-03-06', codes: ['A2:20:PR'] },
      ],
      batches: [
        {
          reference: 'REF77',
          state: 'accepted',
          by: 'payer',
          on: '2026-03-06',
          codes: ['A1:19:PR'],
        },
      ],
      faults: [],
    });
  });

  test('of a clearinghouse says which claims it rejected, and why', () => {
    const read = fromAcknowledgement(
      answer('AY', [
        claimStatus('A1', 'A7:562:85*20260307*U*65******A7:164:IL*A8:496', [
          'STC*A3:21*20260307*U',
        ]),
        claimStatus('A2', 'A1:19:PR*20260306*WQ*65'),
      ]),
    );
    expect(read.claims).toEqual([
      {
        claimId: 'A1',
        state: 'rejected',
        by: 'clearinghouse',
        on: '2026-03-07',
        codes: ['A7:562:85', 'A7:164:IL', 'A8:496', 'A3:21'],
      },
      {
        claimId: 'A2',
        state: 'accepted',
        by: 'clearinghouse',
        on: '2026-03-06',
        codes: ['A1:19:PR'],
      },
    ]);
  });

  test('without an action is decided by the category, and without a day by the date of the file', () => {
    const read = fromAcknowledgement(
      answer('PR', [claimStatus('A1', 'A6:21'), claimStatus('A2', 'A2:20')]),
    );
    expect(read.claims.map(({ state, on }) => `${state} ${on}`)).toEqual([
      'rejected 2026-03-05',
      'accepted 2026-03-05',
    ]);
  });

  test('that accepts and rejects in one status rejects, so that nobody takes it as proof of filing', () => {
    const statuses = ['A7:21*20260306*WQ*65', 'A3:21*20260306*WQ', 'A2:20*20260306*U'];
    const claims = statuses.map((status, index) => claimStatus(`A${index}`, status));
    const read = fromAcknowledgement(answer('PR', claims));
    expect(read.claims.map(({ state }) => state)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  test('can reject a whole batch', () => {
    expect(fromAcknowledgement(answer('AY', [], 'A8:746:40*20260306*U*130')).batches).toEqual([
      {
        reference: 'REF77',
        state: 'rejected',
        by: 'clearinghouse',
        on: '2026-03-06',
        codes: ['A8:746:40'],
      },
    ]);
  });

  test('is not any other 277', () => {
    const read = fromAcknowledgement(
      interchange('277', [['BHT*0010*08']], { guide: '005010X212' }),
    );
    expect(shortFaults(read)).toEqual(['other-transaction ST@1.1']);
  });
});

describe('a 999', () => {
  test('says which transaction sets were accepted, and names the claims of its errors', () => {
    const read = fromAcknowledgement(
      implementation([
        ...['AK2*837*0001', 'IK5*A'],
        ...[
          'AK2*837*0002',
          'IK3*NM1*30*2310*8',
          'CTX*SITUATIONAL TRIGGER*CLM*24**5:3',
          'CTX*CLM01:A7',
        ],
        ...['IK4*9*67*7*999', 'IK3*HI*31**8', 'CTX*CLM01:A7', 'IK5*R*5'],
      ]),
    );
    expect(read.faults).toEqual([]);
    const said = { by: 'clearinghouse', on: '2026-03-05' };
    expect(read.batches).toEqual([
      { reference: '0001', state: 'accepted', codes: ['IK5:A'], ...said },
      { reference: '0002', state: 'rejected', codes: ['IK5:R', 'IK5:5'], ...said },
    ]);
    expect(read.claims).toEqual([
      { claimId: 'A7', state: 'rejected', codes: ['IK3:8', 'IK4:7'], ...said },
    ]);
  });

  test('with other separators, several of them, and an accepted set with errors', () => {
    const read = fromAcknowledgement(
      interchange(
        '999',
        [
          ['AK1*HC*5', 'AK2*837*0007', 'IK3*REF*9**8', 'CTX*CLM01:B1', 'IK5*E*5', 'AK9*E*1*1*1'],
          ['AK1*HC*6', 'AK2*837*0008', 'IK5*A', 'AK9*A*1*1*1'],
        ],
        { element: '|', component: '>', segment: '!', lineEnd: '', guide: '005010X231A1' },
      ),
    );
    expect(read.claims.map(({ claimId, state }) => `${claimId} ${state}`)).toEqual(['B1 accepted']);
    expect(read.batches.map(({ reference }) => reference)).toEqual(['0007', '0008']);
  });

  test('without a verdict or a date says nothing', () => {
    expect(shortFaults(fromAcknowledgement(implementation(['AK2*837*0001'])))).toEqual([
      'missing IK5@1.4 kept',
    ]);
    const undated = implementation(['AK2*837*0001', 'IK5*A']).replace(
      '*20260305*0915*5',
      '**0915*5',
    );
    expect(shortFaults(fromAcknowledgement(undated))).toEqual(['date GS@1.1']);
  });
});

describe('any text', () => {
  test('gives a reading, never an exception, and faults without a value of the file', () => {
    const text =
      answer('PR', [claimStatus('A1', 'A2:20:PR*20260306*WQ*65')]) +
      implementation(['AK2*837*0001', 'IK3*NM1*30*2310*8', 'CTX*CLM01:A7', 'IK5*R*5']);
    fc.assert(
      fc.property(damagedText(text), (damaged) => {
        for (const { message, where } of fromAcknowledgement(damaged).faults) {
          expect(message).not.toMatch(/QUILL|MEM100|000000077/i);
          expect(where.segment).toMatch(/^(?:[A-Z][A-Z0-9]{1,2})?$/);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  test('cut off says so, and one that is none is malformed input', () => {
    const cut = implementation(['AK2*837*0001', 'IK5*A']);
    expect(shortFaults(fromAcknowledgement(cut.slice(0, cut.indexOf('AK9'))))).toEqual([
      'truncated SE@1.4',
    ]);
    expect(issuesOf(() => fromAcknowledgement(JSON.parse('null')))).toEqual([' type']);
  });
});

test.each([
  ['999', '005010X231A1', ['AK1*HC*5*005010X222A1', 'AK9*R*1*1*0'], 'missing AK2@1.3'],
  ['999', '005010X231A1', [], 'missing AK2@1.1'],
  ['277', '005010X214', ['BHT*0085*08*277X*20260306*0915*TH'], 'missing STC@1.2'],
])('a %s of %s that says nothing of a claim or a batch says so: %j', (kind, guide, set, fault) => {
  const read = fromAcknowledgement(interchange(kind, [set], { guide }));
  expect([read.claims, read.batches, shortFaults(read)]).toEqual([[], [], [fault]]);
});
