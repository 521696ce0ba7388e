import { expect, test } from 'vitest';
import { sessionFacts } from '../../src/record/session-facts.js';
import { telehealthTermsOf } from '../../src/record/telehealth-terms.js';
import { policiesByPayer } from '../../src/reference/payer-policy.js';
import { group, policy } from '../validation/process-group-answers.js';

const terms = { audioVideo: { placesOfService: ['10'] }, audioOnly: false } as const;

test.each([
  ['in-person', undefined],
  ['audio-video', { placesOfService: ['10'] }],
  ['audio-only', false],
] as const)('the terms of a member who took part %s', (telehealth, expected) => {
  const payers = policiesByPayer(
    policy({ telehealth: { audioVideo: { placesOfService: ['10'] }, audioOnly: terms.audioOnly } }),
  );
  const [member] = sessionFacts(group({ '/members/0/telehealth': telehealth }), { payers }).roster;
  expect(member && telehealthTermsOf(member)).toEqual(expected);
});
