import { defineRule, type Reason } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { Grounds, JudgedSubject } from '../judge-note.js';

/** Also reasons of the rule on a session's notes. */
export const sharedText = {
  copied: {
    outcome: 'review',
    message:
      '{copied} percent of this note, not counting the shared frame, is copied from other patients’ notes; with shared templates it is {found} percent. By this library’s own threshold, the note needs review.',
    remedy: 'Compare the marked passages and keep only what is true of this patient.',
  },
  template: {
    outcome: 'review',
    message:
      '{found} percent of this note, not counting the shared frame, is a template that other patients’ notes share, with other facts filled in. By this library’s own threshold, the note needs review.',
    remedy: 'Check that the filled-in facts are this patient’s, and write more about this patient.',
  },
} as const satisfies Record<string, Reason>;

/** Whether most of the shared text is copied or a template with other facts filled in. */
export const kindOfSharedText = ({ copied, found }: Grounds): keyof typeof sharedText =>
  copied * 2 >= found ? 'copied' : 'template';

/** Shared context may repeat; participation, response, risk, and plan may not. */
export const copiedFromMember = defineRule({
  id: 'individuality/copied-from-member',
  title: 'What the note says about this patient is in no other patient’s note.',
  description:
    'The shared frame of a session may repeat in every chart. If part of the member section repeats, a person should read it: it may be a template with this patient’s facts, or it may state another patient’s facts.',
  citations: [
    cite.guide('Common mistakes: copying the same note into every chart'),
    cite.library('No payer publishes a percentage for cloned text'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  deciders: ['clinician', 'compliance'],
  ownWork: true,
  passing: ['found', 'copied', 'notes'],
  reasons: sharedText,
  check({ judged: { entry, grounds } }: JudgedSubject) {
    if (entry.verdict === 'too-short') return 'not-applicable';
    if (entry.verdict !== 'review' || !grounds.shares) return 'pass';
    const { found, copied } = grounds;
    const notes = entry.shares.slice(0, 10).map(({ noteId }) => noteId);
    return { reason: kindOfSharedText(grounds), params: { found, copied, notes } };
  },
});
