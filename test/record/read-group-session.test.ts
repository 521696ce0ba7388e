import { describe, expect, test } from 'vitest';
import { readGroupSession } from '../../src/record/read-group-session.js';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

describe('a session that can be read', () => {
  test('is the session, without faults', () => {
    expect(readGroupSession(smallProcessGroup)).toEqual({ session: smallProcessGroup, faults: [] });
  });

  test('has no null, and its times have seconds and an offset', () => {
    const { session, faults } = readGroupSession(
      change<unknown>(smallProcessGroup, {
        '/timeZone': 'America/New_York',
        '/start': '2026-03-04T18:30',
        '/focus': null,
        '/members/0/note/plan': null,
      }),
    );
    expect(faults).toEqual([]);
    expect(session?.start).toBe('2026-03-04T18:30:00-05:00');
    expect(session).not.toHaveProperty('focus');
    expect(session?.members[0]?.note).not.toHaveProperty('plan');
    expect(JSON.stringify(session)).not.toContain('null');
  });

  test('has no blank where a code, an ID or a time belongs', () => {
    const { session, faults } = readGroupSession(
      change<unknown>(smallProcessGroup, {
        '/placeOfService': '',
        '/groupType': ' ',
        '/end': '',
        '/members/0/attendance': '',
        '/members/0/note/writtenAt': '',
      }),
    );
    expect(faults).toEqual([]);
    for (const key of ['placeOfService', 'groupType', 'end'])
      expect(session).not.toHaveProperty(key);
    expect(session?.members[0]).not.toHaveProperty('attendance');
    expect(session?.members[0]?.note).not.toHaveProperty('writtenAt');
  });

  test('has no blank time zone, and says which time needs one', () => {
    const { faults } = readGroupSession(
      change<unknown>(smallProcessGroup, {
        '/timeZone': ' ',
        '/start': '2026-03-04T18:30',
        '/end': '2026-03-04T19:45',
      }),
    );
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining(['/start zone', '/end zone']),
    );
  });

  test('is read again as it is', () => {
    const { session } = readGroupSession({ ...smallProcessGroup, focus: null });
    if (!session) throw new TypeError('The session can be read.');
    expect(readGroupSession(session).session).toEqual(session);
    expect(validateGroupSession(session)).toEqual(
      validateGroupSession({ ...smallProcessGroup, focus: null }),
    );
  });
});

describe('a session that cannot be read', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' missing']],
    ['null', null, [' missing']],
    ['a text', 'session', [' type']],
    ['a list', [], [' type']],
    ['a symbol', Symbol('session'), [' type']],
    [
      'several faults',
      change<unknown>(smallProcessGroup, {
        '/sessionId': ' ',
        '/start': '18:30',
        '/members/0': null,
        '/members/1/patientId': 7,
      }),
      ['/sessionId missing', '/start date', '/members/0 missing', '/members/1/patientId type'],
    ],
  ])('has faults and no session: %s', (_, input, expected) => {
    const reading = readGroupSession(input);
    expect(reading).not.toHaveProperty('session');
    expect(reading.faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  test('whatever throws when it is read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readGroupSession(proxy).faults).toHaveLength(1);
  });

  test('says what to do about a time without an offset', () => {
    const messageOf = (start: string, timeZone: string | null) =>
      readGroupSession({ ...smallProcessGroup, start, timeZone }).faults[0]?.message;
    expect(messageOf('2026-03-04T18:30', null)).toBe(
      'This time has no offset. Write its offset, or give the time zone of the record.',
    );
    expect(messageOf('2026-03-08T02:30', 'America/New_York')).toMatch(/skipped.*offset/);
    expect(messageOf('2026-11-01T01:30', 'America/New_York')).toMatch(/twice.*offset/);
  });
});
