import { describe, expect, test } from 'vitest';
import { otherMemberNamed as sameOfNotes } from '../../../src/individuality/rules/other-member-named.js';
import type { NameInField, SearchedMemberNote } from '../../../src/note/judged-member-note.js';
import { otherMemberNamed } from '../../../src/note/rules/other-member-named.js';
import { removed } from '../../../src/rule-book/change.js';
import { checksOf, group } from '../../validation/process-group-answers.js';
import { memberWithNote } from '../member-with-note.js';

const named = (...otherNames: NameInField[]): SearchedMemberNote => ({
  ...memberWithNote(),
  otherNames,
});
const full = (field: string): NameInField => ({ field, full: true });
const lone = (field: string): NameInField => ({ field, full: false });

test('passes a note that names no other member', () => {
  expect(otherMemberNamed.judge(named())).toBe('pass');
});

describe('where a name is not recorded', () => {
  const without = (...patientsWithoutName: string[]): SearchedMemberNote => {
    const note = named();
    return { ...note, session: { ...note.session, patientsWithoutName } };
  };

  test('never passes the notes of others, which may hold it', () => {
    expect(otherMemberNamed.judge(without('somebody-else'))).toBe('not-applicable');
  });

  test('passes the note of that patient', () => {
    expect(otherMemberNamed.judge(without(named().patientId))).toBe('pass');
  });

  test.each<[string, unknown, string]>([
    ['whole', { given: 'Ana', family: 'Reyes' }, 'pass'],
    ['without a given name', { family: 'Reyes' }, 'not-applicable'],
    ['without a family name', { given: 'Ana', preferred: 'Annie' }, 'not-applicable'],
    ['blank', { given: ' ', family: 'Reyes' }, 'not-applicable'],
    ['not there', removed, 'not-applicable'],
  ])('is searched in a session whose other name is %s', (_, name, expected) => {
    const checks = checksOf('note/other-member-named', group({ '/members/1/name': name }));
    expect(checks[0]).toBe(`${expected} /members/0/note`);
  });
});

test('counts the names in each field, full names and single names separately', () => {
  expect(
    otherMemberNamed.judge(
      named(lone('plan'), full('plan'), lone('response'), lone('plan'), lone('plan')),
    ),
  ).toEqual([
    { reason: 'lone-name', at: '/note/plan', params: { places: 3 } },
    { reason: 'full-name', at: '/note/plan', params: { places: 1 } },
    { reason: 'lone-name', at: '/note/response', params: { places: 1 } },
  ]);
});

test('has the texts of the rule on individuality', () => {
  expect(otherMemberNamed.reasons).toEqual(sameOfNotes.reasons);
});
