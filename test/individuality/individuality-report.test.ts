import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { individualityReportSchema } from '../../src/individuality/individuality-report.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { recoveryEvening } from '../../src/rule-book/example-records/recovery-evening.js';

const report = scoreNoteIndividuality(recoveryEvening);

test('a report has the shape of its schema', () => {
  expect(z.parse(individualityReportSchema, report)).toEqual(report);
});

test('a stored report of a later version may have more keys', () => {
  expect(z.safeParse(individualityReportSchema, { ...report, more: 1 }).success).toBe(true);
  expect(z.safeParse(individualityReportSchema, { ...report, notes: 1 }).success).toBe(false);
});
