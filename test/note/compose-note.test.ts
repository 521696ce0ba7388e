import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { composeNote } from '../../src/note/compose-note.js';
import { removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { session } from '../whole/arbitrary/session.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { runs } from '../whole/long-runs.js';
import { composed } from './composed.js';

test('a note reads like a chart note', () => {
  expect(composed().text).toMatchInlineSnapshot(`
    "Group session
    Date of service: March 4, 2026
    Start and stop: 6:30 pm to 7:45 pm (UTC-05:00)
    Duration: 75 minutes
    Format: in person
    Place of service: 11
    Group type: process
    Members attending: 3
    Theme: What happens in us when somebody gets close
    Interventions across the group: here-and-now questions; linking between members

    Member: Teodora Vance
    Participation: Told the group that she had canceled dinner with her sister again, and watched the clock while others answered.
    Clinical meaning: Leaving first is how she avoids being left; the pattern showed in the room when she turned her chair away.
    Interventions with this member: Therapist named the turned chair and asked what she expected to hear from the man opposite.
    Response: Teared up, turned back, and asked him directly whether he had been annoyed.
    Progress: First time this quarter that she checked an assumption aloud instead of withdrawing.
    Treatment plan goals: Say a wish to another person before the anger comes
    Risk: ________
    Plan: Will call her sister before Sunday and report on it next Wednesday."
  `);
});

test('a note of a recovery group by video, for a member who joined late from home, with the section in one text', () => {
  expect(
    composed({
      '/groupType': 'recovery',
      '/telehealth': 'audio-video',
      '/placeOfService': '02',
      '/focus': 'The first weekend at home',
      '/sizeRationale': 'Two facilitators; each member spoke in the round.',
      '/members/0/telehealth': 'audio-only',
      '/members/0/placeOfService': '10',
      '/members/0/presence': [
        { from: '2026-03-04T18:40:00-05:00', to: '2026-03-04T19:05:30-05:00' },
        { from: '2026-03-04T19:10:00-05:00', to: '2026-03-04T19:45:00-05:00' },
      ],
      '/members/0/note': {
        noteId: 'note-a',
        text: 'Told of the craving on Friday night and of calling his sponsor instead.\nThe group asked what he would do on Sunday.',
        diagnosisNeed: 'Alcohol use disorder, early remission',
        riskChanged: true,
        risk: 'Relapse risk up since the separation; safety plan gone through.',
        plan: 'Two meetings before Monday; step-down review on 2026-03-11.',
      },
    }).text,
  ).toMatchInlineSnapshot(`
    "Group session
    Date of service: March 4, 2026
    Start and stop: 6:30 pm to 7:45 pm (UTC-05:00)
    Duration: 75 minutes
    Format: telehealth by video
    Place of service: 02
    Group type: recovery
    Members attending: 3
    Size rationale: Two facilitators; each member spoke in the round.
    Theme: The first weekend at home
    Interventions across the group: here-and-now questions; linking between members

    Member: Teodora Vance
    Present: 6:40 pm to 7:05:30 pm and 7:10 pm to 7:45 pm (UTC-05:00), 60 minutes
    Format for this member: telehealth by audio only
    Place of service for this member: 10
    Note: Told of the craving on Friday night and of calling his sponsor instead.
    The group asked what he would do on Sunday.
    Diagnosis-supported need: Alcohol use disorder, early remission
    Risk changed: Relapse risk up since the separation; safety plan gone through.
    Plan: Two meetings before Monday; step-down review on 2026-03-11."
  `);
});

test('missing information becomes a labeled blank', () => {
  const { text } = composed({
    '/focus': ' ',
    '/interventions': removed,
    '/members/0/name': removed,
    '/members/0/note': removed,
  });
  expect(text).toMatchInlineSnapshot(`
    "Group session
    Date of service: March 4, 2026
    Start and stop: 6:30 pm to 7:45 pm (UTC-05:00)
    Duration: 75 minutes
    Format: in person
    Place of service: 11
    Group type: process
    Members attending: 3
    Theme: ________
    Interventions across the group: ________

    Member: ________
    Participation: ________
    Clinical meaning: ________
    Interventions with this member: ________
    Response: ________
    Progress: ________
    Treatment plan goal or diagnosis-supported need: ________
    Risk: ________
    Plan: ________"
  `);
});

test('a note names its member and no one else', () => {
  for (const { patientId, name } of smallProcessGroup.members) {
    const { text } = composed({}, patientId);
    expect(text).toContain(`Member: ${name?.given} ${name?.family}`);
    for (const other of smallProcessGroup.members)
      if (other.patientId !== patientId) {
        expect(text).not.toContain(other.name?.family ?? 'unnamed');
        expect(text).not.toContain(other.patientId);
      }
  }
});

test('if a patient is listed twice, the entry that attended counts', () => {
  const again = { '/members/2/patientId': 'patient-a' };
  expect(composed({ ...again, '/members/0/attendance': 'absent' }).member).toContain('Halloran');
  expect(composed(again).member).toContain('Vance');
});

describe('malformed input', () => {
  const issuesOf = (recorded: unknown, patientId: unknown) => {
    try {
      Reflect.apply(composeNote, undefined, [recorded, patientId]);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.issues.map(({ path, code }) => [path, code]);
    }
  };

  test('is reported with every path', () => {
    expect(issuesOf(smallProcessGroup, 'patient-z')).toEqual([['/patientId', 'value']]);
    expect(issuesOf(smallProcessGroup, '')).toEqual([['/patientId', 'value']]);
    expect(issuesOf(smallProcessGroup, 7)).toEqual([['/patientId', 'type']]);
    expect(issuesOf(smallProcessGroup, undefined)).toEqual([['/patientId', 'missing']]);
    expect(issuesOf({ ...smallProcessGroup, start: 'noon' }, null)).toEqual([
      ['/start', 'date'],
      ['/patientId', 'missing'],
    ]);
  });
});

test('every session gives its first patient a note: plain text in two parts, the same each time', () => {
  fc.assert(
    fc.property(session, (recorded) => {
      deepFreeze(recorded);
      const [patient] = recorded.members;
      if (!patient) return;
      const note = composeNote(recorded, patient.patientId);
      expect(note.text).toBe(`${note.frame}\n\n${note.member}`);
      expect(composeNote(recorded, patient.patientId)).toStrictEqual(note);
      expect(note.text).not.toMatch(/undefined|null|NaN|\[object/);
    }),
    { seed: 90853, numRuns: runs(100, 10_000) },
  );
});
