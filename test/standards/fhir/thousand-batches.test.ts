import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/claim/build-per-patient-claims.js';
import { toFhirClaim } from '../../../src/standards/fhir/index.js';
import { billing, nearlyRightSession } from '../../whole/arbitrary/billing.js';
import { context } from './claim-context.js';
import { faultsOfTold, problemsOf } from './validity.js';

const { identifier: _, ...clinician } = context.renderingProvider;
const anybody = { ...context, renderingProvider: clinician, supervisingProvider: clinician };

test('a thousand generated batches give valid claims, outcomes and cards', () => {
  const seen = { claims: 0, held: 0, findings: 0 };
  fc.assert(
    fc.property(nearlyRightSession, billing, (session, terms) => {
      const batch = buildPerPatientClaims(session, { ...terms, release: 'review' });
      for (const claim of batch.claims) {
        const fhir = toFhirClaim(claim, anybody);
        expect(problemsOf(fhir)).toEqual([]);
        expect(Math.round((fhir.total?.value ?? 0) * 100)).toBe(claim.totalChargeCents);
      }
      expect(faultsOfTold(batch)).toEqual([]);
      seen.claims += batch.claims.length;
      seen.held += batch.held.length;
      seen.findings += batch.findings.length;
    }),
    { seed: 853, numRuns: 1000 },
  );
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(500);
});
