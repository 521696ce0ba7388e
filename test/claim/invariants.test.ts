import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { batchOf, heldBy } from './process-group-claims.js';

describe('a finding that no setting releases', () => {
  test.each([
    ['member/payer', { '/members/0/payerId': removed }, {}],
    ['note/present', { '/members/0/note': removed }, {}],
    ['member/diagnosis', { '/members/0/diagnoses': [] }, {}],
    [
      'member/minutes',
      {
        '/members/0/presence': [
          { from: '2026-03-04T17:00:00-05:00', to: '2026-03-04T18:30:00-05:00' },
        ],
      },
      {},
    ],
    ['session/npi', { '/facilitators/0/npi': '1234567890' }, {}],
    ['session/rendering-provider', { '/facilitators/0/bills': false }, {}],
    [
      'session/minimum-attendance',
      { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' },
      {},
    ],
    ['member/attendance', { '/members/0/attendance': removed }, {}],
    ['member/minutes', { '/members/0/presence': [], '/end': removed }, {}],
    [
      'session/minimum-attendance',
      { '/members/1/attendance': removed, '/members/2/attendance': removed },
      {},
    ],
    ['session/facilitators', { '/facilitators': removed }, {}],
    ['session/rendering-provider', { '/facilitators/0/bills': removed }, {}],
    ['session/place', { '/placeOfService': removed }, {}],
    ['session/interactive', { '/interaction': [] }, {}],
    ['session/multi-family', { '/groupType': 'multi-family' }, {}],
    ['session/duplicate-member', { '/members/1/patientId': 'patient-a' }, {}],
    ['claim/charge', {}, { '/chargeCents/90853': removed }],
    [
      'claim/diagnosis-count',
      { '/members/0/diagnoses': Array.from({ length: 13 }, (_, n) => `F4${n % 10}.${n}`) },
      {},
    ],
  ])('%s holds the member under every setting', (rule, changes, billing) => {
    for (const setting of ['off', 'advice', 'review', 'fail'] as const) {
      const settings = { ...billing, '/rules': { [rule]: setting }, '/release': 'review' };
      const [first] = heldBy(changes, settings);
      expect(first?.[0]).toBe('patient-a');
      expect(first?.[1]).toContain(rule);
    }
  });

  test('is reported once, unless a setting made it milder', () => {
    const outcomesUnder = (setting: string) =>
      batchOf({ '/members/0/diagnoses': [] }, { '/rules': { 'member/diagnosis': setting } })
        .findings.filter(({ rule }) => rule === 'member/diagnosis')
        .map(({ outcome }) => outcome);
    const [own] = outcomesUnder('off');
    expect(outcomesUnder('off')).toEqual([own]);
    expect(outcomesUnder('fail')).toEqual(['fail']);
    expect(outcomesUnder('review')).toEqual(['review', own]);
    expect(outcomesUnder('advice')).toEqual(['advice', own]);
    const settings = { '/rules': { 'member/diagnosis': 'fail', 'claim/charge': 'fail' } };
    expect(heldBy({ '/members/0/diagnoses': [] }, settings)).toEqual([
      ['patient-a', ['member/diagnosis']],
    ]);
  });

  test('is not another reason of the same rule, which can be turned off', () => {
    const brief = [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:40:00-05:00' }];
    const minimum = { '/payers/0/minutes': { memberMin: 45 } };
    const session = { '/attendedMeans': 'whole', '/members/0/presence': brief };
    expect(heldBy(session, minimum)).toEqual([['patient-a', ['member/minutes']]]);
    const off = { ...minimum, '/rules': { 'member/minutes': 'off' } };
    expect(heldBy(session, off)).toEqual([]);
  });

  test('is not a finding of an ordinary rule, which can be turned off', () => {
    const unsigned = { '/members/0/note/signature': removed };
    expect(batchOf(unsigned).claims).toHaveLength(2);
    expect(batchOf(unsigned, { '/rules': { 'note/signature': 'off' } }).claims).toHaveLength(3);
  });
});
