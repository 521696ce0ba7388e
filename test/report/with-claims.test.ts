import { describe, expect, test } from 'vitest';
import type { ClaimBatch } from '../../src/billing/claim-batch.js';
import { InputError } from '../../src/input/input-error.js';
import { toHtml, withClaims } from '../../src/report/index.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import { readySession } from './edge-case-reports.js';
import { claims, reconciliation, session, unbundling, unsigned } from './sample-reports.js';

const nothing: ClaimBatch = {
  ...claims,
  claims: [],
  held: [],
  notBilled: [],
  absent: [],
  findings: [],
};
const late = { ...unsigned, rule: 'claim/timely-filing' as const, message: 'Late.' };
const { patientId: _, ...npi } = { ...unsigned, rule: 'claim/billing-npi' as const };

const held = (patientId: string, ...findings: ClaimBatch['findings']): ClaimBatch['held'] => [
  {
    patientId,
    findings,
    heldBy: { session: [], member: findings.map(({ rule }) => rule) },
    payerId: null,
    renderingProviderId: null,
    chargeCents: null,
    fileBy: null,
  },
];
const verdictsOf = ({ members }: SessionReport) => members.map(({ verdict }) => verdict);

describe('the report of a session beside its claims', () => {
  test('is unchanged where the claims add nothing', () => {
    expect(withClaims(readySession, nothing)).toEqual(readySession);
  });

  test('has what holds one claim on that member', () => {
    const shown = withClaims(readySession, {
      ...nothing,
      held: held('patient-b', late),
      findings: [{ ...late, patientId: 'patient-b' }],
    });
    expect(verdictsOf(shown)).toEqual(['ready', 'blocked']);
    expect(shown.members[1]?.findings).toMatchObject([{ rule: 'claim/timely-filing' }]);
    expect(shown).toMatchObject({ verdict: 'blocked', counts: { fail: 1 } });
  });

  test('has what holds every claim on the session', () => {
    const shown = withClaims(readySession, { ...nothing, findings: [npi] });
    expect(verdictsOf(shown)).toEqual(['blocked', 'blocked']);
    expect(shown.findings).toEqual([npi]);
    expect(shown.verdict).toBe('blocked');
  });

  test('is a review where a stored claim is held without a finding', () => {
    const shown = withClaims(readySession, { ...nothing, held: held('patient-a') });
    expect(verdictsOf(shown)).toEqual(['review', 'ready']);
    expect(shown.verdict).toBe('review');
  });

  test('keeps a verdict that is worse, and an absent member absent', () => {
    const shown = withClaims(session, { ...nothing, held: held('patient-a') });
    expect(verdictsOf(shown)).toEqual(verdictsOf(session));
  });

  test('does not repeat a finding that the report has', () => {
    const shown = withClaims(session, { ...nothing, findings: [unsigned] });
    expect(shown.counts).toEqual(session.counts);
  });

  test('refuses the claims of another session, and tells every fault', () => {
    const other = { ...claims, sessionId: 'another' };
    expect(() => withClaims(session, other)).toThrow(InputError);
    expect(() => withClaims(session, other)).toThrow('/claims/sessionId: conflict');
    expect(() => Reflect.apply(withClaims, undefined, [{}, null])).toThrow(
      /kind: missing.*claims: missing/,
    );
  });
});

const bannerOf = (page: string): string => /class="banner (\w+)"/.exec(page)?.[1] ?? 'none';

test.each([
  ['of the session', readySession],
  ['of same-day services', { ...unbundling, verdict: 'ready' as const, pairs: [], findings: [] }],
  ['of the claim file', { ...reconciliation, verdict: 'ready' as const, findings: [] }],
])('a page %s is not ready beside a held claim', (__, report) => {
  expect(bannerOf(toHtml(report, { claims: nothing }))).toBe('ready');
  expect(bannerOf(toHtml(report, { claims: { ...nothing, held: held('patient-a') } }))).toBe(
    'review',
  );
  const page = toHtml(report, {
    claims: {
      ...nothing,
      held: held('patient-b', late),
      findings: [{ ...late, patientId: 'patient-b' }],
    },
  });
  expect(bannerOf(page)).toBe('blocked');
  if (report.kind !== 'session') expect(page).toContain('1 claim is held.');
});
