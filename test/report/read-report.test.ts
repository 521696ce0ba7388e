import { describe, expect, test } from 'vitest';
import { mergeSummaries } from '../../src/clinic/merge-summaries.js';
import { InputError, type InputFault } from '../../src/input/input-error.js';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { readReport, tryReport } from '../../src/report/read-report.js';
import { clinic, clones } from './sample-clinic.js';
import {
  individuality,
  reconciliation,
  remittance,
  session,
  unbundling,
} from './sample-reports.js';

test.each([
  ['session', session],
  ['unbundling', unbundling],
  ['individuality', individuality],
  ['reconciliation', reconciliation],
  ['remittance', remittance],
  ['clinic', clinic],
  ['clones', clones],
])('a report of kind %s is recognized', (kind, report) => {
  expect(readReport(report).kind).toBe(kind);
  const faults: InputFault[] = [];
  expect(tryReport(report, faults)?.kind).toBe(kind);
  expect(faults).toEqual([]);
});

// Callers in plain JavaScript can pass anything.
const writers = {
  toHtml: (...args: unknown[]): unknown => Reflect.apply(toHtml, undefined, args),
  toMarkdown: (...args: unknown[]): unknown => Reflect.apply(toMarkdown, undefined, args),
};

const faultsOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(`${error.message}${JSON.stringify(error.issues)}`).not.toContain('Secret');
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
};

describe.each(Object.entries(writers))('%s refuses input that is not a report', (_, call) => {
  test.each([
    ['nothing', undefined, [' missing']],
    ['null', null, [' missing']],
    ['text', 'Secret', [' type']],
    ['a list', [], [' type']],
    ['an empty object', {}, ['/kind missing']],
    ['an unknown kind', { kind: 'Secret' }, ['/kind value']],
    ['the summary of some sessions', mergeSummaries([]), ['/kind value']],
    [
      'a kind alone',
      { kind: 'reconciliation' },
      [
        '/verdict missing',
        '/counts missing',
        '/findings missing',
        '/unusedDecisions missing',
        '/ruleset missing',
      ],
    ],
    [
      'a session instead of its report',
      { sessionId: 'a', members: [{ patientId: 'a' }] },
      ['/kind missing'],
    ],
    [
      'a session under the kind of its report',
      { kind: 'session', members: [{ patientId: 'a' }] },
      expect.arrayContaining(['/sessionId missing', '/members/0/verdict missing']),
    ],
    ['a session report without its start', { ...session, start: undefined }, ['/start missing']],
    ['a session report without its end', { ...session, end: undefined }, ['/end missing']],
    [
      'an unbundling report without its services',
      { ...unbundling, services: undefined },
      ['/services missing'],
    ],
    ['an invalid time', { ...session, start: 'Secret' }, ['/start date']],
    ['an invalid date', { ...session, serviceDate: '2026-02-30' }, ['/serviceDate date']],
    ['an unknown verdict', { ...session, verdict: 'Secret' }, ['/verdict value']],
    ['negative minutes', { ...session, minutes: -1 }, ['/minutes range']],
    [
      'a pair with one service',
      { ...unbundling, pairs: [{ ...unbundling.pairs[0], serviceIds: ['x'] }] },
      expect.arrayContaining([expect.stringMatching(/^\/pairs\/0\/serviceIds/)]),
    ],
    [
      'an offset that is not a whole number',
      {
        ...individuality,
        notes: [{ ...individuality.notes[0], namesOther: [{ start: 0.5, end: 2 }] }],
      },
      ['/notes/0/namesOther/0/start range'],
    ],
    [
      'a finding without citations',
      { ...session, findings: [{ ...session.findings[0], citations: undefined }] },
      ['/findings/0/citations missing'],
    ],
  ])('%s', (__, input, faults) => {
    expect(faultsOf(() => call(input))).toEqual(faults);
  });
});

test('a report of a later version, with keys and rules that are not known yet, is shown', () => {
  const later = {
    ...session,
    mood: 'Secret',
    findings: [{ ...session.findings[0], rule: 'session/rule-to-come', weight: 3 }],
  };
  expect(writers.toHtml(later)).toContain('Rule to come');
  expect(writers.toHtml(later)).not.toContain('Secret');
});
