import { describe, expect, test } from 'vitest';
import {
  copiedTexts,
  excerpt,
  mergedSpans,
  sharedPassages,
} from '../../../src/report/outline/shared-passages.js';
import { individuality } from '../sample-reports.js';

const span = (start: number, end: number) => ({ start, end });

describe('shared passages', () => {
  const [b, c] = individuality.notes;
  const [first] = b?.shared ?? [];
  if (!b || !c || !first) throw new Error('The sample has passages.');
  const passages = (...notes: typeof individuality.notes) =>
    sharedPassages({ ...individuality, notes });

  test('that both notes report appear once, the earlier note first', () => {
    expect(sharedPassages(individuality)).toEqual([
      {
        one: {
          noteId: 'note-b',
          patientId: 'patient-b',
          path: '/members/1/note/response',
          spans: [span(0, 44)],
        },
        other: {
          noteId: 'note-c',
          patientId: 'patient-c',
          path: '/members/2/note/response',
          spans: [span(0, 44)],
        },
        passages: [[span(0, 44), span(0, 44)]],
        similarity: 97,
      },
    ]);
  });

  test('of the same boxes are combined, each once, with the highest similarity', () => {
    const later = { ...first, start: 50, end: 55, otherStart: 60, otherEnd: 65, similarity: 99 };
    const elsewhere = { ...first, path: '/members/1/note/plan', similarity: 91 };
    const unknown = { ...first, noteId: 'note-x' };
    const found = passages({ ...b, shared: [first, later, elsewhere, first, unknown] }, c);
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
        [span(0, 44), span(50, 55)],
        'note-c',
        'patient-c',
        [span(0, 44), span(60, 65)],
        99,
      ],
      ['note-b', '/members/1/note/plan', [span(0, 44)], 'note-c', 'patient-c', [span(0, 44)], 91],
      ['note-b', '/members/1/note/response', [span(0, 44)], 'note-x', undefined, [span(0, 44)], 97],
    ]);
  });

  test('within one note keep the order of the report', () => {
    const twice = { ...first, noteId: 'note-b', start: 50, end: 94 };
    expect(passages({ ...b, shared: [twice] })[0]?.one.spans).toEqual([span(50, 94)]);
  });
});

test('spans within a text are in order, and one where they touch or overlap', () => {
  expect(mergedSpans([span(5, 6), span(1, 3), span(3, 4)], 10)).toEqual([span(1, 4), span(5, 6)]);
  expect(mergedSpans([span(1, 9), span(1, 3)], 10)).toEqual([span(1, 9)]);
  expect(mergedSpans([span(1, 3), span(1, 9)], 10)).toEqual([span(1, 9)]);
  expect(mergedSpans([span(2, 2), span(8, 20), span(12, 14)], 10)).toEqual([span(8, 10)]);
  expect(mergedSpans([span(4, 2)], 10)).toEqual([]);
});

describe('an excerpt', () => {
  test('marks overlapping spans as one', () => {
    expect(excerpt('abcdefgh', [span(4, 6), span(1, 3), span(2, 5)])).toEqual([
      { text: 'a', as: 'context' },
      { text: 'bcdef', as: 'shared' },
      { text: 'gh', as: 'context' },
    ]);
  });

  test('leaves out spans beyond the end of the text', () => {
    expect(excerpt('abc', [span(1, 99), span(7, 9)])).toEqual([
      { text: 'a', as: 'context' },
      { text: 'bc', as: 'shared' },
    ]);
  });

  test('shows what differs inside a shared span, and nowhere else', () => {
    const differing = [span(0, 1), span(2, 4), span(5, 9)];
    expect(excerpt('abcdefghij', [span(1, 6), span(8, 9)], differing)).toEqual([
      { text: 'a', as: 'context' },
      { text: 'b', as: 'shared' },
      { text: 'cd', as: 'different' },
      { text: 'e', as: 'shared' },
      { text: 'f', as: 'different' },
      { text: 'gh', as: 'context' },
      { text: 'i', as: 'different' },
      { text: 'j', as: 'context' },
    ]);
  });

  test('keeps 110 characters next to a span and leaves out what is farther away', () => {
    const far = 'x'.repeat(261);
    const [before, , after] = excerpt(`${far}MARK${far}`, [span(261, 265)]);
    expect(before?.text).toBe(` … ${'x'.repeat(110)}`);
    expect(after?.text).toBe(`${'x'.repeat(110)} … `);
    const near = 'x'.repeat(260);
    expect(excerpt(`${near}MARK`, [span(260, 264)])[0]?.text).toBe(near);
  });

  test('does not cut a surrogate pair in half', () => {
    const [cut] = excerpt(`${'😀'.repeat(150)}xMARK`, [span(301, 305)]);
    expect(cut?.text).toBe(` … ${'😀'.repeat(54)}x`);
    const pairs = '😀'.repeat(200);
    const [before, mark, after] = excerpt(`x${pairs}MARK${pairs}x`, [span(401, 405)]);
    expect(before?.text).toBe(` … ${'😀'.repeat(55)}`);
    expect(mark).toEqual({ text: 'MARK', as: 'shared' });
    expect(after?.text).toBe(`${'😀'.repeat(55)} … `);
    const odd = excerpt(`MARK${pairs}yMARK`, [span(0, 4), span(405, 409)]);
    expect(odd[1]?.text).toBe(`${'😀'.repeat(55)} … ${'😀'.repeat(54)}y`);
    const late = excerpt(`MARKy${pairs}MARK`, [span(0, 4), span(405, 409)]);
    expect(late[1]?.text).toBe(`y${'😀'.repeat(54)} … ${'😀'.repeat(55)}`);
  });
});

test('of notes that are copies, each text is listed once', () => {
  const side = (noteId: string) => ({
    noteId,
    patientId: `of-${noteId}`,
    path: undefined,
    spans: [{ start: 0, end: 9 }],
  });
  const pair = (one: string, other: string) => ({
    one: side(one),
    other: side(other),
    passages: [],
    similarity: 90,
  });
  const pairs = [pair('a', 'b'), pair('a', 'c'), pair('b', 'c'), pair('b', 'd'), pair('a', 'x')];
  const { copies, rest } = copiedTexts(pairs, [['a', 'b', 'c', 'd']]);
  expect(
    copies.map(({ one, others }) => [one.noteId, others.map(({ other }) => other.noteId)]),
  ).toEqual([
    ['a', ['b', 'c']],
    ['b', ['d']],
  ]);
  expect(rest).toEqual([pair('a', 'x')]);
});
