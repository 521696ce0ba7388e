import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/finding/compare-reports.js';
import type { Decision } from '../../src/finding/decision.js';
import { InputError } from '../../src/input/input-error.js';
import { change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const faulty = change(smallProcessGroup, {
  '/members/0/note/response': removed,
  '/members/1/diagnoses': ['Z63.0'],
  '/members/2/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T18:45:00-05:00' }],
});
const report = (session = faulty, decisions: Decision[] = []) =>
  validateGroupSession(session, { individuality: false, decisions });
const before = report();

const shown = ({ resolved, added, remaining, changed }: ReturnType<typeof compareReports>) => ({
  resolved: resolved.map(({ rule }) => rule),
  added: added.map(({ rule }) => rule),
  remaining: remaining.map(({ rule }) => rule),
  changed: changed.map(({ after }) => after.rule),
});

const nothing = { resolved: [], added: [], remaining: [], changed: [] };
const all = before.members.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('two reports', () => {
  test('that are equal have what remains', () => {
    expect(all).toHaveLength(3);
    expect(shown(compareReports(before, before))).toEqual({ ...nothing, remaining: all });
  });

  test('of members in another order, with another stranger, have what remains', () => {
    const [a, b, c, ...others] = faulty.members;
    const members = [c, ...others, b, a].filter((one) => one !== undefined);
    const compared = compareReports(before, report({ ...faulty, members }));
    expect(compared.remaining).toHaveLength(all.length);
    expect([compared.resolved, compared.added, compared.changed]).toEqual([[], [], []]);
  });

  test('show what was resolved and what is new', () => {
    const session = change(faulty, {
      '/members/0/note/response': 'Thanked the member who had waited for her.',
      '/members/1/note/plan': removed,
    });
    expect(shown(compareReports(before, report(session)))).toEqual({
      resolved: ['note/response'],
      added: ['note/plan'],
      remaining: ['member/diagnosis', 'member/minutes'],
      changed: [],
    });
  });

  test('show changed facts and reasons as changes', () => {
    const session = change(faulty, {
      '/members/1/diagnoses': [],
      '/members/2/presence/0/to': '2026-03-04T18:50:00-05:00',
    });
    expect(shown(compareReports(before, report(session)))).toEqual({
      ...nothing,
      remaining: ['note/response'],
      changed: ['member/diagnosis', 'member/minutes'],
    });
  });

  test('show a decision as a change', () => {
    const key = before.members[1]?.findings[0]?.key ?? '';
    const at = '2026-03-06T09:00:00-05:00';
    const decision = {
      key,
      decision: 'accept',
      by: 'coder',
      role: 'coder',
      at,
      why: 'Asked the payer.',
    } as const;
    const { changed } = compareReports(before, report(faulty, [decision]));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.after.decided?.decision).toBe('accept');
  });
});

test('what is not a report is refused, with the faults of both', () => {
  const wrong = { ...before, findings: [{ ...before, rule: 7 }] };
  expect(() => compareReports(JSON.parse('{}'), JSON.parse(JSON.stringify(wrong)))).toThrow(
    InputError,
  );
});
