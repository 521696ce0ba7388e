import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const call = (...args: unknown[]): unknown => Reflect.apply(validateGroupSession, undefined, args);

const fault = (...args: unknown[]): InputError => {
  try {
    call(...args);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new TypeError('It was accepted.');
};

const faults = (...args: unknown[]): [string, string][] =>
  fault(...args).issues.map(({ path, code }) => [path, code]);
const changed = (changes: Record<string, unknown>) => change<unknown>(smallProcessGroup, changes);

describe('malformed input', () => {
  test.each([
    ['undefined', undefined, 'missing'],
    ['null', null, 'missing'],
    ['a number', 7, 'type'],
    ['a string', 'session', 'type'],
    ['an array', [], 'type'],
    ['a function', () => 1, 'type'],
  ])('%s is reported as one issue at the root', (_, input, code) => {
    expect(faults(input)).toEqual([['', code]]);
  });

  test('the error has a name, a code, and the path of every issue', () => {
    const error = fault(
      changed({
        '/start': '2026-02-30T18:30:00-05:00',
        '/end': '18:30',
        '/groupType': 'karaoke',
        '/members/0/patientId': 7,
        '/members/1/note/signature/signedAt': '2026-03-04T25:00:00-05:00',
        '/members/1/nickname': 'Tess',
        '/facilitators': 'none',
        '/placeOfService': '1',
      }),
    );
    expect(error).toMatchObject({ name: 'InputError', code: 'INVALID_INPUT' });
    expect(error.issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '/end date',
      '/facilitators type',
      '/groupType value',
      '/members/0/patientId type',
      '/members/1/* unknown-key',
      '/members/1/note/signature/signedAt date',
      '/placeOfService value',
      '/start date',
    ]);
    expect(JSON.stringify(error.issues) + error.message).not.toMatch(/karaoke|Tess|25:00/);
  });

  test.each([
    ['a local time without a time zone', { '/start': '2026-03-04T18:30' }, [['/start', 'zone']]],
    [
      'a start in UTC without a time zone',
      { '/start': '2026-03-04T18:30:00Z' },
      [['/start', 'zone']],
    ],
    ['an unknown zone', { '/timeZone': 'Mars/Olympus' }, [['/timeZone', 'zone']]],
    [
      'a start that is in the year 10000 in its zone',
      { '/start': '9999-12-31T23:30:00Z', '/timeZone': 'Pacific/Auckland' },
      [['/start', 'zone']],
    ],
    [
      'a malformed start at the end of the last year',
      { '/start': '9999-12-31T99:30:00Z', '/timeZone': 'Pacific/Auckland' },
      [['/start', 'date']],
    ],
    [
      'a start in UTC and another error',
      { '/start': '2026-03-04T18:30:00Z', '/sessionId': 1 },
      [
        ['/sessionId', 'type'],
        ['/start', 'zone'],
      ],
    ],
    [
      'a negative number of sessions',
      {
        '/members/0/authorization': {
          number: '1',
          from: '2026-01-01',
          to: '2026-12-31',
          sessionsLeft: -1,
        },
      },
      [['/members/0/authorization/sessionsLeft', 'range']],
    ],
    [
      'half a session',
      {
        '/members/0/authorization': {
          number: '1',
          from: '2026-01-01',
          to: '2026-12-31',
          sessionsLeft: 0.5,
        },
      },
      [['/members/0/authorization/sessionsLeft', 'range']],
    ],
    ['a member that is null', { '/members/1': null }, [['/members/1', 'missing']]],
    ['a key with a slash', { '/members/1/a~b': 1 }, [['/members/1/*', 'unknown-key']]],
  ])('%s', (_, changes, expected) => {
    expect(faults(changed(changes)).sort()).toEqual(expected);
  });

  test('a roster can have 500 members but not 501 or 10,000', () => {
    const roster = (size: number) =>
      changed({
        '/members': Array.from({ length: size }, (_, index) => ({
          patientId: `patient-${index}`,
          attendance: 'attended',
        })),
      });
    expect(faults(roster(10_000))).toEqual([['/members', 'too-many']]);
    expect(faults(roster(501))).toEqual([['/members', 'too-many']]);
    expect(() => call(roster(500))).not.toThrow();
  });

  test('keys of Object.prototype are unknown keys and do not change the prototype', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(smallProcessGroup).replace(
        '"patientId":"patient-a"',
        '"patientId":"patient-a","__proto__":{"attendance":"absent"},"constructor":1,"toString":2',
      ),
    );
    expect(faults(hostile).sort()).toEqual([['/members/0/*', 'unknown-key']]);
    expect(Object.hasOwn(Object.prototype, 'attendance')).toBe(false);
  });

  test('200,000 unknown keys in one object are reported as one issue', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`key${n}`, n]));
    expect(fault({ ...smallProcessGroup, ...many }).issues).toHaveLength(1);
  });

  test('circular input and input 100,000 levels deep are reported like any other', () => {
    const round: Record<string, unknown> = { ...smallProcessGroup, extra: undefined };
    round['self'] = round;
    expect(faults(round)).toEqual([['/*', 'unknown-key']]);
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(faults(changed({ '/focus': deep, '/extra': undefined }))).toEqual([['/focus', 'type']]);
  });

  test('a key with the value undefined counts as missing', () => {
    const loose = changed({ '/members/0/payerId': undefined, '/timeZone': undefined });
    expect(() => call(loose)).not.toThrow();
    expect(faults(changed({ '/sessionId': undefined }))).toEqual([['/sessionId', 'missing']]);
  });

  test('an error never quotes the input, even if the host configures zod to do so', async () => {
    const z = await import('zod/mini');
    z.config({ customError: ({ input }) => `you gave ${JSON.stringify(input)}` });
    try {
      const error = fault(
        changed({ '/groupType': 'canary-word', '/members/0/name': 'canary-name' }),
      );
      expect(JSON.stringify(error.issues) + error.message).not.toMatch(/canary/);
    } finally {
      z.config({ customError: undefined });
    }
  });
});

describe('malformed options', () => {
  const options = (value: unknown) => faults(smallProcessGroup, value);

  test.each([
    ['null', null, [['/options', 'missing']]],
    ['an unknown option', { strict: true }, [['/options/*', 'unknown-key']]],
    [
      'an unknown rule',
      { rules: { 'session/mood': 'off' } },
      [['/options/rules/*', 'unknown-key']],
    ],
    [
      'an unknown outcome',
      { rules: { 'session/times': 'panic' } },
      [['/options/rules/session~1times', 'value']],
    ],
    [
      'a policy without a window',
      { payers: [{ payerId: 'p', name: 'P', citations: [] }] },
      [['/options/payers/0/effective', 'missing']],
    ],
  ])('%s', (_, value, expected) => {
    expect(options(value)).toEqual(expected);
  });

  test('policies of one payer may be consecutive but may not overlap', () => {
    const policy = (from: string, to?: string) => ({
      payerId: 'p',
      name: 'P',
      citations: [],
      effective: to === undefined ? { from } : { from, to },
    });
    const other = { ...policy('2025-01-01'), payerId: 'q' };
    expect(
      options({ payers: [policy('2026-01-01'), other, policy('2025-01-01', '2026-01-01')] }),
    ).toEqual([['/options/payers/0/effective', 'conflict']]);
    expect(
      options({
        payers: [policy('2025-01-01'), policy('2025-02-01', '2025-02-28'), policy('2026-01-01')],
      }),
    ).toEqual([
      ['/options/payers/1/effective', 'conflict'],
      ['/options/payers/2/effective', 'conflict'],
    ]);
    expect(() =>
      validateGroupSession(smallProcessGroup, {
        payers: [policy('2026-01-01'), other, policy('2025-01-01', '2025-12-31')],
      }),
    ).not.toThrow();
  });

  test('issues in the session and in the options are reported together', () => {
    expect(faults({}, { strict: 1 }).map(([path]) => path)).toContain('/options/*');
    expect(faults({}, { strict: 1 }).map(([path]) => path)).toContain('/sessionId');
  });
});
