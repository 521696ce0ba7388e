import { describe, expect, test } from 'vitest';
import {
  sectionEntries,
  sectionTexts,
} from '../../../../src/standards/fhir/bundle/note-content.js';
import type { SectionData } from '../../../../src/standards/fhir/bundle/resource-shapes.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { bundleOf } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';
import {
  composition,
  documentReference,
  encounter,
  encounterA,
  missingAt,
  noteOf,
  patientA,
  to,
} from './chart-resources.js';
import { layout, session } from './document-notes.js';

describe('sections of a note', () => {
  const textsOf = (...sections: SectionData[]) =>
    sectionTexts(sections, ({ reference = '' }) => reference.startsWith('Goal/'));
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
  ])('with the title %s are read into %s', (title, box) => {
    expect(textsOf(section(title, 'Words.'))).toEqual({ [box]: 'Words.' });
    expect(
      textsOf(section(undefined, 'Words.', title === undefined ? {} : { code: { text: title } })),
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
  ])('with the code %s are read into %s, whatever the title', (code, box) => {
    const coding = [{ system: own('note-section'), code }];
    expect(textsOf(section('Plan', 'Words.', { code: { coding } }))).toEqual({
      [box]: 'Words.',
    });
  });

  test('inside a section belong to its field, unless they have their own', () => {
    const inner = [section('Risk', 'None.'), section('Homework', 'Call.'), { title: 'Empty' }];
    expect(
      textsOf(section('Plan', 'Go on.', { section: inner }), section('Plan', 'More.')),
    ).toEqual({
      plan: 'Go on.\nCall.\nMore.',
      risk: 'None.',
    });
  });

  test.each([
    ['generated', [], 'Ada wept.'],
    ['generated', ['Goal/g'], 'Ada wept.'],
    ['generated', ['Goal/g', 'Observation/o'], undefined],
    ['extensions', ['Observation/o'], undefined],
    ['additional', ['Observation/o'], 'Ada wept.'],
    [undefined, ['Observation/o'], 'Ada wept.'],
    ['empty', [], undefined],
  ])('with a narrative of the status %s and the entries %j say %s', (status, entries, text) => {
    const entry = entries.map((reference) => ({ reference }));
    const narrative = { div: '<div>Ada wept.</div>', ...(status ? { status } : {}) };
    expect(textsOf({ text: narrative, entry }).text).toBe(text);
  });

  test('refer to all entries of theirs and of the sections inside', () => {
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

  test('is read by title without a code, and all other sections are text', () => {
    expect(
      noteOf([
        { title: 'Clinical meaning', text: div('Left first') },
        { title: 'Subjective', text: div('Tired') },
        { title: 'Objective', text: div('Quiet'), section: [{ text: div('Pale') }] },
        { title: 'Plan', section: [{ title: 'Homework', text: div('Call') }] },
      ]),
    ).toMatchObject({ meaning: 'Left first', text: 'Tired\nQuiet\nPale', plan: 'Call' });
  });

  test('is read by code rather than by title', () => {
    const code = { coding: [{ system: own('note-section'), code: 'response' }] };
    expect(noteOf([{ title: 'Plan', code, text: div('Wept') }])).toMatchObject({
      response: 'Wept',
    });
  });
});

describe('the content of a note', () => {
  const path = '/members/0/note';

  test('is its narrative if there are no sections', () => {
    expect(noteOf(composition('n'))).toMatchObject({ noteId: 'n', text: 'Told in one.' });
    expect(noteOf(composition('n', { section: [] }))).not.toHaveProperty('text');
    const div = '<div>Composition of Ada Vance, 2026-03-04, final</div>';
    expect(noteOf(composition('n', { text: { status: 'additional', div } }))).toHaveProperty(
      'text',
    );
    for (const status of ['generated', 'extensions', 'empty'])
      expect(
        missingAt(`${path}/text`, encounter(), composition('n', { text: { status, div } })),
      ).toEqual(['unreadable /entry/1/resource']);
    expect(missingAt(`${path}/text`, encounter(), composition('n', { text: undefined }))).toEqual([
      'unreadable /entry/1/resource',
    ]);
    expect(
      missingAt(`${path}/text`, encounter(), composition('n', { text: { div: '<div> </div>' } })),
    ).toEqual(['unreadable /entry/1/resource']);
  });

  test('refers to goals by resource, type or address, each once', () => {
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
      noteOf(documentReference('d', [], { context: { encounter: [encounterA], related } }), goal)
        ?.goalIds,
    ).toEqual(['g', 'h', 'i']);
    expect(noteOf(composition('n', { section: [{ entry: related }] }), goal)?.goalIds).toEqual([
      'g',
      'h',
      'i',
    ]);
    expect(noteOf(composition('n', { section: [{}] }))).not.toHaveProperty('goalIds');
    expect(
      noteOf(documentReference('d', [], { context: { encounter: [encounterA] } })),
    ).not.toHaveProperty('goalIds');
  });
});
