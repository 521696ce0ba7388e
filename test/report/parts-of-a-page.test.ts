import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/report/index.js';
import { excerpt } from '../../src/report/outline/excerpt.js';
import { findingGroups } from '../../src/report/outline/finding-groups.js';
import { patientDays } from '../../src/report/outline/patient-day.js';
import { shareMapOf, shareStep } from '../../src/report/outline/share-map.js';
import { sharedPassages } from '../../src/report/outline/shared-passages.js';
import { dollars, listed } from '../../src/report/outline/wording.js';
import {
  claims,
  individuality,
  services,
  session,
  unbundling,
  unsigned,
} from './sample-reports.js';

describe('findings', () => {
  test('of one rule and reason stand together, the gravest first', () => {
    const other = { ...unsigned, patientId: 'patient-c', path: '/members/2/note/signature' };
    const groups = findingGroups([...session.findings, unsigned, other, unsigned]);
    expect(groups.map(({ number, rule, outcome }) => [number, rule, outcome])).toEqual([
      [1, 'note/signature', 'fail'],
      [2, 'session/dropped-to-one', 'advice'],
    ]);
    expect(groups[0]?.cases).toEqual([
      {
        message: unsigned.message,
        patientIds: ['patient-b', 'patient-c'],
        serviceIds: [],
        paths: ['/members/1/note/signature', '/members/2/note/signature'],
      },
    ]);
  });

  test('at many places of one kind name the place once', () => {
    const many = [0, 1, 2].map((place) => ({
      ...unsigned,
      path: `/members/${place}/note/signature`,
    }));
    expect(findingGroups(many)[0]?.cases[0]?.paths).toEqual(['/members/*/note/signature']);
  });

  test('that only the claims have stand on the page too, each once', () => {
    const page = toHtml(session, { claims });
    expect(page.match(/No charge is given for 90785\./g)).toHaveLength(1);
    expect(page.match(/The note is not signed\./g)).toHaveLength(1);
    expect(toHtml(session)).not.toContain('No charge is given');
  });
});

describe('a patient’s day', () => {
  const [day] = patientDays(unbundling.pairs, services);

  test('goes from full hour to full hour and shows each service in its order', () => {
    expect(day?.ticks.map(({ label }) => label)).toEqual([
      '6:00 pm',
      '6:30 pm',
      '7:00 pm',
      '7:30 pm',
      '8:00 pm',
    ]);
    expect(day?.lines.map(({ serviceId, times }) => [serviceId, times])).toEqual([
      ['line-1', '6:30 to 7:45 pm'],
      ['line-2', '7:15:30 to 8:00 pm'],
      ['line-3', 'No times recorded'],
    ]);
  });

  test('marks the time that two services share, its minutes rounded up', () => {
    expect(day?.overlaps).toEqual([
      {
        at: 62.92,
        width: 24.58,
        serviceIds: ['line-1', 'line-2'],
        times: '7:15:30 to 7:45 pm',
        minutes: 30,
      },
    ]);
    expect(toHtml(unbundling)).toContain('7:15:30 to 7:45 pm: 30 minutes');
  });

  test('without the services says the overlap that the report knows', () => {
    const { services: _, ...older } = unbundling;
    const page = toHtml(older);
    expect(page).toContain('the day cannot be drawn');
    expect(page).toContain('overlap by <strong>30 minutes</strong>');
  });

  test('has no overlap where one service ends when the next begins', () => {
    const touching = services.map((service) =>
      service.serviceId === 'line-2' ? { ...service, start: '2026-03-04T19:45:00-05:00' } : service,
    );
    expect(patientDays(unbundling.pairs, touching)[0]?.overlaps).toEqual([]);
  });
});

describe('the map of shares', () => {
  test('has a cell for every two notes, and none on the note itself', () => {
    expect(shareMapOf(individuality)?.rows.map(({ percents }) => percents)).toEqual([
      [null, 82, 0],
      [82, null, 4],
      [0, 4, null],
    ]);
  });

  test('is not laid out for a single note, nor for more than a page is wide', () => {
    const [note] = individuality.notes;
    if (!note) throw new Error('The sample has a note.');
    const many = (count: number) => ({
      ...individuality,
      notes: Array.from({ length: count }, (_, place) => ({
        ...note,
        noteId: `note-${place}`,
        shares: [],
      })),
    });
    expect(shareMapOf(many(1))).toBeUndefined();
    expect(shareMapOf(many(24))).toBeDefined();
    expect(shareMapOf(many(25))).toBeUndefined();
    expect(toHtml(many(25))).toContain('too many notes to lay out');
  });

  test.each([
    [0, 0],
    [0.4, 0],
    [1, 1],
    [29, 1],
    [30, 2],
    [49, 2],
    [50, 3],
    [74, 3],
    [75, 4],
    [100, 4],
  ])('%d percent is step %d', (percent, step) => {
    expect(shareStep(percent)).toBe(step);
  });
});

describe('shared passages', () => {
  test('that both notes tell of stand once, the earlier note first', () => {
    expect(sharedPassages(individuality)).toEqual([
      {
        one: {
          noteId: 'note-b',
          patientId: 'patient-b',
          path: '/members/1/note/response',
          spans: [{ start: 0, end: 44 }],
        },
        other: {
          noteId: 'note-c',
          patientId: 'patient-c',
          path: '/members/2/note/response',
          spans: [{ start: 0, end: 44 }],
        },
        similarity: 97,
      },
    ]);
  });

  test('are marked where they stand, overlapping ones as one', () => {
    expect(
      excerpt('abcdefgh', [
        { start: 4, end: 6 },
        { start: 1, end: 3 },
        { start: 2, end: 5 },
      ]),
    ).toEqual([
      { text: 'a', marked: false },
      { text: 'bcdef', marked: true },
      { text: 'gh', marked: false },
    ]);
  });

  test('outside the text are left out, and reach no further than its end', () => {
    expect(
      excerpt('abc', [
        { start: 1, end: 99 },
        { start: 7, end: 9 },
      ]),
    ).toEqual([
      { text: 'a', marked: false },
      { text: 'bc', marked: true },
    ]);
  });

  test('keep what lies around them and leave out what lies far', () => {
    const far = 'x'.repeat(261);
    const [before, , after] = excerpt(`${far}MARK${far}`, [{ start: 261, end: 265 }]);
    expect(before?.text).toBe(` … ${'x'.repeat(110)}`);
    expect(after?.text).toBe(`${'x'.repeat(110)} … `);
    const [pairs] = excerpt(`${'😀'.repeat(150)}xMARK`, [{ start: 301, end: 305 }]);
    expect(pairs?.text).toBe(` … ${'😀'.repeat(54)}x`);
    const near = 'x'.repeat(260);
    expect(excerpt(`${near}MARK`, [{ start: 260, end: 264 }])[0]?.text).toBe(near);
  });
});

test('cents are dollars', () => {
  expect([0, 5, 120_005, 100_000_000].map(dollars)).toEqual([
    '$0.00',
    '$0.05',
    '$1,200.05',
    '$1,000,000.00',
  ]);
});

test('a list reads like a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('a note that is true of very many others names the first of them', () => {
  const wouldAlsoBeTrueOf = Array.from({ length: 30 }, (_, place) => `copy-${place}`);
  const notes = individuality.notes.map((note, place) =>
    place === 0 ? { ...note, nameSwap: { passes: false, wouldAlsoBeTrueOf } } : note,
  );
  const page = toHtml({ ...individuality, notes });
  expect(page).toMatch(/also true of .*copy-0<.*copy-9<[^,]* and 20 more/);
  expect(page).not.toContain('copy-10<');
});
