import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNameOthers } from '../../src/individuality/may-name-others.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

const people = [
  { patientId: 'a', name: { given: 'Ana', family: "O'Brien", preferred: 'Annie' } },
  { patientId: 'b', name: { given: 'Ruben', family: 'Okafor' } },
];
const may = (text: string, patientId = 'b') =>
  mayNameOthers([{ patientId, texts: [text] }], people);

describe('the cheap question before the exact one', () => {
  test('says no where no other name stands, even inside a word', () => {
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

  test('says yes to the longest part of a name with apostrophes, wherever it stands', () => {
    const named = [
      { patientId: 'a', name: { given: 'Quist', family: "Dana'a" } },
      { patientId: 'b', name: { given: 'Ruben', family: 'Okafor' } },
    ];
    expect(mayNameOthers([{ patientId: 'b', texts: ["Asked Dana'a so."] }], named)).toBe(true);
  });

  test('says yes where the name somebody is called by may be written in another way', () => {
    const named = [{ patientId: 'a', name: { given: 'Jo', family: 'Vance', preferred: 'José' } }];
    expect(mayNameOthers([{ patientId: 'b', texts: ['nothing'] }], named)).toBe(true);
  });

  test('says yes where letters may be written in another way', () => {
    expect(may('Asked Aña about it.')).toBe(true);
    expect(
      mayNameOthers(
        [{ patientId: 'b', texts: ['nothing'] }],
        [{ patientId: 'a', name: { given: 'José', family: 'Vance' } }],
      ),
    ).toBe(true);
  });

  test('says yes where two members share every word of their names', () => {
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

test('whether notes are compared or not, the same names are found', () => {
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
        const scene = {
          ...smallProcessGroup,
          members: smallProcessGroup.members.map((member, place) => ({
            ...member,
            name: names[place] ?? names[0],
            note: { noteId: `n${place}`, text: texts[place] ?? '' },
          })),
        };
        const named = (individuality: false | Record<string, never>) =>
          validateGroupSession(scene, { individuality }).members.map(({ findings }) =>
            findings.filter(({ rule }) => rule === 'note/other-member-named'),
          );
        found += named({}).flat().length;
        expect(named(false)).toEqual(named({}));
      },
    ),
    { seed: 90853, numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(100);
});
