import { expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { prepareNotes } from '../../src/individuality/prepare-notes.js';
import { change } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

test('options may be omitted, and an unknown option is an input error', () => {
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

test('names of other members are searched for even when notes are not compared, and the check is listed', () => {
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
