import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { services } from '../whole/arbitrary/services.js';
import { deepFreeze } from '../whole/deep-freeze.js';

const runs = { seed: 90853, numRuns: 600 };

const payers = fc.constantFrom<PayerPolicy[] | undefined>(
  undefined,
  [riverPlan],
  [{ ...riverPlan, ncci: 'ignore', sameDayIndividual: 'modifier-required', groupsPerDay: 2 }],
  [{ ...riverPlan, sameDayIndividual: 'denied', coFacilitators: 'each-bills' }],
);
const detect = (lines: BilledService[], policies: PayerPolicy[] | undefined) =>
  detectUnbundling(lines, policies ? { payers: policies } : {});

/** Findings without what depends on the place of a line in the input. */
const placeless = (findings: readonly Finding[]) =>
  findings.map(({ path, relatedPaths, ...rest }) => ({
    ...rest,
    path: path.replace(/^\/\d+/, ''),
    related: relatedPaths?.length ?? 0,
  }));
const sorted = (things: readonly unknown[]) => things.map((one) => JSON.stringify(one)).sort();

describe('any services that pass the schema', () => {
  test('get the same plain answer twice, and stay as they were', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        const report = detect(deepFreeze(lines), policies);
        expect(detect(lines, policies)).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(JSON.stringify(report)).not.toContain('Relapse triggers');
      }),
      runs,
    );
  });

  test('get the same answer in any order, but for the path', () => {
    const shuffled = services.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, payers, ([lines, other], policies) => {
        const a = detect(lines, policies);
        const b = detect(other, policies);
        expect(b.pairs).toEqual(a.pairs);
        expect(placeless(b.findings)).toEqual(placeless(a.findings));
        expect({ ...b, findings: [] }).toEqual({ ...a, findings: [] });
      }),
      runs,
    );
  });

  test('have paths that point to the line they speak of', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        for (const { path, relatedPaths = [], serviceIds = [], patientId } of detect(
          lines,
          policies,
        ).findings) {
          const ids = [path, ...relatedPaths].map((one) => {
            const line = lines[Number(one.split('/')[1])];
            if (path === one) expect(line?.patientId).toBe(patientId);
            return line?.serviceId;
          });
          for (const id of ids) expect(serviceIds).toContain(id);
        }
      }),
      runs,
    );
  });

  test('keep their answers when a patient is added whom they do not concern', () => {
    fc.assert(
      fc.property(services, services, payers, (lines, others, policies) => {
        const strangers = others.map((line, place) => ({
          ...line,
          serviceId: `x${place}`,
          patientId: `x-${line.patientId}`,
          renderingNpi: `x-${line.renderingNpi}`,
          performedBy: `x-${line.performedBy ?? line.renderingNpi}`,
        }));
        const alone = detect(lines, policies);
        const together = detect([...strangers, ...lines], policies);
        const ours = <T extends { patientId?: string }>(things: T[]) =>
          things.filter(({ patientId = '' }) => !patientId.startsWith('x-'));
        expect(ours(together.pairs)).toEqual(alone.pairs);
        expect(placeless(ours(together.findings))).toEqual(placeless(alone.findings));
      }),
      runs,
    );
  });

  test('may be cut between patients, but for double booking', () => {
    const rules = { 'unbundling/clinician-double-booked': 'off' as const };
    fc.assert(
      fc.property(services, (lines) => {
        const whole = detectUnbundling(lines, { rules });
        const parts = ['p1', 'p2', 'p3'].map((patient) =>
          detectUnbundling(
            lines.filter(({ patientId }) => patientId === patient),
            { rules },
          ),
        );
        expect(parts.flatMap(({ pairs }) => pairs)).toEqual(whole.pairs);
        expect(sorted(placeless(parts.flatMap(({ findings }) => findings)))).toEqual(
          sorted(placeless(whole.findings)),
        );
      }),
      runs,
    );
  });
});

const isGroup = ({ code }: BilledService) => ['90853', 'G0410', 'G0411', 'H0005'].includes(code);
const sameSession = (a: BilledService, b: BilledService) =>
  a.groupSessionId !== undefined &&
  a.groupSessionId !== '' &&
  a.groupSessionId === b.groupSessionId;
const together = (a: BilledService, b: BilledService) =>
  a.patientId === b.patientId &&
  a.serviceDate === b.serviceDate &&
  (a.setting ?? 'professional') === (b.setting ?? 'professional');

describe('pairs', () => {
  test('are every group line with each other line of its patient, day and setting', () => {
    fc.assert(
      fc.property(services, (lines) => {
        const active = lines.filter(({ status = 'active' }) => status === 'active');
        const expected = active.flatMap((a, place) =>
          active
            .slice(place + 1)
            .filter(
              (b) =>
                (isGroup(a) || isGroup(b)) &&
                together(a, b) &&
                a.code !== '90785' &&
                b.code !== '90785' &&
                !sameSession(a, b),
            )
            .map((b) => [a.serviceId, b.serviceId].sort().join(' ')),
        );
        const found = detectUnbundling(lines).pairs.map(({ serviceIds }) =>
          [...serviceIds].sort().join(' '),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      runs,
    );
  });

  test('that share time are never made distinct by a modifier, nor less than unbundled', () => {
    fc.assert(
      fc.property(
        services,
        payers,
        fc.constantFrom('XE', '59', '25', 'XP'),
        (lines, policies, one) => {
          const before = detect(lines, policies).pairs;
          const marked = lines.map((line) => ({
            ...line,
            modifiers: [...(line.modifiers ?? []).slice(0, 3), one],
          }));
          for (const [place, pair] of detect(marked, policies).pairs.entries()) {
            if (!pair.overlapMinutes) continue;
            expect(pair.verdict).not.toBe('distinct');
            if (before[place]?.rules.includes('unbundling/overlapping-time'))
              expect(pair.verdict).toBe('unbundled');
          }
        },
      ),
      runs,
    );
  });

  test('are distinct only where times, notes and necessity show it', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        const byId = new Map(lines.map((line) => [line.serviceId, line]));
        for (const { serviceIds, verdict, overlapMinutes } of detect(lines, policies).pairs) {
          if (verdict !== 'distinct') continue;
          const [a, b] = serviceIds.map((id) => byId.get(id)?.note);
          expect(overlapMinutes).toBe(0);
          expect(a?.noteId).toBeTruthy();
          expect(b?.noteId).toBeTruthy();
          expect(a?.noteId).not.toBe(b?.noteId);
          expect(a?.medicalNecessity).toBeTruthy();
          expect(b?.medicalNecessity).toBeTruthy();
          expect(a?.medicalNecessity).not.toBe(b?.medicalNecessity);
        }
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test('name the rules that spoke of them', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        const { pairs, findings } = detect(lines, policies);
        for (const { serviceIds, rules, verdict } of pairs) {
          const own = findings.filter(
            (finding) =>
              rules.includes(finding.rule) &&
              JSON.stringify(finding.serviceIds) === JSON.stringify(serviceIds),
          );
          expect([...new Set(own.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
          expect(own.some(({ outcome }) => outcome === 'fail')).toBe(verdict === 'unbundled');
        }
      }),
      runs,
    );
  });
});
