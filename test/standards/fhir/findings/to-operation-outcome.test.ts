import { describe, expect, test } from 'vitest';
import { InputError } from '../../../../src/input/input-error.js';
import { fromFhirBundle, toOperationOutcome } from '../../../../src/standards/fhir/index.js';
import { madeUpKey } from '../../../finding/made-up.js';
import { session, unbundling } from '../../../report/sample-reports.js';
import { bundleOf, withPresence } from '../bundle-of.js';
import { accepted, faulty, findings, report, withFinding } from './faulty-report.js';

describe('an OperationOutcome', () => {
  test('has one issue for each finding, in the report’s order', () => {
    const { issue } = toOperationOutcome(report);
    expect(findings.length).toBeGreaterThanOrEqual(4);
    expect(issue.map(({ details }) => details?.text)).toEqual(
      findings.map(({ message }) => message),
    );
  });

  test.each([
    ['fail', 'error', 'business-rule'],
    ['review', 'warning', 'business-rule'],
    ['no-data', 'warning', 'incomplete'],
    ['advice', 'information', 'informational'],
  ] as const)('shows %s as %s, %s', (outcome, severity, code) => {
    expect(toOperationOutcome(withFinding({ outcome })).issue).toEqual([
      {
        severity,
        code,
        details: {
          coding: [
            { system: 'urn:group-therapy-billing:rule', code: 'note/signature' },
            { system: 'urn:group-therapy-billing:reason', code: 'unsigned' },
            { system: 'urn:group-therapy-billing:key', code: madeUpKey('note/signature#unsigned') },
          ],
          text: 'The note has no signature.',
        },
        diagnostics:
          'Sign it. Path: /members/0/note/signature. Source: A manual, page 3 (as of January 1, 2026).',
      },
    ]);
  });

  test('shows an accepted review as information with the decision', () => {
    const { issue } = toOperationOutcome(withFinding({ outcome: 'review', decided: accepted }));
    expect(issue[0]).toMatchObject({ severity: 'information', code: 'informational' });
    expect(issue[0]?.details.coding).toContainEqual({
      system: 'urn:group-therapy-billing:decision',
      code: 'accept',
    });
    expect(JSON.stringify(issue)).not.toContain(accepted.why);
  });

  test('has expressions only with the sources of a bundle', () => {
    const bundle = bundleOf(faulty, 'one encounter with parts');
    const { sources, session } = fromFhirBundle(bundle);
    expect(session).toEqual(withPresence(faulty));
    for (const { expression } of toOperationOutcome(report).issue)
      expect(expression).toBeUndefined();
    const placed = toOperationOutcome(report, { sources });
    const at = (rule: string) =>
      placed.issue.find(({ details }) => details?.coding?.[0]?.code === rule)?.expression;
    const idAt = (expression = '') =>
      bundle.entry?.[Number(/\d+/.exec(expression)?.[0])]?.resource?.id;
    expect(at('note/signature')?.map(idAt)).toEqual(['note-a']);
    expect(at('member/diagnosis')?.map(idAt)).toEqual(['process-2026-03-04.patient-b']);
    expect(at('session/interactive')).toEqual(['Bundle.entry[0].resource']);
    for (const { expression } of placed.issue)
      for (const one of expression ?? [])
        expect(one).toMatch(/^Bundle\.entry\[\d+\]\.resource[.\w[\]]*$/);
  });

  test('has no expression for paths into other arguments', () => {
    const sources = { '': 'Bundle.entry[0].resource' };
    const at = (path: string) =>
      toOperationOutcome(withFinding({ path }), { sources }).issue[0]?.expression;
    expect(at('/billing/chargeCents')).toBeUndefined();
    expect(at('/options/payers/0')).toBeUndefined();
    expect(at('/billAs')).toEqual(['Bundle.entry[0].resource']);
  });

  test('has the expression of the nearest parent of a path, even of a very long path', () => {
    const sources = { '/members/0': 'Bundle.entry[0].resource' };
    const at = (path: string) =>
      toOperationOutcome(withFinding({ path }), { sources }).issue[0]?.expression;
    expect(at('/members/0/note/signature/providerId')).toEqual(['Bundle.entry[0].resource']);
    expect(at(`/members/0${'/a'.repeat(100_000)}`)).toEqual(['Bundle.entry[0].resource']);
    expect(at('a'.repeat(100_000))).toBeUndefined();
  });

  test('of a report without findings has one issue of information', () => {
    expect(toOperationOutcome({ findings: [] })).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'information',
          code: 'informational',
          details: { text: 'No findings.' },
        },
      ],
    });
  });
});

test('the diagnostics have no path if a finding is about the whole input', () => {
  expect(toOperationOutcome(withFinding({ path: '' })).issue[0]?.diagnostics).toBe(
    'Sign it. Source: A manual, page 3 (as of January 1, 2026).',
  );
});

test('malformed options are an input error', () => {
  expect(() => toOperationOutcome(report, { source: {} } as never)).toThrow(InputError);
});

test.each([
  ['operation-outcome.json', session],
  ['operation-outcome-of-services.json', unbundling],
])('%s is unchanged', async (name, given) => {
  const text = `${JSON.stringify(toOperationOutcome(given), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../documents/${name}`);
});
