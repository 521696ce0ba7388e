import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import { groupSessionSchema } from '../../src/record/group-session.js';
import { type ReadableReport, toHtml, toMarkdown } from '../../src/report/index.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { intensiveOutpatientDay } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { services } from '../tools/support/arbitrary-services.js';
import { session } from '../tools/support/arbitrary-session.js';

/** What stands on a page when something was not thought of. */
const thoughtless = /\bundefined\b|\bNaN\b|\[object |Infinity/;

const pagesOf = (report: ReadableReport): string[] => [toHtml(report), toMarkdown(report)];

describe('what the library reports can be read', () => {
  const evenings = readdirSync('examples/data')
    .map((name) => [name, JSON.parse(readFileSync(`examples/data/${name}`, 'utf8'))] as const)
    .flatMap(([name, data]) => {
      const read = z.safeParse(groupSessionSchema, data);
      return read.success ? [[name, read.data] as const] : [];
    });

  test.each(evenings)('of the evening %s', (_, evening) => {
    const report = validateGroupSession(evening);
    for (const page of pagesOf(report)) {
      expect(page).not.toMatch(thoughtless);
      for (const { patientId, findings } of report.members) {
        expect(page).toContain(patientId);
        for (const { rule, reason } of findings) {
          expect(page).toContain(rule);
          expect(page).toContain(reason);
        }
      }
    }
  });

  test('of the claims of an evening', () => {
    const report = validateGroupSession(smallProcessGroup);
    const claims = buildPerPatientClaims(smallProcessGroup, clinicBilling);
    const page = toHtml(report, { claims, notes: smallProcessGroup });
    expect(claims.claims.length).toBeGreaterThan(0);
    for (const { claimId } of claims.claims) expect(page).toContain(claimId);
    expect(page).not.toMatch(thoughtless);
  });

  test('of a day: its services are drawn by their times', () => {
    for (const page of pagesOf(detectUnbundling(intensiveOutpatientDay))) {
      expect(page).toContain('Each patient’s day');
      expect(page).not.toContain('cannot be drawn');
      expect(page).not.toMatch(thoughtless);
    }
  });

  test('of notes alone, and of a claim file', () => {
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
    for (const page of reports.flatMap(pagesOf)) expect(page).not.toMatch(thoughtless);
  });

  test('whatever was put in, as long as it was judged', () => {
    fc.assert(
      fc.property(session, services, (evening, day) => {
        const pages = [validateGroupSession(evening), detectUnbundling(day)].flatMap(pagesOf);
        for (const page of pages) expect(page).not.toMatch(thoughtless);
      }),
      { seed: 90853, numRuns: 40 },
    );
  });
});
