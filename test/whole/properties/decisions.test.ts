import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import type { Decision } from '../../../src/finding/decision.js';
import type { Finding } from '../../../src/finding/finding.js';
import { getRule } from '../../../src/rule-book/list-rules.js';
import type { MemberReport, SessionReport } from '../../../src/validation/session-report.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../../src/validation/validation-options.js';
import { anySession, billing, settings } from '../arbitrary/billing.js';
import { runs } from '../long-runs.js';

const options: ValidationOptions = { individuality: false, checks: false };

const findingsOf = ({ findings, members }: SessionReport): Finding[] => [
  ...findings,
  ...members.flatMap((member) => member.findings),
];

const acceptedBySomebody = (findings: readonly Finding[]): Decision[] =>
  [...new Map(findings.map((finding) => [finding.key, finding])).values()].map(({ key, rule }) => ({
    key,
    decision: 'accept',
    by: 'an auditor',
    role: getRule(rule)?.deciders[0] ?? 'compliance',
    at: '2035-01-01T00:00:00Z',
    why: 'Read and found right.',
  }));

/** Charges for every code, and no date of submission: nothing that is wrong with the billing. */
const faultless = {
  chargeCents: { '90853': 6500, '90785': 1500, H0005: 1800, G0410: 9000 },
  billingProvider: { npi: '1234567893' },
};

const givenSession = fc.tuple(anySession, billing, fc.option(settings, { nil: {} }));

const insured = ({ members }: SessionReport): MemberReport[] =>
  members.filter(({ coverage }) => coverage === 'insured');

test('a member is ready exactly when the claim is built, or no claim is due, and never beside a held claim', () => {
  const chosen = fc.option(fc.constantFrom('dr-lindqvist', 'ms-adeyemi'), { nil: undefined });
  fc.assert(
    fc.property(
      givenSession,
      chosen,
      fc.boolean(),
      ([session, { payers }, rules], biller, decides) => {
        const given: ValidationOptions = {
          ...options,
          rules,
          ...(payers ? { payers } : {}),
          ...(biller === undefined ? {} : { renderingProviderId: biller }),
        };
        const open = findingsOf(validateGroupSession(session, given));
        const decisions = decides ? acceptedBySomebody(open) : [];
        const report = validateGroupSession(session, { ...given, decisions });
        const batch = buildPerPatientClaims(session, { ...given, decisions, ...faultless });
        for (const { heldBy } of batch.held)
          expect([...heldBy.session, ...heldBy.member]).not.toEqual([]);
        const ready = insured(report).flatMap(({ verdict, patientId }) =>
          verdict === 'ready' ? patientId : [],
        );
        const ofFacility = batch.notBilled
          .filter(({ reason }) => reason === 'facility')
          .map(({ patientId }) => patientId);
        // A facility builds its institutional claims elsewhere: none of its members is held here.
        const built = batch.claims.map(({ patientId }) => patientId);
        if (session.billAs === 'facility') {
          expect([built, batch.held]).toEqual([[], []]);
          expect(ofFacility).toEqual(
            insured(report).flatMap(({ verdict, patientId }) =>
              verdict === 'absent' ? [] : patientId,
            ),
          );
        } else {
          expect(ready).toEqual(built);
          expect(ofFacility).toEqual([]);
        }
      },
    ),
    { numRuns: runs(100, 10_000) },
  );
});

test('accepting every review makes a session ready exactly when no fail and no no-data is left', () => {
  fc.assert(
    fc.property(anySession, fc.option(settings, { nil: {} }), (session, rules) => {
      const before = validateGroupSession(session, { ...options, rules });
      const open = findingsOf(before);
      const decisions = acceptedBySomebody(open.filter(({ outcome }) => outcome === 'review'));
      const after = validateGroupSession(session, { ...options, rules, decisions });
      const left = open.filter(({ outcome }) => outcome === 'fail' || outcome === 'no-data');
      const heldAnyway = after.members.flatMap((member) => member.heldAnyway);
      expect(after.verdict === 'ready').toBe(left.length + heldAnyway.length === 0);
      expect(after.unusedDecisions).toEqual([]);
      expect(after.counts.decided).toBe(open.filter(({ outcome }) => outcome === 'review').length);
    }),
    { numRuns: runs(100, 10_000) },
  );
});

test('no decision and no setting gets a claim out past what no setting releases', () => {
  fc.assert(
    fc.property(anySession, fc.constantFrom('review', 'advice', 'off'), (session, setting) => {
      const strict = validateGroupSession(session, options);
      const rules = Object.fromEntries(
        findingsOf(strict).map(({ rule, reason }) => [`${rule}#${reason}`, setting]),
      );
      const all = findingsOf(validateGroupSession(session, { ...options, rules }));
      const decisions = acceptedBySomebody([...findingsOf(strict), ...all]);
      const terms = { ...options, ...faultless, rules, decisions, release: 'review' } as const;
      for (const claim of buildPerPatientClaims(session, terms).claims) {
        const member = session.members.find(({ patientId }) => patientId === claim.patientId);
        expect(strict.service.kind).toBe('group');
        expect(member?.note).toBeDefined();
        expect(member?.payerId).toBe(claim.payerId);
        expect(claim.diagnoses.length).toBeGreaterThan(0);
        expect(claim.diagnoses.length).toBeLessThanOrEqual(12);
      }
    }),
    { numRuns: runs(100, 10_000) },
  );
});
