import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { completeRecord, isLoose } from '../../src/input/complete-record.js';
import { LocalTimes } from '../../src/time/local-time.js';
import { timeSchema } from '../../src/time/time-schema.js';

const stretch = z.strictObject({ from: timeSchema, to: z.exactOptional(timeSchema) });
const schema = z.strictObject({
  id: z.string(),
  note: z.exactOptional(z.string()),
  place: z.exactOptional(z.string().check(z.regex(/^\d{2}$/))),
  kind: z.exactOptional(z.enum(['a', 'b'])),
  whole: z.exactOptional(z.literal('whole')),
  answer: z.exactOptional(z.nullable(z.string())),
  anything: z.exactOptional(z.unknown()),
  timeZone: z.exactOptional(z.string()),
  at: z.exactOptional(timeSchema),
  presence: z.exactOptional(z.union([z.literal('whole'), z.array(stretch)])),
  charges: z.exactOptional(z.record(z.string(), z.int())),
  settings: z.exactOptional(z.partialRecord(z.enum(['a', 'b']), z.string())),
  parts: z.exactOptional(z.array(z.strictObject({ at: timeSchema }))),
});

const completed = (record: unknown, zone?: string) =>
  completeRecord(schema, record, '/options', new LocalTimes(zone));
const faults = (record: unknown, zone?: string) =>
  [...completed(record, zone).timeFaults].map(([path, fault]) => `${path} ${fault?.code}`);

describe('a key whose value is null', () => {
  test.each([
    ['is left out if it is optional', { id: 'a', note: null }, { id: 'a' }],
    ['is left out if it is required, so that it is missing', { id: null }, {}],
    [
      'is left out at any depth',
      { presence: [{ from: 'x', to: null }] },
      { presence: [{ from: 'x' }] },
    ],
    ['is left out of settings, whose keys are listed', { settings: { a: null } }, { settings: {} }],
    ['stays where null has a meaning', { answer: null, anything: null }, undefined],
    ['stays in a map by ID, where it is missing', { charges: { '90853': null } }, undefined],
    ['stays if the schema does not know the key', { stranger: null }, undefined],
    ['stays in a list, where it is missing', { parts: [null] }, undefined],
  ])('%s', (_, record, expected) => {
    expect(completed(record).value).toEqual(expected ?? record);
  });
});

test.each(['anything', 'stranger', 'note'])('%s may hold what contains itself', (key) => {
  const ring: Record<string, unknown> = { at: null };
  ring['again'] = [ring];
  expect(completed({ id: 'a', note: null, [key]: ring }).value).toEqual({ id: 'a', [key]: ring });
});

describe('a blank', () => {
  test.each([
    ['is left out where a code belongs', { place: '', kind: ' ' }, {}],
    ['is left out where a time belongs', { at: '' }, {}],
    ['is left out where one word or a list belongs', { whole: '', presence: '\u00a0' }, {}],
    ['stays if it is required', { parts: [{ at: '' }] }, undefined],
    ['stays where a text belongs', { note: '', timeZone: ' ' }, undefined],
    ['stays where a text or null belongs', { answer: '' }, undefined],
    ['stays where anything belongs', { anything: '' }, undefined],
    ['stays where no text belongs, so that it has the wrong type', { charges: '' }, undefined],
    ['stays in a map by ID', { charges: { '90853': '' } }, undefined],
    ['stays if the schema does not know the key', { stranger: '' }, undefined],
    ['stays in a list', { parts: [''] }, undefined],
  ])('%s', (_, record, expected) => {
    expect(completed(record).value).toEqual(expected ?? record);
  });

  test('is only what has no character that can be seen', () => {
    const kept = { place: '0', kind: '-', at: '.' };
    expect(completed({ ...kept, note: '' }).value).toEqual({ ...kept, note: '' });
  });
});

describe('a time without offset', () => {
  test('is completed by the time zone of its record', () => {
    const { value, timeFaults } = completed({
      timeZone: 'America/New_York',
      at: '2026-03-04T18:30',
      presence: [{ from: '2026-07-04T18:30:00' }],
      note: '2026-03-04T18:30',
    });
    expect(value).toEqual({
      timeZone: 'America/New_York',
      at: '2026-03-04T18:30:00-05:00',
      presence: [{ from: '2026-07-04T18:30:00-04:00' }],
      note: '2026-03-04T18:30',
    });
    expect(timeFaults.size).toBe(0);
  });

  test('is completed by the zone of the call, if its record has none', () => {
    expect(completed({ at: '2026-03-04T18:30' }, 'America/Denver').value).toEqual({
      at: '2026-03-04T18:30:00-07:00',
    });
  });

  test.each([
    ['no zone', { at: '2026-03-04T18:30' }, ['/options/at zone']],
    [
      'an unknown zone',
      { at: '2026-03-04T18:30', timeZone: 'Mars/Olympus' },
      ['/options/at undefined'],
    ],
    [
      'a skipped time',
      { parts: [{ at: '2026-03-08T02:30' }], timeZone: 'America/New_York' },
      ['/options/parts/0/at date'],
    ],
    [
      'a repeated time',
      { presence: [{ from: '2026-11-01T01:30' }], timeZone: 'America/New_York' },
      ['/options/presence/0/from date'],
    ],
  ])('has a fault at its path if there is %s', (_, record, expected) => {
    expect(faults(record)).toEqual(expected);
    expect(completed(record).value).toEqual(record);
  });
});

test('a time that lacks only its seconds gets them', () => {
  expect(completed({ at: '2026-03-04T18:30Z' }).value).toEqual({ at: '2026-03-04T18:30:00Z' });
});

test.each([
  [null, true],
  ['2026-03-04T18:30', true],
  ['2026-03-04T18:30:00-05:00', false],
  ['2026-03-04', false],
  [undefined, false],
  [0, false],
])('%s is loose: %s', (value, expected) => {
  expect(isLoose(value)).toBe(expected);
});
