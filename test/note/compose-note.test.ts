import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { composeNote } from '../../src/note/compose-note.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { session } from '../whole/arbitrary/session.js';
import { deepFreeze } from '../whole/deep-freeze.js';

const composed = (changes: Changes = {}, patientId = 'patient-a') =>
  composeNote(change(smallProcessGroup, changes), patientId);

const lineOf = (part: string, label: string): string | undefined =>
  part.split('\n').find((line) => line.startsWith(`${label}:`));

test('a note reads like a chart note', () => {
  expect(composed().text).toMatchInlineSnapshot(`
    "Group session
    Date of service: 2026-03-04
    Start and stop: 18:30 to 19:45 (UTC-05:00)
    Duration: 75 minutes
    Format: in person
    Place of service: 11
    Group type: process
    Members attending: 3
    Theme: What happens in us when somebody gets close
    Interventions across the group: here-and-now questions; linking between members

    Member: Teodora Vance
    Participation: Told the group that she had cancelled dinner with her sister again, and watched the clock while others answered.
    Clinical meaning: Leaving first is how she avoids being left; the pattern showed in the room when she turned her chair away.
    Interventions with this member: Therapist named the turned chair and asked what she expected to hear from the man opposite.
    Response: Teared up, turned back, and asked him directly whether he had been annoyed.
    Progress: First time this quarter that she checked an assumption aloud instead of withdrawing.
    Treatment plan goals: Say a wish to another person before the anger comes
    Risk: ________
    Plan: Will call her sister before Sunday and report on it next Wednesday."
  `);
});

test('a recovery group by video, one member at home who came late, told in one text', () => {
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
    Date of service: 2026-03-04
    Start and stop: 18:30 to 19:45 (UTC-05:00)
    Duration: 75 minutes
    Format: telehealth by video
    Place of service: 02
    Group type: recovery
    Members attending: 3
    Size rationale: Two facilitators; each member spoke in the round.
    Theme: The first weekend at home
    Interventions across the group: here-and-now questions; linking between members

    Member: Teodora Vance
    Present: 18:40 to 19:05:30 and 19:10 to 19:45 (UTC-05:00), 60 minutes
    Format for this member: telehealth by audio only
    Place of service for this member: 10
    Note: Told of the craving on Friday night and of calling his sponsor instead.
    The group asked what he would do on Sunday.
    Diagnosis-supported need: Alcohol use disorder, early remission
    Risk changed: Relapse risk up since the separation; safety plan gone through.
    Plan: Two meetings before Monday; step-down review on 2026-03-11."
  `);
});

test('what is missing is a labelled blank', () => {
  const { text } = composed({
    '/focus': ' ',
    '/interventions': removed,
    '/members/0/name': removed,
    '/members/0/note': removed,
  });
  expect(text).toMatchInlineSnapshot(`
    "Group session
    Date of service: 2026-03-04
    Start and stop: 18:30 to 19:45 (UTC-05:00)
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

test('an absent member has no account of the session', () => {
  const { member } = composed(
    {
      '/members/2/attendance': 'absent',
      '/members/2/note': { noteId: 'note-c', participation: 'Spoke.', plan: 'Call on Thursday.' },
    },
    'patient-c',
  );
  expect(member).toMatchInlineSnapshot(`
    "Member: Ines Halloran
    Attendance: absent
    Plan: Call on Thursday."
  `);
});

test('of an absent member it still tells the risk', () => {
  const { member } = composed(
    {
      '/members/2/attendance': 'absent',
      '/members/2/note': { noteId: 'note-c', risk: 'Said on the telephone: none.' },
    },
    'patient-c',
  );
  expect(lineOf(member, 'Risk')).toBe('Risk: Said on the telephone: none.');
  expect(lineOf(member, 'Plan')).toBe('Plan: ________');
});

describe('the frame', () => {
  test('is the same in every chart of the session', () => {
    const changes: Changes = {
      '/members/0/telehealth': 'audio-only',
      '/members/1/placeOfService': '10',
      '/members/2/attendance': 'absent',
    };
    const frames = smallProcessGroup.members.map(
      ({ patientId }) => composed(changes, patientId).frame,
    );
    expect(new Set(frames).size).toBe(1);
    expect(lineOf(frames[0] ?? '', 'Members attending')).toBe('Members attending: 2');
  });

  test.each([
    ['in-person', 'in person'],
    ['audio-video', 'telehealth by video'],
    ['audio-only', 'telehealth by audio only'],
  ])('writes %s as %s', (telehealth, words) => {
    expect(lineOf(composed({ '/telehealth': telehealth }).frame, 'Format')).toBe(
      `Format: ${words}`,
    );
  });

  const times = (start: string, end: string, timeZone: unknown = removed) => {
    const { frame } = composed({ '/start': start, '/end': end, '/timeZone': timeZone });
    return [lineOf(frame, 'Start and stop'), lineOf(frame, 'Duration')];
  };

  test.each([
    [
      'with seconds where there are any',
      '2026-03-04T18:30:15-05:00',
      '2026-03-04T19:45:00-05:00',
      '18:30:15 to 19:45 (UTC-05:00)',
      '74 minutes',
    ],
    [
      'with a fraction where there is one',
      '2026-03-04T18:30:00.250-05:00',
      '2026-03-04T19:45:00.000-05:00',
      '18:30:00.250 to 19:45 (UTC-05:00)',
      '74 minutes',
    ],
    [
      'with the day where it is another',
      '2026-03-04T23:30:00-05:00',
      '2026-03-05T00:30:00-05:00',
      '23:30 to 2026-03-05 00:30 (UTC-05:00)',
      '60 minutes',
    ],
    [
      'with each offset where they differ',
      '2026-03-08T01:30:00-05:00',
      '2026-03-08T03:30:00-04:00',
      '01:30 UTC-05:00 to 03:30 UTC-04:00',
      '60 minutes',
    ],
    [
      'of one minute',
      '2026-03-04T18:30:00-05:00',
      '2026-03-04T18:31:59-05:00',
      '18:30 to 18:31:59 (UTC-05:00)',
      '1 minute',
    ],
    [
      'that contradict each other, without a duration',
      '2026-03-04T18:30:00-05:00',
      '2026-03-04T18:30:00-05:00',
      '18:30 to 18:30 (UTC-05:00)',
      '________',
    ],
  ])('writes times %s', (_, start, end, clock, duration) => {
    expect(times(start, end)).toEqual([`Start and stop: ${clock}`, `Duration: ${duration}`]);
  });

  test('writes times in Z as they were given, and the day of the zone', () => {
    expect(times('2026-03-04T23:30:00Z', '2026-03-05T00:45:00Z', 'America/New_York')).toEqual([
      'Start and stop: 23:30 to 2026-03-05 00:45 (UTC)',
      'Duration: 75 minutes',
    ]);
    const next = composed({
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
    }).frame;
    expect(lineOf(next, 'Date of service')).toBe('Date of service: 2026-03-04');
    expect(lineOf(next, 'Start and stop')).toBe(
      'Start and stop: 2026-03-05 00:30 to 2026-03-05 01:45 (UTC)',
    );
  });

  const sized = (attended: number, changes: Partial<GroupSession> = {}) =>
    lineOf(
      composeNote(
        {
          ...smallProcessGroup,
          members: Array.from({ length: attended }, (_, place) => ({
            patientId: `patient-${place}`,
            attendance: 'attended' as const,
          })),
          ...changes,
        },
        'patient-0',
      ).frame,
      'Size rationale',
    );

  test('asks for a size rationale above ten, and for none up to ten', () => {
    expect(sized(10)).toBeUndefined();
    expect(sized(11)).toBe('Size rationale: ________');
    expect(sized(11, { sizeRationale: ' Rounds of two. ' })).toBe('Size rationale: Rounds of two.');
    expect(sized(3, { sizeRationale: 'Rounds of two.' })).toBe('Size rationale: Rounds of two.');
    expect(
      sized(11, { start: '2012-12-31T18:30:00-05:00', end: '2012-12-31T19:45:00-05:00' }),
    ).toBeUndefined();
  });

  test('lists the interventions that say anything', () => {
    const line = (interventions: string[]) =>
      lineOf(composed({ '/interventions': interventions }).frame, 'Interventions across the group');
    expect(line(['linking', '–', 'role-play'])).toBe(
      'Interventions across the group: linking; role-play',
    );
    expect(line(['–'])).toBe('Interventions across the group: ________');
  });
});

describe('the member’s section', () => {
  const member = (note: object, more: Changes = {}) =>
    composed({ '/members/0/note': { noteId: 'note-a', ...note }, ...more }).member;

  test.each([
    [
      'goals by the plan’s text',
      { goalIds: ['goal-1'] },
      'Treatment plan goals: Say a wish to another person before the anger comes',
    ],
    [
      'an unknown goal as a blank',
      { goalIds: ['goal-1', 'goal-9'] },
      'Treatment plan goals: Say a wish to another person before the anger comes; goal-9: ________',
    ],
    [
      'a need alone',
      { diagnosisNeed: 'Panic in company' },
      'Diagnosis-supported need: Panic in company',
    ],
    [
      'neither as one blank',
      { goalIds: [''] },
      'Treatment plan goal or diagnosis-supported need: ________',
    ],
    [
      'risk that changed',
      { riskChanged: true, risk: 'Bought pills.' },
      'Risk changed: Bought pills.',
    ],
    ['risk that changed, nobody says how', { riskChanged: true }, 'Risk changed: ________'],
    ['risk that did not change', { riskChanged: false }, 'Risk: unchanged'],
    [
      'risk that did not change, described',
      { riskChanged: false, risk: 'Low.' },
      'Risk unchanged: Low.',
    ],
    ['risk described', { risk: 'Low.' }, 'Risk: Low.'],
    ['risk unsaid', {}, 'Risk: ________'],
    ['words as they were written', { plan: '  Call – “soon”. \n' }, 'Plan: Call – “soon”.'],
    ['a dash as a blank', { response: '–' }, 'Response: ________'],
    ['a blank beside other boxes', { participation: 'Spoke.' }, 'Clinical meaning: ________'],
  ])('writes %s', (_, note, line) => {
    expect(member(note).split('\n')).toContain(line);
  });

  test('names a goal without words by its id, as a blank', () => {
    expect(
      member({ goalIds: ['goal-1'] }, { '/members/0/treatmentPlan/goals/0/text': '' }),
    ).toContain('\nTreatment plan goals: goal-1: ________\n');
  });

  test('writes goals without the blanks around them', () => {
    expect(
      member(
        { goalIds: ['goal-1', 'goal-1'] },
        { '/members/0/treatmentPlan/goals/0/text': ' Say it. ' },
      ),
    ).toContain('\nTreatment plan goals: Say it.; Say it.\n');
  });

  test('leaves no blank for boxes whose words may stand in the one text', () => {
    const section = member({ text: 'Spoke.', goalIds: ['goal-1'], riskChanged: false });
    expect(section).not.toContain('________');
    expect(section).not.toContain('Response');
  });

  const presence = (...stretches: [string, string][]) =>
    lineOf(
      composed({
        '/members/0/presence': stretches.map(([from, to]) => ({
          from: `2026-03-04T${from}-05:00`,
          to: `2026-03-04T${to}-05:00`,
        })),
      }).member,
      'Present',
    );

  test('gives the presence where it differs from the session', () => {
    expect(presence()).toBeUndefined();
    expect(presence(['18:30:00', '19:45:00'])).toBeUndefined();
    expect(presence(['18:00:00', '20:00:00'])).toBeUndefined();
    expect(presence(['18:30:00', '19:00:00'], ['19:00:00', '19:45:00'])).toBeUndefined();
    expect(presence(['18:30:01', '19:45:00'])).toBe(
      'Present: 18:30:01 to 19:45 (UTC-05:00), 74 minutes',
    );
    expect(presence(['18:30:00', '19:44:59'])).toBe(
      'Present: 18:30 to 19:44:59 (UTC-05:00), 74 minutes',
    );
    expect(presence(['19:00:00', '19:20:00'], ['18:30:00', '18:31:00'])).toBe(
      'Present: 18:30 to 18:31 and 19:00 to 19:20 (UTC-05:00), 21 minutes',
    );
    expect(presence(['20:00:00', '20:30:00'])).toBe('Present: ________');
  });

  test('says nothing of presence where the session has no length', () => {
    expect(lineOf(composed({ '/end': smallProcessGroup.start }).member, 'Present')).toBeUndefined();
  });

  test('names this member by the name given, and nobody else', () => {
    for (const { patientId, name } of smallProcessGroup.members) {
      const { text } = composed({}, patientId);
      expect(text).toContain(`Member: ${name?.given} ${name?.family}`);
      for (const other of smallProcessGroup.members)
        if (other.patientId !== patientId) {
          expect(text).not.toContain(other.name?.family ?? 'unnamed');
          expect(text).not.toContain(other.patientId);
        }
    }
    const named = (name: object) => lineOf(composed({ '/members/0/name': name }).member, 'Member');
    expect(named({ given: '', family: 'Vance' })).toBe('Member: Vance');
    expect(named({ given: '–', family: 'Vance' })).toBe('Member: Vance');
    expect(named({ given: '', family: '-' })).toBe('Member: ________');
  });

  test('of a patient listed twice is the one who attended', () => {
    const again = { '/members/2/patientId': 'patient-a' };
    expect(composed({ ...again, '/members/0/attendance': 'absent' }).member).toContain('Halloran');
    expect(composed(again).member).toContain('Vance');
  });
});

describe('malformed input', () => {
  const issuesOf = (scene: unknown, patientId: unknown) => {
    try {
      Reflect.apply(composeNote, undefined, [scene, patientId]);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.issues.map(({ path, code }) => [path, code]);
    }
  };

  test('is an input error with every path', () => {
    expect(issuesOf(smallProcessGroup, 'patient-z')).toEqual([['/patientId', 'value']]);
    expect(issuesOf(smallProcessGroup, '')).toEqual([['/patientId', 'value']]);
    expect(issuesOf(smallProcessGroup, 7)).toEqual([['/patientId', 'type']]);
    expect(issuesOf(smallProcessGroup, undefined)).toEqual([['/patientId', 'missing']]);
    expect(issuesOf({ ...smallProcessGroup, start: 'noon' }, null)).toEqual([
      ['/start', 'date'],
      ['/patientId', 'type'],
    ]);
  });
});

test('any session gives its first patient a note: plain text in two parts, twice the same', () => {
  fc.assert(
    fc.property(session, (scene) => {
      deepFreeze(scene);
      const [patient] = scene.members;
      if (!patient) return;
      const note = composeNote(scene, patient.patientId);
      expect(note.text).toBe(`${note.frame}\n\n${note.member}`);
      expect(composeNote(scene, patient.patientId)).toStrictEqual(note);
      expect(note.text).not.toMatch(/undefined|null|NaN|\[object/);
    }),
    { seed: 90853, numRuns: 1000 },
  );
});
