import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { sessionFacts } from '../../../src/record/session-facts.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { groupLineOf } from '../../../src/validation/group-line.js';
import type { SessionReport } from '../../../src/validation/session-report.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../../src/validation/validation-options.js';
import { anySession } from '../arbitrary/billing.js';
import { services } from '../arbitrary/services.js';
import { runs } from '../long-runs.js';

const options: ValidationOptions = { individuality: false, checks: false };

const findingsOf = ({ findings, members }: SessionReport): Finding[] => [
  ...findings,
  ...members.flatMap((member) => member.findings),
];

describe('the key of a finding', () => {
  const keysOf = (session: GroupSession, ofPatients?: ReadonlySet<string>) =>
    findingsOf(validateGroupSession(session, options))
      .filter(({ patientId }) => !ofPatients || ofPatients.has(patientId ?? ''))
      .map(({ key }) => key)
      .sort();

  test('is that of one fact, whatever the order of the members and the run', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const found = findingsOf(validateGroupSession(session, options));
        const facts = new Map<string, string>();
        for (const { key, rule, reason, outcome, patientId, message } of found) {
          const fact = JSON.stringify([rule, reason, outcome, patientId, message]);
          expect(facts.get(key) ?? fact).toBe(fact);
          facts.set(key, fact);
        }
        const turned = { ...session, members: session.members.toReversed() };
        expect(keysOf(turned)).toEqual(found.map(({ key }) => key).sort());
      }),
      { numRuns: runs(100, 10_000) },
    );
  });

  test('does not depend on what another member is called', () => {
    fc.assert(
      fc.property(anySession, fc.nat(), (session, at) => {
        const renamed = session.members[at % Math.max(1, session.members.length)];
        if (!renamed) return;
        const { patientId } = renamed;
        const others = new Set(session.members.map((one) => one.patientId));
        others.delete(patientId);
        const members = session.members.map((one) =>
          one.patientId === patientId ? { ...one, patientId: 'a new number' } : one,
        );
        expect(keysOf({ ...session, members }, others)).toEqual(keysOf(session, others));
      }),
      { numRuns: runs(100, 10_000) },
    );
  });

  test('is the same in a session check and in detectUnbundling', () => {
    fc.assert(
      fc.property(anySession, services, (session, others) => {
        const facts = sessionFacts(session, { payers: undefined });
        const lines = facts.attending
          .filter(({ insured, neverPresent }) => insured && !neverPresent)
          .map((member, index) => groupLineOf(member, `claim line ${index}`, undefined));
        const used = new Set(lines.map(({ patientId }) => patientId));
        fc.pre(used.size === lines.length);
        const beside = others
          .filter(({ groupSessionId, groupSessionIds }) => !groupSessionId && !groupSessionIds)
          .map((service, index) => ({
            ...service,
            patientId: facts.attending[index % Math.max(1, lines.length)]?.patientId ?? 'nobody',
            serviceDate: facts.serviceDate,
          }));
        const inSession = findingsOf(
          validateGroupSession(session, { ...options, services: beside }),
        ).filter(
          // A report on service lines says once which edits it used, a session for each patient.
          ({ rule }) => rule.startsWith('unbundling/') && rule !== 'unbundling/edition',
        );
        const inFile = new Set(
          detectUnbundling([...beside, ...lines]).findings.map(({ key }) => key),
        );
        expect(inSession.filter(({ key }) => !inFile.has(key))).toEqual([]);
      }),
      { numRuns: runs(100, 10_000) },
    );
  });
});
