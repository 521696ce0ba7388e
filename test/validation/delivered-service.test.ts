import { expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { prepareNotes } from '../../src/individuality/prepare-notes.js';
import { sessionFacts } from '../../src/record/session-facts.js';
import { policyShelf } from '../../src/reference/policy-in-force.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { deliveredService } from '../../src/validation/delivered-service.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const absent = { '/members/1/attendance': 'absent', '/members/1/note': removed };
const delivered = (changes: Changes, ...codes: string[]) =>
  deliveredService(
    sessionFacts(change(smallProcessGroup, changes), {
      payers:
        codes.length > 0
          ? policyShelf(
              codes.map((instructionCode) => ({
                ...riverPlan,
                payerId: 'harbor-health',
                instructionCode,
              })),
            )
          : undefined,
    }),
  );

test('what was delivered is a group where two and more were there together', () => {
  expect(delivered({})).toEqual({ code: '90853', kind: 'group', alternatives: [] });
  expect(delivered({ ...absent }).kind).toBe('group');
});

test('what was delivered to one patient may have been individual psychotherapy', () => {
  const one = { ...absent, '/members/2/attendance': 'absent', '/members/2/note': removed };
  expect(delivered(one)).toEqual({
    code: null,
    kind: 'not-group',
    alternatives: [
      {
        code: '90837',
        patientId: 'patient-a',
        why: '75 minutes: only if individual psychotherapy is what was delivered, documented on its own terms.',
      },
    ],
  });
  expect(delivered({ ...one, '/end': '2026-03-04T18:40:00-05:00' }).alternatives).toEqual([]);
  const old = { '/start': '2012-03-04T18:30:00-05:00', '/end': '2012-03-04T19:45:00-05:00' };
  expect(delivered({ ...one, ...old })).toEqual({
    code: null,
    kind: 'not-group',
    alternatives: [],
  });
});

test('what was delivered without any exchange may have been a class', () => {
  const why = 'A class, where the payer covers it and its terms are met.';
  expect(delivered({ '/interaction': [] })).toEqual({
    code: null,
    kind: 'not-group',
    alternatives: [{ code: 'H2027', why }],
  });
  expect(delivered({ '/interaction': [] }, 'S9446').alternatives).toEqual([{ code: 'S9446', why }]);
});

test('what was delivered to several families may have been their own kind of group', () => {
  expect(delivered({ '/groupType': 'multi-family' })).toEqual({
    code: null,
    kind: 'not-group',
    alternatives: [{ code: '90849', why: 'Several families together in one psychotherapy group.' }],
  });
});

test('a check that is asked for nothing, or wrongly, is answered all the same', () => {
  expect(validateGroupSession(smallProcessGroup)).toEqual(
    validateGroupSession(smallProcessGroup, {}),
  );
  const wrong = (call: (options: unknown) => unknown) => () => call({ unheard: 1 });
  expect(
    wrong((options) =>
      Reflect.apply(validateGroupSession, undefined, [smallProcessGroup, options]),
    ),
  ).toThrow('/options/unheard: unknown-key');
  expect(wrong((options) => Reflect.apply(prepareNotes, undefined, [[], options]))).toThrow(
    '/options/unheard: unknown-key',
  );
  expect(wrong((options) => Reflect.apply(findClonedNotes, undefined, [[], options]))).toThrow(
    '/options/unheard: unknown-key',
  );
});

test('other members’ names are looked for where notes are not compared, and what was asked is told', () => {
  const named = change(smallProcessGroup, { '/members/0/note/plan': 'Will call Ruben Okafor.' });
  const asked = (session: typeof named, checks?: boolean) =>
    validateGroupSession(session, {
      individuality: false,
      ...(checks === undefined ? {} : { checks }),
    });
  const about = (session: typeof named) =>
    (asked(session).checks ?? [])
      .filter(({ rule }) => rule === 'note/other-member-named')
      .map(({ outcome }) => outcome);
  expect(about(smallProcessGroup)).toEqual(['pass', 'pass', 'pass']);
  expect(about(named)).toHaveLength(3);
  expect(about(named)[0]).not.toBe('pass');
  expect(asked(smallProcessGroup, false)).not.toHaveProperty('checks');
  expect(asked(named, false).members[0]?.findings.map(({ rule }) => rule)).toContain(
    'note/other-member-named',
  );
  expect(asked(named)).not.toHaveProperty('individuality');
});
