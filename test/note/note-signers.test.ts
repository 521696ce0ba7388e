import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import { answerOf, findingsAt } from './answer-of.js';

type Case = readonly [what: string, changes: Changes, answer: string];

const signed = (providerId: string, signedAt = '2026-03-04T20:10:00-05:00') => ({
  providerId,
  signedAt,
});
const note = (changes: Record<string, unknown>): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [`/members/0/note/${key}`, value]),
  );

const coTherapist = (changes: object = {}) => ({
  providerId: 'ms-adeyemi',
  bills: false,
  credential: 'LMFT',
  ...changes,
});
const both: Changes = { '/facilitators/-': coTherapist({ bills: true, npi: '1999999984' }) };
const trainee: Changes = {
  '/facilitators/-': coTherapist({ credential: 'Intern', supervisedBy: 'dr-lindqvist' }),
  '/members/0/renderingProviderId': 'ms-adeyemi',
};
const before = '2026-03-04T19:44:59-05:00';
const atEnd = '2026-03-04T19:45:00-05:00';

describe('note/signature', () => {
  test.each<Case>([
    ['signed by the rendering provider', {}, 'pass'],
    ['co-signed alone', note({ signature: removed, cosignature: signed('dr-lindqvist') }), 'pass'],
    ['neither', note({ signature: removed }), 'unsigned'],
    ['signed by another', note({ signature: signed('ms-adeyemi') }), 'signed-by-another'],
    [
      'signed by another, co-signed by the rendering provider',
      note({ signature: signed('ms-adeyemi'), cosignature: signed('dr-lindqvist') }),
      'pass',
    ],
    ['in the second of the end', note({ signature: signed('dr-lindqvist', atEnd) }), 'pass'],
    ['a second before', note({ signature: signed('dr-lindqvist', before) }), 'signed-before-end'],
    [
      'the end’s second in another zone',
      note({ signature: signed('dr-lindqvist', '2026-03-05T00:45:00Z') }),
      'pass',
    ],
    [
      'a second before, in another zone',
      note({ signature: signed('dr-lindqvist', '2026-03-05T00:44:59Z') }),
      'signed-before-end',
    ],
    [
      'too early by the one who counts, late enough by one who does not',
      note({ signature: signed('dr-lindqvist', before), cosignature: signed('ms-adeyemi') }),
      'signed-before-end',
    ],
    [
      'too early, and again after the end',
      note({ signature: signed('dr-lindqvist', before), cosignature: signed('dr-lindqvist') }),
      'pass',
    ],
    [
      'nobody knows under whom it goes',
      { ...both, ...note({ signature: signed('dr-elsewhere') }) },
      'not-applicable',
    ],
    ['unsigned, and nobody knows', { ...both, ...note({ signature: removed }) }, 'unsigned'],
    [
      'two who share the members: signed by this member’s own',
      {
        ...both,
        '/members/0/renderingProviderId': 'ms-adeyemi',
        ...note({ signature: signed('ms-adeyemi') }),
      },
      'pass',
    ],
    [
      'two who share the members: signed by the other’s',
      { ...both, '/members/0/renderingProviderId': 'ms-adeyemi' },
      'signed-by-another',
    ],
    [
      'a trainee alone',
      { ...trainee, ...note({ signature: signed('ms-adeyemi') }) },
      'signed-by-another',
    ],
    [
      'a trainee, co-signed by the supervisor who bills',
      {
        ...trainee,
        ...note({ signature: signed('ms-adeyemi'), cosignature: signed('dr-lindqvist') }),
      },
      'pass',
    ],
  ])('%s', (_, changes, answer) => {
    expect(answerOf('note/signature', changes)).toBe(answer);
  });

  describe('where the payer lets each facilitator bill, and no claims are asked for', () => {
    const eachBills: PayerPolicy = {
      payerId: 'harbor-health',
      name: 'Harbor Health',
      effective: { from: '2026-01-01' },
      citations: [{ title: 'Harbor Health provider manual' }],
      coFacilitators: 'each-bills',
    };
    const answer = (changes: Changes) =>
      answerOf('note/signature', { ...both, ...changes }, { payers: [eachBills] });

    test.each<Case>([
      ['the first of them', {}, 'pass'],
      ['the second of them', note({ signature: signed('ms-adeyemi') }), 'pass'],
      [
        'a facilitator who does not bill',
        {
          '/facilitators/2': coTherapist({ providerId: 'mr-holt' }),
          ...note({ signature: signed('mr-holt') }),
        },
        'signed-by-another',
      ],
      ['a stranger', note({ signature: signed('dr-elsewhere') }), 'signed-by-another'],
      [
        'a biller, before the end',
        note({ signature: signed('ms-adeyemi', before) }),
        'signed-before-end',
      ],
      [
        'a biller, in the second of the end',
        note({ signature: signed('ms-adeyemi', atEnd) }),
        'pass',
      ],
      ['nobody', note({ signature: removed }), 'unsigned'],
    ])('signed by %s', (_, changes, expected) => {
      expect(answer(changes)).toBe(expected);
    });

    test('a named rendering provider still has to sign', () => {
      const named = { '/members/0/renderingProviderId': 'ms-adeyemi' };
      expect(answer(named)).toBe('signed-by-another');
      expect(answer({ ...named, ...note({ signature: signed('ms-adeyemi') }) })).toBe('pass');
    });
  });
});

const drafted = (changes: Record<string, unknown>): Changes =>
  note({ draftedBy: 'ai', ...changes });
const reviewed = (reviewedBy: string, reviewedAt: string, changes: Record<string, unknown> = {}) =>
  drafted({ reviewedBy, reviewedAt, ...changes });

// Signed at 20:10:00.
describe('note/ai-review', () => {
  test.each<Case>([
    ['drafted by nobody in particular', {}, 'not-applicable'],
    ['drafted by the clinician', note({ draftedBy: 'clinician' }), 'not-applicable'],
    ['no review', drafted({}), 'no-review'],
    ['a blank reviewer', drafted({ reviewedBy: ' ' }), 'no-review'],
    ['a time and no reviewer', drafted({ reviewedAt: '2026-03-04T20:05:00-05:00' }), 'no-review'],
    ['reviewed before signing', reviewed('dr-lindqvist', '2026-03-04T20:05:00-05:00'), 'pass'],
    ['in the second of signing', reviewed('dr-lindqvist', '2026-03-04T20:10:00-05:00'), 'pass'],
    [
      'a second after',
      reviewed('dr-lindqvist', '2026-03-04T20:10:01-05:00'),
      'reviewed-after-signing',
    ],
    ['the same second in another zone', reviewed('dr-lindqvist', '2026-03-05T01:10:00Z'), 'pass'],
    [
      'a second after, there',
      reviewed('dr-lindqvist', '2026-03-05T01:10:01Z'),
      'reviewed-after-signing',
    ],
    ['by someone else', reviewed('ms-adeyemi', '2026-03-04T20:05:00-05:00'), 'reviewed-by-another'],
    [
      'by someone else, too late',
      reviewed('ms-adeyemi', '2026-03-05T20:05:00-05:00'),
      'reviewed-by-another',
    ],
    [
      'by someone else, at no known time',
      drafted({ reviewedBy: 'ms-adeyemi' }),
      'reviewed-by-another',
    ],
    ['by a signer at no known time', drafted({ reviewedBy: 'dr-lindqvist' }), 'review-undated'],
    [
      'by the co-signer, before the co-signature',
      reviewed('ms-adeyemi', '2026-03-04T20:30:00-05:00', {
        cosignature: signed('ms-adeyemi', '2026-03-04T20:30:00-05:00'),
      }),
      'pass',
    ],
    [
      'by the co-signer, after the co-signature',
      reviewed('ms-adeyemi', '2026-03-04T20:30:01-05:00', {
        cosignature: signed('ms-adeyemi', '2026-03-04T20:30:00-05:00'),
      }),
      'reviewed-after-signing',
    ],
    [
      'after a first signature and before a second of the same hand',
      reviewed('dr-lindqvist', '2026-03-04T20:30:00-05:00', {
        cosignature: signed('dr-lindqvist', '2026-03-04T20:31:00-05:00'),
      }),
      'pass',
    ],
    [
      'reviewed, and signed by nobody yet',
      reviewed('dr-lindqvist', '2026-03-04T20:05:00-05:00', { signature: removed }),
      'not-applicable',
    ],
    ['not reviewed, and signed by nobody yet', drafted({ signature: removed }), 'no-review'],
  ])('%s', (_, changes, answer) => {
    expect(answerOf('note/ai-review', changes)).toBe(answer);
  });

  test('fails a wrong review, asks for a missing one', () => {
    const outcome = (changes: Changes) => findingsAt('note/ai-review', changes)[0]?.outcome;
    expect(outcome(reviewed('ms-adeyemi', '2026-03-04T20:05:00-05:00'))).toBe('fail');
    expect(outcome(reviewed('dr-lindqvist', '2026-03-04T20:10:01-05:00'))).toBe('fail');
    expect(outcome(drafted({}))).toBe('review');
    expect(outcome(drafted({ reviewedBy: 'dr-lindqvist' }))).toBe('review');
  });
});
