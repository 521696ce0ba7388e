import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { batchOf, claimChecksOf, claimFindingsBy, heldBy } from '../process-group-claims.js';

const path = '/members/0/payerId';
const requiring = (modifiers: string[], more = {}) => ({
  '/payers/0/modifiers': modifiers,
  ...more,
});

test.each([
  ['no modifier', [], `not-applicable ${path}`],
  ['one', ['HQ'], `pass ${path}`],
  ['four', ['HQ', 'U1', 'U2', 'U3'], `pass ${path}`],
  ['five', ['HQ', 'U1', 'U2', 'U3', 'U4'], `fail ${path}`],
  ['one named five times', ['HQ', 'HQ', 'HQ', 'HQ', 'HQ'], `pass ${path}`],
])('%s', (_, modifiers, expected) => {
  expect(claimChecksOf('claim/modifiers', {}, requiring(modifiers))[0]).toBe(expected);
});

test('the finding names the modifiers and the limit', () => {
  const [finding] = claimFindingsBy(
    'claim/modifiers',
    {},
    requiring(['A1', 'A2', 'A3', 'A4', 'A5']),
  );
  expect(finding?.params).toEqual({
    modifiers: ['A1', 'A2', 'A3', 'A4', 'A5'],
    limit: 4,
  });
});

test('a fifth modifier holds the claim even if the rule is turned off', () => {
  const billing = requiring(['A1', 'A2', 'A3', 'A4', 'A5'], {
    '/rules': { 'claim/modifiers': 'off' },
  });
  expect(heldBy({}, billing)[0]).toEqual(['patient-a', ['claim/modifiers']]);
  expect(batchOf({}, billing).claims).toEqual([]);
});

test('modifiers by practitioner type need the type of who led the group', () => {
  const billing = { '/payers/0/modifiersBy': { 'clinical-social-worker': ['HO'] } };
  const unknown = { '/facilitators/0/practitionerType': removed };
  expect(claimChecksOf('claim/modifiers', unknown, billing)[0]).toBe('no-data /facilitators');
  expect(claimChecksOf('claim/modifiers', {}, billing)[0]).toBe(`not-applicable ${path}`);
  expect(claimChecksOf('claim/modifiers', unknown, {})[0]).toBe(`not-applicable ${path}`);
});
