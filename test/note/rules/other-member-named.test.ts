import { expect, test } from 'vitest';
import { otherMemberNamed as sameOfNotes } from '../../../src/individuality/rules/other-member-named.js';
import type { NameInField, SearchedMemberNote } from '../../../src/note/judged-member-note.js';
import { otherMemberNamed } from '../../../src/note/rules/other-member-named.js';
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
