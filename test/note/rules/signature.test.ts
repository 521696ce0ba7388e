import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answerOf, findingsAt, noteWith, signed, testAnswers } from '../note-answers.js';

const coTherapist = (changes: object = {}) => ({
  providerId: 'ms-adeyemi',
  bills: false,
  credential: 'LMFT',
  ...changes,
});
const bothBill: Changes = { '/facilitators/-': coTherapist({ bills: true, npi: '1999999984' }) };
const trainee: Changes = {
  '/facilitators/-': coTherapist({ credential: 'Intern', supervisedBy: 'dr-lindqvist' }),
  '/members/0/renderingProviderId': 'ms-adeyemi',
};
// The session ends at 19:45:00.
const before = '2026-03-04T19:44:59-05:00';
const atEnd = '2026-03-04T19:45:00-05:00';

testAnswers('note/signature', [
  ['signed by the rendering provider', {}, 'pass'],
  [
    'only co-signed by the rendering provider',
    noteWith({ signature: removed, cosignature: signed('dr-lindqvist') }),
    'pass',
  ],
  ['unsigned', noteWith({ signature: removed }), 'unsigned'],
  [
    'signed by another provider',
    noteWith({ signature: signed('ms-adeyemi') }),
    'signed-by-another',
  ],
  [
    'signed by another provider, co-signed by the rendering provider',
    noteWith({ signature: signed('ms-adeyemi'), cosignature: signed('dr-lindqvist') }),
    'pass',
  ],
  ['in a session whose end is not recorded', { '/end': removed }, 'not-applicable'],
  [
    'at a time that is not recorded, in a session whose end is not recorded either',
    { ...noteWith({ signature: { providerId: 'dr-lindqvist' } }), '/end': removed },
    'signing-time-not-recorded',
  ],
  [
    'at a time that is not recorded',
    noteWith({ signature: { providerId: 'dr-lindqvist' } }),
    'signing-time-not-recorded',
  ],
  [
    'at a time that is not recorded, by another provider',
    noteWith({ signature: { providerId: 'ms-adeyemi' } }),
    'signed-by-another',
  ],
  ['in the second of the end', noteWith({ signature: signed('dr-lindqvist', atEnd) }), 'pass'],
  [
    'a second before the end',
    noteWith({ signature: signed('dr-lindqvist', before) }),
    'signed-before-end',
  ],
  [
    'in the second of the end, in another zone',
    noteWith({ signature: signed('dr-lindqvist', '2026-03-05T00:45:00Z') }),
    'pass',
  ],
  [
    'a second before the end, in another zone',
    noteWith({ signature: signed('dr-lindqvist', '2026-03-05T00:44:59Z') }),
    'signed-before-end',
  ],
  [
    'by the rendering provider too early, by another provider in time',
    noteWith({ signature: signed('dr-lindqvist', before), cosignature: signed('ms-adeyemi') }),
    'signed-before-end',
  ],
  [
    'too early, and again after the end',
    noteWith({ signature: signed('dr-lindqvist', before), cosignature: signed('dr-lindqvist') }),
    'pass',
  ],
  [
    'no rendering provider yet',
    { ...bothBill, ...noteWith({ signature: signed('dr-elsewhere') }) },
    'not-applicable',
  ],
  [
    'unsigned, with no rendering provider yet',
    { ...bothBill, ...noteWith({ signature: removed }) },
    'unsigned',
  ],
  [
    'two providers who share the members: signed by this member’s provider',
    {
      ...bothBill,
      '/members/0/renderingProviderId': 'ms-adeyemi',
      ...noteWith({ signature: signed('ms-adeyemi') }),
    },
    'pass',
  ],
  [
    'two providers who share the members: signed by the other provider',
    { ...bothBill, '/members/0/renderingProviderId': 'ms-adeyemi' },
    'signed-by-another',
  ],
  [
    'signed by a trainee only',
    { ...trainee, ...noteWith({ signature: signed('ms-adeyemi') }) },
    'signed-by-another',
  ],
  [
    'signed by a trainee, co-signed by the supervisor who bills',
    {
      ...trainee,
      ...noteWith({ signature: signed('ms-adeyemi'), cosignature: signed('dr-lindqvist') }),
    },
    'pass',
  ],
]);

describe('if the payer lets each facilitator bill and no facilitator is chosen yet', () => {
  const eachBills: PayerPolicy = {
    payerId: 'harbor-health',
    name: 'Harbor Health',
    effective: { from: '2026-01-01' },
    citations: [{ title: 'Harbor Health provider manual' }],
    coFacilitators: 'each-bills',
  };
  const answer = (changes: Changes) =>
    answerOf('note/signature', { ...bothBill, ...changes }, { payers: [eachBills] });

  test.each<[what: string, changes: Changes, expected: string]>([
    ['signed by the first of them', {}, 'pass'],
    ['signed by the second of them', noteWith({ signature: signed('ms-adeyemi') }), 'pass'],
    [
      'signed by a facilitator who does not bill',
      {
        '/facilitators/2': coTherapist({ providerId: 'mr-holt' }),
        ...noteWith({ signature: signed('mr-holt') }),
      },
      'signed-by-another',
    ],
    [
      'signed by a provider who was not there',
      noteWith({ signature: signed('dr-elsewhere') }),
      'signed-by-another',
    ],
    [
      'signed by one who bills, before the end',
      noteWith({ signature: signed('ms-adeyemi', before) }),
      'signed-before-end',
    ],
    [
      'signed by one who bills, in the second of the end',
      noteWith({ signature: signed('ms-adeyemi', atEnd) }),
      'pass',
    ],
    ['unsigned', noteWith({ signature: removed }), 'unsigned'],
  ])('%s', (_, changes, expected) => {
    expect(answer(changes)).toBe(expected);
  });

  test('a named rendering provider still has to sign', () => {
    const named = { '/members/0/renderingProviderId': 'ms-adeyemi' };
    expect(answer(named)).toBe('signed-by-another');
    expect(answer({ ...named, ...noteWith({ signature: signed('ms-adeyemi') }) })).toBe('pass');
  });
});

test('the signature of a supervisor who does not bill does not count', () => {
  const supervised = (bills: boolean): Changes => ({
    '/facilitators/0/supervisedBy': 'dr-marsh',
    '/facilitators/-': { providerId: 'dr-marsh', bills, credential: 'LCSW', npi: '1999999984' },
    '/members/0/renderingProviderId': 'dr-lindqvist',
    ...noteWith({ signature: signed('dr-marsh', '2026-03-04T20:10:00-05:00') }),
  });
  expect(answerOf('note/signature', supervised(false))).toBe('signed-by-another');
  expect(answerOf('note/signature', supervised(true))).toBe('pass');
});

test('points to an early signature and gives both times, in the message as people write them', () => {
  const early = '2026-03-04T19:30:00-05:00';
  const changes = noteWith({ signature: signed('dr-lindqvist', early) });
  expect(findingsAt('note/signature', changes)).toMatchObject([
    {
      path: '/members/0/note/signature',
      params: { signedAt: early, endedAt: atEnd },
      message:
        'The note was signed on March 4, 2026, 7:30 pm, before the session ended on March 4, 2026, 7:45 pm.',
    },
  ]);
});
