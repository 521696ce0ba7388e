import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/finding/rule.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  editsOfTheQuarter,
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import type { PairFacts } from '../../src/unbundling/pair-facts.js';
import { addOn } from '../../src/unbundling/rules/add-on.js';
import { bundle } from '../../src/unbundling/rules/bundle.js';
import { duplicate } from '../../src/unbundling/rules/duplicate.js';
import { edition } from '../../src/unbundling/rules/edition.js';
import { modifierDoesNotCure } from '../../src/unbundling/rules/modifier-does-not-cure.js';
import { modifierInvalid } from '../../src/unbundling/rules/modifier-invalid.js';
import { modifierMissing } from '../../src/unbundling/rules/modifier-missing.js';
import { necessityMissing } from '../../src/unbundling/rules/necessity-missing.js';
import { neverTogether } from '../../src/unbundling/rules/never-together.js';
import { noteMissing } from '../../src/unbundling/rules/note-missing.js';
import { overlappingTime } from '../../src/unbundling/rules/overlapping-time.js';
import { payerDenies } from '../../src/unbundling/rules/payer-denies.js';
import { perDiem } from '../../src/unbundling/rules/per-diem.js';
import { sameEncounter } from '../../src/unbundling/rules/same-encounter.js';
import { sameFocus } from '../../src/unbundling/rules/same-focus.js';
import { sameNote } from '../../src/unbundling/rules/same-note.js';
import { timesMissing } from '../../src/unbundling/rules/times-missing.js';
import { twoClinicians } from '../../src/unbundling/rules/two-clinicians.js';
import { units } from '../../src/unbundling/rules/units.js';
import { answersIn } from '../finding/answers-of-rule.js';

type Terms = Partial<PayerPolicy>;

const judged = (services: BilledService[], terms: Terms = {}) =>
  detectUnbundling(services, { payers: [{ ...riverPlan, ...terms }], ncci: editsOfTheQuarter });

type PairCase = readonly [rule: Rule<PairFacts>, what: string, changes?: Changes, terms?: Terms];

const answersOfPair = (rule: Rule<PairFacts>, changes: Changes = {}, terms: Terms = {}) =>
  answersIn(rule, () => judged(change(intensiveOutpatientDay, changes), terms));

const noModifier: Changes = { '/1/modifiers': removed };
const twoPayers: Changes = { '/1/payerId': 'other-plan' };
const screen: Changes = { '/1/code': '80305' };
const denied: Terms = { sameDayIndividual: 'denied' };
const psychologists: Terms = {
  perDiemPrograms: [{ program: 'intensive-outpatient', except: ['clinical-psychologist'] }],
};

describe('a pair passes', () => {
  const cases: PairCase[] = [
    [overlappingTime, 'two hours apart'],
    [sameEncounter, 'two encounters'],
    [sameNote, 'two notes'],
    [modifierDoesNotCure, 'a modifier between two services that were two'],
    [modifierMissing, 'an accepted modifier'],
    [modifierInvalid, 'an accepted modifier'],
    [payerDenies, 'a payer that pays both', {}, { sameDayIndividual: 'allowed' }],
    [
      payerDenies,
      'a payer that asks for a modifier',
      {},
      { sameDayIndividual: 'modifier-required' },
    ],
    [perDiem, 'a clinician whom the payer excepts', { '/1/code': 'H0015' }, psychologists],
    [timesMissing, 'times on both lines'],
    [noteMissing, 'a note on both lines'],
    [necessityMissing, 'two reasons'],
    [sameFocus, 'two kinds of work'],
  ];

  for (const [rule, what, changes, terms] of cases)
    test(`${rule.id}: ${what}`, () => {
      expect(answersOfPair(rule, changes, terms)).toEqual(['pass']);
    });
});

describe('a pair is not asked', () => {
  const cases: PairCase[] = [
    [overlappingTime, 'beside a drug screen', screen],
    [overlappingTime, 'where no times are known', { '/1/start': removed }],
    [sameEncounter, 'beside a drug screen', { ...screen, '/1/encounterId': 'encounter-2' }],
    [modifierDoesNotCure, 'without a modifier', noModifier],
    [modifierMissing, 'where no edit stands', screen],
    [modifierMissing, 'of two payers', { ...twoPayers, ...noModifier }],
    [modifierInvalid, 'of two payers', { ...twoPayers, '/1/modifiers': ['76'] }],
    [neverTogether, 'where no edit stands', screen],
    [neverTogether, 'where a modifier may help'],
    [payerDenies, 'of a payer without terms'],
    [payerDenies, 'of two payers', twoPayers, denied],
    [payerDenies, 'about family psychotherapy', { '/1/code': '90847' }, denied],
    [perDiem, 'without a day rate'],
    [perDiem, 'of two payers', { ...twoPayers, '/1/code': 'H0015' }],
    [timesMissing, 'beside a drug screen', { ...screen, '/1/start': removed }],
    [noteMissing, 'beside a drug screen', { ...screen, '/1/note': removed }],
    [necessityMissing, 'beside a drug screen', { ...screen, '/1/note': removed }],
    [necessityMissing, 'of two payers', { ...twoPayers, '/1/note': removed }],
    [sameFocus, 'beside a drug screen', { ...screen, '/1/note/focus': groupHour.note?.focus }],
    [sameFocus, 'of two payers', { ...twoPayers, '/1/note/focus': groupHour.note?.focus }],
    [bundle, 'without a bundle'],
    [bundle, 'of two payers', { ...twoPayers, '/1/code': 'G2086' }],
  ];

  for (const [rule, what, changes, terms] of cases)
    test(`${rule.id}: ${what}`, () => {
      expect(answersOfPair(rule, changes, terms)).toEqual(['not-applicable']);
    });

  test('of a pair that is never paid, where the payer ignores the edits', () => {
    const ncci = change(editsOfTheQuarter, { '/0/edits/0/modifierIndicator': '0' });
    const answers = (ofPayer: 'apply' | 'ignore') =>
      answersIn(neverTogether, () =>
        detectUnbundling(intensiveOutpatientDay, {
          payers: [{ ...riverPlan, ncci: ofPayer }],
          ncci,
        }),
      );
    expect(answers('apply')).toEqual(['never-together']);
    expect(answers('ignore')).toEqual(['not-applicable']);
  });
});

describe('lines that are judged together pass', () => {
  const again = (more: Partial<BilledService> = {}): BilledService => ({
    ...groupHour,
    serviceId: 'group-2',
    ...more,
  });
  const facility = { setting: 'outpatient-facility' } as const;
  const eachBills: Terms = { coFacilitators: 'each-bills' };
  const ofTwo = [groupHour, again({ renderingNpi: '1999999984' })];

  test.each<[string, () => string[]]>([
    [
      'an add-on beside a group',
      () => answersIn(addOn, () => judged([groupHour, again({ code: '90785' })])),
    ],
    ['one line for each of two clinicians', () => answersIn(duplicate, () => judged(ofTwo))],
    [
      'two clinicians who each bill',
      () => answersIn(twoClinicians, () => judged(ofTwo, eachBills)),
    ],
    [
      'two lines of one clinician',
      () => answersIn(twoClinicians, () => judged([groupHour, again()])),
    ],
    ['one unit', () => answersIn(units, () => judged([groupHour]))],
    [
      'two sessions in a facility',
      () =>
        answersIn(units, () =>
          judged([{ ...groupHour, ...facility }, again({ ...facility, groupSessionId: 'second' })]),
        ),
    ],
    ['edits of the quarter', () => answersIn(edition, () => judged(intensiveOutpatientDay))],
  ])('%s', (_, answers) => {
    expect(answers()).toEqual(['pass']);
  });
});
