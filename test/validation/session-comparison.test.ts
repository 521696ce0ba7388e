import { describe, expect, test } from 'vitest';
import type { IndividualityOptions } from '../../src/individuality/individuality-options.js';
import { aboutNote, hasNote, sessionFacts } from '../../src/record/session-facts.js';
import { change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { SessionComparison } from '../../src/validation/session-comparison.js';
import { sessionNote } from '../../src/validation/session-notes.js';
import { termsOf } from '../finding/made-up.js';

const passage =
  'She told the group how she had called her brother in Tulsa after nine years and hung up twice.';

const recorded = change(smallProcessGroup, {
  '/members/0/note/participation': `First. ${passage}`,
  '/members/2/note': removed,
});

const compared = (options: IndividualityOptions = {}) =>
  new SessionComparison(sessionFacts(recorded, { payers: undefined }), options);

/** The note of a member, as it is typed. */
const typedBy = (index: number, fields: object) => {
  const session = change(recorded, { [`/members/${index}/note`]: { noteId: 'typed', ...fields } });
  const facts = sessionFacts(session, { payers: undefined });
  const member = facts.roster[index];
  if (!member || !hasNote(member)) throw new Error('The member must have a note.');
  return sessionNote(aboutNote(member), facts);
};

test('the notes are those of the members who have one, in roster order', () => {
  expect(compared().notes.map(({ note }) => note.patientId)).toEqual(['patient-a', 'patient-b']);
});

describe('a note that is typed', () => {
  const typed = typedBy(2, { participation: 'Last.', response: passage });

  test.each<[what: string, options: IndividualityOptions]>([
    ['the notes of the room', {}],
    [
      'a history that comes first',
      { history: [{ noteId: 'old', patientId: 'patient-z', text: 'Another evening.' }] },
    ],
  ])('shows where it shares a passage, in the fields of both notes, beside %s', (_, options) => {
    const comparison = compared(options);
    const { shared } = comparison.entryOf(typed, comparison.judgeInstead(typed));
    const [one] = shared;
    expect(one).toMatchObject({
      path: '/members/2/note/response',
      otherPath: '/members/0/note/participation',
      start: 0,
      otherStart: 'First. '.length,
    });
    expect(passage.slice(one?.start, one?.end)).toBe(passage.slice(0, -1));
  });

  test('is reviewed or failed by what the comparison finds', () => {
    const comparison = compared();
    const judged = comparison.judgeInstead(typed);
    const findings = comparison.comparisonFindings(typed, judged, termsOf());
    expect(findings.map(({ rule, patientId }) => `${rule} ${patientId}`)).toEqual([
      'note/individuality patient-c',
    ]);
  });

  test('takes the place of the member’s own note, whose words then count no longer', () => {
    const comparison = compared();
    const again = typedBy(0, { participation: passage });
    const { entry } = comparison.judgeInstead(again);
    expect(entry.shared).toEqual([]);
  });

  test('tells another member’s name in the field that has it', () => {
    const comparison = compared();
    const text = 'She thanked Ruben Okafor for waiting.';
    const naming = typedBy(2, { participation: 'Last.', response: text });
    const { names } = comparison.judgeInstead(naming);
    const [finding] = comparison.nameFindings(naming, names, termsOf());
    expect([finding?.rule, finding?.path]).toEqual([
      'note/other-member-named',
      '/members/2/note/response',
    ]);
  });
});
