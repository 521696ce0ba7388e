import { expect } from 'vitest';
import { change } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { conformanceFaults, segmentsOf } from './conformance-837p.js';

/** The conforming interchange of the full claims, with the envelope and the claims changed. */
export const fullInterchange = (
  envelope: Record<string, unknown>,
  claims: Record<string, unknown> = {},
) => {
  const text = to837P(change(fullClaims, claims), change(fullEnvelope, envelope));
  expect(conformanceFaults(segmentsOf(text))).toEqual([]);
  return text;
};
