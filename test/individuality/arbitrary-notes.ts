import fc from 'fast-check';
import type { Note } from '../../src/individuality/note.js';

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...'she told the group about a boat and her uncle cried Monday 7 rated urge bank letter would not open lake Maria Juan will hope client soup kitchen'.split(
        ' ',
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Ёлка',
      'שלום',
      '她说',
      '😀',
      'cafe\u0301',
      'ﬁn',
      'İz',
      '\u0000',
      '\u200b',
      'ß',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const end = fc.constantFrom('. ', '? ', '; ', '.\n', '\n\n', ', ', ' ', ': ', '');
const sentence = fc
  .tuple(fc.array(word, { maxLength: 14 }), end)
  .map(([words, mark]) => `${words.join(' ')}${mark}`);

/** Notes that share sentences, in every script, with pieces of no script at all. */
export const notes: fc.Arbitrary<Note[]> = fc
  .record({
    pool: fc.array(sentence, { minLength: 4, maxLength: 10 }),
    picks: fc.array(fc.array(fc.nat(19), { maxLength: 8 }), { minLength: 2, maxLength: 6 }),
    patients: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
    framed: fc.boolean(),
  })
  .map(({ pool, picks, patients, framed }) =>
    picks.map((indexes, at): Note => {
      const said = indexes.map((index) => pool[index % pool.length] ?? '').join('');
      return {
        noteId: `note-${at}`,
        patientId: `patient-${patients[at]}`,
        ...(at % 3 === 0 ? {} : { sessionId: 'session' }),
        ...(framed ? { frame: pool[0] ?? '' } : {}),
        name: { given: at % 2 ? 'Maria' : 'Juan', family: 'Hope' },
        text: said,
      };
    }),
  );
