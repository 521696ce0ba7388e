import { describe, expect, test } from 'vitest';
import {
  allFindings,
  findingGroups,
  furtherFindings,
  groupKey,
} from '../../../src/report/outline/findings.js';
import { readable } from '../readable.js';
import { claims, individuality, session, unbundling, unsigned } from '../sample-reports.js';

describe('finding groups', () => {
  const pathsOf = (...paths: string[]) =>
    findingGroups(paths.map((path) => ({ ...unsigned, path })))[0]?.cases[0]?.paths;

  test('hold the findings of one rule and reason, the most serious outcome first', () => {
    const other = { ...unsigned, patientId: 'patient-c', path: '/members/2/note/signature' };
    const groups = findingGroups([...session.findings, unsigned, other, unsigned]);
    expect(groups.map(({ number, rule, outcome }) => [number, rule, outcome])).toEqual([
      [1, 'note/signature', 'fail'],
      [2, 'session/dropped-to-one', 'advice'],
    ]);
    expect(groups[0]?.cases).toEqual([
      {
        message: unsigned.message,
        patientIds: ['patient-b', 'patient-c'],
        serviceIds: [],
        paths: ['/members/1/note/signature', '/members/2/note/signature'],
      },
    ]);
    expect(groups[0]?.denials).toEqual(['CARC 16, RARC M127']);
  });

  test('separate findings of another rule, reason or outcome', () => {
    const others = [
      { ...unsigned, rule: 'note/present' as const },
      { ...unsigned, reason: 'other' },
      { ...unsigned, outcome: 'review' as const },
    ];
    expect(new Set([unsigned, ...others].map(groupKey)).size).toBe(4);
  });

  test('write more than two paths that differ only in their index once', () => {
    expect(pathsOf('/members/1', '/members/12')).toEqual(['/members/1', '/members/12']);
    expect(pathsOf('/members/1', '/members/12', '/members/123')).toEqual(['/members/*']);
    expect(pathsOf('/members/1/note', '/members/12/note', '/members/1a')).toEqual([
      '/members/*/note',
      '/members/1a',
    ]);
    expect(
      pathsOf(
        '/members/0/note/signature',
        '/members/1/note/signature',
        '/members/2/note/signature',
      ),
    ).toEqual(['/members/*/note/signature']);
  });
});

test('further findings are not among the known ones, and each appears once', () => {
  const other = { ...unsigned, message: 'Another.' };
  expect(furtherFindings([unsigned, other, other], [unsigned])).toEqual([other]);
  expect(furtherFindings([unsigned, unsigned], [])).toEqual([unsigned]);
});

describe('all findings', () => {
  const messages = (report: object, withClaims = false) =>
    allFindings(readable(report), withClaims ? claims : undefined).map(({ message }) => message);

  test('of a session are its own, its members’ and those about its notes', () => {
    const ofNotes = { ...unsigned, message: 'About the notes.' };
    const whole = { ...session, individuality: { ...individuality, findings: [ofNotes] } };
    expect(messages(whole).filter((message) => message === 'About the notes.')).toHaveLength(1);
    const { individuality: _, ...withoutNotes } = session;
    expect(messages(withoutNotes)).toHaveLength(4);
  });

  test('of another report are its own', () => {
    expect(messages(unbundling)).toHaveLength(1);
  });

  test('include those that only the claims have, each once', () => {
    const added = messages(session, true).slice(messages(session).length);
    expect(added).toEqual(['No charge is given for 90785.']);
  });
});
