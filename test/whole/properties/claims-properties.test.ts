import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/claim/build-per-patient-claims.js';
import { isNpi } from '../../../src/reference/codes/npi.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { anySession, billing } from '../arbitrary/billing.js';
import { deepFreeze } from '../deep-freeze.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(150, 1500) };

describe('the claims of any session, under any billing and any setting of rules', () => {
  test('are never built for more, fewer or others than the roster: nobody is lost', () => {
    const seen = { claims: 0, held: 0, notBilled: 0, absent: 0 };
    fc.assert(
      fc.property(anySession, billing, (scene, terms) => {
        const { claims, held, notBilled, absent } = buildPerPatientClaims(scene, terms);
        const sorted = [
          ...claims.map(({ patientId }) => patientId),
          ...held.map(({ patientId }) => patientId),
          ...notBilled.map(({ patientId }) => patientId),
          ...absent,
        ].sort();
        expect(sorted).toEqual(scene.members.map(({ patientId }) => patientId).sort());
        for (const { findings } of held) expect(findings.length).toBeGreaterThan(0);
        seen.claims += claims.length;
        seen.held += held.length;
        seen.notBilled += notBilled.length;
        seen.absent += absent.length;
      }),
      tries,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs(10, 100));
  });

  test('keep every invariant', () => {
    fc.assert(
      fc.property(anySession, billing, (scene, terms) => {
        const { claims, totalChargeCents } = buildPerPatientClaims(scene, terms);
        const kind = validateGroupSession(scene, { individuality: false }).service.kind;
        if (claims.length > 0) expect(kind).toBe('group');
        for (const claim of claims) {
          const entries = scene.members.filter(({ patientId }) => patientId === claim.patientId);
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
          for (const [place, line] of claim.lines.entries()) {
            expect(line.lineNumber).toBe(place + 1);
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

  test('are the same plain answer twice, and leave their input as it was', () => {
    fc.assert(
      fc.property(anySession, billing, (scene, terms) => {
        const first = buildPerPatientClaims(deepFreeze(scene), deepFreeze(terms));
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
        expect(JSON.stringify(buildPerPatientClaims(scene, terms))).toBe(JSON.stringify(first));
      }),
      tries,
    );
  });

  test('are held by what is still open, and by nothing else, where no rule is set', () => {
    fc.assert(
      fc.property(anySession, billing, (scene, { rules: _, ...terms }) => {
        const { claims, held } = buildPerPatientClaims(scene, terms);
        const holding =
          terms.release === 'review' ? ['fail', 'no-data'] : ['fail', 'review', 'no-data'];
        for (const { findings } of held)
          expect(findings.some(({ outcome }) => holding.includes(outcome))).toBe(true);
        expect(claims.length + held.length).toBeLessThanOrEqual(scene.members.length);
      }),
      tries,
    );
  });
});
