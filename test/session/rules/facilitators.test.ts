import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, group, policy } from '../../validation/process-group-answers.js';

const notRecorded = ['no-data facilitators-not-recorded /facilitators'];

test.each<[string, Changes, string[]]>([
  ['one is recorded', {}, []],
  ['one is recorded by an ID alone', { '/facilitators': [{ providerId: 'dr-lindqvist' }] }, []],
  ['none is recorded', { '/facilitators': [] }, notRecorded],
  ['nothing is recorded', { '/facilitators': removed }, notRecorded],
])('%s', (_, changes, expected) => {
  expect(answersOf('session/facilitators', group(changes))).toEqual(expected);
});

test('rules about the rendering provider do not apply where no facilitator is recorded', () => {
  const session = group({ '/facilitators': removed });
  for (const rule of ['session/rendering-provider', 'session/npi', 'session/credential'] as const)
    for (const check of checksOf(rule, session, policy({ billableBy: [] })))
      expect(check).toMatch(/^not-applicable /);
});
