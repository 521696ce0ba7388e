import { describe, expect, test } from 'vitest';
import {
  attendingNoteRules,
  comparedNoteRules,
  noteRules,
  rosterNoteRules,
  searchedNoteRules,
} from '../../src/note/note-rules.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { answerOf, findingsAt } from './answer-of.js';

const note = (changes: Record<string, unknown>): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [`/members/0/note/${key}`, value]),
  );
const signed = (providerId: string, signedAt: string) => ({ providerId, signedAt });

// The session of all these ends at 2026-03-04T19:45:00-05:00, and its notes are signed at 20:10:00.
const endedAt = '2026-03-04T19:45:00-05:00';
const early = '2026-03-04T19:30:00-05:00';

describe('a finding names', () => {
  test('one account of an absent member, and no further place', () => {
    const [finding] = findingsAt('note/absent-member', {
      '/members/0/attendance': 'absent',
      '/members/0/note': { noteId: 'note-a', meaning: 'Grief.' },
    });
    expect(finding).toMatchObject({
      path: '/members/0/note/meaning',
      params: { parts: ['meaning'] },
    });
    expect(finding).not.toHaveProperty('relatedPaths');
  });

  test('the review that came after signing, and the first signature of that hand', () => {
    const reviewedAt = '2026-03-04T20:40:00-05:00';
    const signedAt = '2026-03-04T20:10:00-05:00';
    const ai = { draftedBy: 'ai', reviewedBy: 'dr-lindqvist' };
    expect(findingsAt('note/ai-review', note({ ...ai, reviewedAt }))).toMatchObject([
      { path: '/members/0/note/reviewedAt', params: { reviewedAt, signedAt } },
    ]);
    expect(findingsAt('note/ai-review', note(ai))[0]?.path).toBe('/members/0/note/reviewedAt');
  });

  test('the signature from before the end', () => {
    const counting = { signature: signed('dr-lindqvist', early) };
    expect(findingsAt('note/signature', note(counting))).toMatchObject([
      { path: '/members/0/note/signature', params: { signedAt: early, endedAt } },
    ]);
  });

  test('the time of writing from before the end', () => {
    expect(findingsAt('note/written-before-end', note({ writtenAt: early }))).toMatchObject([
      { path: '/members/0/note/writtenAt', params: { writtenAt: early, endedAt } },
    ]);
  });

  test('the day of the note and the day of the session', () => {
    expect(findingsAt('note/date', note({ serviceDate: '2026-03-03' }))).toMatchObject([
      {
        path: '/members/0/note/serviceDate',
        params: { noteDate: '2026-03-03', serviceDate: '2026-03-04' },
      },
    ]);
  });

  test('the time that is late, wherever it stands', () => {
    const late = '2026-03-20T08:00:00-05:00';
    const payers = [
      {
        payerId: 'harbor-health',
        name: 'Harbor Health',
        effective: { from: '2026-01-01' },
        citations: [],
        noteWithinHours: 48,
      },
    ];
    const places = (changes: Record<string, unknown>) =>
      findingsAt('note/timeliness', note(changes), { payers }).map(({ path }) => path);
    const unwritten = { writtenAt: removed, signature: removed };
    expect(places({ writtenAt: late })).toEqual(['/members/0/note/writtenAt']);
    expect(places({ ...unwritten, signature: signed('dr-lindqvist', late) })).toEqual([
      '/members/0/note/signature/signedAt',
    ]);
    expect(places({ ...unwritten, cosignature: signed('dr-lindqvist', late) })).toEqual([
      '/members/0/note/cosignature/signedAt',
    ]);
  });
});

test('a supervisor who does not bill signs for nobody', () => {
  const supervised = (bills: boolean): Changes => ({
    '/facilitators/0/supervisedBy': 'dr-marsh',
    '/facilitators/-': { providerId: 'dr-marsh', bills, credential: 'LCSW', npi: '1999999984' },
    '/members/0/renderingProviderId': 'dr-lindqvist',
    ...note({ signature: signed('dr-marsh', '2026-03-04T20:10:00-05:00') }),
  });
  expect(answerOf('note/signature', supervised(false))).toBe('signed-by-another');
  expect(answerOf('note/signature', supervised(true))).toBe('pass');
});

test('each rule looks at its own part of the note', () => {
  const rules = [
    ...rosterNoteRules,
    ...attendingNoteRules,
    ...noteRules,
    ...searchedNoteRules,
    ...comparedNoteRules,
  ];
  expect(Object.fromEntries(rules.map(({ id, looksAt }) => [id, looksAt]))).toEqual({
    'note/absent-member': '/note',
    'note/ai-review': '/note/reviewedBy',
    'note/amendment': '/note/amendments',
    'note/clinical-meaning': '/note/meaning',
    'note/date': '/note/serviceDate',
    'note/goal-link': '/note/goalIds',
    'note/individuality': '/note',
    'note/intervention': '/note/interventions',
    'note/other-member-named': '/note',
    'note/participation': '/note/participation',
    'note/plan': '/note/plan',
    'note/present': '/note',
    'note/progress': '/note/progress',
    'note/response': '/note/response',
    'note/risk': '/note/risk',
    'note/shared': '/note/noteId',
    'note/signature': '/note/signature',
    'note/timeliness': '/note/writtenAt',
    'note/topic-only': '/note/participation',
    'note/type-content': '/note',
    'note/written-before-end': '/note/writtenAt',
  });
});
