import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import type { PersonName } from '../../src/record/group-member.js';

const own = { given: 'Ines', family: 'Halloran' };

/** What a note of Ines Halloran names of a member with the given name: the words, and the reasons. */
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

describe('another member’s full name is a fail', () => {
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

describe('a lone name is a review', () => {
  test.each([
    'She answered Ruben.',
    'She answered Mr. Okafor.',
    'She and Ru laughed.',
    'SHE TOLD RUBEN ALL.',
  ])('%j', (text) => {
    expect(named(text, ruben).reasons).toEqual(['lone-name review']);
  });
});

describe('nothing is named', () => {
  test.each([
    [
      'at the start of a sentence',
      'Will attend next week. Will call.',
      { given: 'Will', family: 'Power' },
    ],
    [
      'in small letters',
      'She will hope for grace and mark it.',
      { given: 'Hope', family: 'Grace' },
    ],
    [
      'by a word in a note all in capitals',
      'SHE WILL HOPE TO COME',
      { given: 'Will', family: 'Hope' },
    ],
    [
      'by two words that are a name in capitals only',
      'we hope young people come',
      { given: 'Hope', family: 'Young' },
    ],
    [
      'by the patient’s own name',
      'Today Ines Halloran and Halloran spoke.',
      { given: 'Ines', family: 'Quist' },
    ],
    ['where nobody is named', 'She answered a peer.', ruben],
    ['by part of a word', 'She drove a Rubenesque car.', ruben],
  ])('%s', (_, text, other) => {
    expect(named(text, other)).toEqual({ words: [], reasons: [] });
  });

  test('by a name that a facilitator has as well', () => {
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
