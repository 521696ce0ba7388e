import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import type { JudgedSubject } from '../judged-subject.js';

/** Shared context may repeat; participation, response, risk and plan may not. */
export const copiedFromMember = defineRule({
  id: 'individuality/copied-from-member',
  title: 'What the note says of this patient stands in no other patient’s note.',
  description:
    'The shared frame of a session may repeat in every chart. A part of the member section that repeats needs a reader: it may be a template with this patient’s facts in it, or another patient’s facts.',
  citations: [
    cite('guide', 'Common mistakes: copying the same note into every chart'),
    cite('library', 'No payer publishes a percentage for cloned text'),
  ],
  since: '0.1.0',
  looksAt: '/text',
  reasons: {
    copied: {
      outcome: 'review',
      message:
        '{copied} percent of this note’s own words are copies of other patients’ notes, {found} percent with shared templates; by this library’s own threshold a person should look.',
      remedy: 'Compare the marked passages, and keep only what is true of this patient.',
    },
    template: {
      outcome: 'review',
      message:
        '{found} percent of this note’s own words are a template that other patients’ notes share, with other facts in it.',
      remedy: 'Check that what is filled in is this patient’s, and say more of it.',
    },
  },
  check({ judged }: JudgedSubject) {
    const { entry, grounds } = judged;
    if (entry.verdict === 'too-short') return 'not-applicable';
    if (entry.verdict !== 'review' || !grounds.shares) return 'pass';
    const { found, copied } = grounds;
    const notes = entry.shares.slice(0, 10).map(({ noteId }) => noteId);
    return {
      reason: copied * 2 >= found ? 'copied' : 'template',
      params: { found, copied, notes },
    };
  },
});
