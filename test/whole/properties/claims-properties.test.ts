import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Billing } from '../../../src/billing/billing.js';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import type { ClaimBatch } from '../../../src/billing/claim-batch.js';
import { hasAnswered, imbalances } from '../../../src/claim/other-payer-answer.js';
import type { GroupMember } from '../../../src/record/group-member.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { hasText } from '../../../src/record/member-note.js';
import type { OtherCoverage, PayerOrder } from '../../../src/record/other-coverage.js';
import { isNpi } from '../../../src/reference/codes/npi.js';
import { toHtml, withClaims } from '../../../src/report/index.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { toCdsHooksCards, toOperationOutcome } from '../../../src/standards/fhir/index.js';
import type { MemberReport, SessionReport } from '../../../src/validation/session-report.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../../src/validation/validation-options.js';
import { billedSession, nearlyRightSession } from '../arbitrary/billing.js';
import { deepFreeze } from '../deep-freeze.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(50, 1_500) };

// The choice among several billers is checked only when claims are built.
const isOfReport = (rule: string): boolean =>
  !rule.startsWith('claim/') && rule !== 'session/rendering-provider';

const heldPatients = (
  { held }: ClaimBatch,
  counts: (rule: string) => boolean = () => true,
): Set<string> =>
  new Set(
    held
      .filter(({ heldBy }) => [...heldBy.session, ...heldBy.member].some(counts))
      .map(({ patientId }) => patientId),
  );

const readyMembers = ({ members }: SessionReport, patients: ReadonlySet<string>): MemberReport[] =>
  members.filter(({ patientId, verdict }) => verdict === 'ready' && patients.has(patientId));

const rulesAndPayers = ({ payers, rules }: Billing): ValidationOptions => ({
  ...(payers ? { payers } : {}),
  ...(rules ? { rules } : {}),
});

// What one member’s group costs, without the code that builds claims.
const chargeOf = (
  { payerId, coverage, interactiveComplexity = '' }: GroupMember,
  { serviceDate, start = '' }: GroupSession,
  { payers = [], chargeCents }: Billing,
): number | 'unknown' | 'by the minute' => {
  const date = serviceDate ?? start.slice(0, 10);
  const policy =
    (coverage ?? 'insured') === 'insured'
      ? payers.find((one) => one.payerId === payerId && one.effective.from <= date)
      : undefined;
  const { code = '90853', units } = policy ?? {};
  if (code !== '90853' && units?.basis !== 'session') return 'by the minute';
  const cents = (of: string): number | undefined =>
    typeof chargeCents === 'number' ? (of === code ? chargeCents : undefined) : chargeCents[of];
  const addOn = code === '90853' && hasText(interactiveComplexity) ? cents('90785') : 0;
  const group = cents(code);
  return group === undefined || addOn === undefined ? 'unknown' : group + addOn;
};

// What two payers answered about a member’s claim, a cent off or not, and a third one.
const answersOf = (
  { payerId = 'unknown-plan', interactiveComplexity = '' }: GroupMember,
  off: number,
): OtherCoverage[] => {
  const charge = hasText(interactiveComplexity) ? 8000 : 6500;
  const answer = (order: PayerOrder, id: string, paidCents: number): OtherCoverage => ({
    payerId: id,
    order,
    paidOn: '2026-04-01',
    paidCents: paidCents + off,
    adjustments: [{ group: 'CO', code: '45', cents: charge - paidCents }],
  });
  return [
    answer('primary', payerId, 4000),
    answer('secondary', 'second', 500),
    { payerId: 'third', order: 'tertiary' },
  ];
};

describe('claims for any session, billing terms and rule settings', () => {
  test('list every roster entry exactly once', () => {
    const seen = { claims: 0, held: 0, notBilled: 0, absent: 0 };
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const { claims, held, notBilled, absent } = buildPerPatientClaims(session, terms);
        const sorted = [
          ...claims.map(({ patientId }) => patientId),
          ...held.map(({ patientId }) => patientId),
          ...notBilled.map(({ patientId }) => patientId),
          ...absent,
        ].sort();
        expect(sorted).toEqual(session.members.map(({ patientId }) => patientId).sort());
        for (const { heldBy } of held)
          expect(heldBy.session.length + heldBy.member.length).toBeGreaterThan(0);
        seen.claims += claims.length;
        seen.held += held.length;
        seen.notBilled += notBilled.length;
        seen.absent += absent.length;
      }),
      tries,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs(3, 100));
  });

  test('charge, hold, or leave unbilled all the money that the session charges', () => {
    let all = 0;
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const { claims, held, notBilled, totalChargeCents, heldChargeCents } =
          buildPerPatientClaims(session, terms);
        const sum = (charges: (number | null)[]) =>
          charges.reduce<number>((total, cents) => total + (cents ?? 0), 0);
        const unsent = [...held, ...notBilled].map(({ chargeCents }) => chargeCents);
        expect(heldChargeCents).toBe(sum(held.map(({ chargeCents }) => chargeCents)));
        const charged = session.members
          .filter(({ attendance }) => attendance !== 'absent')
          .map((member) => chargeOf(member, session, terms));
        if (charged.includes('by the minute') || unsent.includes(null)) return;
        expect(totalChargeCents + sum(unsent)).toBe(
          sum(charged.map((cents) => (typeof cents === 'number' ? cents : Number.NaN))),
        );
        if (claims.length > 0 && unsent.length > 0) all += 1;
      }),
      tries,
    );
    expect(all).toBeGreaterThan(runs(3, 100));
  });

  test('for a second payer list every roster entry once, and are the first claims, balanced', () => {
    let later = 0;
    fc.assert(
      fc.property(
        nearlyRightSession,
        fc.nat(3),
        fc.constantFrom('secondary' as const, 'tertiary' as const),
        (session, off, claimFor) => {
          const members = session.members.map((member) => ({
            ...member,
            otherCoverages: answersOf(member, off === 0 ? 1 : 0),
          }));
          const answered = { ...session, members };
          const { payers: _, ...terms } = clinicBilling;
          const first = buildPerPatientClaims(answered, terms);
          const batch = buildPerPatientClaims(answered, { ...terms, claimFor });
          const { claims, held, notBilled, absent } = batch;
          expect(claims.length + held.length + notBilled.length + absent.length).toBe(
            members.length,
          );
          const ids = new Map(first.claims.map((claim) => [claim.patientId, claim.claimId]));
          for (const claim of claims) {
            expect(claim.claimId).toBe(ids.get(claim.patientId));
            expect(claim.payerOrder).toBe(claimFor);
            expect(
              claim.otherPayers?.filter(hasAnswered).flatMap((one) => imbalances(one, claim.lines)),
            ).toEqual([]);
          }
          expect(claims.length).toBe(off === 0 ? 0 : first.claims.length);
          later += claims.length;
        },
      ),
      tries,
    );
    expect(later).toBeGreaterThan(runs(3, 100));
  });

  test('satisfy every invariant', () => {
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const { claims, totalChargeCents } = buildPerPatientClaims(session, terms);
        const kind = validateGroupSession(session, { individuality: false }).service.kind;
        if (claims.length > 0) expect(kind).toBe('group');
        for (const claim of claims) {
          const entries = session.members.filter(({ patientId }) => patientId === claim.patientId);
          expect(entries).toHaveLength(1);
          expect(claim.payerId).toBe(entries[0]?.payerId);
          expect(claim.source.noteId).toBe(entries[0]?.note?.noteId);
          expect(isNpi(claim.renderingProvider.npi)).toBe(true);
          expect(claim.claimId).toMatch(/^[A-Z0-9-]{1,20}$/);
          expect(claim.diagnoses.length).toBeGreaterThan(0);
          expect(claim.diagnoses.length).toBeLessThanOrEqual(12);
          expect(claim.totalChargeCents).toBe(
            claim.lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
          );
          expect(
            claim.lines.filter(({ code }) => code === '90853').every(({ units }) => units === 1),
          ).toBe(true);
          for (const [index, line] of claim.lines.entries()) {
            expect(line.lineNumber).toBe(index + 1);
            expect(line.modifiers.length).toBeLessThanOrEqual(4);
            expect(line.diagnosisPointers.length).toBeLessThanOrEqual(4);
            expect(Math.max(...line.diagnosisPointers)).toBeLessThanOrEqual(claim.diagnoses.length);
            expect(Number.isInteger(line.chargeCents)).toBe(true);
          }
          const codes = claim.lines.map(({ code }) => code);
          expect(codes.slice(1).every((code) => code === '90785')).toBe(true);
          if (codes.includes('90785')) {
            expect(codes[0]).toBe('90853');
            expect(entries[0]?.interactiveComplexity).toMatch(/\S/);
          }
        }
        expect(new Set(claims.map(({ claimId }) => claimId)).size).toBe(claims.length);
        expect(totalChargeCents).toBe(claims.reduce((sum, one) => sum + one.totalChargeCents, 0));
      }),
      tries,
    );
  });

  test('are the same plain JSON each time, and do not change the input', () => {
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const first = buildPerPatientClaims(deepFreeze(session), deepFreeze(terms));
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
        expect(JSON.stringify(buildPerPatientClaims(session, terms))).toBe(JSON.stringify(first));
      }),
      tries,
    );
  });

  test('are held only by open findings when no rule setting is given', () => {
    fc.assert(
      fc.property(billedSession, ([session, { rules: _, ...terms }]) => {
        const { claims, held, findings } = buildPerPatientClaims(session, terms);
        const holding =
          terms.release === 'review' ? ['fail', 'no-data'] : ['fail', 'review', 'no-data'];
        for (const { patientId, heldBy } of held)
          for (const rule of [...heldBy.session, ...heldBy.member])
            expect(
              findings.some(
                (one) =>
                  one.rule === rule &&
                  (one.patientId ?? patientId) === patientId &&
                  // Whether a policy is still in force is never released.
                  (holding.includes(one.outcome) || one.reason === 'policy-not-confirmed'),
              ),
            ).toBe(true);
        expect(claims.length + held.length).toBeLessThanOrEqual(session.members.length);
      }),
      tries,
    );
  });

  test('are never held for a member shown as ready', () => {
    let held = 0;
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const report = validateGroupSession(session, rulesAndPayers(terms));
        const batch = buildPerPatientClaims(session, terms);
        held += batch.held.length;
        const shown = withClaims(report, batch);
        expect(readyMembers(shown, heldPatients(batch))).toEqual([]);
        const page = toHtml(report, { claims: batch });
        const rows = (page.match(/<tr .*?<\/tr>/g) ?? []).filter((row) => />Held<\/td>/.test(row));
        expect(rows.filter((row) => row.includes('badge ready'))).toEqual([]);
        if (batch.held.length === 0) return;
        expect(shown.verdict).not.toBe('ready');
        expect(page).not.toContain('class="banner ready"');
        const severities = toOperationOutcome(batch).issue.map(({ severity }) => severity);
        expect(severities.some((one) => one !== 'information')).toBe(true);
        const indicators = toCdsHooksCards(batch).map(({ indicator }) => indicator);
        expect(indicators.some((one) => one !== 'info')).toBe(true);
      }),
      { ...tries, numRuns: runs(50, 10_000) },
    );
    expect(held).toBeGreaterThan(runs(25, 5_000));
  });

  test('are held for a member with a ready verdict only by a claim rule or a setting', () => {
    fc.assert(
      fc.property(billedSession, ([session, { rules: _, renderingProviderId: __, ...terms }]) => {
        const report = validateGroupSession(session, rulesAndPayers(terms));
        const batch = buildPerPatientClaims(session, terms);
        expect(readyMembers(report, heldPatients(batch, isOfReport))).toEqual([]);
      }),
      { ...tries, numRuns: runs(50, 10_000) },
    );
  });
});
