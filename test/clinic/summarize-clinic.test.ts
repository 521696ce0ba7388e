import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import { finishSummary } from '../../src/clinic/finish-summary.js';
import type { ClinicEntry } from '../../src/clinic/index.js';
import { mergeSummaries } from '../../src/clinic/merge-summaries.js';
import { sessionSummary } from '../../src/clinic/session-summary.js';
import { summarizeClinic } from '../../src/clinic/summarize-clinic.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { billedSession } from '../whole/arbitrary/billing.js';
import { runs } from '../whole/long-runs.js';
import {
  clinicEntries,
  dayOf,
  entryOf,
  faultySession,
  type PlantedFault,
  plantedFaults,
} from './clinic-entries.js';

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const fixOf = ({ rule, reason }: { rule: string; reason: string }): string => `${rule}#${reason}`;

const summary = summarizeClinic(clinicEntries);

describe('summarizeClinic', () => {
  test('is the three steps in one', () => {
    expect(finishSummary(mergeSummaries(clinicEntries.map((one) => sessionSummary(one))))).toEqual(
      summary,
    );
  });

  test('names the entry of a session that is given twice with other content', () => {
    const [first] = clinicEntries;
    const again = { report: first?.report, session: first?.session } as ClinicEntry;
    expect(() => summarizeClinic([...clinicEntries, again])).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: '/24/report/sessionId', code: 'conflict' })],
      }),
    );
    expect(summarizeClinic([...clinicEntries, ...clinicEntries])).toEqual(summary);
  });

  test('lists the faults of every entry and of the options', () => {
    expect(() =>
      summarizeClinic([{ report: {} } as ClinicEntry, {} as ClinicEntry], { asOf: 'soon' }),
    ).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([
          expect.objectContaining({ path: '/0/report/sessionId', code: 'missing' }),
          expect.objectContaining({ path: '/1/report', code: 'missing' }),
          expect.objectContaining({ path: '/options/asOf', code: 'date' }),
        ]),
      }),
    );
  });

  test('takes nothing but a list', () => {
    for (const wrong of [undefined, null, {}, 'a', 1])
      expect(() => summarizeClinic(wrong as unknown as ClinicEntry[])).toThrow(/Invalid input/);
  });
});

// Each number, made another way: straight from the reports and the claims.
const batches = clinicEntries.flatMap(({ batch }) => batch ?? []);
const members = clinicEntries.flatMap(({ report }) =>
  report.members.map((member) => ({ ...member, month: report.serviceDate.slice(0, 7) })),
);

describe('the numbers of a summary', () => {
  test('are those of the claims', () => {
    expect(summary.claimedCents).toBe(sum(batches.map(({ totalChargeCents }) => totalChargeCents)));
    expect(summary.heldCents).toBe(sum(batches.map(({ heldChargeCents }) => heldChargeCents)));
    expect(summary.notBilledCents).toBe(
      sum(batches.flatMap((one) => one.notBilled).map(({ chargeCents }) => chargeCents ?? 0)),
    );
    expect(summary.heldCents).toBeGreaterThan(summary.claimedCents);
    expect(summary.held).toBe(
      sum(batches.map(({ held }) => held.length)) +
        clinicEntries
          .filter(({ batch }) => !batch)
          .flatMap(({ report }) => report.members)
          .filter(({ verdict }) => verdict === 'review' || verdict === 'blocked').length,
    );
  });

  test('are those of the reports', () => {
    expect(summary.sessions).toBe(24);
    expect(summary.members.absent).toBe(
      members.filter(({ verdict }) => verdict === 'absent').length,
    );
    expect(sum(Object.values(summary.members))).toBe(members.length);
    const due = members.filter(
      ({ verdict, coverage }) => verdict !== 'absent' && coverage === 'insured',
    );
    expect(summary.readyRate).toBeCloseTo(
      due.filter(({ verdict }) => verdict === 'ready').length / due.length,
      12,
    );
  });

  test('add up over months, clinicians, payers, and types of group', () => {
    const { byMonth, byClinician, byPayer, byGroupType } = summary;
    for (const by of [byMonth, byClinician, byPayer, byGroupType]) {
      const all = Object.values(by);
      expect(sum(all.map(({ claimedCents }) => claimedCents))).toBe(summary.claimedCents);
      expect(sum(all.map(({ heldCents }) => heldCents))).toBe(summary.heldCents);
      expect(sum(all.map(({ notBilledCents }) => notBilledCents))).toBe(summary.notBilledCents);
      expect(sum(all.map(({ held }) => held))).toBe(summary.held);
      expect(sum(all.map((one) => one.members.blocked))).toBe(summary.members.blocked);
    }
    expect(sum(Object.values(byMonth).map(({ sessions }) => sessions))).toBe(summary.sessions);
    expect(sum(summary.heldBy.map(({ held }) => held))).toBe(summary.held);
    expect(sum(summary.heldBy.map(({ heldCents }) => heldCents))).toBe(summary.heldCents);
    for (const [month, { members: counted }] of Object.entries(byMonth))
      expect(sum(Object.values(counted))).toBe(members.filter((one) => one.month === month).length);
  });

  test('count every finding', () => {
    const { counts, findings } = summary;
    for (const outcome of ['fail', 'review', 'no-data', 'advice'] as const)
      expect(sum(findings.filter((one) => one.outcome === outcome).map(({ count }) => count))).toBe(
        counts[outcome],
      );
  });

  test('of the worklist are those of its members', () => {
    for (const entry of summary.worklist) {
      expect(entry.count).toBe(entry.members.length);
      expect(entry.freed).toBe(entry.members.filter(({ alone }) => alone).length);
      expect(entry.heldCents).toBe(sum(entry.members.map(({ chargeCents = 0 }) => chargeCents)));
      expect(sum(Object.values(entry.byMonth))).toBe(entry.count);
      expect(entry.oldest).toBe(entry.members.map(({ serviceDate }) => serviceDate).sort()[0]);
    }
  });
});

const clinicOf = (faults: readonly (readonly PlantedFault[])[], without?: string): ClinicEntry[] =>
  faults.map((planted, index) =>
    entryOf(
      faultySession(
        dayOf(index),
        planted.filter(({ fix }) => fix !== without),
      ),
    ),
  );

describe('freedCents', () => {
  test('is what a bill gains where that fix alone is settled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...plantedFaults], { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        (faults) => {
          const before = summarizeClinic(clinicOf(faults));
          for (const entry of before.worklist) {
            const after = summarizeClinic(clinicOf(faults, fixOf(entry)));
            expect(after.claimedCents - before.claimedCents).toBe(entry.freedCents);
            expect(before.heldCents - after.heldCents).toBe(entry.freedCents);
            expect(before.held - after.held).toBe(entry.freed);
          }
        },
      ),
      { numRuns: runs(6, 300) },
    );
  });
});

describe('a summary of any session and any billing', () => {
  test('says of every held member what holds them, and loses nobody', () => {
    fc.assert(
      fc.property(billedSession, fc.boolean(), ([session, billing], withClaims) => {
        const { rules = {}, payers = [], individuality = false } = billing;
        const report = validateGroupSession(session, { rules, payers, individuality });
        const batch = buildPerPatientClaims(session, billing);
        const [part] = sessionSummary(
          withClaims ? { report, batch, session } : { report },
        ).sessions;
        const counted = sum((part?.members ?? []).map((line) => line.members));
        expect(counted + (part?.held.length ?? 0)).toBe(session.members.length);
        for (const { fixes } of part?.held ?? []) expect(fixes).not.toEqual([]);
        if (withClaims) expect(part?.held.length).toBe(batch.held.length);
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});
