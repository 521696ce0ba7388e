import { but, comparing } from '../../example-pair.js';
import { recoveryEvening, walter, walterSaid } from '../../example-records/recovery-evening.js';

const lastWeek = {
  ...walter,
  noteId: 'note-walter-last-week',
  sessionId: 'recovery-2026-02-25',
  serviceDate: '2026-02-25',
};

/** Three of five sentences are carried forward from last week, as is usual in a course of treatment. */
export const passes = but(comparing(recoveryEvening, { history: [lastWeek] }), {
  '/options/history/0/text': [
    ...walterSaid.slice(0, 3),
    'He slept badly and blamed the furnace.',
    'Plan: bring the letter next time.',
  ].join(' '),
});

/** The whole note is carried forward from last week. */
export const fails = but(passes, { '/options/history/0/text': walterSaid.join(' ') });
