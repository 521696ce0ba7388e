import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/individuality/note.js';
import { prepareNotes, scoreNote } from '../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { InputError } from '../../src/input/input-error.js';
import {
  dolores,
  hamid,
  priya,
  recoveryEvening,
  walter,
} from '../../src/rule-book/example-records/recovery-evening.js';
import { reported, sessionsWithPairs } from '../tools/bench/notes/sessions.js';
import { reportedShortTemplates } from '../tools/bench/notes/short-templates.js';
import { runs } from '../whole/long-runs.js';
import { notes } from './arbitrary-notes.js';
import { madeUpWords } from './made-up-words.js';
import { choir, fence, kitchen, landlord, note, sofa, whole } from './sample-sentences.js';

const facts = (number: number, count: number): string =>
  madeUpWords(50 * number + 1, count).join(' ');
const phrase = (number: number): string => facts(200 + number, 3);

describe('one note against prepared notes', () => {
  test('has the same result as among the others, whatever was scored before', () => {
    fc.assert(
      fc.property(notes, (given) => {
        const prepared = prepareNotes(given);
        const whole = scoreNoteIndividuality(given);
        for (const [at, note] of given.entries()) {
          scoreNote({ ...note, text: `${note.text} Zyx qwv wholly new words.` }, prepared);
          expect(scoreNote(note, prepared)).toEqual(whole.notes[at]);
        }
      }),
      { seed: 90853, numRuns: runs(60, 4_000) },
    );
  });

  const names = fc.constantFrom(
    { given: 'Maria', family: 'Hope' },
    { given: 'Juan', family: 'Boat' },
    { given: 'Zuzanna', family: 'Lake', preferred: 'Juan' },
  );
  const changes = fc.record(
    {
      patientId: fc.constantFrom('patient-0', 'patient-1', 'patient-9'),
      sessionId: fc.constantFrom('session', 'another'),
      name: names,
    },
    { requiredKeys: ['patientId'] },
  );
  const said = fc.constantFrom('', ' Told Maria Hope and Juan so.', ' Maria left with Juan Boat.');

  test('has the same result as among the others, even if it is another patient’s now', () => {
    fc.assert(
      fc.property(
        notes,
        fc.nat(5),
        changes,
        said,
        fc.boolean(),
        (given, which, change, more, isNew) => {
          const at = which % given.length;
          const all = [...given];
          const [replaced] = all.splice(at, 1);
          if (!replaced) throw new TypeError('One of the notes is replaced.');
          const { noteId, text } = replaced;
          const one = { noteId, text: text + more, ...change };
          const before = isNew ? all : given;
          const after = isNew ? [...all, one] : all.toSpliced(at, 0, one);
          const whole = scoreNoteIndividuality(after).notes;
          expect(scoreNote(one, prepareNotes(before))).toEqual(isNew ? whole.at(-1) : whole[at]);
        },
      ),
      { seed: 90853, numRuns: runs(200, 10_000) },
    );
  });

  test('replaces the prepared note with its ID while it is typed', () => {
    const prepared = prepareNotes(recoveryEvening);
    for (let length = 0; length <= hamid.text.length; length += 7) {
      const typed = { ...walter, text: hamid.text.slice(0, length) };
      const whole = scoreNoteIndividuality([dolores, hamid, priya, typed]);
      expect(scoreNote(typed, prepared)).toEqual(whole.notes[3]);
    }
  });

  test('is compared with all prepared notes if it is new', () => {
    const prepared = prepareNotes([dolores, hamid, priya]);
    const whole = scoreNoteIndividuality(recoveryEvening);
    expect(scoreNote(walter, prepared)).toEqual(whole.notes[3]);
  });

  test('is compared with all prepared notes if another note contains its name', () => {
    const named = { ...walter, name: { given: 'Hanover', family: 'Liquor' } };
    const prepared = prepareNotes([dolores, hamid, priya]);
    const whole = scoreNoteIndividuality([dolores, hamid, priya, named]);
    expect(scoreNote(named, prepared)).toEqual(whole.notes[3]);
  });

  test('is rejected if it is malformed or if nothing was prepared', () => {
    const prepared = prepareNotes(recoveryEvening);
    // @ts-expect-error A note without text is what is tested.
    expect(() => scoreNote({ noteId: 'n', patientId: 'p' }, prepared)).toThrow(InputError);
    // @ts-expect-error A report is not a handle.
    expect(() => scoreNote(walter, scoreNoteIndividuality([walter]))).toThrow(InputError);
    expect(() => prepareNotes([walter, walter])).toThrow(InputError);
  });
});

test('an unknown option is an input error', () => {
  expect(() => Reflect.apply(prepareNotes, undefined, [[], { unheard: 1 }])).toThrow(
    '/options/*: unknown-key',
  );
});

describe('a note that is scored separately', () => {
  const given = [
    note('a', whole, { name: { given: 'Garage', family: 'Bexley' } }),
    note('b', `${fence} ${choir} ${sofa}`),
    note(
      'c',
      `${kitchen} ${choir} ${landlord} Quimby drove the tractor of a neighbor into the pond.`,
      { name: { given: 'Quimby', family: 'Ostrander' } },
    ),
  ];

  test.each<[string, Partial<Note>]>([
    ['unchanged', {}],
    ['with other words', { text: `${whole} ${fence}` }],
    ['of another patient', { patientId: 'patient-b' }],
    ['with a name that another note contains', { name: { given: 'Otis', family: 'Easter' } }],
    [
      'with a name that no other note contains',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna left early with Wyrzyk.`,
      },
    ],
    ['under a new ID', { noteId: 'new' }],
    [
      'with a new name that its text has where another note has a name',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna drove the tractor of a neighbor into the pond.`,
      },
    ],
    [
      'new, with a new name that its text has where another note has a name',
      {
        noteId: 'new',
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${whole} Zuzanna drove the tractor of a neighbor into the pond.`,
      },
    ],
    [
      'new, with a name that is a word of another note',
      {
        noteId: 'new',
        name: { given: 'Lawnmower', family: 'Wyrzyk' },
        text: `${fence} ${choir}`,
      },
    ],
    [
      'of another patient with the same name',
      {
        patientId: 'patient-z',
        name: { given: 'Garage', family: 'Bexley' },
        text: `${whole} Told Quimby that Garage Bexley left.`,
      },
    ],
    [
      'with another name, if the old one is a word of this text and of others',
      {
        name: { given: 'Zuzanna', family: 'Wyrzyk' },
        text: `${kitchen.replace('kitchen', 'garage')} ${choir}`,
      },
    ],
    ['in another room', { sessionId: 't', text: `${whole} Told Quimby so.` }],
  ])('has the same result as among the others: %s', (_, changes) => {
    const one = note('a', whole, changes);
    const all = one.noteId === 'a' ? [one, ...given.slice(1)] : [...given, one];
    const among = scoreNoteIndividuality(all).notes.find(({ noteId }) => noteId === one.noteId);
    const prepared = prepareNotes(given);
    expect(scoreNote(one, prepared)).toEqual(among);
    expect(scoreNote(one, prepared)).toEqual(among);
  });

  test('is compared only with prepared notes, not with anything that looks like them', () => {
    const scoring = (prepared: unknown) => () =>
      Reflect.apply(scoreNote, undefined, [given[0], prepared]);
    for (const wrong of [null, undefined, 'x', {}, [], Object.create(prepareNotes(given))])
      expect(scoring(wrong)).toThrow('/options: type');
  });
});

describe('a template', () => {
  const pair = sessionsWithPairs(reported, reportedShortTemplates, 6, 20).map((one) => one.notes);

  test('has the same result typed as among the others', () => {
    for (const notes of pair) {
      const prepared = prepareNotes(notes);
      const whole = scoreNoteIndividuality(notes).notes;
      expect(whole[0]?.verdict).toBe('review');
      for (const [at, one] of notes.entries()) expect(scoreNote(one, prepared)).toEqual(whole[at]);
    }
  });

  test('has the same result typed as among more notes than one phrase is looked up in', () => {
    const all = Array.from({ length: 12 }, (_, at) =>
      note(
        `${at}`,
        [0, 1, 2]
          .map((part) => `${phrase(part)} ${facts(3 * at + part, 4)} and ${phrase(part + 3)}.`)
          .join(' '),
      ),
    );
    const empty = all.map((one, at) => (at % 5 === 0 ? { ...one, text: choir } : one));
    const whole = scoreNoteIndividuality(all).notes;
    for (const [at, one] of all.entries()) {
      const before = all.with(at, empty[at] ?? one);
      expect(scoreNote(one, prepareNotes(before))).toEqual(whole[at]);
      expect(scoreNote(one, prepareNotes(all.toSpliced(at, 1))).verdict).toBe(whole[at]?.verdict);
    }
    expect(scoreNote({ ...note('new', ''), text: all[0]?.text ?? '' }, prepareNotes(all))).toEqual(
      scoreNoteIndividuality([...all, note('new', all[0]?.text ?? '')]).notes.at(-1),
    );
  });
});
