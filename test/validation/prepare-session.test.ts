import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import type { GroupSession } from '../../src/record/group-session.js';
import type { MemberNote } from '../../src/record/member-note.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { checkNote, prepareSession } from '../../src/validation/prepare-session.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import type { ValidationOptions } from '../../src/validation/validation-options.js';
import { anySession } from '../whole/arbitrary/billing.js';
import { runs } from '../whole/long-runs.js';

const session = smallProcessGroup;
const [first, second, third] = session.members;
const patientId = third?.patientId ?? '';
const written: MemberNote = third?.note ?? { noteId: '' };

const reasonsOf = (found: readonly { rule: string; reason: string }[]): string[] =>
  found.map(({ rule, reason }) => `${rule}#${reason}`);

describe('a note that is typed', () => {
  test('has the findings that the report has with the note', () => {
    const prepared = prepareSession(session);
    expect(checkNote(prepared, patientId, written)).toMatchObject({
      now: [],
      later: [],
      individuality: { noteId: written.noteId, verdict: 'individual' },
    });
  });

  test('reports what is later apart from what can be corrected now', () => {
    const { signature: _, response: __, ...draft } = written;
    const { now, later } = checkNote(prepareSession(session), patientId, draft);
    expect(reasonsOf(now)).toEqual(['note/response#blank']);
    expect(reasonsOf(later)).toEqual(['note/signature#unsigned']);
  });

  test('is compared with the notes of the others, not with the version before', () => {
    const copied = { ...second?.note, noteId: written.noteId };
    const { now, individuality } = checkNote(prepareSession(session), patientId, copied);
    expect(reasonsOf(now)).toContain('note/individuality#cloned');
    expect(individuality?.closest?.noteId).toBe(second?.note?.noteId);
    expect(individuality?.shared[0]).toMatchObject({
      path: expect.stringMatching(/^\/members\/2\/note\//),
      otherPath: expect.stringMatching(/^\/members\/1\/note\//),
    });
  });

  test('is not compared with its own earlier version in the history', () => {
    const history = [{ noteId: 'n', patientId, text: written.participation ?? '' }];
    const prepared = prepareSession(session, { individuality: { history } });
    const { individuality } = checkNote(prepared, patientId, { ...written, noteId: 'n' });
    expect(individuality?.shares.map(({ noteId }) => noteId)).not.toContain('n');
  });

  test('may use null, and local times in the time zone of the session', () => {
    const prepared = prepareSession({ ...session, timeZone: 'America/New_York' });
    const note = { ...written, plan: null, writtenAt: '2026-03-04T20:30' };
    expect(reasonsOf(checkNote(prepared, patientId, note).now)).toEqual(['note/plan#blank']);
  });

  test('of an absent member has no individuality', () => {
    const members = session.members.map((member) =>
      member === first ? { ...member, attendance: 'absent' as const } : member,
    );
    const checked = checkNote(
      prepareSession({ ...session, members }),
      first?.patientId ?? '',
      written,
    );
    expect(reasonsOf(checked.now)).toContain('note/absent-member#records-work');
    expect(checked.individuality).toBeNull();
  });

  test('is only searched for names if notes are not compared', () => {
    const prepared = prepareSession(session, { individuality: false });
    const copied = { ...second?.note, noteId: written.noteId };
    expect(checkNote(prepared, patientId, copied)).toMatchObject({ now: [], individuality: null });
  });
});

describe('refused', () => {
  const issuesOf = (call: () => unknown): string[] => {
    try {
      call();
      return [];
    } catch (error) {
      return error instanceof InputError
        ? error.issues.map(({ path, code }) => `${path} ${code}`)
        : [String(error)];
    }
  };
  const prepared = prepareSession(session);

  test.each<[string, () => unknown, string[]]>([
    [
      'a patient who is not on the roster',
      () => checkNote(prepared, 'nobody', written),
      ['/patientId value'],
    ],
    [
      'a note without an ID',
      () => checkNote(prepared, patientId, { ...written, noteId: ' ' }),
      ['/note/noteId missing'],
    ],
    [
      'a clone of the handle',
      () => checkNote(structuredClone(prepared), patientId, written),
      [' type'],
    ],
    [
      'a copy of the handle as options',
      () => validateGroupSession(session, JSON.parse(JSON.stringify(prepared))),
      ['/options/* unknown-key'],
    ],
  ])('is %s', (_, call, issues) => {
    expect(issuesOf(call)).toEqual(issues);
  });
});

test('a typed note has the findings about the note in the report on the session with that note', () => {
  fc.assert(
    fc.property(anySession, fc.nat(), fc.nat(), (given: GroupSession, at, from) => {
      const options: ValidationOptions = { checks: false };
      const position = at % Math.max(1, given.members.length);
      const member = given.members[position];
      const note = given.members[from % Math.max(1, given.members.length)]?.note;
      const listed = given.members.filter((one) => one.patientId === member?.patientId);
      if (!member || !note || listed.length > 1) return;
      const changed = { ...given, members: given.members.with(position, { ...member, note }) };
      const report = validateGroupSession(changed, options).members[position];
      const { now, later, individuality } = checkNote(
        prepareSession(given, options),
        member.patientId,
        note,
      );
      const own = report?.findings.filter(({ path }) =>
        `${path}/`.startsWith(`/members/${position}/note/`),
      );
      const keysOf = (found: readonly { key: string }[] = []) => found.map(({ key }) => key).sort();
      expect(keysOf([...now, ...later])).toEqual(keysOf(own));
      expect(individuality === null).toBe(report?.attended === false);
    }),
    { numRuns: runs(60, 10_000) },
  );
});
