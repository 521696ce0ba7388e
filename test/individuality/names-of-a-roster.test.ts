import { describe, expect, test } from 'vitest';
import { mayNameOthers } from '../../src/individuality/may-name-others.js';
import {
  fullNames,
  loneWords,
  maskedNames,
  nameWords,
} from '../../src/individuality/name-words.js';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import type { PersonName } from '../../src/record/group-member.js';

const words = (given: string, family: string, preferred?: string) =>
  nameWords({ given, family, ...(preferred === undefined ? {} : { preferred }) });

describe('the words of a name', () => {
  test.each([
    ['Ruben', ['ruben']],
    ['José', ['jose']],
    ['Mary-Ann', ['mary', 'ann']],
    ['de la Cruz', ['de', 'la', 'cruz']],
    ["O'Brien", ['obrien']],
    ['O’Brien’s', ['obrien']],
    ['Ruben2', ['ruben2']],
    ['2Ruben', ['2ruben']],
    ['R.', ['r']],
    ['', []],
    ['\u0301', []],
    ['李', ['李']],
  ])('%j are %j', (part, found) => {
    expect(words(part, '').given).toEqual(found);
    expect(words('', part).family).toEqual(found);
    expect(words('', '', part).preferred).toEqual(found);
  });

  test('stand alone where they are longer than an initial', () => {
    expect(loneWords(words('Ruben T.', 'Okafor', 'Ru'))).toEqual(['ruben', 'okafor', 'ru']);
    expect([...maskedNames([{ given: 'Ruben T.', family: 'Okafor' }, undefined])]).toEqual([
      'ruben',
      'okafor',
    ]);
    expect(maskedNames([]).size).toBe(0);
  });

  test('make full names, the family first or last, with the preferred name too', () => {
    expect(fullNames(words('Ruben', 'Okafor', 'Ru'))).toEqual([
      ['ruben', 'okafor'],
      ['okafor', 'ruben'],
      ['ru', 'okafor'],
      ['okafor', 'ru'],
    ]);
    expect(fullNames(words('Ruben', ''))).toEqual([]);
    expect(fullNames(words('', 'Okafor'))).toEqual([]);
    expect(fullNames(words('', 'Okafor', 'Ru'))).toEqual([
      ['ru', 'okafor'],
      ['okafor', 'ru'],
    ]);
  });
});

describe('what a note names', () => {
  const own = { given: 'Ines', family: 'Halloran' };
  const named = (text: string, others: PersonName[], names: PersonName[] = []) => {
    const notes = others.map(
      (name, place): Note => ({
        noteId: `other-${place}`,
        patientId: `other-${place}`,
        sessionId: 's',
        name,
        text: 'Another note.',
      }),
    );
    const note = { noteId: 'a', patientId: 'ines', sessionId: 's', name: own, text };
    return scoreNoteIndividuality([note, ...notes], { names }).notes[0]?.namesOther.map(
      ({ start, end }) => text.slice(start, end),
    );
  };
  const ruben = { given: 'Ruben', family: 'Okafor' };

  test.each<[string, string[]]>([
    ['She met Ruben  Okafor.', ['Ruben  Okafor']],
    ['She met Ruben, Okafor.', ['Ruben, Okafor']],
    ['She met Ruben-Okafor.', ['Ruben-Okafor']],
    ['She met Ruben T Okafor.', ['Ruben T Okafor']],
    ['She met Ruben  T. Okafor.', ['Ruben  T. Okafor']],
    ['She met Ruben T.  Okafor.', ['Ruben T.  Okafor']],
    ['She met Ruben      Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben\n\nOkafor came.', ['Ruben']],
    ['She met Ruben (Okafor).', ['Ruben', 'Okafor']],
    ['She met Ruben; Okafor left.', ['Ruben']],
    ['She met Ruben and Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben tx Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben Okafor and Ruben Okafor.', ['Ruben Okafor', 'Ruben Okafor']],
    ['She met Ruben Okafor Ruben.', ['Ruben Okafor', 'Ruben']],
    ['She met Okafor Okafor.', ['Okafor', 'Okafor']],
    ['She met ruben.', []],
    ['Met RUBEN there.', ['RUBEN']],
    ['Ines met Halloran.', []],
  ])('in %j is %j', (text, found) => {
    expect(named(text, [ruben])).toEqual(found);
  });

  test('is the longest name that stands there', () => {
    const both = [
      { given: 'Ruben', family: 'Okafor' },
      { given: 'Ruben', family: 'Okafor Lee' },
    ];
    expect(named('She met Ruben Okafor Lee.', both)).toEqual(['Ruben Okafor Lee']);
    expect(named('She met Ruben Okafor.', both)).toEqual(['Ruben Okafor']);
  });

  test('is no full name that is the patient’s too', () => {
    expect(named('Saw Ines Halloran there.', [{ given: 'Ines', family: 'Halloran' }])).toEqual([]);
    expect(named('Saw Halloran there.', [{ given: 'Quist', family: 'Halloran' }])).toEqual([]);
    expect(named('Ines Halloran met Okafor.', [ruben])).toEqual(['Okafor']);
    expect(named('Ines Halloran met Okafor.', [ruben, own])).toEqual(['Okafor']);
    expect(named('Ines Halloran met Ruben Okafor.', [own, ruben])).toEqual(['Ruben Okafor']);
  });

  test('is nobody whose name is said to be harmless', () => {
    expect(named('She met Ruben Okafor and Ruben.', [ruben], [ruben])).toEqual([]);
    expect(named('She met Okafor, Ruben.', [ruben], [ruben])).toEqual([]);
    expect(named('She met Ruben Okafor.', [ruben], [{ given: 'Ruben', family: 'Ode' }])).toEqual([
      'Ruben Okafor',
    ]);
  });

  test('is a word of everyday language only where it is written as a name', () => {
    const will = { given: 'Will', family: 'Hope' };
    expect(named('He will go. Will is here. Told Will so.', [will])).toEqual(['Will']);
    expect(named('TOLD WILL SO.', [will])).toEqual([]);
    expect(named('TOLD WILL HOPE SO.', [will])).toEqual([]);
    expect(named('TOLD WILL OKAFOR SO.', [{ given: 'Will', family: 'Okafor' }])).toEqual([
      'WILL OKAFOR',
    ]);
    expect(named('TOLD OKAFOR HOPE SO.', [{ given: 'Okafor', family: 'Hope' }])).toEqual([
      'OKAFOR HOPE',
    ]);
    expect(named('TOLD OKAFOR. THEY WILL HOPE SO.', [will, ruben])).toEqual(['OKAFOR']);
    expect(named('Told Will Hope so.', [will])).toEqual(['Will Hope']);
    expect(named('Told will hope so.', [will])).toEqual([]);
    expect(named('Told Will hope so.', [will])).toEqual(['Will']);
  });
});

describe('the cheap question', () => {
  const people = [
    { patientId: 'a', name: { given: 'Ana', family: 'Zo', preferred: 'A1' } },
    { patientId: 'b', name: { given: 'Ruben', family: 'Okafor' } },
  ];
  const may = (
    text: string,
    patientId = 'b',
    roster: Parameters<typeof mayNameOthers>[1] = people,
  ) => mayNameOthers([{ patientId, texts: ['Nothing here.', text] }], roster);

  test.each([
    ['ana', true],
    ['Ana', true],
    ['ANA', true],
    ['zo', true],
    ['a1', true],
    ['anas', false],
    ['an', false],
    ['xana', false],
    ['ana1', false],
    ['1ana', false],
    ['anaz', false],
    ['anaZ', false],
    ['ana9', false],
    ['ana_', true],
    ['ruben', false],
  ])('of %s is answered %s', (word, answer) => {
    for (const text of [word, `He told ${word} so.`, `${word}, he said`, `he said ${word}`])
      expect(may(text)).toBe(answer);
  });

  test('is about other patients’ notes', () => {
    expect(may('Told Ana so.', 'a')).toBe(false);
    expect(may('Told Ruben so.', 'a')).toBe(true);
    expect(may('Told Ana so.', 'nobody')).toBe(true);
    expect(mayNameOthers([], people)).toBe(false);
  });

  test('is answered yes where a name has no word of its own, or none at all', () => {
    const shared = [...people, { patientId: 'c', name: { given: 'Ruben', family: 'Ana' } }];
    expect(may('Nothing.', 'b', shared)).toBe(true);
    expect(
      may('Nothing.', 'b', [...people, { patientId: 'c', name: { given: 'X', family: '' } }]),
    ).toBe(true);
    expect(
      may('Nothing.', 'b', [
        ...people,
        { patientId: 'c', name: { given: 'Ruben', family: 'Ode' } },
      ]),
    ).toBe(false);
    expect(may('Nothing.', 'b', [...people, { patientId: 'c' }])).toBe(false);
    expect(may('Nothing.', 'b', [])).toBe(false);
  });

  test('finds a name with an apostrophe in one word with others', () => {
    const obrien = [{ patientId: 'c', name: { given: 'Xu', family: "O'Brien-Lee" } }];
    for (const text of ['OBrien', 'mcobriens', "o'brien", 'Brien'])
      expect(may(`Told ${text} so.`, 'b', obrien)).toBe(true);
    expect(may('Told BRIEN so.', 'c', obrien)).toBe(false);
    expect(may('Told bri so.', 'b', obrien)).toBe(false);
  });

  test('is left to the exact look where letters are folded', () => {
    for (const text of ['a_b', 'é', '漢', '😀', '\u200b']) expect(may(text)).toBe(true);
    for (const text of ['“a” – b… → c', 'a^b~c\0', '‑']) expect(may(text)).toBe(false);
  });
});
