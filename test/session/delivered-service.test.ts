import { describe, expect, test } from 'vitest';
import { group, policy, reportOn } from '../tools/support/answers.js';

const codes = (changes: Record<string, unknown>, payers = policy({})) =>
  reportOn(group(changes), payers).service.alternatives.map(({ code }) => code);

describe('what was delivered where it was no group psychotherapy', () => {
  const noExchange = { '/interaction': [] };

  test('is a class by H2027, or by the code that each payer wants', () => {
    expect(codes(noExchange)).toEqual(['H2027']);
    expect(codes(noExchange, policy({ instructionCode: 'S9446' }))).toEqual(['S9446']);
    expect(
      codes(
        { ...noExchange, '/members/0/payerId': 'other-payer' },
        policy({ instructionCode: 'S9446' }),
      ),
    ).toEqual(['H2027', 'S9446']);
  });

  test('is a class even where only one came: never an individual code', () => {
    const alone = { '/members/1/attendance': 'absent', '/members/2/attendance': 'absent' };
    expect(codes({ ...noExchange, ...alone })).toEqual(['H2027']);
    expect(codes(alone)).toEqual(['90837']);
  });

  test('has no alternative before the first figure', () => {
    const early = { '/start': '2012-12-31T18:30:00-05:00', '/end': '2012-12-31T19:45:00-05:00' };
    expect(codes({ ...noExchange, ...early })).toEqual([]);
    expect(codes({ '/groupType': 'multi-family', ...early })).toEqual([]);
    expect(codes({ '/groupType': 'multi-family' })).toEqual(['90849']);
  });
});
