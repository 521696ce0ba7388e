import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import type { PersonName } from '../../src/record/person-name.js';

const own = { given: 'Ines', family: 'Halloran' };

/** Where a note of Ines Halloran names a member with the given name: the words, and the reasons. */
const named = (text: string, other: PersonName, names: PersonName[] = []) => {
  const notes: Note[] = [
    { noteId: 'a', patientId: 'ines', sessionId: 's', name: own, text },
    { noteId: 'b', patientId: 'other', sessionId: 's', name: other, text: 'Another note.' },
  ];
  const report = scoreNoteIndividuality(notes, { names });
  return {
    words: report.notes[0]?.namesOther.map(({ start, end }) => text.slice(start, end)),
    reasons: report.findings
      .filter(({ rule, path }) => rule === 'individuality/other-member-named' && path === '/0/text')
      .map(({ reason, outcome }) => `${reason} ${outcome}`),
  };
};
const ruben = { given: 'Ruben', family: 'Okafor', preferred: 'Ru' };

describe('another member’s full name fails the note', () => {
  test.each([
    ['She answered Ruben Okafor.', 'Ruben Okafor'],
    ['Ruben Okafor answered her.', 'Ruben Okafor'],
    ['SHE ANSWERED RUBEN OKAFOR.', 'RUBEN OKAFOR'],
    ['she answered ruben okafor', 'ruben okafor'],
    ['See Okafor, Ruben.', 'Okafor, Ruben'],
    ['She answered Ruben T. Okafor.', 'Ruben T. Okafor'],
    ['She answered Ru Okafor’s joke.', 'Ru Okafor’s'],
    ['She answered Rube\u0301n Okafor.', 'Rube\u0301n Okafor'],
  ])('%j', (text, found) => {
    expect(named(text, ruben)).toEqual({ words: [found], reasons: ['full-name fail'] });
  });
});

describe('a given or family name by itself asks for review', () => {
  test.each([
    'She answered Ruben.',
    'She answered Mr. Okafor.',
    'She and Ru laughed.',
    'SHE TOLD RUBEN ALL.',
    'Ruben answered her.',
    'She left. Okafor had asked her to.',
    'Plan: Ruben will call her.',
    '- Ru’s joke made her laugh.',
    'RUBEN ANSWERED HER.',
  ])('%j', (text) => {
    expect(named(text, ruben).reasons).toEqual(['lone-name review']);
  });

  test.each([
    ['رأت ليلى اليوم', { given: 'ليلى', family: 'حداد' }],
    ['היא ענתה רותם', { given: 'רותם', family: 'לביא' }],
    ['उसने मीरा को उत्तर दिया', { given: 'मीरा', family: 'जोशी' }],
  ])('in a script without capitals: %j', (text, other) => {
    expect(named(text, other).reasons).toEqual(['lone-name review']);
  });
});

describe('a common English word that begins a sentence is not taken for a name', () => {
  test.each([
    ['Rose slowly from the chair.', { given: 'Rose', family: 'Okafor' }],
    ['Drew a map of triggers. ROSE EARLY.', { given: 'Drew', family: 'Rose' }],
    ['Long silences. Young adults only.', { given: 'Young', family: 'Long' }],
    ['Grace was the topic.', { given: 'Grace', family: 'Okafor' }],
  ])('%j', (text, other) => {
    expect(named(text, other)).toEqual({ words: [], reasons: [] });
  });

  test('but is where it cannot be another word', () => {
    const rose = { given: 'Rose', family: 'Okafor' };
    expect(named('Then Rose answered.', rose).reasons).toEqual(['lone-name review']);
    expect(named('Rose Okafor answered.', rose).reasons).toEqual(['full-name fail']);
  });
});

describe('a name without a space around it', () => {
  const wang = { given: '小明', family: '王' };

  test.each([
    ['她回答了王小明。', wang, ['full-name fail']],
    ['她回答了小明。', wang, ['lone-name review']],
    ['그녀는 김민수에게 대답했다.', { given: '민수', family: '김' }, ['full-name fail']],
    ['그녀는 민수 씨에게 대답했다.', { given: '민수', family: '김' }, ['lone-name review']],
    ['田中花子さんと話した。', { given: '花子', family: '田中' }, ['full-name fail']],
  ])('is found in %j', (text, other, reasons) => {
    expect(named(text, other).reasons).toEqual(reasons);
  });

  test('is not another’s if it is the patient’s own or a facilitator’s', () => {
    const text = '李小明回答了王小明。';
    const notes: Note[] = [
      { noteId: 'a', patientId: 'li', name: { given: '小明', family: '李' }, text },
      { noteId: 'b', patientId: 'wang', name: wang, text: '另一份记录。' },
    ];
    const namesFound = (names: PersonName[]) =>
      scoreNoteIndividuality(notes, { names }).notes[0]?.namesOther.map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(namesFound([])).toEqual(['王小明']);
    expect(namesFound([wang])).toEqual([]);
  });

  test('is found beside names in letters, in text order', () => {
    const text = 'Ruben and 王小明 laughed, then Okafor left.';
    const notes: Note[] = [
      { noteId: 'a', patientId: 'ines', name: own, text },
      { noteId: 'b', patientId: 'wang', name: wang, text: 'Another note.' },
      { noteId: 'c', patientId: 'ruben', name: ruben, text: 'A third note.' },
    ];
    expect(
      scoreNoteIndividuality(notes).notes[0]?.namesOther.map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['Ruben', '王小明', 'Okafor']);
  });
});

describe('no one is named', () => {
  test.each([
    [
      'by a common word at the start of a sentence',
      'Will attend next week. Will call.',
      { given: 'Will', family: 'Power' },
    ],
    ['in lowercase', 'She will hope for grace and mark it.', { given: 'Hope', family: 'Grace' }],
    [
      'by a word of a note in all capitals',
      'SHE WILL HOPE TO COME',
      { given: 'Will', family: 'Hope' },
    ],
    [
      'by two common words that are not capitalized',
      'we hope young people come',
      { given: 'Hope', family: 'Young' },
    ],
    [
      'by the patient’s own name',
      'Today Ines Halloran and Halloran spoke.',
      { given: 'Ines', family: 'Quist' },
    ],
    ['without any name', 'She answered a peer.', ruben],
    ['by part of a word', 'She drove a Rubenesque car.', ruben],
  ])('%s', (_, text, other) => {
    expect(named(text, other)).toEqual({ words: [], reasons: [] });
  });

  test('by a name that a facilitator also has', () => {
    const grace = { given: 'Grace', family: 'Lee' };
    expect(named('Afterwards Grace asked.', grace).reasons).toEqual(['lone-name review']);
    expect(
      named('Afterwards Grace asked.', grace, [{ given: 'Grace', family: 'Kim' }]).reasons,
    ).toEqual([]);
  });

  test('by a member of another session', () => {
    const notes: Note[] = [
      { noteId: 'a', patientId: 'ines', sessionId: 's', name: own, text: 'She answered Ruben.' },
      { noteId: 'b', patientId: 'other', sessionId: 't', name: ruben, text: 'Another note.' },
    ];
    expect(scoreNoteIndividuality(notes).notes[0]?.namesOther).toEqual([]);
  });
});

describe('the passages that name other members', () => {
  const rubenOkafor = { given: 'Ruben', family: 'Okafor' };
  const namesFound = (text: string, others: PersonName[], names: PersonName[] = []) => {
    const notes = others.map(
      (name, index): Note => ({
        noteId: `other-${index}`,
        patientId: `other-${index}`,
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

  test.each<[string, string[]]>([
    ['She met Ruben  Okafor.', ['Ruben  Okafor']],
    ['She met Ruben, Okafor.', ['Ruben, Okafor']],
    ['She met Ruben-Okafor.', ['Ruben-Okafor']],
    ['She met Ruben T Okafor.', ['Ruben T Okafor']],
    ['She met Ruben  T. Okafor.', ['Ruben  T. Okafor']],
    ['She met Ruben T.  Okafor.', ['Ruben T.  Okafor']],
    ['She met Ruben      Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben\n\nOkafor came.', ['Ruben', 'Okafor']],
    ['She met Ruben (Okafor).', ['Ruben', 'Okafor']],
    ['She met Ruben; Okafor left.', ['Ruben', 'Okafor']],
    ['She met Ruben and Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben tx Okafor.', ['Ruben', 'Okafor']],
    ['She met Ruben Okafor and Ruben Okafor.', ['Ruben Okafor', 'Ruben Okafor']],
    ['She met Ruben Okafor Ruben.', ['Ruben Okafor', 'Ruben']],
    ['She met Okafor Okafor.', ['Okafor', 'Okafor']],
    ['She met ruben.', []],
    ['Met RUBEN there.', ['RUBEN']],
    ['Ines met Halloran.', []],
  ])('of %j are %j', (text, found) => {
    expect(namesFound(text, [rubenOkafor])).toEqual(found);
  });

  test('are as long as possible', () => {
    const both = [
      { given: 'Ruben', family: 'Okafor' },
      { given: 'Ruben', family: 'Okafor Lee' },
    ];
    expect(namesFound('She met Ruben Okafor Lee.', both)).toEqual(['Ruben Okafor Lee']);
    expect(namesFound('She met Ruben Okafor.', both)).toEqual(['Ruben Okafor']);
  });

  test('do not include a name that is also the patient’s', () => {
    expect(namesFound('Saw Ines Halloran there.', [{ given: 'Ines', family: 'Halloran' }])).toEqual(
      [],
    );
    expect(namesFound('Saw Halloran there.', [{ given: 'Quist', family: 'Halloran' }])).toEqual([]);
    expect(namesFound('Ines Halloran met Okafor.', [rubenOkafor])).toEqual(['Okafor']);
    expect(namesFound('Ines Halloran met Okafor.', [rubenOkafor, own])).toEqual(['Okafor']);
    expect(namesFound('Ines Halloran met Ruben Okafor.', [own, rubenOkafor])).toEqual([
      'Ruben Okafor',
    ]);
  });

  test('do not include names that the caller allows', () => {
    expect(namesFound('She met Ruben Okafor and Ruben.', [rubenOkafor], [rubenOkafor])).toEqual([]);
    expect(namesFound('She met Okafor, Ruben.', [rubenOkafor], [rubenOkafor])).toEqual([]);
    expect(
      namesFound('She met Ruben Okafor.', [rubenOkafor], [{ given: 'Ruben', family: 'Ode' }]),
    ).toEqual(['Ruben Okafor']);
  });

  test('include a common word only if it is written as a name', () => {
    const will = { given: 'Will', family: 'Hope' };
    expect(namesFound('He will go. Will is here. Told Will so.', [will])).toEqual(['Will']);
    expect(namesFound('TOLD WILL SO.', [will])).toEqual([]);
    expect(namesFound('TOLD WILL HOPE SO.', [will])).toEqual([]);
    expect(namesFound('TOLD WILL OKAFOR SO.', [{ given: 'Will', family: 'Okafor' }])).toEqual([
      'WILL OKAFOR',
    ]);
    expect(namesFound('TOLD OKAFOR HOPE SO.', [{ given: 'Okafor', family: 'Hope' }])).toEqual([
      'OKAFOR HOPE',
    ]);
    expect(namesFound('TOLD OKAFOR. THEY WILL HOPE SO.', [will, rubenOkafor])).toEqual(['OKAFOR']);
    expect(namesFound('Told Will Hope so.', [will])).toEqual(['Will Hope']);
    expect(namesFound('Told will hope so.', [will])).toEqual([]);
    expect(namesFound('Told Will hope so.', [will])).toEqual(['Will']);
  });
});
