import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { batchOf } from './process-group-claims.js';

const byVideo = { '/members/0/telehealth': 'audio-video', '/members/0/placeOfService': '10' };
const video = { audioVideo: { modifier: '95', placesOfService: ['10'] } };

const modifiersOf = (terms: Partial<PayerPolicy>, session = {}): string[] | undefined =>
  batchOf(
    session,
    Object.fromEntries(
      Object.entries({ ...terms }).map(([field, value]) => [`/payers/0/${field}`, value]),
    ),
  ).claims[0]?.lines[0]?.modifiers;

describe('the modifiers of a line are in the payer’s order', () => {
  const byLevel = { 'clinical-psychologist': ['HP'] };

  test.each<[string, Partial<PayerPolicy>, object, string[]]>([
    ['the group', { modifiers: ['HQ'] }, {}, ['HQ']],
    [
      'the group, then the level of education',
      { modifiers: ['HQ'], modifiersBy: byLevel },
      {},
      ['HQ', 'HP'],
    ],
    [
      'the level of education, then the group',
      { modifiers: ['HQ'], modifiersBy: byLevel, modifierOrder: ['practitioner', 'payer'] },
      {},
      ['HP', 'HQ'],
    ],
    [
      'telehealth last',
      { modifiers: ['HQ'], modifiersBy: byLevel, telehealth: video },
      byVideo,
      ['HQ', 'HP', '95'],
    ],
    [
      'telehealth first',
      { modifiers: ['HQ'], telehealth: video, modifierOrder: ['telehealth'] },
      byVideo,
      ['95', 'HQ'],
    ],
    [
      'telehealth before the level of education',
      {
        modifiers: ['HQ'],
        modifiersBy: byLevel,
        telehealth: video,
        modifierOrder: ['payer', 'telehealth', 'practitioner'],
      },
      byVideo,
      ['HQ', '95', 'HP'],
    ],
    [
      'a modifier named twice stands once',
      { modifiers: ['HQ'], modifiersBy: { 'clinical-psychologist': ['HQ', 'HP'] } },
      {},
      ['HQ', 'HP'],
    ],
    [
      'the program, the group, the level of education, and telehealth: four',
      { modifiers: ['HE', 'HQ'], modifiersBy: byLevel, telehealth: video },
      byVideo,
      ['HE', 'HQ', 'HP', '95'],
    ],
    [
      'the level of education, the group, telehealth',
      {
        modifiers: ['HQ'],
        modifiersBy: byLevel,
        telehealth: { audioVideo: { modifier: 'GT', placesOfService: ['10'] } },
        modifierOrder: ['practitioner', 'payer', 'telehealth'],
      },
      byVideo,
      ['HP', 'HQ', 'GT'],
    ],
    [
      'two modifiers for one level of education',
      { modifiers: ['U1'], modifiersBy: { 'clinical-psychologist': ['AH', 'U6'] } },
      {},
      ['U1', 'AH', 'U6'],
    ],
    ['another type’s modifiers', { modifiersBy: { peer: ['HM'] } }, {}, []],
    ['telehealth terms, in person', { telehealth: video }, {}, []],
  ])('%s', (_, terms, session, expected) => {
    expect(modifiersOf(terms, session)).toEqual(expected);
  });
});

test('the level is that of the supervised clinician who signed, not of the supervisor who bills', () => {
  const supervised = {
    '/facilitators/-': {
      providerId: 'ms-adeyemi',
      credential: 'BA',
      practitionerType: 'bachelor-level',
      supervisedBy: 'dr-lindqvist',
      supervision: 'in-room',
      bills: false,
    },
    '/facilitators/0/presence': 'whole',
    '/members/0/note/signature/providerId': 'ms-adeyemi',
    '/members/0/note/cosignature': {
      providerId: 'dr-lindqvist',
      signedAt: '2026-03-04T20:20:00-05:00',
    },
  };
  const terms: Partial<PayerPolicy> = {
    supervised: 'allowed',
    modifiersBy: { 'bachelor-level': ['HN'], 'clinical-psychologist': ['HP'] },
  };
  expect(modifiersOf(terms, supervised)).toEqual(['HN']);
});

test('the claim has the place of service that the payer requires for telehealth', () => {
  const telehealth = { audioVideo: { placesOfService: ['10'], claimPlaceOfService: '11' } };
  const placeOf = (terms: object) =>
    batchOf(byVideo, { '/payers/0/telehealth': terms }).claims.map(
      ({ placeOfService }) => placeOfService,
    );
  expect(placeOf(telehealth)).toEqual(['11', '11', '11']);
  expect(placeOf({ audioVideo: { placesOfService: ['10'] } })).toEqual(['10', '11', '11']);
});
