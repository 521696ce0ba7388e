import type { Bundle, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { own, systems } from '../../../src/standards/fhir/systems.js';

const at = (clock: string): string => `2026-03-04T${clock}:00-05:00`;
const to = (reference: string) => ({ reference });
const ofA = to('Patient/a');
const visit = to('Encounter/a');

type Loose = { resourceType: string; id: string } & Record<string, unknown>;

const encounter = (changes: object = {}): Loose => ({
  resourceType: 'Encounter',
  id: 'a',
  status: 'finished',
  class: { code: 'AMB' },
  subject: ofA,
  period: { start: at('18:30'), end: at('19:45') },
  participant: [{ individual: to('Practitioner/dr') }],
  ...changes,
});

const read = (...resources: Loose[]) => {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource: resource as unknown as FhirResource })),
  };
  const { session, missing } = fromFhirBundle(bundle);
  return { session, member: session.members?.[0], missing };
};

const told = (path: string, ...resources: Loose[]): string[] =>
  read(...resources)
    .missing.filter((one) => one.path === path)
    .map(({ why, bundlePath }) => `${why} ${bundlePath}`);

const absent = encounter({ status: 'cancelled' });

describe('a diagnosis', () => {
  const condition = (id: string, changes: object = {}): Loose => ({
    resourceType: 'Condition',
    id,
    subject: ofA,
    code: { coding: [{ system: systems.icd10cm, code: `F${id}.1` }] },
    ...changes,
  });
  const listed = (...ids: string[]) =>
    encounter({
      diagnosis: ids.map((id, place) => ({ condition: to(`Condition/${id}`), rank: place + 1 })),
    });
  const status = (code: string) => ({ verificationStatus: { coding: [{ code }] } });
  const path = '/members/0/diagnoses';

  test('is that of each condition of the encounter', () => {
    expect(read(listed('41', '33'), condition('33'), condition('41')).member?.diagnoses).toEqual([
      'F41.1',
      'F33.1',
    ]);
  });

  test.each(['refuted', 'entered-in-error'])('is none that was %s', (code) => {
    expect(
      read(listed('41', '33'), condition('33', status(code)), condition('41')).member?.diagnoses,
    ).toEqual(['F41.1']);
    expect(told(path, listed('33'), condition('33', status(code)))).toHaveLength(1);
  });

  test('counts where it is confirmed, or nothing is said of that', () => {
    for (const changes of [
      status('confirmed'),
      { verificationStatus: {} },
      { verificationStatus: { coding: [{}] } },
    ])
      expect(read(listed('33'), condition('33', changes)).member?.diagnoses).toEqual(['F33.1']);
  });

  test('is missing where its code is none of ICD-10-CM, or there are two', () => {
    const coded = (...codes: string[]) => ({
      code: { coding: codes.map((code) => ({ system: systems.icd10cm, code })) },
    });
    expect(told(path, listed('33'), condition('33', { code: { text: 'Depression' } }))).toEqual([
      'unreadable /entry/0/resource',
    ]);
    expect(read(listed('33'), condition('33', coded('F33.1', 'F41.1'))).member).not.toHaveProperty(
      'diagnoses',
    );
    expect(told(path, listed('33', '41'), condition('33'))).toHaveLength(1);
    expect(told(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(told(path, absent)).toEqual([]);
  });
});

describe('the treatment plan', () => {
  const plan = (id: string, changes: object = {}): Loose => ({
    resourceType: 'CarePlan',
    id,
    status: 'active',
    intent: 'plan',
    subject: ofA,
    period: { start: '2026-01-01' },
    ...changes,
  });
  const path = '/members/0/treatmentPlan';
  const chosen = (...plans: Loose[]) => read(encounter(), ...plans).member?.treatmentPlan?.planId;

  test('is the only one, or the only one in force', () => {
    expect(chosen(plan('p'))).toBe('p');
    expect(chosen(plan('p'), plan('q', { status: 'completed' }))).toBe('p');
    expect(chosen(plan('p', { period: { start: '2026-04-01' } }), plan('q'))).toBe('q');
    expect(
      chosen(plan('p', { period: { start: '2025-01-01', end: '2026-03-03' } }), plan('q')),
    ).toBe('q');
    expect(
      chosen(
        plan('p', { period: { start: '2025-01-01', end: '2026-03-04' } }),
        plan('q', { status: 'draft' }),
      ),
    ).toBe('p');
    expect(chosen(plan('p', { status: 'entered-in-error' }), plan('q'))).toBe('q');
    expect(chosen(plan('p'), plan('q'))).toBeUndefined();
    expect(told(path, encounter(), plan('p'), plan('q'))).toEqual(['ambiguous /entry/0/resource']);
  });

  test('is the one that began last, where none is in force', () => {
    const ended = (id: string, start?: string) =>
      plan(id, {
        status: 'completed',
        ...(start === undefined ? { period: {} } : { period: { start } }),
      });
    expect(
      chosen(ended('p', '2024-01-01'), ended('q', '2025-01-01'), ended('r', '2023-01-01')),
    ).toBe('q');
    expect(told(path, encounter(), ended('p', '2025-01-01'), ended('q', '2025-01-01'))).toEqual([
      'ambiguous /entry/0/resource',
    ]);
    expect(told(path, encounter(), ended('p'))).toEqual(['unreadable /entry/1/resource']);
    expect(told(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(told(path, absent)).toEqual([]);
  });

  test.each([
    ['active', undefined],
    ['draft', 'draft'],
    ['on-hold', 'ended'],
    ['revoked', 'ended'],
    ['completed', 'ended'],
  ])('that is %s has the status %s', (status, read_) => {
    expect(read(encounter(), plan('p', { status })).member?.treatmentPlan?.status).toBe(read_);
  });

  test('is left out where its status or its days cannot be read', () => {
    for (const changes of [
      { status: 'toString' },
      { status: undefined },
      { period: undefined },
      { period: { start: '2026' } },
      { period: { start: '2026-01-01', end: '2026' } },
    ])
      expect(told(path, encounter(), plan('p', changes))).toEqual(['unreadable /entry/1/resource']);
    expect(
      read(encounter(), plan('p', { period: { start: '2026-01-01', end: '2026-12-31' } })).member
        ?.treatmentPlan,
    ).toMatchObject({
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-12-31',
    });
  });

  test('has services by detail or order, goals in words, and a day of review', () => {
    const service = (code: string) => ({ coding: [{ system: systems.cpt, code }] });
    const whole = read(
      encounter(),
      plan('p', {
        activity: [
          { detail: { code: service('90853') } },
          { reference: to('ServiceRequest/s') },
          {},
          { reference: to('ServiceRequest/none') },
        ],
        goal: [to('Goal/g'), to('Goal/unknown'), {}],
        extension: [{ url: own('review-by'), valueDate: '2026-06-30' }],
      }),
      { resourceType: 'ServiceRequest', id: 's', code: service('90834') },
      {
        resourceType: 'Goal',
        id: 'g',
        description: { text: 'Say it.' },
        subject: ofA,
        lifecycleStatus: 'active',
      },
    ).member?.treatmentPlan;
    expect(whole).toEqual({
      planId: 'p',
      effectiveFrom: '2026-01-01',
      goals: [
        { goalId: 'g', text: 'Say it.' },
        { goalId: 'unknown', text: '' },
      ],
      reviewBy: '2026-06-30',
      services: ['90853', '90834'],
    });
    expect(read(encounter(), plan('p')).member?.treatmentPlan).toEqual({
      planId: 'p',
      effectiveFrom: '2026-01-01',
      goals: [],
    });
  });

  test('lacks goals where none of them has words', () => {
    const goals = '/members/0/treatmentPlan/goals';
    expect(told(goals, encounter(), plan('p'))).toEqual(['absent /entry/1/resource']);
    expect(told(goals, absent, plan('p'))).toEqual([]);
    const goal = { resourceType: 'Goal', id: 'g', description: { text: 'Say it.' }, subject: ofA };
    expect(
      told(goals, encounter(), plan('p', { goal: [to('Goal/x'), to('Goal/g')] }), goal),
    ).toEqual([]);
  });
});

describe('the note', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const composition = (id: string, changes: object = {}): Loose => ({
    resourceType: 'Composition',
    id,
    status: 'final',
    subject: ofA,
    encounter: visit,
    date: at('20:00'),
    text: { div: '<div>Told in one.</div>' },
    ...changes,
  });
  const document = (id: string, content: object[], changes: object = {}): Loose => ({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    subject: ofA,
    date: at('20:00'),
    content: content.map((attachment) => ({ attachment })),
    context: { encounter: [visit] },
    ...changes,
  });
  const noteOf = (...resources: Loose[]) => read(encounter(), ...resources).member?.note;
  const path = '/members/0/note';

  test('is read from its narrative where it has no sections', () => {
    expect(noteOf(composition('n'))).toMatchObject({ noteId: 'n', text: 'Told in one.' });
    expect(noteOf(composition('n', { section: [] }))).not.toHaveProperty('text');
    expect(told(`${path}/text`, encounter(), composition('n', { text: undefined }))).toEqual([
      'unreadable /entry/1/resource',
    ]);
    expect(
      told(`${path}/text`, encounter(), composition('n', { text: { div: '<div> </div>' } })),
    ).toEqual(['unreadable /entry/1/resource']);
  });

  test('is the patient’s, or of the group, or of nobody in particular', () => {
    expect(noteOf(composition('n', { subject: to('Patient/b') }))).toBeUndefined();
    expect(noteOf(composition('n', { subject: undefined }))).toBeDefined();
    const group = { resourceType: 'Group', id: 'g', type: 'person', actual: true };
    expect(noteOf(composition('n', { subject: to('Group/g') }), group)).toBeDefined();
    expect(noteOf(composition('n', { subject: to('Group/x') }), group)).toBeUndefined();
  });

  test('is the composition where there is a document too, and none where there are two', () => {
    expect(noteOf(document('d', []), composition('n'))?.noteId).toBe('n');
    expect(noteOf(document('d', []))?.noteId).toBe('d');
    expect(told(path, encounter(), composition('n'), composition('m'))).toEqual([
      'ambiguous /entry/1/resource',
    ]);
    expect(told(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(told(path, absent)).toEqual([]);
    expect(noteOf(composition('n', { status: 'entered-in-error' }))).toBeUndefined();
    expect(noteOf(document('d', [], { docStatus: 'entered-in-error' }))).toBeUndefined();
    expect(noteOf(document('d', [], { docStatus: 'final' }))).toBeDefined();
    expect(noteOf(document('d', [], { status: 'superseded' }))).toBeUndefined();
  });

  const words = base64('<p>Walked out</p>');
  test.each([
    ['text/plain', '<p>Walked out</p>'],
    ['text/plain; charset=utf-8', '<p>Walked out</p>'],
    ['TEXT/PLAIN;charset="US-ASCII" ', '<p>Walked out</p>'],
    ['text/plain ;  charset=utf-8', '<p>Walked out</p>'],
    ['text/plain; charset=latin1', undefined],
    ['text/plain; charset=utf-8; x', undefined],
    ['x text/plain', undefined],
    ['text/plainest', undefined],
    ['text/html', 'Walked out'],
    ['text/html;charset=UTF-8', 'Walked out'],
    ['text/html ; charset="utf-8" ', 'Walked out'],
    ['application/xhtml+xml', 'Walked out'],
    ['text/html; charset=latin1', undefined],
    ['text/html5', undefined],
    ['x/text/html', undefined],
    ['application/pdf', undefined],
    [undefined, undefined],
  ])('of the type %s says %s', (contentType, text) => {
    const attachment = { data: words, ...(contentType === undefined ? {} : { contentType }) };
    expect(noteOf(document('d', [attachment]))?.text).toBe(text);
  });

  test('is the first of its contents that can be read', () => {
    const pdf = { contentType: 'application/pdf', data: words };
    const plain = (text: string) => ({ contentType: 'text/plain', data: base64(text) });
    expect(noteOf(document('d', [pdf, plain('first'), plain('second')]))?.text).toBe('first');
    expect(
      noteOf(document('d', [{ contentType: 'text/plain', data: '*' }, plain('second')]))?.text,
    ).toBe('second');
    expect(noteOf(document('d', [{ contentType: 'text/plain' }]))?.text).toBeUndefined();
    expect(noteOf(document('d', [], { content: [{}, { attachment: plain('x') }] }))?.text).toBe(
      'x',
    );
    expect(noteOf(document('d', [], { content: undefined }))?.text).toBeUndefined();
  });

  test('may point to a Binary, which may say of what type it is', () => {
    const binary = (contentType?: string): Loose => ({
      resourceType: 'Binary',
      id: 'w',
      data: base64('Words.'),
      ...(contentType === undefined ? {} : { contentType }),
    });
    const url = 'Binary/w';
    expect(noteOf(document('d', [{ url }]), binary('text/plain'))?.text).toBe('Words.');
    expect(noteOf(document('d', [{ url, contentType: 'text/plain' }]), binary())?.text).toBe(
      'Words.',
    );
    expect(
      noteOf(document('d', [{ url, contentType: 'application/pdf' }]), binary('text/plain'))?.text,
    ).toBeUndefined();
    expect(noteOf(document('d', [{ url }]), binary())?.text).toBeUndefined();
    expect(
      noteOf(
        document('d', [{ url, contentType: 'text/plain', data: base64('Own.') }]),
        binary('text/plain'),
      )?.text,
    ).toBe('Own.');
    expect(
      noteOf(document('d', [{ url: 'Binary/none', contentType: 'text/plain' }]))?.text,
    ).toBeUndefined();
  });

  test('refers to goals, each once, by what they are or say they are', () => {
    const goal = { resourceType: 'Goal', id: 'g', subject: ofA, description: { text: 'x' } };
    const related = [
      to('Goal/g'),
      to('Goal/g'),
      to('https://x.example/Goal/h'),
      { type: 'Goal', identifier: { value: 'i' } },
      to('Condition/c'),
      to('MyGoal/m'),
      {},
    ];
    expect(
      noteOf(document('d', [], { context: { encounter: [visit], related } }), goal)?.goalIds,
    ).toEqual(['g', 'h', 'i']);
    expect(noteOf(composition('n', { section: [{ entry: related }] }), goal)?.goalIds).toEqual([
      'g',
      'h',
      'i',
    ]);
    expect(noteOf(composition('n', { section: [{}] }))).not.toHaveProperty('goalIds');
    expect(noteOf(document('d', [], { context: { encounter: [visit] } }))).not.toHaveProperty(
      'goalIds',
    );
  });

  const dr = to('Practitioner/dr');
  const signer = (mode: string, id: string, time?: string) => ({
    mode,
    party: to(`Practitioner/${id}`),
    ...(time === undefined ? {} : { time }),
  });
  const signed = (changes: object, ...resources: Loose[]) => {
    const { signature, cosignature, reviewedBy, reviewedAt } =
      noteOf(composition('n', changes), ...resources) ?? {};
    const said = (one?: { providerId: string; signedAt: string }) =>
      one && `${one.providerId} ${one.signedAt.slice(11, 16)}`;
    return [
      said(signature),
      said(cosignature),
      reviewedBy && `${reviewedBy} ${reviewedAt?.slice(11, 16)}`,
    ];
  };

  test('is signed by the author first, and by the next other person', () => {
    const both = [signer('legal', 'chief', at('20:30')), signer('legal', 'dr', at('20:10'))];
    expect(signed({ attester: both })).toEqual(['dr 20:10', 'chief 20:30', undefined]);
    expect(signed({ attester: both, author: [to('Practitioner/chief')] })).toEqual([
      'chief 20:30',
      'dr 20:10',
      undefined,
    ]);
    expect(signed({ attester: both, author: [to('Practitioner/x'), dr] })).toEqual([
      'dr 20:10',
      'chief 20:30',
      undefined,
    ]);
    expect(signed({ attester: [both[1], signer('legal', 'dr', at('20:40'))] })).toEqual([
      'dr 20:10',
      undefined,
      undefined,
    ]);
    expect(signed({ attester: [signer('professional', 'chief', at('20:50')), both[1]] })).toEqual([
      'dr 20:10',
      undefined,
      'chief 20:50',
    ]);
    expect(signed({ attester: [signer('personal', 'dr', at('20:10'))] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      signed({
        attester: [
          signer('legal', 'dr', '2026-03-04'),
          signer('legal', 'dr'),
          { mode: 'legal', time: at('20:10') },
        ],
      }),
    ).toEqual([undefined, undefined, undefined]);
  });

  test('may be signed by a Provenance of the note', () => {
    const provenance = (target: string, ...signature: object[]): Loose => ({
      resourceType: 'Provenance',
      id: `p-${target}`,
      target: [to(target)],
      signature,
    });
    const by = (id: string, when: string) => ({ who: to(`Practitioner/${id}`), when });
    expect(
      signed({}, provenance('Composition/n', by('chief', at('20:30')), by('dr', at('20:05')))),
    ).toEqual(['dr 20:05', 'chief 20:30', undefined]);
    expect(signed({}, provenance('Composition/other', by('dr', at('20:05'))))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      signed(
        {},
        { resourceType: 'Provenance', id: 'p' },
        { resourceType: 'Provenance', id: 'q', target: [to('Composition/n')] },
      ),
    ).toEqual([undefined, undefined, undefined]);
    expect(told(`${path}/signature`, encounter(), composition('n'))).toEqual([
      'absent /entry/1/resource',
    ]);
  });

  test('says when it was written and of which day it is', () => {
    expect(noteOf(composition('n', { date: '2026-03' }))).not.toHaveProperty('writtenAt');
    expect(told(`${path}/writtenAt`, encounter(), composition('n', { date: '2026-03' }))).toEqual([
      'unreadable /entry/1/resource',
    ]);
    expect(told(`${path}/writtenAt`, encounter(), composition('n', { date: undefined }))).toEqual([
      'absent /entry/1/resource',
    ]);
    expect(
      noteOf(composition('n', { event: [{ period: { start: '2026-03-04T18:00:00Z' } }] }))
        ?.serviceDate,
    ).toBe('2026-03-04');
    for (const event of [[], [{}], [{ period: {} }], [{ period: { start: '2026' } }]])
      expect(noteOf(composition('n', { event }))).not.toHaveProperty('serviceDate');
    expect(
      noteOf(
        document('d', [], { context: { encounter: [visit], period: { start: '2026-03-04' } } }),
      )?.serviceDate,
    ).toBe('2026-03-04');
  });

  test('has amendments that can be read, and lacks the others', () => {
    const amended = (...parts: object[]) => ({
      extension: [{ url: own('amendment'), extension: parts }],
    });
    const when = { url: 'at', valueDateTime: at('21:00') };
    const by = { url: 'by', valueReference: dr };
    const kind = { url: 'kind', valueCode: 'addendum' };
    expect(noteOf(composition('n', amended(when, by, kind)))?.amendments).toEqual([
      { at: at('21:00'), providerId: 'dr', kind: 'addendum' },
    ]);
    for (const parts of [
      [by, kind],
      [when, kind],
      [when, by],
      [{ ...when, valueDateTime: '2026' }, by, kind],
      [when, by, { ...kind, valueCode: 'x' }],
      [],
    ]) {
      expect(noteOf(composition('n', amended(...parts)))).not.toHaveProperty('amendments');
      expect(told(`${path}/amendments`, encounter(), composition('n', amended(...parts)))).toEqual([
        'unreadable /entry/1/resource',
      ]);
    }
    expect(
      told(
        `${path}/amendments`,
        encounter(),
        composition('n', { extension: [{ url: own('amendment') }] }),
      ),
    ).toHaveLength(1);
  });

  test.each(['clinician', 'ai', 'nobody'])('drafted by %s', (by) => {
    const extension = [{ url: own('drafted-by'), valueCode: by }];
    expect(noteOf(composition('n', { extension }))?.draftedBy).toBe(
      by === 'nobody' ? undefined : by,
    );
  });
});

describe('a clinician', () => {
  const bills = (valueBoolean: boolean) => ({ extension: [{ url: own('bills'), valueBoolean }] });
  const person = (id: string, changes: object = {}): Loose => ({
    resourceType: 'Practitioner',
    id,
    ...changes,
  });
  const role = (of: string, changes: object = {}): Loose => ({
    resourceType: 'PractitionerRole',
    id: `r-${of}`,
    practitioner: to(`Practitioner/${of}`),
    ...changes,
  });
  const supervised = (by: string) => ({
    extension: [{ url: own('supervised-by'), valueReference: to(`Practitioner/${by}`) }],
  });
  const leading = (code: string | undefined, changes: object = {}) => ({
    ...(code === undefined ? {} : { type: [{ coding: [{ code }] }] }),
    individual: to('Practitioner/dr'),
    ...changes,
  });
  const all = (participant: object[], ...resources: Loose[]) =>
    (read(encounter({ participant }), ...resources).session.facilitators ?? []).map(
      ({ providerId, bills: b, supervisedBy }) =>
        `${providerId}${b ? ' bills' : ''}${supervisedBy === undefined ? '' : ` under ${supervisedBy}`}`,
    );
  const one = (...resources: Loose[]) => read(encounter(), ...resources).session.facilitators?.[0];

  test('bills where it performs first, or where that is said', () => {
    expect(all([leading('PPRF')])).toEqual(['dr bills']);
    expect(all([leading('SPRF')])).toEqual(['dr']);
    expect(all([leading('SPRF', bills(true))])).toEqual(['dr bills']);
    expect(all([leading('PPRF', bills(false))])).toEqual(['dr']);
    expect(all([leading('PPRF')], role('dr', bills(false)))).toEqual(['dr']);
    expect(all([leading('PPRF')], person('dr', bills(false)))).toEqual(['dr']);
    expect(all([leading('PPRF', bills(true))], role('dr', bills(false)))).toEqual(['dr bills']);
    expect(all([leading('PPRF')], role('dr', bills(true)), person('dr', bills(false)))).toEqual([
      'dr bills',
    ]);
  });

  test('is under a supervisor, who bills, in the room or not', () => {
    expect(all([leading('PPRF')], role('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    expect(all([leading('PPRF')], person('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    const chief = { ...leading('SPRF'), individual: to('Practitioner/chief') };
    expect(all([leading('PPRF'), chief], person('dr', supervised('chief')))).toEqual([
      'chief bills',
      'dr under chief',
    ]);
    expect(
      all([leading('PPRF')], person('dr', supervised('chief')), person('chief', bills(false))),
    ).toEqual(['chief', 'dr under chief']);
  });

  test('has one type and one taxonomy, or none', () => {
    const typed = (...codes: string[]) => ({
      code: codes.map((code) => ({ coding: [{ system: own('practitioner-type'), code }] })),
    });
    const taxonomy = (...codes: string[]) => ({
      specialty: codes.map((code) => ({ coding: [{ system: systems.taxonomy, code }] })),
    });
    expect(one(role('dr', { ...typed('physician'), ...taxonomy('1') }))).toMatchObject({
      practitionerType: 'physician',
      taxonomyCode: '1',
    });
    expect(one(role('dr', typed('physician', 'trainee')))).not.toHaveProperty('practitionerType');
    expect(one(role('dr', typed('wizard')))).not.toHaveProperty('practitionerType');
    expect(one(role('dr', taxonomy('1', '2')))).not.toHaveProperty('taxonomyCode');
    const qualified = {
      qualification: [
        {
          code: { coding: [{ system: own('practitioner-type'), code: 'trainee' }], text: 'Intern' },
        },
      ],
    };
    expect(one(person('dr', qualified))).toMatchObject({
      practitionerType: 'trainee',
      credential: 'Intern',
    });
    expect(
      one(person('dr', { qualification: [{ code: {} }, { code: { text: 'PsyD' } }] }))?.credential,
    ).toBe('PsyD');
    expect(one(person('dr', { ...qualified, name: [{ suffix: ['LCSW'] }] }))?.credential).toBe(
      'LCSW',
    );
    expect(one(person('dr'))?.credential).toBe('');
    expect(
      one(
        person('dr', {
          identifier: [
            { system: 'x', value: '1' },
            { system: systems.npi, value: '1234567893' },
          ],
        }),
      )?.npi,
    ).toBe('1234567893');
    expect(one(person('dr', { identifier: [{ system: 'x', value: '1' }] }))).not.toHaveProperty(
      'npi',
    );
  });

  test('is told to be missing, or what is missing of one', () => {
    expect(told('/facilitators', encounter({ participant: [] }))).toEqual([
      'absent /entry/0/resource',
    ]);
    expect(told('/facilitators', encounter())).toEqual(['absent /entry/0/resource']);
    expect(told('/facilitators', encounter({ participant: [leading('PPRF')] }))).toEqual([]);
    expect(
      told('/facilitators/0/npi', encounter({ participant: [leading('PPRF')] }), person('dr')),
    ).toEqual(['absent /entry/1/resource']);
    expect(told('/facilitators/0/npi', encounter(), person('dr'))).toEqual([]);
    expect(told('/facilitators/0/credential', encounter(), person('dr'))).toEqual([
      'absent /entry/1/resource',
    ]);
    expect(told('/facilitators/0/practitionerType', encounter())).toEqual([
      'absent /entry/0/resource',
    ]);
  });
});
