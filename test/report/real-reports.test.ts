import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import { groupSessionSchema } from '../../src/record/group-session.js';
import { type ReadableReport, toHtml, toMarkdown } from '../../src/report/index.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { intensiveOutpatientDay } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { services } from '../whole/arbitrary/services.js';
import { session } from '../whole/arbitrary/session.js';
import { runs } from '../whole/long-runs.js';

/** Text that appears on a page if a value was forgotten. */
const forgotten = /\bundefined\b|\bNaN\b|\[object |Infinity/;

const pagesOf = (report: ReadableReport): string[] => [toHtml(report), toMarkdown(report)];

describe('every report of the library can be shown', () => {
  const evenings = readdirSync('examples/data')
    .map((name) => [name, JSON.parse(readFileSync(`examples/data/${name}`, 'utf8'))] as const)
    .flatMap(([name, data]) => {
      const read = z.safeParse(groupSessionSchema, data);
      return read.success ? [[name, read.data] as const] : [];
    });

  test.each(evenings)('the session %s', (_, evening) => {
    const report = validateGroupSession(evening);
    for (const page of pagesOf(report)) {
      expect(page).not.toMatch(forgotten);
      for (const { patientId, findings } of report.members) {
        expect(page).toContain(patientId);
        for (const { rule, reason } of findings) {
          expect(page).toContain(rule);
          expect(page).toContain(reason);
        }
      }
    }
  });

  test('a session with its claims', () => {
    const report = validateGroupSession(smallProcessGroup);
    const claims = buildPerPatientClaims(smallProcessGroup, clinicBilling);
    const page = toHtml(report, { claims, notes: smallProcessGroup });
    expect(claims.claims.length).toBeGreaterThan(0);
    for (const { claimId } of claims.claims) expect(page).toContain(claimId);
    expect(page).not.toMatch(forgotten);
  });

  test('a day of services, drawn by their times', () => {
    for (const page of pagesOf(detectUnbundling(intensiveOutpatientDay))) {
      expect(page).toContain('Services by patient and day');
      expect(page).not.toContain('there is no timeline');
      expect(page).not.toMatch(forgotten);
    }
  });

  test('notes alone, and a claim file', () => {
    const notes = [
      {
        noteId: 'note-1',
        patientId: 'a',
        text: 'Spoke of the craving on Friday and asked for help.',
      },
      {
        noteId: 'note-2',
        patientId: 'b',
        text: 'Spoke of the craving on Friday and asked for help.',
      },
    ];
    const reports = [scoreNoteIndividuality(notes), reconcileGroupClaims(smallProcessGroup, [])];
    for (const page of reports.flatMap(pagesOf)) expect(page).not.toMatch(forgotten);
  });

  test('the reports of generated sessions and services', () => {
    fc.assert(
      fc.property(session, services, (evening, day) => {
        const pages = [validateGroupSession(evening), detectUnbundling(day)].flatMap(pagesOf);
        for (const page of pages) expect(page).not.toMatch(forgotten);
      }),
      { seed: 90853, numRuns: runs(10, 200) },
    );
  });
});
