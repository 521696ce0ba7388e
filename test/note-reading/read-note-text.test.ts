import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { cues } from '../../src/note-reading/lexicon.js';
import { type EvidenceSpan, noteReadingSchema } from '../../src/note-reading/note-reading.js';
import { readNote } from '../../src/note-reading/read-note-text.js';
import { runs } from '../whole/long-runs.js';
import { cueExamples, frameExamples } from './cue-examples.js';
import { heldOutNotes, labelledNotes } from './labelled-notes.js';
import { meanF1, meanRight, scoreReading } from './score-reading.js';

const valuesOf = (text: string) => {
  const { participation, intervention, risk, plan } = readNote(text).elements;
  return {
    participation: participation.value,
    intervention: intervention.value,
    risk: risk.value,
    plan: plan.value,
  };
};

const cuesIn = (text: string): string[] =>
  Object.values(readNote(text).elements).flatMap(({ spans }: { spans: EvidenceSpan[] }) =>
    spans.map(({ cue }) => cue),
  );

describe('cues', () => {
  test('have an example each, and no example is of another', () => {
    expect(Object.keys(cueExamples).sort()).toEqual(cues.map(({ cue }) => cue.cue).sort());
  });

  test.each(Object.entries({ ...cueExamples, ...frameExamples }))(
    '%s shows in its example and not in its decoy',
    (cue, { fires, decoy }) => {
      expect(cuesIn(fires)).toContain(cue);
      expect(cuesIn(decoy)).not.toContain(cue);
    },
  );

  test('that evidence names are all documented', () => {
    const known = new Set([
      ...cues.map(({ cue }) => cue.cue),
      ...Object.keys(frameExamples),
      'goal-of-the-plan',
    ]);
    const named = labelledNotes().flatMap(({ text }) => cuesIn(text));
    expect(named.filter((cue) => !known.has(cue))).toEqual([]);
  });
});

describe('who acts on whom', () => {
  test('an act on the patient is an intervention, one on the room is group-only, one of a sponsor is none', () => {
    expect(valuesOf('Therapist asked client to slow down.').intervention).toBe('shown');
    expect(valuesOf('Therapist taught the group to slow down.').intervention).toBe('group-only');
    expect(valuesOf('Her sponsor asked her to slow down.').intervention).toBe('absent');
  });

  test('what a brother plans or feels is not the patient’s', () => {
    const read = valuesOf('Pt said her brother is suicidal and that she drove to his dorm.');
    expect(read).toMatchObject({ participation: 'shown', risk: 'absent', plan: 'absent' });
  });

  test('the names that are given decide who the patient is', () => {
    const text = 'Mia hid the letter. Lena told her that the bus was late.';
    const lena = { given: 'Lena', family: 'Okafor' };
    expect(readNote(text).elements.participation.spans[0]?.start).toBe(0);
    expect(readNote(text, { name: lena }).elements.participation.spans[0]?.start).toBe(20);
  });

  test('a clinician’s name is known when it is given', () => {
    const text = 'Pt hid the letter. Ruth asked pt to read it.';
    const ruth = { given: 'Ruth', family: 'Abara' };
    expect(readNote(text).elements.intervention.value).toBe('absent');
    expect(readNote(text, { clinicians: [ruth] }).elements.intervention.value).toBe('shown');
  });
});

describe('layout', () => {
  test.each([
    ['S: Fine. O: Calm. A: Same. P: Continue.', 'soap'],
    ['D: Fine. A: Same. P: Continue.', 'dap'],
    ['B: Fine. I: Taught. R: Open. P: Continue.', 'birp'],
    ['G: Obj 2. I: Taught. R: Open. P: Continue.', 'girp'],
    ['P: Prob 2. I: Taught. R: Open. P: Continue.', 'pirp'],
    ['S fine O calm A same P cont', 'soap'],
    ['Participation: [x] Active [ ] None', 'checkbox'],
    ['- told a joke\n- laughed\n- left', 'labelled'],
    ['Participation: good\nPlan: continue', 'labelled'],
    ['The client told a long story about his roof, and the others listened.', 'narrative'],
  ])('of %j is %s', (text, format) => {
    expect(readNote(text).format).toBe(format);
  });

  test('sections are named as written, up to the next one', () => {
    const text = 'B: Ct sat down. I: Taught. R: Open. P: Continue.';
    const { sections } = readNote(text);
    expect(sections.map(({ heading }) => heading)).toEqual(['B:', 'I:', 'R:', 'P:']);
    expect(text.slice(sections[1]?.start, sections[1]?.end)).toBe('I: Taught. ');
  });

  test('a box that is not ticked is no text', () => {
    expect(valuesOf('Risk: [ ] Endorses SI [x] Denies SI').risk).toBe('denied');
    expect(valuesOf('Risk: [x] Endorses SI [ ] Denies SI').risk).toBe('present');
  });
});

describe('goals of the plan', () => {
  const goals = [{ goalId: 'g2', text: 'Open the mail within a day' }];

  test('are linked where the text has their words', () => {
    const { goal } = readNote('She opened the mail the day it came.', { goals }).elements;
    expect(goal).toMatchObject({ value: 'linked', goalIds: ['g2'] });
  });

  test('are not where it has other words', () => {
    const { goal } = readNote('She told a joke about a dog.', { goals }).elements;
    expect(goal).toEqual({ value: 'absent', spans: [], goalIds: [] });
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...labelledNotes().map((note) => note.text)),
    fc
      .array(
        fc.constantFrom('Pt', 'said', '"', 'SI', 'no', '[x]', '[ ]', '.', '\n', 'P:', 'told him'),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  test('gives a reading of the documented shape, with spans inside the text, and the same again', () => {
    fc.assert(
      fc.property(text, (one) => {
        const reading = readNote(one);
        expect(noteReadingSchema['~standard'].validate(reading)).not.toHaveProperty('issues');
        for (const { spans } of Object.values(reading.elements))
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(one.length);
          }
        expect(readNote(one)).toEqual(reading);
      }),
      { numRuns: runs(60, 10_000) },
    );
  });

  test('that is empty shows nothing', () => {
    for (const { value } of Object.values(readNote('').elements)) expect(value).toBe('absent');
  });
});

describe('malformed input', () => {
  test.each([
    [undefined, {}, ''],
    ['text', { goals: [{ goalId: 'g' }] }, '/options/goals/0/text'],
    ['text', { nickname: 'x' }, '/options/*'],
  ])('%j with %j is an error at %j', (given, options, path) => {
    const call = (): unknown => Reflect.apply(readNote, undefined, [given, options]);
    expect(call).toThrow(InputError);
    try {
      call();
    } catch (error) {
      expect(error).toMatchObject({ issues: [expect.objectContaining({ path })] });
    }
  });
});

describe.each([
  ['the labelled notes', labelledNotes()],
  ['the notes that were held out', heldOutNotes()],
])('%s', (_, notes) => {
  const score = scoreReading(notes);

  test('are read as well as docs/measurements-reading.md says', () => {
    expect(meanRight(score)).toBeGreaterThan(0.93);
    expect(meanF1(score)).toBeGreaterThan(0.93);
    expect(score.strongWrong / score.strong).toBeLessThan(0.03);
    expect(score.spansRight / score.spans).toBeGreaterThan(0.94);
  });
});
