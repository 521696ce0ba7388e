import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { comparedNoteRules, searchedNoteRules } from '../../src/note/compared-note-rules.js';
import { change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { checkGroupSession } from '../../src/validation/check-group-session.js';
import type { SessionParts } from '../../src/validation/session-part.js';
import {
  noteComparison,
  noteReading,
  sameDayServices,
} from '../../src/validation/session-parts.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const [first, second] = smallProcessGroup.members;
const name = { given: 'Wilhelmina', family: 'Okonjo' };

/** One note is a text, two have the same plan, and one names another member. */
const session = change(smallProcessGroup, {
  '/members/0/note/participation': removed,
  '/members/0/note/text': 'Pt told the group he hid the eviction letter. Denies SI.',
  '/members/1/name': name,
  '/members/2/note/plan': second?.note?.plan,
  '/members/2/note/response': `Said that ${name.given} ${name.family} was right.`,
});

const services: BilledService[] = [
  {
    serviceId: 'hour',
    patientId: first?.patientId ?? '',
    code: '90834',
    serviceDate: session.start.slice(0, 10),
    start: session.start,
    end: session.end,
    renderingNpi: '1234567893',
  },
];

const options = { services };
const checkedWith = (parts?: SessionParts) => checkGroupSession(session, options, parts);

const rulesOf = ({ members, checks = [] }: ReturnType<typeof checkedWith>) => ({
  found: new Set(members.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
  asked: new Set(checks.map(({ rule }) => rule)),
});

const leftOut = (parts?: SessionParts) => checkedWith(parts).ruleset.notChecked;

describe('a check of a session with the parts that are given', () => {
  test('is the whole check with all of them', () => {
    expect(checkedWith({ noteComparison, noteReading, sameDayServices })).toEqual(
      validateGroupSession(session, options),
    );
  });

  test('says which parts were left out', () => {
    const [comparison, reading, day] = [
      ['individuality', 'names-of-others'],
      ['note-reading'],
      ['same-day'],
    ] as const;
    expect(leftOut()).toEqual(['payer-policies', ...day, ...comparison, ...reading]);
    expect(leftOut({ noteComparison })).toEqual(['payer-policies', ...day, ...reading]);
    expect(leftOut({ noteReading })).toEqual(['payer-policies', ...day, ...comparison]);
    expect(leftOut({ sameDayServices })).toEqual(['payer-policies', ...comparison, ...reading]);
  });

  test('says that texts were not read where the reading is off', () => {
    expect(
      validateGroupSession(session, { ...options, reading: 'off' }).ruleset.notChecked,
    ).toEqual(['payer-policies', 'note-reading']);
  });

  test('is the same as with the reading off where it is left out', () => {
    const { ruleset, ...without } = checkedWith({ noteComparison, sameDayServices });
    const { ruleset: off, ...turnedOff } = validateGroupSession(session, {
      ...options,
      reading: 'off',
    });
    expect(without).toEqual(turnedOff);
    expect(ruleset).toEqual(off);
  });

  test('neither compares notes nor searches them for names without the comparison', () => {
    const whole = rulesOf(validateGroupSession(session, options));
    const without = rulesOf(checkedWith({ noteReading, sameDayServices }));
    const compared = new Set([...comparedNoteRules, ...searchedNoteRules].map(({ id }) => id));
    const searched = new Set(searchedNoteRules.map(({ id }) => id));
    expect([...compared].every((id) => whole.asked.has(id))).toBe(true);
    expect([...searched].some((id) => whole.found.has(id))).toBe(true);
    expect([...compared].filter((id) => without.asked.has(id))).toEqual([]);
    expect([...compared].filter((id) => without.found.has(id))).toEqual([]);
    expect(checkedWith({ noteReading }).individuality).toBeUndefined();
  });

  test('compares no services of the day without that part, but still reads them', () => {
    const isOfTheDay = (rule: string) => rule.startsWith('unbundling/');
    expect([...rulesOf(validateGroupSession(session, options)).found].some(isOfTheDay)).toBe(true);
    expect([...rulesOf(checkedWith({ noteComparison, noteReading })).found].some(isOfTheDay)).toBe(
      false,
    );
    expect(() =>
      Reflect.apply(checkGroupSession, undefined, [session, { services: [{}] }, {}]),
    ).toThrow(InputError);
  });

  test('takes a part that is undefined as left out', () => {
    const parts = { noteReading: undefined };
    expect(Reflect.apply(checkGroupSession, undefined, [session, options, parts])).toEqual(
      checkedWith(),
    );
  });
});

describe('a part that is not one of this library’s', () => {
  const faultsOf = (parts: unknown): readonly string[] => {
    try {
      Reflect.apply(checkGroupSession, undefined, [session, options, parts]);
    } catch (error) {
      if (error instanceof InputError)
        return error.issues.map(({ path, code }) => `${path} ${code}`);
      throw error;
    }
    return [];
  };

  test.each([
    ['null', null, ['/parts type']],
    ['a list', [noteReading], ['/parts type']],
    ['a word', 'noteReading', ['/parts type']],
    ['another part', { noteReading: sameDayServices }, ['/parts/noteReading type']],
    ['a copy', { noteReading: { ...noteReading } }, ['/parts/noteReading type']],
    ['an heir', { noteReading: Object.create(noteReading) }, ['/parts/noteReading type']],
    ['a key that is not documented', { 'Jane Roe': noteReading }, ['/parts/* unknown-key']],
    [
      'two faults',
      { noteReading: true, noteComparison: null },
      ['/parts/noteComparison type', '/parts/noteReading type'],
    ],
    [
      'a getter that throws',
      {
        get noteReading() {
          throw new Error('Jane Roe');
        },
      },
      ['/parts type'],
    ],
  ])('is an input error: %s', (_, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults);
  });
});
