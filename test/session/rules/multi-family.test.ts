import { expect, test } from 'vitest';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import {
  answersOf,
  checksOf,
  firstOf,
  group,
  reportOn,
} from '../../validation/process-group-answers.js';

const multiFamily = group({ '/groupType': 'multi-family' });

test('a multi-family group has another code', () => {
  expect(answersOf('session/multi-family', multiFamily)).toEqual(['fail another-code /groupType']);
  expect(firstOf('session/multi-family', multiFamily)).toEqual(['another-code', { code: '90849' }]);
  expect(reportOn(multiFamily).service).toMatchObject({
    code: '90849',
    kind: 'not-group',
    alternatives: [{ code: '90849' }],
  });
});

test('it is still another service, whose claims are held, when the rule is turned off', () => {
  const { verdict, findings, members, service } = validateGroupSession(multiFamily, {
    individuality: false,
    rules: { 'session/multi-family': 'off' },
  });
  expect(findings).toEqual([]);
  expect(verdict).toBe('blocked');
  expect(members.map(({ heldAnyway }) => heldAnyway)).toEqual(
    members.map(() => ['session/multi-family']),
  );
  expect(service.kind).toBe('not-group');
});

test('a group of patients passes', () => {
  expect(checksOf('session/multi-family', group({}))).toEqual(['pass /groupType']);
});
