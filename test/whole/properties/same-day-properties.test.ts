import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import { change } from '../../../src/rule-book/change.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(100, 10_000) };

const { sessionId, members } = smallProcessGroup;

const groupCodes = ['90853', '90849', '96164', 'G0410', 'G0411', 'H0005'];
const otherCodes = [
  ...['90832', '90833', '90834', '90837', '90845', '90880', '90791', '90792', '90839', '90840'],
  ...['90846', '90847', 'H0004', 'H2014', 'H2017', 'H2019', 'H2027', '96158', '96165', '96167'],
  ...['G0396'],
];
const noPsychotherapy = ['99214', '90785', '99417', '80305', 'H0015', 'G2086'];

const clock = fc.integer({ min: 17 * 60, max: 21 * 60 }).map((minute) => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `2026-03-04T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00-05:00`;
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const note = fc.record({
  noteId: fc.constantFrom('n1', 'n2', 'n3'),
  medicalNecessity: fc.constantFrom('Panic at work.', 'Grief.', ''),
});

/** A service for a member of the session, close to the session time, often linked to the session. */
const service = fc.record({
  patientId: fc.constantFrom(...members.map(({ patientId }) => patientId)),
  payerId: optional(fc.constantFrom('harbor-health', 'plains-medicaid', 'other-plan')),
  code: fc.constantFrom(...groupCodes, ...otherCodes, ...noPsychotherapy),
  modifiers: optional(fc.subarray(['XE', '59', '25', 'HQ'])),
  units: optional(fc.constantFrom(1, 3)),
  status: optional(fc.constantFrom('active', 'void', 'denied')),
  serviceDate: fc.constantFrom('2026-03-04', '2026-03-04', '2026-03-05', '2026-03-03'),
  start: optional(clock),
  end: optional(clock),
  renderingNpi: fc.constantFrom('1234567893', '1999999984', ''),
  performedBy: optional(fc.constantFrom('1234567893', 'somebody')),
  setting: optional(fc.constantFrom('professional', 'outpatient-facility')),
  encounterId: optional(fc.constantFrom('e1', 'e2')),
  groupSessionId: optional(fc.constantFrom(sessionId, sessionId, 'another', '')),
  groupSessionIds: optional(fc.subarray([sessionId, 'another'])),
  note: optional(note),
});

const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

const services = fc
  .array(service, { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map((one, index) => ({ serviceId: `s${index}`, ...given(one) }) as BilledService),
  );

/** The arrival time of a member. */
const arrival = fc.constantFrom('18:30', '18:50', '19:15');

const idsOf = ({ groupSessionId = '', groupSessionIds = [] }: BilledService): string[] =>
  [groupSessionId, ...groupSessionIds].filter((id) => id !== '');

const isGroup = ({ code, modifiers = [] }: BilledService): boolean =>
  groupCodes.includes(code) || (modifiers.includes('HQ') && /^H/.test(code) && code !== 'H0015');

const isProfessional = ({ setting = 'professional' }: BilledService) => setting === 'professional';

// True for the member's own line or the facility's line for the session.
const maySpeakOfSession = (line: BilledService): boolean => {
  if (!isGroup(line)) return false;
  const names = idsOf(line).includes(sessionId);
  return isProfessional(line)
    ? names && line.serviceDate === '2026-03-04'
    : names || idsOf(line).length === 0;
};

const overlaps = ({ start, end }: BilledService, from: string, to: string): boolean =>
  start !== undefined && end !== undefined && start < end && start < to && from < end;

test('no claim is built for a member whose session overlaps their other service', () => {
  const seen = { held: 0, claims: 0 };
  fc.assert(
    fc.property(services, arrival, (lines, arrived) => {
      const from = `2026-03-04T${arrived}:00-05:00`;
      const session = change(smallProcessGroup, {
        '/members/0/presence': [{ from, to: smallProcessGroup.end }],
      });
      const { claims } = buildPerPatientClaims(session, {
        ...clinicBilling,
        release: 'ready',
        services: lines,
      });
      for (const { patientId } of members) {
        const start = patientId === members[0]?.patientId ? from : smallProcessGroup.start;
        const conflict = lines.some(
          (line) =>
            line.patientId === patientId &&
            (line.status ?? 'active') === 'active' &&
            !noPsychotherapy.includes(line.code) &&
            !maySpeakOfSession(line) &&
            overlaps(line, start, smallProcessGroup.end),
        );
        const isBilled = claims.some((claim) => claim.patientId === patientId);
        if (conflict) expect(isBilled).toBe(false);
        if (conflict) seen.held += 1;
        if (isBilled) seen.claims += 1;
      }
    }),
    tries,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(tries.numRuns / 10);
});

test('every pair that is not distinct names a rule, and the report is at least as severe', () => {
  const severity = ['distinct', 'review', 'unbundled'];
  const verdicts = ['ready', 'review', 'blocked'];
  fc.assert(
    fc.property(services, fc.boolean(), (lines, withPolicies) => {
      const payers = withPolicies ? clinicBilling.payers : undefined;
      const report = detectUnbundling(lines, payers ? { payers } : {});
      for (const { verdict, rules } of report.pairs) {
        expect(verdict === 'distinct' || rules.length > 0).toBe(true);
        expect(verdicts.indexOf(report.verdict)).toBeGreaterThanOrEqual(severity.indexOf(verdict));
      }
    }),
    tries,
  );
});

/** A report about some lines, and one about the same lines with a changed copy of one of them. */
const withAndWithout = (
  lines: readonly BilledService[],
  place: number,
  changes: Partial<BilledService>,
) => {
  const one = lines[place % lines.length];
  const copy = one && { ...one, serviceId: 'copy', ...changes };
  return [lines, [...lines, ...(copy ? [copy] : [])]].map((all) =>
    detectUnbundling([...all], { payers: clinicBilling.payers ?? [] }),
  );
};

test('a void, replaced, or denied line changes nothing', () => {
  const statuses = fc.constantFrom<BilledService['status'][]>('void', 'replaced', 'denied');
  fc.assert(
    fc.property(services, fc.nat(), statuses, (lines, place, status = 'void') => {
      const [without, more] = withAndWithout(lines, place, { status });
      expect(more).toEqual(without);
    }),
    tries,
  );
});

test('a secondary payer’s line of the same service changes nothing', () => {
  const later = fc.constantFrom('secondary' as const, 'tertiary' as const);
  fc.assert(
    fc.property(services, fc.nat(), later, (lines, place, payerOrder) => {
      const active = lines.filter(({ status = 'active' }) => status === 'active');
      fc.pre(active.length > 0);
      const [without, more] = withAndWithout(active, place, { payerId: 'later', payerOrder });
      expect(more).toEqual(without);
    }),
    tries,
  );
});
