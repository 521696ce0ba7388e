import { describe, expect, test } from 'vitest';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const fields = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
] as const;
const note = (memberIndex: number) => smallProcessGroup.members[memberIndex]?.note;
const copied = change(
  smallProcessGroup,
  Object.fromEntries(fields.map((field) => [`/members/2/note/${field}`, note(1)?.[field]])),
);
const textAt = (path = '') =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key), copied);

describe('the notes of a session', () => {
  test('are individual when they describe three different people', () => {
    const { individuality } = validateGroupSession(smallProcessGroup);
    expect(individuality?.verdict).toBe('ready');
    expect(individuality?.notes.map(({ verdict }) => verdict)).toEqual(Array(3).fill('individual'));
  });

  const { individuality, members, verdict } = validateGroupSession(copied);
  const found = members.map(({ findings }) =>
    findings.filter(({ rule }) => rule === 'note/individuality'),
  );

  test('block both members when one note is a copy of the other', () => {
    expect(verdict).toBe('blocked');
    expect(found.map((findings) => findings.map(({ reason }) => reason))).toEqual([
      [],
      ['cloned'],
      ['cloned'],
    ]);
    expect(found[2]?.[0]).toMatchObject({ path: '/members/2/note', patientId: 'patient-c' });
    expect(found[2]?.[0]?.message).toContain('this library’s own threshold');
  });

  test('have an individuality report without findings of its own', () => {
    expect(individuality?.findings).toEqual([]);
    expect(individuality?.verdict).toBe('blocked');
    expect(individuality?.clusters).toEqual([['note-b', 'note-c']]);
  });

  test('have shared passages with offsets into their fields', () => {
    const shared = individuality?.notes[2]?.shared ?? [];
    expect(shared.length).toBeGreaterThanOrEqual(fields.length);
    for (const { path, otherPath, start, end, otherStart, otherEnd } of shared) {
      expect(path).toMatch(/^\/members\/2\/note\//);
      expect(otherPath).toMatch(/^\/members\/1\/note\//);
      const own = String(textAt(path)).slice(start, end);
      expect(own.length).toBe(end - start);
      expect(own).toBe(String(textAt(otherPath)).slice(otherStart, otherEnd));
    }
    expect(new Set(shared.map(({ path }) => path))).toEqual(
      new Set(fields.map((field) => `/members/2/note/${field}`)),
    );
  });

  test('are not compared when the caller turns the comparison off', () => {
    const without = validateGroupSession(copied, { individuality: false });
    expect(without.individuality).toBeUndefined();
    expect(without.ruleset.notChecked).toContain('individuality');
    expect(
      without.members
        .flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'note/individuality'),
    ).toEqual([]);
  });

  test('are compared with the history, but not with an earlier version of the same note', () => {
    const text = fields.map((field) => note(0)?.[field]).join('\n\n');
    const earlier = { patientId: 'patient-a', serviceDate: '2026-02-25', text };
    const forward = (noteId: string) =>
      validateGroupSession(smallProcessGroup, {
        individuality: { history: [{ ...earlier, noteId }] },
      }).members[0]?.findings.filter(({ rule }) => rule === 'note/individuality');
    expect(forward('note-last-week')?.map(({ reason }) => reason)).toEqual(['carried-forward']);
    expect(forward('note-a')).toEqual([]);
  });

  test('are compared without the session’s focus and interventions', () => {
    const framed = change(smallProcessGroup, {
      '/focus': 'What happens in us when somebody gets close to another person in this room',
      ...Object.fromEntries(
        [0, 1, 2].map((memberIndex) => [
          `/members/${memberIndex}/note/participation`,
          `What happens in us when somebody gets close to another person in this room. ${note(memberIndex)?.participation}`,
        ]),
      ),
    });
    const report = validateGroupSession(framed).individuality;
    expect(report?.verdict).toBe('ready');
    for (const one of report?.notes ?? []) expect(one.frameShare).toBeGreaterThan(5);
  });

  test('are searched for the names of other members, present or absent, with or without the comparison', () => {
    const naming = change(smallProcessGroup, {
      '/members/-': {
        patientId: 'patient-d',
        name: { given: 'Quentin', family: 'Abara' },
        attendance: 'absent',
      },
      '/members/1/note/response': 'Laughed at Quentin Abara, then asked Teodora and Maja.',
    });
    for (const individuality of [{}, false] as const) {
      const [, ruben] = validateGroupSession(naming, { individuality }).members;
      const named = ruben?.findings.filter(({ rule }) => rule === 'note/other-member-named');
      expect(named?.map(({ reason, path }) => `${reason} ${path}`)).toEqual([
        'full-name /members/1/note/response',
        'lone-name /members/1/note/response',
      ]);
    }
    const spans = validateGroupSession(naming).individuality?.notes[1]?.namesOther ?? [];
    expect(
      spans.map(({ start, end }) => String(naming.members[1]?.note?.response).slice(start, end)),
    ).toEqual(['Quentin Abara', 'Teodora']);
  });
});

test('other members’ names are searched for when notes are not compared, and the checks list the search', () => {
  const named = change(smallProcessGroup, { '/members/0/note/plan': 'Will call Ruben Okafor.' });
  const reportOn = (session: typeof named, checks?: boolean) =>
    validateGroupSession(session, {
      individuality: false,
      ...(checks === undefined ? {} : { checks }),
    });
  const checksOf = (session: typeof named) =>
    (reportOn(session).checks ?? [])
      .filter(({ rule }) => rule === 'note/other-member-named')
      .map(({ outcome }) => outcome);
  expect(checksOf(smallProcessGroup)).toEqual(['pass', 'pass', 'pass']);
  expect(checksOf(named)).toHaveLength(3);
  expect(checksOf(named)[0]).not.toBe('pass');
  expect(reportOn(smallProcessGroup, false)).not.toHaveProperty('checks');
  expect(reportOn(named, false).members[0]?.findings.map(({ rule }) => rule)).toContain(
    'note/other-member-named',
  );
  expect(reportOn(named)).not.toHaveProperty('individuality');
});
