import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/finding/decision.js';
import type { Finding } from '../../src/finding/finding.js';
import type { GroupSession } from '../../src/record/group-session.js';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const at = (time: string) => `2026-03-04T${time}:00-05:00`;

/** A member who was there for half an hour, and a note that only repeats the focus. */
const recorded = change(smallProcessGroup, {
  '/members/0/presence': [{ from: at('18:30'), to: at('19:00') }],
  '/members/1/note/participation': 'What happens in us when somebody gets close.',
});

const findingsIn = (session: GroupSession, decisions: Decision[] = []): Finding[] =>
  validateGroupSession(session, { decisions }).members.flatMap(({ findings }) => findings);

const accepting = ({ key }: Finding): Decision => ({
  key,
  decision: 'accept',
  by: 'dr-okafor',
  role: 'compliance',
  at: '2026-03-05T09:00:00-05:00',
  why: 'Read and found right.',
});

const decisions = findingsIn(recorded).map(accepting);

const unusedIn = (session: GroupSession): string[] =>
  validateGroupSession(session, { decisions }).unusedDecisions.map(
    ({ key, reason }) => `${key.split('#')[0]} ${reason}`,
  );

describe('an accepted review', () => {
  test('stays accepted while its facts stay', () => {
    expect(validateGroupSession(recorded, { decisions })).toMatchObject({
      verdict: 'ready',
      unusedDecisions: [],
    });
  });

  test('is open again after changed times', () => {
    const changed = change(recorded, { '/members/0/presence/0/to': at('19:05') });
    expect(unusedIn(changed)).toEqual(['member/minutes facts-changed']);
  });

  test('is open again after the note was rewritten', () => {
    const changed = change(recorded, {
      '/members/1/note/participation': 'What happens when somebody gets close in us.',
    });
    expect(unusedIn(changed)).toContain('note/topic-only facts-changed');
  });

  test('is open again after an amendment, for that note alone', () => {
    const changed = change(recorded, {
      '/members/1/note/amendments': [
        {
          at: '2026-03-05T10:00:00-05:00',
          providerId: 'dr-lindqvist',
          kind: 'addendum',
          signedAt: '2026-03-05T10:00:00-05:00',
        },
      ],
    });
    expect(unusedIn(changed)).toContain('note/topic-only older-than-note');
    expect(unusedIn(changed)).not.toContain('member/minutes older-than-note');
  });

  test('is not open again because another note changed the score', () => {
    const [other] = smallProcessGroup.members;
    const copied = change(smallProcessGroup, {
      '/members/2/note/participation': other?.note?.participation,
      '/members/2/note/response': other?.note?.response,
    });
    const accepted = findingsIn(copied)
      .filter(({ rule, patientId }) => rule === 'note/individuality' && patientId === 'patient-c')
      .map(accepting);
    expect(accepted).toHaveLength(1);
    const better = change(copied, { '/members/0/note/response': 'She answered him at once.' });
    const { unusedDecisions } = validateGroupSession(better, { decisions: accepted });
    expect(unusedDecisions).toEqual([]);
  });
});

test('a signer cannot accept a review of their own AI draft, and another provider can', () => {
  const drafted = change(smallProcessGroup, { '/members/0/note/draftedBy': 'ai' });
  const [review] = findingsIn(drafted);
  if (!review) throw new TypeError('The draft asks for a review.');
  const by = (providerId: string): Decision => ({ ...accepting(review), by: providerId });
  const answer = (decision: Decision) =>
    validateGroupSession(drafted, { decisions: [decision] }).unusedDecisions.map(
      ({ reason }) => reason,
    );
  expect(review.rule).toBe('note/ai-review');
  expect(answer(by('dr-lindqvist'))).toEqual(['own-work']);
  expect(answer(by('dr-okafor'))).toEqual([]);
});
