import { describe, expect, test } from 'vitest';
import { noFigure } from '../../src/finding/rule.js';
import * as main from '../../src/index.js';
import { listRules } from '../../src/rule-book/list-rules.js';
import type { RuleExample } from '../../src/rule-book/rule-entry.js';
import { findingsOf } from '../rule-book/example-findings.js';
import type { RuleExamples } from '../tools/conformance/rule-cases.js';

/** The same call moved back 14 years: 2026 becomes 2012, before the library has any figures. */
const longAgo = (example: RuleExample): RuleExample =>
  JSON.parse(
    JSON.stringify(example)
      .replaceAll('-02-29', '-02-28')
      .replace(/\b(20\d\d)-(?=\d\d-\d\d)/g, (_, year: string) => `${Number(year) - 14}-`),
  );

const files = import.meta.glob<RuleExamples[string]>('../../src/rule-book/examples/*/*.ts', {
  eager: true,
});
const examples = Object.entries(files).flatMap(([file, { passes, fails, also = {} }]) =>
  Object.entries({ passes, fails, ...also })
    .map(([which, example]) => ({
      called: `${file.replace('../../src/rule-book/examples/', '').replace('.ts', '')} ${which}`,
      example,
    }))
    // These examples are already set in 2012 and would move to 1998.
    .filter(({ called }) => !/no-figure-for-date|codes-not-known/.test(called)),
);
const asking = <Name extends RuleExample['function']>(name: Name) =>
  examples.flatMap(({ called, example }) =>
    example.function === name
      ? [{ called, example: longAgo(example) as Extract<RuleExample, { function: Name }> }]
      : [],
  );

const dated = listRules().filter(({ reasons }) => Object.hasOwn(reasons, noFigure));

test('there are rules with dated figures', () => {
  expect(dated.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['session/minimum-attendance', 'member/diagnosis', 'claim/units']),
  );
});

describe.each(dated)('$id in 2012', ({ id, example }) => {
  test.each(['passes', 'fails'] as const)(
    'reports only no-data findings for the example that %s',
    (which) => {
      const findings = findingsOf(longAgo(example[which])).filter(({ rule }) => rule === id);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings)
        expect(finding).toMatchObject({ reason: noFigure, outcome: 'no-data' });
    },
  );
});

describe('nothing in 2012 passes', () => {
  test.each(asking('validateGroupSession'))('the session of $called', ({ example }) => {
    const { verdict, checks = [], ruleset } = main.validateGroupSession(...example.arguments);
    const settled = new Set(Object.keys(ruleset.overrides));
    const passed = dated
      .filter(({ id }) => !settled.has(id))
      .filter(({ id }) => checks.some(({ rule, outcome }) => rule === id && outcome === 'pass'));
    expect(passed.map(({ id }) => id)).toEqual([]);
    expect(verdict).not.toBe('ready');
  });

  test.each(asking('buildPerPatientClaims'))('the claims of $called', ({ example }) => {
    expect(main.buildPerPatientClaims(...example.arguments).claims).toEqual([]);
  });

  const days = asking('detectUnbundling').filter(
    ({ example }) => main.detectUnbundling(...example.arguments).pairs.length > 0,
  );
  // Lines of different claim types or dates are compared only by time, which needs no code list.
  const ofOneClaimType = days.filter(
    ({
      example: {
        arguments: [services],
      },
    }) => {
      const { size } = new Set(services.map(({ setting = 'professional' }) => setting));
      const dates = new Set(services.map(({ serviceDate }) => serviceDate));
      return size === 1 && dates.size < services.length;
    },
  );
  test('some days have pairs', () => {
    expect(days.length).toBeGreaterThan(10);
  });
  test.each(days)('the day of $called', ({ example }) => {
    expect(main.detectUnbundling(...example.arguments).verdict).not.toBe('ready');
  });
  test.each(ofOneClaimType)('the codes on the day of $called', ({ example }) => {
    const { findings } = main.detectUnbundling(...example.arguments);
    expect(findings.map(({ reason }) => reason)).toContain('codes-not-known');
  });

  test.each(asking('reconcileGroupClaims'))('the claim file of $called', ({ example }) => {
    expect(main.reconcileGroupClaims(...example.arguments).verdict).not.toBe('ready');
  });
});
