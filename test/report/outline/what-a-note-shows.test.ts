import { expect, test } from 'vitest';
import { noteEvidence } from '../../../src/report/outline/what-a-note-shows.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { freeTextSession, stockText } from '../free-text-session.js';

const report = validateGroupSession(freeTextSession);
const [told, stock] = noteEvidence(report);

test('what a free text shows is marked where it is, in the order of the text', () => {
  expect(told?.marks.map(({ label, outcome }) => [label, outcome])).toEqual(
    expect.arrayContaining([
      ['Participation', 'pass'],
      ['Intervention', 'pass'],
      ['Response', 'pass'],
    ]),
  );
  const starts = told?.marks.map(({ start }) => start) ?? [];
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('a stock phrase is marked as what it is, and what is missing has a remedy', () => {
  expect(stock?.marks).toContainEqual({
    label: 'Plan',
    outcome: 'review',
    start: stockText.indexOf('Continue'),
    end: stockText.length,
  });
  expect(stock?.missing.map(({ label }) => label)).toContain('Intervention');
  for (const { remedy } of stock?.missing ?? []) expect(remedy).not.toBe('');
});

test('a report without checks, or of notes in boxes, has what its findings have', () => {
  const { checks: _, ...stored } = report;
  expect(noteEvidence(stored).map(({ patientId }) => patientId)).toEqual(
    expect.arrayContaining([stock?.patientId]),
  );
});
