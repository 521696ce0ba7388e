import { describe, expect, test } from 'vitest';
import { copiedFromMember } from '../../../src/individuality/rules/copied-from-member.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { cloned, everyGround, inReview, judgedSubject, tooShort } from '../judged-note.js';
import { madeUpWords } from '../made-up-words.js';
import { sharedExercise } from '../shared-exercise.js';

test('does not apply to a note that is too short to be compared', () => {
  expect(copiedFromMember.judge(judgedSubject({ entry: tooShort, grounds: everyGround }))).toBe(
    'not-applicable',
  );
});

test('passes an individual note', () => {
  expect(copiedFromMember.judge(judgedSubject())).toBe('pass');
});

test('passes a generic note that shares nothing', () => {
  const subject = judgedSubject({ entry: inReview, grounds: { generic: true } });
  expect(copiedFromMember.judge(subject)).toBe('pass');
});

test('passes a clone, which the name-swap rule reports', () => {
  const subject = judgedSubject({ entry: cloned, grounds: { shares: true } });
  expect(copiedFromMember.judge(subject)).toBe('pass');
});

test.each([
  ['copied', 20, 40],
  ['template', 19, 40],
  ['copied', 40, 40],
  ['template', 0, 40],
])('reports %s where %i of %i percent found are copied', (reason, copied, found) => {
  const shares = [{ noteId: 'note-b', percent: found }];
  const subject = judgedSubject({
    entry: { ...inReview, shares },
    grounds: { shares: true, found, copied },
  });
  expect(copiedFromMember.judge(subject)).toEqual({
    reason,
    params: { found, copied, notes: ['note-b'] },
  });
});

test('names the ten notes that contain most of it, even if there are more', () => {
  const notes = Array.from({ length: 11 }, (_, index) => `note-${index}`);
  const shares = notes.map((noteId, index) => ({ noteId, percent: 60 - index }));
  const subject = judgedSubject({ entry: { ...inReview, shares }, grounds: { shares: true } });
  expect(copiedFromMember.judge(subject)).toMatchObject({ params: { notes: notes.slice(0, 10) } });
});

/** The findings on two notes of one session, beside notes of others about an exercise of their own. */
const findingsOn = (texts: readonly string[]): string[] =>
  scoreNoteIndividuality(
    [...texts, ...sharedExercise].map((text, at) => ({
      noteId: `note-${at}`,
      patientId: `patient-${at}`,
      sessionId: 's',
      text,
    })),
  ).findings.map(({ path, rule, reason }) => `${path} ${rule} ${reason}`);

const template = (path: string): string => `${path} individuality/copied-from-member template`;

describe('a template with other facts filled in', () => {
  const filled = (...[news, about, thought, plan]: readonly string[]): string =>
    `Member reported ${news} since the previous session. Member explored how ${about} with support from peers. Facilitator reflected that ${thought}. Member plans to ${plan} before next group.`;
  const horse = filled(
    'his mare going lame and the vet bill',
    'guilt over the horse echoes losing his father',
    'silence at supper began after the accident',
    'brush the mare each dawn',
  );
  const cellar = filled(
    'a flooded cellar and her records ruined',
    'throwing away photographs felt like a funeral',
    'hoarding boxes protects her from choosing',
    'scan three albums',
  );

  test('asks for review of both notes, and is never a clone', () => {
    expect(findingsOn([horse, cellar])).toEqual([template('/0/text'), template('/1/text')]);
  });

  test('is shown phrase by phrase', () => {
    const [note] = scoreNoteIndividuality([
      { noteId: 'a', patientId: 'a', text: horse },
      { noteId: 'b', patientId: 'b', text: cellar },
    ]).notes;
    expect(note?.shared.map(({ start, end }) => horse.slice(start, end))).toEqual([
      'since the previous session. Member explored how',
      'with support from peers. Facilitator reflected that',
      'Member plans to',
      'before next group',
    ]);
    expect(note?.closest).toMatchObject({ noteId: 'b', similarity: 100 - (note?.score ?? 0) });
    expect(note?.shares).toEqual([{ noteId: 'b', percent: note?.closest?.similarity }]);
    expect(note?.nameSwap).toEqual({ passes: true, wouldAlsoBeTrueOf: [] });
  });

  test.each(sharedExercise)(
    'is what is left of a note with a third of its words changed: %#',
    (text) => {
      const others = madeUpWords(1, 60);
      const changed = text
        .split(' ')
        .map((word, at) => (at % 9 < 3 ? word.replace(/\w+/, others[at] ?? '') : word));
      const note = { noteId: 'a', patientId: 'a', text };
      const copy = { noteId: 'b', patientId: 'b', text: changed.join(' ') };
      const [, found] = scoreNoteIndividuality([note, copy]).notes;
      expect(found).toMatchObject({ verdict: 'review', closest: { noteId: 'a' } });
    },
  );

  test('of headings alone is a form: what is written under them is what counts', () => {
    const form = (goal: string, insight: string, response: string, homework: string): string =>
      `Goal addressed: ${goal}. Insight: ${insight}. Response of therapist: ${response}. Homework: ${homework}.`;
    expect(
      findingsOn([
        form(
          'fewer fights at breakfast',
          'hunger speaks first, and the toast is only where it lands',
          'wondered who cooks and who is thanked for it',
          'oatmeal at six, before anybody talks',
        ),
        form(
          'sleeping without the radio',
          'quiet is the room in which the brother died',
          'named the missing brother and waited with it',
          'one hour of silence on Sunday, with the lamp on',
        ),
      ]),
    ).toEqual([]);
  });
});

test('honest notes about one exercise are individual, though all of them name it', () => {
  expect(findingsOn([])).toEqual([]);
});
