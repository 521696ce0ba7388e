import {
  type ClaimBatch,
  type GroupSession,
  InputError,
  type PayerPolicy,
} from 'group-therapy-billing';
import { toFhirClaim } from 'group-therapy-billing/fhir';
import { to837P } from 'group-therapy-billing/x12';
import { madeUpContext, madeUpEnvelope } from './made-up.js';

/** The formats in which claims can be copied. */
export type ClaimFormat = 'json' | 'fhir' | '837p';

const indented = (value: unknown): string => JSON.stringify(value, null, 2);

const written = (
  { claims }: ClaimBatch,
  format: ClaimFormat,
  session: GroupSession,
  policies: readonly PayerPolicy[],
): string => {
  if (format === 'json') return indented(claims);
  if (format === '837p') return to837P(claims, madeUpEnvelope(claims, session, policies));
  const resources = claims.map((claim) =>
    toFhirClaim(claim, madeUpContext(claim, session, policies)),
  );
  const entry = resources.map((resource) => ({ resource }));
  return indented({ resourceType: 'Bundle', type: 'collection', entry });
};

/** The claims as text, or why they cannot be written in this format. */
export const claimText = (
  batch: ClaimBatch,
  format: ClaimFormat,
  session: GroupSession,
  policies: readonly PayerPolicy[],
): string => {
  if (batch.claims.length === 0) return 'No claims to send.';
  try {
    return written(batch, format, session, policies);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.issues.map(({ path, message }) => `${path}: ${message}`);
    return ['These claims cannot be written in this format:', ...lines].join('\n');
  }
};
