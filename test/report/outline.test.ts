import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../src/input/input-error.js';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { type NoteTexts, textFinder, tryNotes } from '../../src/report/note-texts.js';
import { allFindings } from '../../src/report/outline/all-findings.js';
import { claimStates } from '../../src/report/outline/claim-state.js';
import { excerpt, mergedSpans } from '../../src/report/outline/excerpt.js';
import { findingGroups, furtherFindings } from '../../src/report/outline/finding-groups.js';
import { patientDays } from '../../src/report/outline/patient-day.js';
import { rulesAsked } from '../../src/report/outline/rules-asked.js';
import { shareMapOf } from '../../src/report/outline/share-map.js';
import { sharedPassages } from '../../src/report/outline/shared-passages.js';
import { kicker, titleOf } from '../../src/report/outline/titles.js';
import {
  dollars,
  outcomeHeading,
  outcomeWord,
  uncheckedText,
  verdictWord,
  webAddress,
} from '../../src/report/outline/wording.js';
import { readReport } from '../../src/report/read-report.js';
import type { ServiceOfTheDay } from '../../src/unbundling/unbundling-report.js';
import { claims, individuality, session, unbundling, unsigned } from './sample-reports.js';

describe('words', () => {
  test('of verdicts and outcomes', () => {
    expect(verdictWord).toEqual({
      ready: 'Ready',
      review: 'Review',
      blocked: 'Blocked',
      absent: 'Absent',
    });
    expect(outcomeWord).toEqual({
      fail: 'Fail',
      review: 'Review',
      'no-data': 'No data',
      advice: 'Advice',
    });
    expect(outcomeHeading).toEqual({
      fail: 'Do not bill before this is resolved',
      review: 'A person must decide',
      'no-data': 'Missing, so it cannot be decided',
      advice: 'Better practice, which never blocks',
    });
  });

  test('of what was not looked at, and why', () => {
    expect(['payer-policies', 'same-day', 'individuality', 'toString'].map(uncheckedText)).toEqual([
      'payer policies, for none were given',
      'other services of the same day, for none were given',
      'how individual the notes are, for the call did not want it',
      'toString',
    ]);
  });

  test('of cents', () => {
    expect([99, 100, 99_999, 100_000].map(dollars)).toEqual([
      '$0.99',
      '$1.00',
      '$999.99',
      '$1,000.00',
    ]);
  });

  test('of titles', () => {
    expect(kicker).toBe('Group psychotherapy billing audit');
    expect(titleOf(readReport(session))).toEqual(['Session', session.sessionId]);
    expect(titleOf(readReport(unbundling))).toEqual(['Services of the same day']);
  });

  test.each([
    ['https://www.cms.gov/a?b=c', true],
    ['http://www.cms.gov', true],
    ['HTTPS://www.cms.gov', true],
    ['ftp://www.cms.gov', false],
    ['https://', false],
    ['https://a b', false],
    ['see https://www.cms.gov', false],
    [undefined, false],
  ])('%s is an address of the web: %s', (url, expected) => {
    expect(webAddress(url)).toBe(expected ? url : undefined);
  });
});

describe('findings', () => {
  const at = (...paths: string[]) =>
    findingGroups(paths.map((path) => ({ ...unsigned, path })))[0]?.cases[0]?.paths;

  test('at more than two places have a star where they differ', () => {
    expect(at('/members/1', '/members/12')).toEqual(['/members/1', '/members/12']);
    expect(at('/members/1', '/members/12', '/members/123')).toEqual(['/members/*']);
    expect(at('/members/1/note', '/members/12/note', '/members/1a')).toEqual([
      '/members/*/note',
      '/members/1a',
    ]);
  });

  test('that are further ones are not among the others, and stand once', () => {
    const other = { ...unsigned, message: 'Another.' };
    expect(furtherFindings([unsigned, other, other], [unsigned])).toEqual([other]);
    expect(furtherFindings([unsigned, unsigned], [])).toEqual([unsigned]);
  });

  test('of a session are its own, its members’ and those about its notes', () => {
    const ofNotes = { ...unsigned, message: 'About the notes.' };
    const whole = { ...session, individuality: { ...individuality, findings: [ofNotes] } };
    const messages = (report: object) =>
      allFindings(readReport(report)).map(({ message }) => message);
    expect(messages(whole).filter((message) => message === 'About the notes.')).toHaveLength(1);
    const { individuality: _, ...without } = session;
    expect(messages(without)).toHaveLength(4);
    expect(messages(unbundling)).toHaveLength(1);
  });
});

test('every rule that was asked is told with what came of it', () => {
  const checks = ['pass', 'fail', 'not-applicable', 'pass', 'no-data', 'pass'].map(
    (outcome, n) => ({
      rule: n === 5 ? 'session/times' : 'note/signature',
      outcome,
    }),
  );
  expect(rulesAsked(checks)).toEqual([
    { rule: 'note/signature', asked: 5, passed: 2, notApplicable: 1, found: 2 },
    { rule: 'session/times', asked: 1, passed: 1, notApplicable: 0, found: 0 },
  ]);
  expect(rulesAsked([])).toEqual([]);
});

test('each patient’s claim has a state', () => {
  const notBilled = (['self-pay', 'not-billed', 'day-rate'] as const).map((reason) => ({
    patientId: reason,
    reason,
  }));
  expect([...claimStates({ ...claims, notBilled })]).toEqual([
    ['patient-a', { words: 'None: absent' }],
    ['self-pay', { words: 'None: self-pay' }],
    ['not-billed', { words: 'None: not billed' }],
    ['day-rate', { words: 'None: inside the program’s day rate' }],
    ['patient-b', { words: 'Held' }],
    ['patient-d', { claimId: 'GT-7K2M-04' }],
  ]);
});

describe('a patient’s day', () => {
  const service = (serviceId: string, from?: string, to?: string): ServiceOfTheDay => ({
    serviceId,
    patientId: 'p',
    code: '90834',
    serviceDate: '2026-03-04',
    ...(from === undefined ? {} : { start: `2026-03-04T${from}` }),
    ...(to === undefined ? {} : { end: `2026-03-04T${to}` }),
  });
  const [pair] = unbundling.pairs;
  const day = (...services: ServiceOfTheDay[]) => {
    if (!pair) throw new Error('The sample has a pair.');
    const ids: [string, string] = [services[0]?.serviceId ?? '', services[1]?.serviceId ?? ''];
    return patientDays([{ ...pair, patientId: 'p', serviceIds: ids }], services)[0];
  };

  test('goes from full hour to full hour of its own clock', () => {
    const inIndia = day(
      service('b', '10:15:00+05:30', '11:00:00+05:30'),
      service('a', '09:10:00+05:30', '09:55:00+05:30'),
    );
    expect(inIndia?.scale).toEqual({
      start: Date.parse('2026-03-04T09:00:00+05:30'),
      end: Date.parse('2026-03-04T11:00:00+05:30'),
      offset: 330,
    });
    const inNewYork = day(
      service('b', '10:15:00-05:00', '12:30:00-05:00'),
      service('a', '09:10:00-05:00', '09:55:00-05:00'),
    );
    expect(inNewYork?.scale).toEqual({
      start: Date.parse('2026-03-04T09:00:00-05:00'),
      end: Date.parse('2026-03-04T13:00:00-05:00'),
      offset: -300,
    });
  });

  test('shows its services as they began, those without times last', () => {
    const lines = day(
      service('z'),
      service('b', '10:00:00Z', '11:00:00Z'),
      service('y', '09:00:00Z'),
      service('x', undefined, '09:00:00Z'),
      service('a', '09:00:00Z', '10:00:00Z'),
      service('w', '09:00:00Z', '09:00:00Z'),
    )?.lines;
    expect(lines?.map(({ serviceId, bar, times }) => [serviceId, bar, times])).toEqual([
      ['a', { at: 0, width: 50 }, '9:00 to 10:00 am'],
      ['b', { at: 50, width: 50 }, '10:00 to 11:00 am'],
      ['z', undefined, 'No times recorded'],
      ['y', undefined, 'No times recorded'],
      ['x', undefined, 'No times recorded'],
      ['w', undefined, 'No times recorded'],
    ]);
  });

  test('rounds shared time up', () => {
    const minutes = (until: string) =>
      day(service('a', '09:00:00Z', until), service('b', '09:30:00Z', '10:30:00Z'))?.overlaps[0]
        ?.minutes;
    expect(minutes('09:30:00Z')).toBeUndefined();
    expect(minutes('09:30:01Z')).toBe(1);
    expect(minutes('09:31:00Z')).toBe(1);
    expect(minutes('09:31:01Z')).toBe(2);
  });

  test('has no line of time where no service has times', () => {
    expect(day(service('a'), service('b'))).toMatchObject({
      scale: undefined,
      ticks: [],
      overlaps: [],
      lines: [{ serviceId: 'a' }, { serviceId: 'b' }],
    });
  });

  test('holds what is of its patient and date, and nothing else', () => {
    if (!pair) throw new Error('The sample has a pair.');
    const of = (patientId: string, serviceDate: string) => ({ ...pair, patientId, serviceDate });
    const days = patientDays(
      [of('p', '2026-03-04'), of('q', '2026-03-04'), of('p', '2026-03-05'), of('p', '2026-03-04')],
      [service('a'), { ...service('b'), patientId: 'q' }],
    );
    expect(
      days.map(({ patientId, serviceDate, lines, pairs }) => [
        patientId,
        serviceDate,
        lines.map(({ serviceId }) => serviceId),
        pairs.length,
      ]),
    ).toEqual([
      ['p', '2026-03-04', ['a'], 2],
      ['q', '2026-03-04', ['b'], 1],
      ['p', '2026-03-05', [], 1],
    ]);
  });
});

describe('spans', () => {
  test('within the text stand in order, one where they touch', () => {
    const span = (start: number, end: number) => ({ start, end });
    expect(mergedSpans([span(5, 6), span(1, 3), span(3, 4)], 10)).toEqual([span(1, 4), span(5, 6)]);
    expect(mergedSpans([span(1, 9), span(1, 3)], 10)).toEqual([span(1, 9)]);
    expect(mergedSpans([span(1, 3), span(1, 9)], 10)).toEqual([span(1, 9)]);
    expect(mergedSpans([span(2, 2), span(8, 20), span(12, 14)], 10)).toEqual([span(8, 10)]);
    expect(mergedSpans([span(4, 2)], 10)).toEqual([]);
  });

  test('keep pairs of halves whole that are not at a cut', () => {
    const pairs = '😀'.repeat(200);
    const [before, mark, after] = excerpt(`x${pairs}MARK${pairs}x`, [{ start: 401, end: 405 }]);
    expect(before?.text).toBe(` … ${'😀'.repeat(55)}`);
    expect(mark).toEqual({ text: 'MARK', marked: true });
    expect(after?.text).toBe(`${'😀'.repeat(55)} … `);
    const odd = excerpt(`MARK${pairs}yMARK`, [
      { start: 0, end: 4 },
      { start: 405, end: 409 },
    ]);
    expect(odd[1]?.text).toBe(`${'😀'.repeat(55)} … ${'😀'.repeat(54)}y`);
    const late = excerpt(`MARKy${pairs}MARK`, [
      { start: 0, end: 4 },
      { start: 405, end: 409 },
    ]);
    expect(late[1]?.text).toBe(`y${'😀'.repeat(54)} … ${'😀'.repeat(55)}`);
  });

  test('of shared passages are brought together, each once, with the greatest likeness', () => {
    const [b, c] = individuality.notes;
    const [first] = b?.shared ?? [];
    if (!b || !c || !first) throw new Error('The sample has passages.');
    const later = { ...first, start: 50, end: 55, otherStart: 60, otherEnd: 65, similarity: 99 };
    const elsewhere = { ...first, path: '/members/1/note/plan', similarity: 91 };
    const unknown = { ...first, noteId: 'note-x' };
    const notes = [{ ...b, shared: [first, later, elsewhere, first, unknown] }, c];
    const found = sharedPassages(individualityWith(notes));
    expect(
      found.map(({ one, other, similarity }) => [
        one.noteId,
        one.path,
        one.spans,
        other.noteId,
        other.patientId,
        other.spans,
        similarity,
      ]),
    ).toEqual([
      [
        'note-b',
        '/members/1/note/response',
        [
          { start: 0, end: 44 },
          { start: 50, end: 55 },
        ],
        'note-c',
        'patient-c',
        [
          { start: 0, end: 44 },
          { start: 60, end: 65 },
        ],
        99,
      ],
      [
        'note-b',
        '/members/1/note/plan',
        [{ start: 0, end: 44 }],
        'note-c',
        'patient-c',
        [{ start: 0, end: 44 }],
        91,
      ],
      [
        'note-b',
        '/members/1/note/response',
        [{ start: 0, end: 44 }],
        'note-x',
        undefined,
        [{ start: 0, end: 44 }],
        97,
      ],
    ]);
  });

  test('of a passage that stands twice in one note keep the order in which they were told', () => {
    const [b] = individuality.notes;
    const [first] = b?.shared ?? [];
    if (!b || !first) throw new Error('The sample has passages.');
    const notes = [{ ...b, shared: [{ ...first, noteId: 'note-b', start: 50, end: 94 }] }];
    expect(sharedPassages(individualityWith(notes))[0]?.one.spans).toEqual([
      { start: 50, end: 94 },
    ]);
  });
});

const individualityWith = (notes: typeof individuality.notes) => {
  const read = readReport({ ...individuality, notes });
  if (read.kind !== 'individuality') throw new Error('It is about notes.');
  return read.report;
};

test('the map of two notes has two rows', () => {
  expect(shareMapOf(individualityWith(individuality.notes.slice(0, 2)))?.rows).toHaveLength(2);
});

describe('texts of notes', () => {
  const finder = (notes: NoteTexts | undefined) => {
    const faults: InputFault[] = [];
    const read = notes === undefined ? undefined : tryNotes(notes, '/options/notes', faults);
    expect(faults).toEqual([]);
    return textFinder(read);
  };
  const told = (notes: unknown): string[] => {
    const faults: InputFault[] = [];
    tryNotes(notes, '/options/notes', faults);
    return faults.map(({ path, code }) => `${path} ${code}`);
  };
  const note = (noteId: string, plan: string) => ({ noteId, plan, response: `${plan} response` });
  const member = (patientId: string, plan: string) => ({ patientId, note: note('n', plan) });

  test('are none where none are given', () => {
    expect(finder(undefined)).toBeUndefined();
  });

  test('are found by the place on the roster, or else by the note and box', () => {
    const members = [{ patientId: 'a' }, member('b', 'first'), member('c', 'second')];
    for (const notes of [members, { ...session, members }]) {
      const find = Reflect.apply(finder, undefined, [notes]);
      expect(find?.('n', '/members/1/note/plan')).toBe('first');
      expect(find?.('n', '/members/2/note/plan')).toBe('second');
      expect(find?.('n', '/members/2/note/response')).toBe('second response');
      expect(find?.('n', '/members/9/note/plan')).toBe('first');
      expect(find?.('x', '/members/9/note/plan')).toBeUndefined();
      expect(find?.('n')).toBeUndefined();
    }
  });

  test('are found by the note alone where it is one text', () => {
    const find = finder([
      { noteId: 'n', text: 'The text.' },
      { noteId: 'n', text: 'Another.' },
      { noteId: 'm', text: 'A third.' },
    ] as NoteTexts);
    expect(find?.('n')).toBe('The text.');
    expect(find?.('m', '/notes/5/text')).toBe('A third.');
    expect(find?.('/members/0/note/text')).toBeUndefined();
  });

  test('of notes without members have no place on a roster', () => {
    const find = finder([note('n', 'first'), note('m', 'second')] as unknown as NoteTexts);
    expect(find?.('x', '/members/0/note/plan')).toBeUndefined();
    expect(find?.('m', '/members/0/note/plan')).toBe('second');
  });

  test('are found in a record by the path, or else by the note', () => {
    const find = finder({ n: 'by note', '/members/1/note/plan': 'by path', members: 'a text' });
    expect(find?.('n')).toBe('by note');
    expect(find?.('n', '/members/1/note/plan')).toBe('by path');
    expect(find?.('n', '/members/2/note/plan')).toBe('by note');
    expect(find?.('members')).toBe('a text');
    expect(find?.('toString')).toBeUndefined();
  });

  test('that are of no such form are a fault', () => {
    expect(told(null)).toEqual(['/options/notes type']);
    expect(told('text')).toEqual(['/options/notes type']);
    expect(told({ n: 5 })).toEqual(['/options/notes/n type']);
    expect(told([{ noteId: 5 }])).toEqual(['/options/notes/0/noteId type']);
    expect(told({ members: [{ patientId: 5, note: {} }] })).not.toEqual([]);
  });

  test('that are no text are passed over', () => {
    const find = finder([{ noteId: 'n', plan: 5, text: 'The text.' }] as unknown as NoteTexts);
    expect(find?.('n', '/plan')).toBeUndefined();
    expect(find?.('n')).toBe('The text.');
  });
});

test('the title of a page has the id of the session, and of no other report', () => {
  const title = (page: string) => /<title>(.*)<\/title>/.exec(page)?.[1];
  expect(title(toHtml(session))).toBe('Session process-2026-03-04: Blocked');
  expect(title(toHtml(unbundling))).toBe('Services of the same day: Blocked');
  expect(toHtml(session)).toContain('<h1>Session <bdi class="id">process-2026-03-04</bdi></h1>');
  expect(toHtml(unbundling)).toContain('<h1>Services of the same day</h1>');
  expect(toMarkdown(unbundling)).toMatch(/^# Services of the same day\n/);
});
