import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNameOthers } from '../../src/individuality/may-name-others.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { runs } from '../whole/long-runs.js';

const people = [
  { patientId: 'a', name: { given: 'Ana', family: "O'Brien", preferred: 'Annie' } },
  { patientId: 'b', name: { given: 'Ruben', family: 'Okafor' } },
];
const may = (text: string, patientId = 'b') =>
  mayNameOthers([{ patientId, texts: [text] }], people);

describe('the check before the exact search', () => {
  test('says no without another member’s name, even if a word contains one', () => {
    expect(may('He managed to analyse the week, and Ruben Okafor laughed.')).toBe(false);
    expect(may('Told the group “enough” – and left… it there.')).toBe(false);
  });

  test.each(['Ana', 'ANA', 'annie', "O'Brien", 'O’Brien', 'OBrien', 'Ana-Marie'])(
    'says yes to %s',
    (word) => expect(may(`Asked ${word} about it.`)).toBe(true),
  );

  test.each(['Ana{', 'Ana[', 'Ana:', '`Ana`', '@Ana@', 'Ana/'])('says yes to %s', (word) => {
    expect(may(`Asked ${word} about it.`)).toBe(true);
  });

  test.each(['Ana0', '0Ana', 'Ana9', 'zAna', 'AnaA', 'AnaZ'])('says no to %s', (word) => {
    expect(may(`Asked ${word} about it.`)).toBe(false);
  });

  test('says yes to the longest part of a name with apostrophes, wherever it is', () => {
    const named = [
      { patientId: 'a', name: { given: 'Quist', family: "Dana'a" } },
      { patientId: 'b', name: { given: 'Ruben', family: 'Okafor' } },
    ];
    expect(mayNameOthers([{ patientId: 'b', texts: ["Asked Dana'a so."] }], named)).toBe(true);
  });

  test('says yes if a preferred name may be written in another way', () => {
    const named = [{ patientId: 'a', name: { given: 'Jo', family: 'Vance', preferred: 'José' } }];
    expect(mayNameOthers([{ patientId: 'b', texts: ['nothing'] }], named)).toBe(true);
  });

  test('says yes if letters may be written in another way', () => {
    expect(may('Asked Aña about it.')).toBe(true);
    expect(
      mayNameOthers(
        [{ patientId: 'b', texts: ['nothing'] }],
        [{ patientId: 'a', name: { given: 'José', family: 'Vance' } }],
      ),
    ).toBe(true);
  });

  test('says yes if two members share every word of their names', () => {
    const twins = [people[1], { patientId: 'c', name: { given: 'Okafor', family: 'Ruben' } }];
    expect(
      mayNameOthers(
        [{ patientId: 'b', texts: ['nothing'] }],
        twins.filter((one) => one !== undefined),
      ),
    ).toBe(true);
  });

  test('says no without names', () => {
    expect(mayNameOthers([{ patientId: 'b', texts: ['Ana'] }], [{ patientId: 'a' }])).toBe(false);
  });
});

test('the same names are found whether notes are compared or not', () => {
  const part = fc.constantFrom(
    'Ana',
    'Will',
    'Grace',
    "O'Brien",
    'De la Cruz',
    'Mary-Ann',
    'José',
    'X',
    '',
    'Lee',
  );
  const name = fc.record({ given: part, family: part });
  const sentence = fc
    .array(
      fc.constantFrom(
        'Ana',
        'will',
        'Will',
        'GRACE',
        'grace',
        'O’Brien',
        'obrien',
        'De',
        'la',
        'Cruz',
        'Mary',
        'Ann',
        'Mary-Ann',
        'Jose',
        'José',
        'X',
        'Lee',
        'said',
        'the',
        'manager',
        '.',
        ',',
        'Lee’s',
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' '));
  let found = 0;
  fc.assert(
    fc.property(
      fc.tuple(name, name, name),
      fc.tuple(sentence, sentence, sentence),
      (names, texts) => {
        const session = {
          ...smallProcessGroup,
          members: smallProcessGroup.members.map((member, index) => ({
            ...member,
            name: names[index] ?? names[0],
            note: { noteId: `n${index}`, text: texts[index] ?? '' },
          })),
        };
        const named = (individuality: false | Record<string, never>) =>
          validateGroupSession(session, { individuality }).members.map(({ findings }) =>
            findings.filter(({ rule }) => rule === 'note/other-member-named'),
          );
        found += named({}).flat().length;
        expect(named(false)).toEqual(named({}));
      },
    ),
    { seed: 90853, numRuns: runs(150, 10_000) },
  );
  expect(found).toBeGreaterThan(100);
});

describe('the words of names', () => {
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
  ])('in a text: %s is found: %s', (word, answer) => {
    for (const text of [word, `He told ${word} so.`, `${word}, he said`, `he said ${word}`])
      expect(may(text)).toBe(answer);
  });

  test('count in other patients’ notes', () => {
    expect(may('Told Ana so.', 'a')).toBe(false);
    expect(may('Told Ruben so.', 'a')).toBe(true);
    expect(may('Told Ana so.', 'nobody')).toBe(true);
    expect(mayNameOthers([], people)).toBe(false);
  });

  test('need the exact search if a name has no word of its own, or no words', () => {
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

  test('with an apostrophe are found even inside another word', () => {
    const obrien = [{ patientId: 'c', name: { given: 'Xu', family: "O'Brien-Lee" } }];
    for (const text of ['OBrien', 'mcobriens', "o'brien", 'Brien'])
      expect(may(`Told ${text} so.`, 'b', obrien)).toBe(true);
    expect(may('Told BRIEN so.', 'c', obrien)).toBe(false);
    expect(may('Told bri so.', 'b', obrien)).toBe(false);
  });

  test('need the exact search if the text has letters that are folded', () => {
    for (const text of ['a_b', 'é', '漢', '😀', '\u200b']) expect(may(text)).toBe(true);
    for (const text of ['“a” – b… → c', 'a^b~c\0', '‑']) expect(may(text)).toBe(false);
  });
});
