import { describe, expect, test } from 'vitest';
import { type Changes, change, removed } from '../../examples/change.js';
import {
  groupHour,
  individualHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../examples/claim-files/intensive-outpatient-day.js';
import type { RuleId } from '../../src/finding/rule-id.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
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
    expect(finding?.remedy).toContain('put 59 on line individual (90834)');
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

describe('rules that look at some codes only', () => {
  const asked: RuleId[] = [
    'unbundling/times-missing',
    'unbundling/note-missing',
    'unbundling/necessity-missing',
  ];
  const bareLine: BilledService = {
    serviceId: 'z',
    patientId: 'patient-a',
    code: '90834',
    serviceDate: '2026-03-04',
    renderingNpi: '1999999984',
  };
  const rulesFor = (code: string) =>
    detectUnbundling([groupHour, { ...bareLine, code }], { payers: [riverPlan] })
      .findings.map(({ rule }) => rule)
      .filter((rule) => asked.includes(rule));

  test.each([
    ...['90832', '90833', '90834', '90836', '90837', '90838', '90845', '90880'],
    ...['90791', '90792', '90839', '90840', '90846', '90847', '90849'],
    ...['H0004', 'H2027', '96156', '96158', '96159', '96164', '96165', '96167', '96168'],
    ...['96170', '96171', 'G0396', 'G0397', '99202', '99214', '99350', '99483', 'G0463'],
  ])('ask about %s', (code) => expect(rulesFor(code)).toEqual(asked));

  test.each([
    ...['80305', '90785', '90853', 'H0005', 'G0410', 'H0015', 'G2086', '90865', '90870'],
    ...['96127', '96155', '96172', '97151', '99408', '99201', '99500', '90831', '36591'],
  ])('leave %s alone', (code) => expect(rulesFor(code)).toEqual([]));
});

describe('unbundling/per-diem', () => {
  const program: BilledService = {
    serviceId: 'program',
    patientId: 'patient-a',
    code: 'H0015',
    serviceDate: '2026-03-04',
    renderingNpi: '1234567893',
    billingNpi: '1999999992',
  };
  const perDiem = (changes: Partial<BilledService>, terms?: Partial<PayerPolicy>, group = {}) =>
    found(
      'per-diem',
      [
        { ...groupHour, ...group },
        { ...program, ...changes },
      ],
      terms,
    );

  test.each([
    ['H0015', 'intensive-outpatient'],
    ['S9475', 'intensive-outpatient'],
    ['S9480', 'intensive-outpatient'],
    ['H0035', 'partial-hospitalization'],
  ])('%s is the day rate of %s', (code, own) => {
    expect(perDiem({ code })).toEqual(['inside-day-rate fail /0/code']);
    const except = (name: string, who = ['clinical-psychologist' as const]) => ({
      perDiemPrograms: [{ program: name, except: who }],
    });
    expect(perDiem({ code }, except(own))).toEqual([]);
    expect(perDiem({ code }, except('residential'))).toHaveLength(1);
    expect(perDiem({ code }, except(own, []))).toHaveLength(1);
    expect(perDiem({ code }, { perDiemPrograms: [{ program: own }] })).toHaveLength(1);
    expect(perDiem({ code }, except(own), { practitionerType: 'trainee' })).toHaveLength(1);
    const { practitionerType: _, ...unknown } = groupHour;
    expect(found('per-diem', [unknown, { ...program, code }], except(own))).toHaveLength(1);
  });

  test('of another billing provider is reviewed; a missing one is the rendering provider', () => {
    expect(perDiem({ billingNpi: '1999999984' })).toEqual([
      'other-billing-provider review /0/code',
    ]);
    const { billingNpi: _, ...own } = program;
    expect(found('per-diem', [groupHour, own])).toEqual(['other-billing-provider review /0/code']);
    expect(found('per-diem', [groupHour, { ...own, renderingNpi: '1999999992' }])).toEqual([
      'inside-day-rate fail /0/code',
    ]);
  });

  test('of another day is nothing', () => {
    expect(perDiem({ serviceDate: '2026-03-05' })).toEqual([]);
  });
});

describe('unbundling/bundle', () => {
  const bundle = (serviceDate: string, code = 'G2086', more = {}) =>
    found('bundle', [groupHour, { ...groupHour, code, serviceId: 'z', serviceDate, ...more }]);

  test.each(['2026-03-01', '2026-03-04', '2026-03-31'])('of %s is in the month', (date) => {
    for (const code of ['G2086', 'G2087', 'G2088'])
      expect(bundle(date, code, { groupSessionId: '' })).toEqual([
        'month-of-a-bundle review /0/code',
      ]);
  });

  test.each(['2026-02-28', '2026-04-01', '2025-03-04'])('of %s is not', (date) =>
    expect(bundle(date)).toEqual([]),
  );

  test('of another patient, payer or setting is not', () => {
    expect(bundle('2026-03-10', 'G2086', { patientId: 'patient-b' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { payerId: 'other-plan' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { setting: 'outpatient-facility' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2086', { status: 'void' })).toEqual([]);
    expect(bundle('2026-03-10', 'G2089')).toEqual([]);
  });

  test('asks once for each group, and shows in the pair where there is one', () => {
    const line = { ...individualHour, code: 'G2086', serviceId: 'b1', serviceDate: '2026-03-10' };
    const lines = [groupHour, line, { ...line, serviceId: 'b2', serviceDate: '2026-03-20' }];
    expect(found('bundle', lines)).toHaveLength(1);
    const sameDay = detectUnbundling([groupHour, { ...line, serviceDate: '2026-03-04' }], {
      payers: [riverPlan],
    });
    expect(sameDay.pairs).toMatchObject([{ verdict: 'review', rules: ['unbundling/bundle'] }]);
  });
});

describe('unbundling/add-on', () => {
  const addOn = (changes: Partial<BilledService>) =>
    found('add-on', [
      { ...groupHour, ...changes },
      { ...groupHour, serviceId: 'add-on', code: '90785' },
    ]);

  test.each(['90853', '90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838'])(
    'follows %s',
    (code) => expect(addOn({ code })).toEqual([]),
  );

  test.each(['H0005', 'G0410', '90847', '90839', '80305', '90785'])('does not follow %s', (code) =>
    expect(addOn({ code })).toContain('no-primary fail /1/code'),
  );

  test.each([
    { serviceDate: '2026-03-05' },
    { patientId: 'patient-b' },
    { status: 'denied' as const },
    { setting: 'outpatient-facility' as const },
  ])('does not follow a line with %o', (apart) => {
    expect(addOn(apart)).toEqual(['no-primary fail /1/code']);
  });
});

describe('unbundling/times-missing', () => {
  test.each([
    ['/0/start', 'no-times no-data /0/start'],
    ['/0/end', 'no-times no-data /0/end'],
    ['/1/start', 'no-times no-data /1/start'],
    ['/1/end', 'no-times no-data /1/end'],
  ])('without %s', (place, answer) => {
    expect(found('times-missing', day({ [place]: removed }))).toEqual([answer]);
  });

  test('an end not after its start counts as missing', () => {
    const end = (text: string) => found('times-missing', day({ '/1/end': text }));
    expect(end('2026-03-04T09:00:00-05:00')).toEqual(['no-times no-data /1/end']);
    expect(end('2026-03-04T09:00:01-05:00')).toEqual([]);
  });
});

describe('unbundling/note-missing and necessity-missing', () => {
  test('name the lines', () => {
    const report = detectUnbundling(day({ '/0/note': removed, '/1/note': removed }), {
      payers: [riverPlan],
    });
    const params = report.findings.map(({ rule, params: { lines } }) => [rule, lines]);
    expect(params).toContainEqual(['unbundling/note-missing', ['group', 'individual']]);
    expect(params).toContainEqual(['unbundling/necessity-missing', ['group', 'individual']]);
  });

  test('why both were needed replaces no necessity', () => {
    const only = day({ '/1/note/medicalNecessity': removed, '/1/note/whyBoth': 'Two needs.' });
    expect(found('necessity-missing', only)).toEqual([
      'no-necessity review /1/note/medicalNecessity',
    ]);
  });
});

describe('unbundling/same-focus', () => {
  const interventions = (ofGroup: string[], ofOther: string[]) =>
    found(
      'same-focus',
      day({ '/0/note/interventions': ofGroup, '/1/note/interventions': ofOther }),
    );

  test('no focus is not the same focus', () => {
    expect(found('same-focus', day({ '/0/note/focus': '–', '/1/note/focus': '' }))).toEqual([]);
  });

  test('interventions are compared as a set', () => {
    expect(interventions(['A', 'b'], ['B.', 'a', 'A'])).toEqual([
      'one-set-of-interventions advice /0/note/interventions',
    ]);
    expect(interventions(['a'], ['a', 'b'])).toEqual([]);
    expect(interventions([], [])).toEqual([]);
    expect(interventions(['–'], ['–'])).toEqual([]);
  });

  test('the focus speaks first', () => {
    const both = day({
      '/1/note/focus': groupHour.note?.focus,
      '/1/note/interventions': groupHour.note?.interventions,
    });
    expect(found('same-focus', both)).toEqual(['one-focus review /0/note/focus']);
  });
});

describe('unbundling/two-clinicians and duplicate', () => {
  const again = (changes: Partial<BilledService> = {}) => ({
    ...groupHour,
    serviceId: 'group-2',
    ...changes,
  });

  test('one session, one patient, two providers or one', () => {
    const two = [groupHour, again({ renderingNpi: '1999999984' })];
    expect(found('two-clinicians', two)).toEqual(['two-bill fail /0/renderingNpi']);
    expect(found('duplicate', two)).toEqual([]);
    expect(found('two-clinicians', two, { coFacilitators: 'each-bills' })).toEqual([]);
    const one = [groupHour, again()];
    expect(found('duplicate', one)).toEqual(['billed-twice fail /0/groupSessionId']);
    expect(found('duplicate', one, { coFacilitators: 'each-bills' })).toHaveLength(1);
    expect(found('two-clinicians', one)).toEqual([]);
  });

  test('both, where three lines stand', () => {
    const three = [groupHour, again(), again({ serviceId: 'group-3', renderingNpi: '1999999984' })];
    const { findings } = detectUnbundling(three, { payers: [riverPlan] });
    expect(findings.map(({ rule, serviceIds }) => [rule, serviceIds])).toEqual([
      ['unbundling/two-clinicians', ['group', 'group-2', 'group-3']],
      ['unbundling/duplicate', ['group', 'group-2']],
      ['unbundling/units', ['group', 'group-2']],
    ]);
  });

  test('another session, patient, date or setting is another matter', () => {
    for (const apart of [
      { groupSessionId: 'another' },
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { setting: 'outpatient-facility' as const },
      { status: 'replaced' as const },
    ])
      expect(found('duplicate', [groupHour, again(apart)])).toEqual([]);
  });

  test('lines that name no session are one by code and time', () => {
    const unnamed = (changes: Partial<BilledService>) =>
      [groupHour, again(changes)].map(({ groupSessionId: _, ...line }) => line);
    expect(found('duplicate', unnamed({}))).toHaveLength(1);
    expect(found('duplicate', unnamed({ code: 'H0005' }))).toEqual([]);
    expect(found('duplicate', unnamed({ start: '2026-03-04T13:00:01-05:00' }))).toEqual([]);
  });

  test('a line of another code that names the session bills it twice', () => {
    expect(found('duplicate', [groupHour, again({ code: '90834' })])).toHaveLength(1);
    expect(found('duplicate', [groupHour, again({ code: '90785' })])).toEqual([]);
  });
});

describe('unbundling/units', () => {
  const line = (changes: Partial<BilledService> = {}) => ({ ...groupHour, ...changes });
  const second = (changes: Partial<BilledService> = {}) =>
    line({ serviceId: 'group-2', groupSessionId: 'second', ...changes });

  test('professional: all lines of a patient, provider and date are summed', () => {
    expect(found('units', [line({ units: 1 })])).toEqual([]);
    expect(found('units', [line({ units: 2 })])).toEqual(['over-one fail /0/units']);
    expect(found('units', [line(), second()])).toEqual(['over-one fail /0/units']);
    for (const apart of [
      { renderingNpi: '1999999984' },
      { patientId: 'patient-b' },
      { serviceDate: '2026-03-05' },
      { code: 'H0005' },
      { status: 'void' as const },
    ])
      expect(found('units', [line(), second(apart)])).toEqual([]);
  });

  test('professional: the limit of one is known from 2013 on', () => {
    const on = (serviceDate: string, units: number) =>
      found('units', [line({ serviceDate, units })]);
    expect(on('2012-12-31', 1)).toEqual([]);
    expect(on('2012-12-31', 2)).toEqual(['no-limit-for-date no-data /0/units']);
    expect(on('2013-01-01', 2)).toEqual(['more-than-one review /0/units']);
  });

  test('professional: by the payer’s terms', () => {
    const three = [line({ units: 3 })];
    const units = (terms: Partial<PayerPolicy>) => found('units', three, terms);
    const ignore = 'ignore' as const;
    expect(units({ ncci: ignore })).toEqual(['more-than-one review /0/units']);
    expect(units({ ncci: ignore, groupsPerDay: 2 })).toEqual(['over-groups-per-day fail /0/units']);
    expect(units({ ncci: ignore, groupsPerDay: 3 })).toEqual([]);
    expect(units({ groupsPerDay: 3 })).toEqual(['over-one fail /0/units']);
  });

  test('facility: one for each separate session, up to four unasked', () => {
    const facility = (count: number, changes: Partial<BilledService> = {}) =>
      found(
        'units',
        Array.from({ length: count }, (_, n) =>
          line({
            serviceId: `group-${n}`,
            groupSessionId: `session-${n}`,
            setting: 'outpatient-facility',
            renderingNpi: n % 2 ? '1999999984' : '1234567893',
            ...changes,
          }),
        ),
      );
    expect(facility(4)).toEqual([]);
    expect(facility(5)).toEqual(['over-facility-limit review /0/units']);
    expect(facility(2, { groupSessionId: 'one' })).toEqual(['over-sessions fail /0/units']);
    expect(facility(1, { units: 2 })).toEqual(['over-sessions fail /0/units']);
    expect(facility(4, { serviceDate: '2024-07-01' })).toEqual([]);
    expect(facility(2, { serviceDate: '2024-06-30' })).toEqual([
      'no-limit-for-date no-data /0/units',
    ]);
    expect(facility(1, { serviceDate: '2024-06-30' })).toEqual([]);
    const sameTime = facility(3, { groupSessionId: '' });
    expect(sameTime).toEqual(['over-sessions fail /0/units']);
    expect(facility(3, { groupSessionId: '', start: groupHour.end ?? '' })).toEqual([]);
  });
});

describe('unbundling/edition', () => {
  const of = (serviceDate: string, effective?: string) =>
    detectUnbundling(day({ '/0/serviceDate': serviceDate, '/1/serviceDate': serviceDate }), {
      payers: [riverPlan],
      ...(effective
        ? { ncci: [{ source: 'made up', setting: 'professional', effective, edits: [] }] }
        : {}),
    })
      .findings.filter(({ rule }) => rule === 'unbundling/edition')
      .map(({ reason, outcome, params }) => [reason, outcome, params['quarter']]);

  test.each([
    ['2012-12-31', [['codes-not-known', 'no-data', undefined]]],
    ['2013-01-01', [['no-table', 'no-data', undefined]]],
    ['2024-06-30', [['no-table', 'no-data', undefined]]],
    ['2024-07-01', []],
    ['2024-09-30', []],
    ['2024-10-01', [['older', 'advice', '2024-10-01']]],
    ['2026-03-31', [['older', 'advice', '2026-01-01']]],
    ['2026-12-31', [['older', 'advice', '2026-10-01']]],
  ])('the built-in table on %s', (date, answer) => expect(of(date)).toEqual(answer));

  test.each([
    ['2026-03-31', '2026-01-01', []],
    ['2026-03-31', '2026-02-15', []],
    ['2026-03-31', '2025-12-31', [['older', 'advice', '2026-01-01']]],
    ['2024-06-30', '2024-04-01', []],
    ['2026-03-31', '2026-04-01', [['older', 'advice', '2026-01-01']]],
  ])('on %s with a table of %s', (date, effective, answer) =>
    expect(of(date, effective)).toEqual(answer),
  );

  test('once for a patient and date, of both settings together, and not without a pair', () => {
    const both = intensiveOutpatientDay.flatMap((line) => [
      line,
      { ...line, serviceId: `${line.serviceId}-f`, setting: 'outpatient-facility' as const },
    ]);
    expect(found('edition', both)).toHaveLength(1);
    expect(found('edition', [groupHour])).toEqual([]);
    expect(
      found('edition', [...both, { ...groupHour, serviceId: 'b', patientId: 'b' }]),
    ).toHaveLength(1);
  });

  test('of two settings the one without a table decides', () => {
    const facility = intensiveOutpatientDay.map((line) => ({
      ...line,
      serviceDate: '2024-06-30',
      setting: 'outpatient-facility' as const,
    }));
    const professional = facility.map((line) => ({
      ...line,
      serviceId: `${line.serviceId}-p`,
      setting: 'professional' as const,
    }));
    const ncci = [
      { source: 'made up', setting: 'professional' as const, effective: '2024-04-01', edits: [] },
    ];
    const reasons = (services: BilledService[]) =>
      detectUnbundling(services, { payers: [riverPlan], ncci })
        .findings.filter(({ rule }) => rule === 'unbundling/edition')
        .map(({ reason }) => reason);
    expect(reasons(professional)).toEqual([]);
    expect(reasons([...professional, ...facility])).toEqual(['no-table']);
  });
});
