import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const took = (telehealth: unknown, placeOfService: string) =>
  group({ '/members/0/telehealth': telehealth, '/members/0/placeOfService': placeOfService });
const path = '/members/0/placeOfService';
const another = `review telehealth-at-another-place ${path}`;

test.each([
  ['in-person', '11', []],
  ['in-person', '02', [`review place-without-telehealth ${path}`]],
  ['in-person', '10', [`review place-without-telehealth ${path}`]],
  ['audio-video', '02', []],
  ['audio-video', '10', []],
  ['audio-only', '10', []],
  ['audio-video', '11', [another]],
  ['audio-only', '53', [another]],
])('without terms of the payer: %s at %s', (kind, code, expected) => {
  expect(answersOf('session/telehealth', took(kind, code))).toEqual(expected);
  expect(answersOf('session/telehealth', took(kind, code), policy({}))).toEqual(expected);
});

test.each([
  ['in-person', []],
  ['audio-video', []],
  ['audio-only', ['fail not-covered /members/0/telehealth']],
])('without a place of service, %s can only be not covered', (kind, expected) => {
  const session = group({ '/placeOfService': removed, '/members/0/telehealth': kind });
  const payers = policy({ telehealth: { audioOnly: false } });
  expect(answersOf('session/telehealth', session, payers)).toEqual(expected);
  for (const check of checksOf('session/telehealth', session, payers))
    expect(check).not.toMatch(/^pass/);
});

const videoOnly = { audioVideo: { placesOfService: ['10', '11'] }, audioOnly: false as const };

test.each([
  ['audio-video', '10', []],
  ['audio-video', '11', []],
  ['audio-video', '02', [`fail not-at-this-place ${path}`]],
  ['audio-video', '53', [`fail not-at-this-place ${path}`]],
  ['audio-only', '10', ['fail not-covered /members/0/telehealth']],
  ['in-person', '11', []],
  ['in-person', '10', [`review place-without-telehealth ${path}`]],
])('where the payer covers video at 10 and 11: %s at %s', (kind, code, expected) => {
  expect(
    answersOf('session/telehealth', took(kind, code), policy({ telehealth: videoOnly })),
  ).toEqual(expected);
});

test('a kind that the policy does not mention is judged as without terms', () => {
  const payers = policy({ telehealth: { audioVideo: { placesOfService: ['10'] } } });
  expect(answersOf('session/telehealth', took('audio-only', '02'), payers)).toEqual([]);
  expect(answersOf('session/telehealth', took('audio-only', '11'), payers)).toEqual([another]);
});

describe('passes', () => {
  test.each([
    ['in-person', '11', {}],
    ['audio-video', '02', {}],
    ['audio-video', '11', { telehealth: videoOnly }],
  ])('%s at %s, by a policy with %j', (kind, code, terms) => {
    expect(checksOf('session/telehealth', took(kind, code), policy(terms))[0]).toBe(
      'pass /members/0/telehealth',
    );
  });

  test('for each member of a session in person', () => {
    const payers = policy({ telehealth: { audioVideo: false } });
    expect(checksOf('session/telehealth', group({}), payers)).toEqual(
      [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/telehealth`),
    );
  });
});

test('the session’s values are the default, and the path refers to them', () => {
  const session = group({ '/telehealth': 'audio-video', '/members/1/placeOfService': '10' });
  expect(answersOf('session/telehealth', session)).toEqual([
    'review telehealth-at-another-place /placeOfService',
    'review telehealth-at-another-place /placeOfService',
  ]);
  const notCovered = policy({ telehealth: { audioVideo: false } });
  expect(answersOf('session/telehealth', session, notCovered)).toEqual([
    'fail not-covered /telehealth',
    'fail not-covered /telehealth',
    'fail not-covered /telehealth',
  ]);
});

test('a finding about one member is that member’s alone', () => {
  const findings = findingsBy('session/telehealth', took('audio-video', '11'));
  expect(findings.map(({ patientId }) => patientId)).toEqual(['patient-a']);
});

describe('what a finding contains', () => {
  const kind = 'audio-video';
  const payerId = 'harbor-health';
  const notCovered: Partial<PayerPolicy> = { telehealth: { audioVideo: false } };
  const atHome: Partial<PayerPolicy> = { telehealth: { audioVideo: { placesOfService: ['10'] } } };

  test.each([
    ['place-without-telehealth', group({ '/placeOfService': '02' }), {}, { placeOfService: '02' }],
    ['telehealth-at-another-place', took(kind, '11'), {}, { kind, placeOfService: '11' }],
    ['not-covered', took(kind, '10'), notCovered, { kind, payerId }],
    [
      'not-at-this-place',
      took(kind, '02'),
      atHome,
      { kind, placeOfService: '02', payerId, places: ['10'] },
    ],
  ])('%s: the params', (reason, session, terms, params) => {
    expect(firstOf('session/telehealth', session, policy(terms))).toEqual([reason, params]);
  });

  test.each([
    ['not-covered', notCovered],
    ['not-at-this-place', atHome],
  ])('%s: the payer’s policy is cited first', (reason, terms) => {
    const [finding] = findingsBy('session/telehealth', took(kind, '02'), policy(terms));
    expect(finding?.reason).toBe(reason);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });

  const video: Changes = { '/members/0/telehealth': kind };
  test.each([
    ['not-covered', notCovered, { carc: '96', rarc: 'N130' }],
    ['telehealth-at-another-place', {}, { carc: '5', rarc: 'M77' }],
  ])('%s: the likely denial', (reason, terms, likelyDenial) => {
    const [finding] = findingsBy('session/telehealth', group(video), policy(terms));
    expect(finding?.reason).toBe(reason);
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});
