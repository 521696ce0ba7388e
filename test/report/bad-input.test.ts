import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { claims, individuality, session, unbundling } from './sample-reports.js';

// Callers in plain JavaScript hand over anything.
const write = {
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

describe.each(Object.entries(write))('%s refuses what is no report', (_, call) => {
  test.each([
    ['nothing', undefined, [' missing']],
    ['null', null, [' type']],
    ['text', 'Secret', [' type']],
    ['a list', [], [' type']],
    ['an empty object', {}, ['/verdict missing', '/findings missing']],
    [
      'a session instead of its report',
      { members: [{ patientId: 'a' }] },
      expect.arrayContaining(['/sessionId missing', '/members/0/verdict missing']),
    ],
    ['a time that is none', { ...session, start: 'Secret' }, ['/start date']],
    ['a day that is none', { ...session, serviceDate: '2026-02-30' }, ['/serviceDate date']],
    ['an unknown verdict', { ...session, verdict: 'Secret' }, ['/verdict value']],
    ['minutes below zero', { ...session, minutes: -1 }, ['/minutes range']],
    [
      'a pair of one',
      { ...unbundling, pairs: [{ ...unbundling.pairs[0], serviceIds: ['x'] }] },
      expect.arrayContaining([expect.stringMatching(/^\/pairs\/0\/serviceIds/)]),
    ],
    [
      'an offset that is no whole number',
      {
        ...individuality,
        notes: [{ ...individuality.notes[0], namesOther: [{ start: 0.5, end: 2 }] }],
      },
      ['/notes/0/namesOther/0/start range'],
    ],
    [
      'a finding without a source',
      { ...session, findings: [{ ...session.findings[0], citations: undefined }] },
      ['/findings/0/citations missing'],
    ],
  ])('%s', (__, input, faults) => {
    expect(faultsOf(() => call(input))).toEqual(faults);
  });
});

describe('the options of a page', () => {
  test.each([
    ['an unknown option', { note: {} }, ['/options/note unknown-key']],
    ['notes that are text', { notes: 'Secret' }, ['/options/notes type']],
    ['a note text that is a number', { notes: { 'note-b': 7 } }, ['/options/notes/note-b type']],
    ['a note without its id', { notes: [{ text: 'Secret' }] }, ['/options/notes/0/noteId missing']],
    [
      'a session whose member is text',
      { notes: { members: ['Secret'] } },
      ['/options/notes/members/0 type'],
    ],
    ['claims that are a list', { claims: [] }, ['/options/claims type']],
    [
      'the claims of another session',
      { claims: { ...claims, sessionId: 'Secret' } },
      ['/options/claims/sessionId conflict'],
    ],
    ['no object', 'Secret', ['/options type']],
  ])('refuse %s', (_, options, faults) => {
    expect(faultsOf(() => write.toHtml(session, options))).toEqual(faults);
  });

  test('are told together with the faults of the report', () => {
    expect(faultsOf(() => write.toHtml({ ...session, minutes: 'x' }, { pages: 1 }))).toEqual([
      '/minutes type',
      '/options/pages unknown-key',
    ]);
  });
});

test('a report of a later version, with keys and rules that this one does not know, is shown', () => {
  const later = {
    ...session,
    mood: 'Secret',
    findings: [{ ...session.findings[0], rule: 'session/rule-to-come', weight: 3 }],
  };
  expect(write.toHtml(later)).toContain('Rule to come');
  expect(write.toHtml(later)).not.toContain('Secret');
});

test('a key that holds undefined is a key that is not given', () => {
  expect(write.toHtml(session, { notes: undefined, claims: undefined })).toBe(toHtml(session));
});
