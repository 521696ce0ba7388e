import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

/** `reason outcome path` of what one rule finds. */
const found = (
  topic: string,
  services: BilledService[],
  terms: Partial<PayerPolicy> | undefined = {},
) =>
  detectUnbundling(services, { payers: [{ ...riverPlan, ...terms }] })
    .findings.filter(({ rule }) => rule === `unbundling/${topic}`)
    .map(({ reason, outcome, path }) => `${reason} ${outcome} ${path}`);
const day = (changes: Changes = {}) => change(intensiveOutpatientDay, changes);
const unknownEdits: Partial<PayerPolicy> = { ncci: 'ignore' };

describe('unbundling/modifier-missing', () => {
  const bare = day({ '/1/modifiers': [] });
  const missing = (changes: Changes, terms?: Partial<PayerPolicy>) =>
    found('modifier-missing', change(bare, changes), terms);

  test.each(['XE', '59', 'XP', 'XU'])('%s on either line is enough', (modifier) => {
    expect(missing({ '/1/modifiers': [modifier] })).toEqual([]);
    expect(missing({ '/0/modifiers': ['95', modifier] })).toEqual([]);
  });

  test.each(['XS', '25', '22', '76', '77', '91', '95', 'HQ'])('%s is not', (modifier) => {
    expect(missing({ '/1/modifiers': [modifier] })).toEqual(['no-modifier fail /1/modifiers']);
  });

  test('the payer’s list is used, but for 25', () => {
    const terms = { distinctServiceModifiers: ['59', '25'] };
    expect(missing({ '/1/modifiers': ['XE'] }, terms)).toHaveLength(1);
    expect(missing({ '/1/modifiers': ['25'] }, terms)).toHaveLength(1);
    expect(missing({ '/1/modifiers': ['59'] }, terms)).toEqual([]);
    expect(missing({ '/1/modifiers': ['59'] }, { distinctServiceModifiers: [] })).toHaveLength(1);
  });

  test('the remedy names the line and the payer’s preferred modifier', () => {
    const [finding] = detectUnbundling(bare, {
      payers: [{ ...riverPlan, distinctServiceModifiers: ['59', 'XE'] }],
    }).findings;
    expect(finding?.remedy).toContain('add 59 to line individual (90834)');
    expect(finding?.params).toEqual({
      line: 'individual',
      code: '90834',
      modifier: '59',
      accepted: ['59', 'XE'],
      edit: '90853/90834',
    });
    expect(finding?.citations[0]?.title).toBe('River Plan provider manual (made up)');
  });

  test('one rendering provider fails, one billing provider is reviewed, two are nothing', () => {
    const other = { '/1/renderingNpi': '1999999984' };
    expect(missing({})).toEqual(['no-modifier fail /1/modifiers']);
    expect(missing(other)).toEqual(['other-rendering-provider review /1/modifiers']);
    expect(missing({ ...other, '/1/billingNpi': '1999999984' })).toEqual([]);
    expect(missing({ ...other, '/1/billingNpi': removed })).toEqual([]);
    expect(missing({ ...other, '/0/billingNpi': removed, '/1/billingNpi': removed })).toEqual([]);
    expect(missing({ ...other, '/0/billingNpi': '', '/1/billingNpi': '' })).toEqual([]);
  });

  test('for another practitioner XP is proposed', () => {
    const [finding] = detectUnbundling(change(bare, { '/1/renderingNpi': '1999999984' }), {
      payers: [riverPlan],
    }).findings;
    expect(finding?.params['modifier']).toBe('XP');
  });

  test('a payer that ignores the edits needs none, one that is silent is asked', () => {
    expect(missing({}, { ncci: 'ignore' })).toEqual([]);
    const { ncci: _, ...silent } = riverPlan;
    const reasons = (services: BilledService[]) =>
      detectUnbundling(services, { payers: [silent] }).findings.map(({ reason }) => reason);
    expect(reasons(bare)).toContain('edits-not-known');
    expect(reasons(change(bare, { '/1/renderingNpi': '1999999984' }))).toContain(
      'other-rendering-provider',
    );
  });

  test.each(['90832', '90833', '90834', '90836', '90837', '90838'])(
    'the payer may require it for %s, whatever the edits and the clinician',
    (code) => {
      const terms = { ncci: 'ignore', sameDayIndividual: 'modifier-required' } as const;
      const two = { '/1/code': code, '/1/renderingNpi': '1999999984' };
      expect(missing(two, terms)).toEqual(['payer-requires fail /1/modifiers']);
      expect(missing({ ...two, '/1/modifiers': ['XE'] }, terms)).toEqual([]);
    },
  );

  test.each(['90845', '90791', '90846', '99214', 'H0004'])('but not for %s', (code) => {
    const terms = { ncci: 'ignore', sameDayIndividual: 'modifier-required' } as const;
    expect(missing({ '/1/code': code }, terms)).toEqual([]);
  });

  test('a visit takes 25, on its own line, whatever the payer lists', () => {
    const visit = { '/1/code': '99214' };
    const terms = { distinctServiceModifiers: ['XE', '59'] };
    expect(missing({ ...visit, '/1/modifiers': ['25'] }, terms)).toEqual([]);
    expect(missing({ ...visit, '/0/modifiers': ['25'] }, terms)).toHaveLength(1);
    expect(missing({ ...visit, '/0/modifiers': ['XE'] }, terms)).toHaveLength(1);
  });

  test('the line named is that of column 2', () => {
    expect(missing({ '/1/code': '96112' })).toEqual(['no-modifier fail /0/modifiers']);
    expect(
      found('modifier-missing', [
        { ...groupHour, code: 'G0410' },
        { ...groupHour, serviceId: 'z', groupSessionId: 'z' },
      ]),
    ).toEqual(['no-modifier fail /1/modifiers']);
  });
});

describe('unbundling/never-together', () => {
  const evaluation = day({ '/1/code': '90791' });

  test('on the same terms', () => {
    const other = change(evaluation, { '/1/renderingNpi': '1999999984' });
    expect(found('never-together', evaluation)).toEqual(['never-together fail /0/code']);
    expect(found('never-together', other)).toEqual(['other-rendering-provider review /0/code']);
    expect(found('never-together', change(other, { '/1/billingNpi': removed }))).toEqual([]);
    expect(found('never-together', evaluation, { ncci: 'ignore' })).toEqual([]);
  });

  test('needs no modifier, for none helps', () => {
    const [pair] = detectUnbundling(evaluation, { payers: [riverPlan] }).pairs;
    expect(pair).toMatchObject({
      verdict: 'unbundled',
      modifier: { needed: false, sufficient: true },
      rules: ['unbundling/never-together'],
    });
  });

  test('an edit that does not apply is shown and asks nothing', () => {
    const ncci = [
      {
        source: 'made up',
        setting: 'professional' as const,
        effective: '2026-01-01',
        edits: [{ column1: '90853', column2: '90834', modifierIndicator: '9' as const }],
      },
    ];
    const report = detectUnbundling(day({ '/1/modifiers': [] }), { payers: [riverPlan], ncci });
    expect(report).toMatchObject({
      verdict: 'ready',
      findings: [],
      pairs: [{ verdict: 'distinct', edit: { modifierIndicator: '9' } }],
      ruleset: { ncci: { source: 'made up', effective: '2026-01-01' } },
    });
  });
});

describe('unbundling/modifier-invalid', () => {
  test.each(['22', '76', '77'])('%s is relied on only where nothing accepted is there', (one) => {
    const invalid = (changes: Changes, terms?: Partial<PayerPolicy>) =>
      found('modifier-invalid', day(changes), terms);
    expect(invalid({ '/1/modifiers': [one] })).toEqual(['bypasses-nothing fail /1/modifiers']);
    expect(invalid({ '/1/modifiers': [], '/0/modifiers': [one] })).toEqual([
      'bypasses-nothing fail /0/modifiers',
    ]);
    expect(invalid({ '/1/modifiers': [one, 'XE'] })).toEqual([]);
    expect(invalid({ '/1/modifiers': [one] }, unknownEdits)).toEqual([]);
  });

  test.each(['59', 'XE', 'XP', 'XS', 'XU'])('%s on a visit', (one) => {
    const visit = day({ '/1/code': '99214', '/1/modifiers': ['25', one] });
    expect(found('modifier-invalid', visit)).toEqual([
      'on-evaluation-and-management fail /1/modifiers',
    ]);
    expect(found('modifier-invalid', visit, unknownEdits)).toHaveLength(1);
    expect(found('modifier-invalid', day({ '/1/modifiers': [one] }))).toEqual([]);
    const ofGroup = day({ '/1/code': '99214', '/1/modifiers': ['25'], '/0/modifiers': [one] });
    expect(found('modifier-invalid', ofGroup)).toEqual([]);
  });
});

describe('unbundling/modifier-does-not-cure', () => {
  const cure = (changes: Changes, terms?: Partial<PayerPolicy>) =>
    found('modifier-does-not-cure', day(changes), terms);
  const overlap = { '/1/end': '2026-03-04T13:00:01-05:00' };
  const said = ['not-distinct fail /1/modifiers'];

  test('follows a fail of time, encounter or note', () => {
    expect(cure({})).toEqual([]);
    expect(cure(overlap)).toEqual(said);
    expect(cure({ ...overlap, '/1/modifiers': [] })).toEqual([]);
    expect(cure({ '/1/note/noteId': 'note-group' })).toEqual(said);
    expect(cure({ '/1/encounterId': 'encounter-2' })).toEqual([]);
    expect(cure({ '/1/encounterId': 'encounter-2', '/1/start': removed })).toEqual(said);
    expect(cure({ ...overlap, '/1/code': '80305' })).toEqual([]);
  });

  test('with any modifier that claims a distinct service, on either line', () => {
    expect(cure({ ...overlap, '/1/modifiers': ['XS'] })).toEqual(said);
    expect(cure({ ...overlap, '/1/modifiers': [], '/0/modifiers': ['59'] })).toEqual([
      'not-distinct fail /0/modifiers',
    ]);
    expect(cure({ ...overlap, '/1/modifiers': ['76'] })).toEqual([]);
    expect(cure({ ...overlap, '/1/modifiers': ['U5'] })).toEqual([]);
    expect(
      cure({ ...overlap, '/1/modifiers': ['U5'] }, { distinctServiceModifiers: ['U5'] }),
    ).toEqual(said);
    expect(cure({ ...overlap, '/1/modifiers': ['25'] })).toEqual([]);
    expect(cure({ ...overlap, '/1/modifiers': ['25'], '/1/code': '99214' })).toEqual(said);
  });
});
