import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import type { Finding } from '../../src/finding/finding.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { settings } from '../whole/arbitrary/billing.js';
import { services } from '../whole/arbitrary/services.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { runs } from '../whole/long-runs.js';
import { day } from './one-day.js';

describe('a day done right', () => {
  test('is distinct, and the report shows why', () => {
    const report = detectUnbundling(intensiveOutpatientDay, { payers: [riverPlan] });
    expect(report.verdict).toBe('ready');
    expect(report.findings).toMatchObject([{ rule: 'unbundling/edition', outcome: 'advice' }]);
    expect(report.pairs).toEqual([
      {
        patientId: 'patient-a',
        serviceDate: '2026-03-04',
        serviceIds: ['group', 'individual'],
        verdict: 'distinct',
        overlapMinutes: 0,
        edit: { column1: '90853', column2: '90834', modifierIndicator: '1' },
        modifier: {
          present: ['XE'],
          needed: true,
          accepted: ['XE', 'XP', 'XU', '59'],
          sufficient: true,
        },
        rules: [],
      },
    ]);
    expect(report.ruleset).toEqual({
      version: expect.any(String),
      policies: [{ payerId: 'river-plan', from: '2020-01-01' }],
      overrides: {},
      ncci: { source: expect.stringContaining('practitioner'), effective: '2024-07-01' },
      notChecked: [],
    });
  });

  test('is a review without policies, which would say whether NCCI edits apply', () => {
    const report = detectUnbundling(day({ '/1/modifiers': [] }));
    expect(report.verdict).toBe('review');
    expect(report.pairs[0]?.verdict).toBe('review');
    expect(report.ruleset.notChecked).toEqual(['payer-policies']);
    expect(report.ruleset.policies).toEqual([]);
  });
});

test('a key may hold undefined, as JavaScript callers write it', () => {
  const lines = intensiveOutpatientDay.map((line) => ({ ...line, claimId: undefined }));
  expect(Reflect.apply(detectUnbundling, undefined, [lines])).toEqual(
    detectUnbundling(intensiveOutpatientDay),
  );
});

test('an empty list is ready', () => {
  expect(detectUnbundling([])).toMatchObject({ verdict: 'ready', findings: [], pairs: [] });
  expect(detectUnbundling([]).ruleset).not.toHaveProperty('ncci');
});

test('prepared options give the same answer as plain ones', () => {
  const options = { payers: [riverPlan], rules: { 'unbundling/edition': 'off' as const } };
  expect(detectUnbundling(intensiveOutpatientDay, prepareOptions(options))).toEqual(
    detectUnbundling(intensiveOutpatientDay, options),
  );
});

const tries = { seed: 90853, numRuns: runs(60, 3_000) };

const payers = fc.constantFrom<PayerPolicy[] | undefined>(
  undefined,
  [riverPlan],
  [{ ...riverPlan, ncci: 'ignore', sameDayIndividual: 'modifier-required', groupsPerDay: 2 }],
  [{ ...riverPlan, sameDayIndividual: 'denied', coFacilitators: 'each-bills' }],
);
const detect = (lines: BilledService[], policies: PayerPolicy[] | undefined) =>
  detectUnbundling(lines, policies ? { payers: policies } : {});

/** Findings without what depends on the index of a line in the input. */
const withoutIndexes = (findings: readonly Finding[]) =>
  findings.map(({ path, relatedPaths, ...rest }) => ({
    ...rest,
    path: path.replace(/^\/\d+/, ''),
    related: relatedPaths?.length ?? 0,
  }));
const sorted = (things: readonly unknown[]) => things.map((one) => JSON.stringify(one)).sort();

describe('any services that pass the schema', () => {
  test('get the same plain answer twice and stay unchanged', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        const report = detect(deepFreeze(lines), policies);
        expect(detect(lines, policies)).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(JSON.stringify(report)).not.toContain('Relapse triggers');
      }),
      tries,
    );
  });

  test('get the same answer in any order, except for paths', () => {
    const shuffled = services.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, payers, ([lines, other], policies) => {
        const a = detect(lines, policies);
        const b = detect(other, policies);
        expect(b.pairs).toEqual(a.pairs);
        expect(withoutIndexes(b.findings)).toEqual(withoutIndexes(a.findings));
        expect({ ...b, findings: [] }).toEqual({ ...a, findings: [] });
      }),
      tries,
    );
  });

  test('get findings whose paths point to their lines', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        for (const { path, relatedPaths = [], serviceIds = [], patientId } of detect(
          lines,
          policies,
        ).findings) {
          const ids = [path, ...relatedPaths].map((one) => {
            const line = lines[Number(one.split('/')[1])];
            if (path === one && patientId !== undefined) expect(line?.patientId).toBe(patientId);
            return line?.serviceId;
          });
          if (patientId !== undefined) for (const id of ids) expect(serviceIds).toContain(id);
        }
      }),
      tries,
    );
  });

  test('keep their answers when unrelated patients are added', () => {
    fc.assert(
      fc.property(services, services, payers, (lines, others, policies) => {
        const strangers = others.map((line, index) => ({
          ...line,
          serviceId: `x${index}`,
          patientId: `x-${line.patientId}`,
          renderingNpi: `x-${line.renderingNpi}`,
          performedBy: `x-${line.performedBy ?? line.renderingNpi}`,
        }));
        const alone = detect(lines, policies);
        const together = detect([...strangers, ...lines], policies);
        const ours = <T extends { patientId?: string }>(things: T[]) =>
          things.filter(({ patientId }) => patientId !== undefined && !patientId.startsWith('x-'));
        expect(ours(together.pairs)).toEqual(alone.pairs);
        expect(withoutIndexes(ours(together.findings))).toEqual(
          withoutIndexes(ours(alone.findings)),
        );
      }),
      tries,
    );
  });

  test('may be split between patients, except for double booking and the edition of the edits', () => {
    const rules = {
      'unbundling/clinician-double-booked': 'off' as const,
      'unbundling/edition': 'off' as const,
    };
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
        expect(sorted(withoutIndexes(parts.flatMap(({ findings }) => findings)))).toEqual(
          sorted(withoutIndexes(whole.findings)),
        );
      }),
      tries,
    );
  });
});

const isGroup = ({ code }: BilledService) => ['90853', 'G0410', 'G0411', 'H0005'].includes(code);
const sessionOf = ({ groupSessionId, code, start = '', end = '' }: BilledService) =>
  groupSessionId || (start < end && start ? `${code} ${start} ${end}` : undefined);
const sameSession = (a: BilledService, b: BilledService) =>
  isGroup(a) && isGroup(b) && sessionOf(a) !== undefined && sessionOf(a) === sessionOf(b);
const together = (a: BilledService, b: BilledService) =>
  a.patientId === b.patientId &&
  a.serviceDate === b.serviceDate &&
  (a.setting ?? 'professional') === (b.setting ?? 'professional');

describe('pairs', () => {
  test('of one day are every group line with each other line of its patient, date and setting', () => {
    fc.assert(
      fc.property(services, (lines) => {
        const active = lines.filter(({ status = 'active' }) => status === 'active');
        const expected = active.flatMap((a, index) =>
          active
            .slice(index + 1)
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
        const byId = new Map(lines.map((line) => [line.serviceId, line]));
        const found = detectUnbundling(lines)
          .pairs.filter(({ serviceIds: [one, other] }) => {
            const [a, b] = [byId.get(one), byId.get(other)];
            return a && b && together(a, b);
          })
          .map(({ serviceIds }) => [...serviceIds].sort().join(' '));
        expect(found.sort()).toEqual(expected.sort());
      }),
      tries,
    );
  });

  test('that overlap are never made distinct by a modifier', () => {
    fc.assert(
      fc.property(
        services,
        payers,
        fc.constantFrom('XE', '59', '25', 'XP'),
        (lines, policies, one) => {
          const before = detect(lines, policies);
          const fails = new Set(
            before.findings
              .filter(({ reason }) => reason === 'shared-time')
              .map(({ serviceIds }) => JSON.stringify(serviceIds)),
          );
          const marked = lines.map((line) => ({
            ...line,
            modifiers: [...(line.modifiers ?? []).slice(0, 3), one],
          }));
          for (const pair of detect(marked, policies).pairs)
            if (fails.has(JSON.stringify(pair.serviceIds))) expect(pair.verdict).toBe('unbundled');
        },
      ),
      tries,
    );
  });

  const isCompared = ({ code }: BilledService) => !['H0015', 'G2086', '80305'].includes(code);
  const paidByTwo = (a: BilledService, b: BilledService) =>
    Boolean(a.payerId && b.payerId) && a.payerId !== b.payerId;

  test('are distinct only if times, notes, and medical necessity show it', () => {
    fc.assert(
      fc.property(services, payers, (lines, policies) => {
        const byId = new Map(lines.map((line) => [line.serviceId, line]));
        const shown = detect(lines, policies)
          .pairs.filter(({ verdict }) => verdict === 'distinct')
          .flatMap(({ serviceIds: [one, other], overlapMinutes }) => {
            const [a, b] = [byId.get(one), byId.get(other)];
            return a && b && isCompared(b) ? [{ a, b, overlapMinutes }] : [];
          });
        for (const { a, b, overlapMinutes } of shown) {
          expect(overlapMinutes).toBe(0);
          expect(a.note?.noteId).toBeTruthy();
          expect(b.note?.noteId).toBeTruthy();
          expect(a.note?.noteId).not.toBe(b.note?.noteId);
        }
        const alsoNeeded = shown.filter(({ a, b }) => !isGroup(b) && !paidByTwo(a, b));
        for (const { a, b } of alsoNeeded) {
          expect(a.note?.medicalNecessity).toBeTruthy();
          expect(b.note?.medicalNecessity).toBeTruthy();
          expect(a.note?.medicalNecessity).not.toBe(b.note?.medicalNecessity);
        }
      }),
      { ...tries, numRuns: runs(200, 10_000) },
    );
  });

  test('that are not distinct name a rule, and the report is no better than its worst pair', () => {
    const severity = ['ready', 'review', 'blocked'];
    const worst = { distinct: 'ready', review: 'review', unbundled: 'blocked' } as const;
    fc.assert(
      fc.property(services, payers, settings, (lines, policies, rules) => {
        const { pairs, verdict } = detectUnbundling(lines, {
          ...(policies ? { payers: policies } : {}),
          rules,
        });
        for (const pair of pairs) {
          expect(pair.verdict === 'distinct' || pair.rules.length > 0).toBe(true);
          expect(severity.indexOf(verdict)).toBeGreaterThanOrEqual(
            severity.indexOf(worst[pair.verdict]),
          );
        }
      }),
      { seed: 90853, numRuns: runs(100, 10_000) },
    );
  });

  test('name the rules with a finding about them', () => {
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
      tries,
    );
  });
});

test('a decision about a line that was left out is listed without effect', () => {
  const lines = day({ '/1/serviceDate': 'yesterday' });
  const { findings } = detectUnbundling(lines, { faults: 'collect' });
  const decisions = findings
    .filter(({ rule }) => rule === 'unbundling/unread-line')
    .map(({ key }) => ({
      key,
      decision: 'accept' as const,
      by: 'dr-okafor',
      role: 'compliance' as const,
      at: '2026-03-05T09:00:00-05:00',
      why: 'It was entered twice.',
    }));
  expect(decisions).toHaveLength(1);
  const report = detectUnbundling(lines, { faults: 'collect', decisions });
  expect(report.unusedDecisions).toMatchObject([{ reason: 'not-a-review' }]);
});
