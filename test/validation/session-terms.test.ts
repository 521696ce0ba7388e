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

test('a supervised signer cannot accept a review of their own supervision, whatever its path', () => {
  const [leader] = smallProcessGroup.facilitators;
  const trainee = { providerId: 'trainee', bills: false, practitionerType: 'trainee' };
  const led = change(smallProcessGroup, {
    '/facilitators': [leader, { ...trainee, supervisedBy: leader?.providerId }],
    '/members/0/note/cosignature': smallProcessGroup.members[0]?.note?.signature,
    '/members/0/note/signature': { providerId: 'trainee', signedAt: at('20:00') },
  });
  const review = validateGroupSession(led).findings.find(
    ({ rule }) => rule === 'session/supervision',
  );
  if (!review) throw new TypeError('A trainee asks for a review.');
  const answer = (by: string) =>
    validateGroupSession(led, {
      decisions: [{ ...accepting(review), by }],
    }).unusedDecisions.map(({ reason }) => reason);
  expect(review.path).toBe('/facilitators/0/presence');
  expect(answer('trainee')).toEqual(['own-work']);
  expect(answer('dr-okafor')).toEqual([]);
});

test('a review of another service’s note is open again after an amendment of the group note', () => {
  const session = change(smallProcessGroup, {
    '/members/0/note/diagnosisNeed': 'Anxiety keeps her from asking.',
  });
  const services = [
    {
      serviceId: 'individual',
      patientId: 'patient-a',
      code: '90834',
      serviceDate: '2026-03-04',
      start: at('14:00'),
      end: at('14:45'),
      renderingNpi: '1245319599',
      note: { noteId: 'individual', text: 'Wrote the letter.', focus: smallProcessGroup.focus },
    },
  ];
  const sameFocus = ({ members }: ReturnType<typeof validateGroupSession>) =>
    members.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'unbundling/same-focus'),
    );
  const accepted = sameFocus(validateGroupSession(session, { services })).map(accepting);
  expect(accepted).toHaveLength(1);
  const withDecision = { services, decisions: accepted };
  expect(validateGroupSession(session, withDecision).unusedDecisions).toEqual([]);
  const signed = { at: '2026-03-05T10:00:00-05:00', signedAt: '2026-03-05T10:00:00-05:00' };
  const amended = change(session, {
    '/members/0/note/amendments': [{ ...signed, providerId: 'dr-lindqvist', kind: 'addendum' }],
  });
  expect(validateGroupSession(amended, withDecision).unusedDecisions).toMatchObject([
    { reason: 'older-than-note' },
  ]);
});
