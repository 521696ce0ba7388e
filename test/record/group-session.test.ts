import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { readInput } from '../../src/input/read-input.js';
import { groupSessionSchema, rosterLimit } from '../../src/record/group-session.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const issuesOf = (changes: Changes): string[] => {
  try {
    readInput(groupSessionSchema, change(smallProcessGroup, changes));
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
};

describe('the date of service', () => {
  test.each([
    ['an offset needs no time zone', { '/timeZone': removed }, []],
    ['a start in Z needs a time zone', { '/start': '2026-03-04T23:30:00Z' }, ['/start zone']],
    ['so does offset +00:00', { '/start': '2026-03-04T23:30:00+00:00' }, ['/start zone']],
    ['so does offset -00:00', { '/start': '2026-03-04T23:30:00.5-00:00' }, ['/start zone']],
    ['an offset of some minutes does not', { '/start': '2026-03-04T23:30:00+00:30' }, []],
    [
      'a start in Z with a time zone',
      { '/start': '2026-03-04T23:30:00Z', '/timeZone': 'America/New_York' },
      [],
    ],
    [
      'offset +00:00 with a time zone',
      { '/start': '2026-03-04T23:30:00+00:00', '/timeZone': 'America/New_York' },
      [],
    ],
    ['an end in Z needs no time zone', { '/end': '2026-03-05T00:45:00Z' }, []],
    ['an unknown time zone', { '/timeZone': 'America/Nowhere' }, ['/timeZone zone']],
    ['an abbreviated time zone', { '/timeZone': 'EST5EDT' }, ['/timeZone zone']],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });
});

describe('a blank ID that identifies a record is missing', () => {
  test.each([
    ['/sessionId'],
    ['/facilitators/0/providerId'],
    ['/members/0/patientId'],
    ['/members/0/note/noteId'],
    ['/members/0/treatmentPlan/planId'],
    ['/members/0/treatmentPlan/goals/0/goalId'],
  ])('%s', (path) => {
    for (const blank of ['', ' ', '\t\n', '\u00a0', '\u200b\u2060'])
      expect(issuesOf({ [path]: blank })).toEqual([`${path} missing`]);
    for (const id of ['0', '-', ' a', '\u05d0']) expect(issuesOf({ [path]: id })).toEqual([]);
  });

  test('on every note at once, and no claim is billed', () => {
    const notes = [0, 1, 2].map((member) => `/members/${member}/note/noteId`);
    expect(issuesOf(Object.fromEntries(notes.map((path) => [path, ''])))).toEqual(
      notes.map((path) => `${path} missing`),
    );
  });
});

describe('a blank ID that refers to another record is not given', () => {
  const reportOn = (changes: Changes) => validateGroupSession(change(smallProcessGroup, changes));

  test('a payer', () => {
    const [first] = reportOn({ '/members/0/payerId': ' ' }).members;
    expect(first).toMatchObject({ payerId: null, verdict: 'review' });
    expect(first?.findings).toMatchObject([{ rule: 'member/payer', reason: 'missing' }]);
  });

  test('a rendering provider, and a supervisor', () => {
    const changes = { '/members/0/renderingProviderId': '', '/facilitators/0/supervisedBy': ' ' };
    expect(reportOn(changes).members[0]).toEqual(reportOn({}).members[0]);
  });

  test('a goal of a note, and who signed it', () => {
    const rulesOf = (changes: Changes) =>
      reportOn(changes).members[0]?.findings.map(({ rule }) => rule);
    expect(rulesOf({ '/members/0/note/goalIds': [''] })).toEqual(['note/goal-link']);
    expect(rulesOf({ '/members/0/note/signature/providerId': '' })).toEqual(['note/signature']);
  });
});

describe('the shape', () => {
  test.each([
    ['a time without minutes', { '/end': '2026-03-04T19-05:00' }, ['/end date']],
    ['a day that does not exist', { '/end': '2026-02-29T19:45:00-05:00' }, ['/end date']],
    ['a place of service of one digit', { '/placeOfService': '2' }, ['/placeOfService value']],
    ['an unknown group type', { '/groupType': 'lecture' }, ['/groupType value']],
    ['a missing roster', { '/members': removed }, ['/members missing']],
    ['an unknown key', { '/room': 'B' }, ['/* unknown-key']],
    [
      'a negative number of sessions left',
      {
        '/members/0/authorization': {
          number: 'A-1',
          from: '2026-03-04',
          to: '2026-03-04',
          sessionsLeft: -1,
        },
      },
      ['/members/0/authorization/sessionsLeft range'],
    ],
    [
      'an amendment without a provider',
      { '/members/0/note/amendments': [{ at: '2026-03-05T09:00:00-05:00', kind: 'addendum' }] },
      ['/members/0/note/amendments/0/providerId missing'],
    ],
    [
      'a text for whether a facilitator bills',
      { '/facilitators/0/bills': 'yes' },
      ['/facilitators/0/bills type'],
    ],
  ])('rejects %s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  test('accepts a full roster and rejects a longer one', () => {
    const roster = (size: number) => ({
      '/members': Array.from({ length: size }, (_, index) => ({
        patientId: `patient-${index}`,
        attendance: 'absent',
      })),
    });
    expect(issuesOf(roster(rosterLimit))).toEqual([]);
    expect(issuesOf(roster(rosterLimit + 1))).toEqual(['/members too-many']);
  });

  test.each([
    ['blank texts', { '/focus': ' ', '/members/0/payerId': '', '/members/0/note/plan': '' }],
    ['empty lists', { '/facilitators': [], '/members': [], '/interaction': [] }],
    ['a patient who is listed twice', { '/members/1/patientId': 'patient-a' }],
    ['a wrong NPI', { '/facilitators/0/npi': '1234567890' }],
    ['an end before the start', { '/end': '2026-03-04T18:00:00-05:00' }],
  ])('accepts %s, which the rules judge', (_, changes) => {
    expect(issuesOf(changes)).toEqual([]);
  });
});
