import { describe, expect, test } from 'vitest';
import {
  sectionEntries,
  sectionTexts,
} from '../../../../src/standards/fhir/bundle/note-content.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { bundleOf } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';
import {
  type AnyResource,
  at,
  encounter,
  encounterA,
  missingAt,
  patientA,
  readChart,
  to,
} from './chart-resources.js';
import { layout, session } from './document-notes.js';

describe('sections of a note', () => {
  const section = (title: string | undefined, div: string, more: object = {}) => ({
    ...(title === undefined ? {} : { title }),
    text: { div: `<div>${div}</div>` },
    ...more,
  });

  test.each([
    ['participation', 'participation'],
    ['Individual participation', 'participation'],
    [' Meaning ', 'meaning'],
    ['Clinical meaning', 'meaning'],
    ['Intervention', 'interventions'],
    ['INTERVENTIONS', 'interventions'],
    ['Response', 'response'],
    ['Progress', 'progress'],
    ['Plan', 'plan'],
    ['Group', 'frame'],
    ['Group session', 'frame'],
    ['Risk', 'risk'],
    ['Diagnosis-supported need', 'diagnosisNeed'],
    ['Anything else', 'text'],
    [undefined, 'text'],
  ])('with the title %s are %s', (title, box) => {
    expect(sectionTexts([section(title, 'Words.')])).toEqual({ [box]: 'Words.' });
    expect(
      sectionTexts([
        section(undefined, 'Words.', title === undefined ? {} : { code: { text: title } }),
      ]),
    ).toEqual({
      [box]: 'Words.',
    });
  });

  test.each([
    ['participation', 'participation'],
    ['meaning', 'meaning'],
    ['interventions', 'interventions'],
    ['response', 'response'],
    ['progress', 'progress'],
    ['plan', 'plan'],
    ['text', 'text'],
    ['frame', 'frame'],
    ['risk', 'risk'],
    ['diagnosis-need', 'diagnosisNeed'],
    ['unheard-of', 'text'],
  ])('with the code %s are %s, whatever their title', (code, box) => {
    const coding = [{ system: own('note-section'), code }];
    expect(sectionTexts([section('Plan', 'Words.', { code: { coding } })])).toEqual({
      [box]: 'Words.',
    });
  });

  test('inside a section are of its box, but for their own', () => {
    const inner = [section('Risk', 'None.'), section('Homework', 'Call.'), { title: 'Empty' }];
    expect(
      sectionTexts([section('Plan', 'Go on.', { section: inner }), section('Plan', 'More.')]),
    ).toEqual({
      plan: 'Go on.\nCall.\nMore.',
      risk: 'None.',
    });
  });

  test('refer to what they and those inside them refer to', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((reference) => ({ reference }));
    if (!a || !b || !c) throw new Error('There are three.');
    expect(sectionEntries([{ entry: [a], section: [{ entry: [b] }] }, {}, { entry: [c] }])).toEqual(
      [a, b, c],
    );
  });
});

describe('a note in sections', () => {
  const noteOf = (section: object[]) => {
    const bundle = edited(bundleOf(session, layout), (resource) =>
      resource.id === 'note-a' && resource.resourceType === 'Composition'
        ? { ...resource, section }
        : resource,
    );
    const { noteId: _, ...note } = fromFhirBundle(bundle).session.members?.[0]?.note ?? {
      noteId: '',
    };
    return note;
  };
  const div = (words: string) => ({ status: 'generated', div: `<div>${words}</div>` });

  test('is read by title where it has no code, and any other section is text', () => {
    expect(
      noteOf([
        { title: 'Clinical meaning', text: div('Left first') },
        { title: 'Subjective', text: div('Tired') },
        { title: 'Objective', text: div('Quiet'), section: [{ text: div('Pale') }] },
        { title: 'Plan', section: [{ title: 'Homework', text: div('Call') }] },
      ]),
    ).toMatchObject({ meaning: 'Left first', text: 'Tired\nQuiet\nPale', plan: 'Call' });
  });

  test('has its code stand over its title', () => {
    const code = { coding: [{ system: own('note-section'), code: 'response' }] };
    expect(noteOf([{ title: 'Plan', code, text: div('Wept') }])).toMatchObject({
      response: 'Wept',
    });
  });
});

describe('the content of a note', () => {
  const composition = (id: string, changes: object = {}): AnyResource => ({
    resourceType: 'Composition',
    id,
    status: 'final',
    subject: patientA,
    encounter: encounterA,
    date: at('20:00'),
    text: { div: '<div>Told in one.</div>' },
    ...changes,
  });

  const document = (id: string, content: object[], changes: object = {}): AnyResource => ({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    subject: patientA,
    date: at('20:00'),
    content: content.map((attachment) => ({ attachment })),
    context: { encounter: [encounterA] },
    ...changes,
  });

  const noteOf = (...resources: AnyResource[]) => readChart(encounter(), ...resources).member?.note;

  const path = '/members/0/note';

  test('is read from its narrative where it has no sections', () => {
    expect(noteOf(composition('n'))).toMatchObject({ noteId: 'n', text: 'Told in one.' });
    expect(noteOf(composition('n', { section: [] }))).not.toHaveProperty('text');
    expect(missingAt(`${path}/text`, encounter(), composition('n', { text: undefined }))).toEqual([
      'unreadable /entry/1/resource',
    ]);
    expect(
      missingAt(`${path}/text`, encounter(), composition('n', { text: { div: '<div> </div>' } })),
    ).toEqual(['unreadable /entry/1/resource']);
  });

  test('refers to goals, each once, by what they are or say they are', () => {
    const goal = { resourceType: 'Goal', id: 'g', subject: patientA, description: { text: 'x' } };
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
      noteOf(document('d', [], { context: { encounter: [encounterA], related } }), goal)?.goalIds,
    ).toEqual(['g', 'h', 'i']);
    expect(noteOf(composition('n', { section: [{ entry: related }] }), goal)?.goalIds).toEqual([
      'g',
      'h',
      'i',
    ]);
    expect(noteOf(composition('n', { section: [{}] }))).not.toHaveProperty('goalIds');
    expect(noteOf(document('d', [], { context: { encounter: [encounterA] } }))).not.toHaveProperty(
      'goalIds',
    );
  });
});
