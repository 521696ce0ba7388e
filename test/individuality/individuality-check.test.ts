import { expect, test } from 'vitest';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import { many, note, own } from './many-notes.js';

test('the one copy among many notes is found, with its passages', () => {
  const copy = own(3).replaceAll('. ', ', ');
  const notes = [...many, note(900, copy)];
  const check = new IndividualityCheck(notes, {});
  const judged = check.notes.map((one) => check.judge(one).entry);
  expect(judged.filter(({ verdict }) => verdict === 'cloned').map(({ noteId }) => noteId)).toEqual([
    'n3',
    'n900',
  ]);
  expect(judged.at(-1)?.closest).toEqual({
    noteId: 'n3',
    similarity: 100,
    relation: 'same-session',
  });
  expect(judged.at(-1)?.shared.map(({ start, end }) => end - start)).toEqual([323, 39]);
});

test('a note names members of its own session only, or of the given roster', () => {
  const text = 'She answered Ruben Okafor and Ada Quist.';
  const ruben = { given: 'Ruben', family: 'Okafor' };
  const ada = { given: 'Ada', family: 'Quist' };
  const namesIn = (sessionId: string, roster: { patientId: string; name?: typeof ada }[] = []) => {
    const check = new IndividualityCheck(
      [note(0, text), { ...note(1, 'Another note.'), name: ruben, sessionId }],
      {},
      roster,
    );
    const [first] = check.notes;
    return first ? check.namesIn(first).map(({ start, end }) => text.slice(start, end)) : [];
  };
  expect(namesIn('s')).toEqual(['Ruben Okafor']);
  expect(namesIn('another')).toEqual([]);
  expect(namesIn('s', [{ patientId: 'ada', name: ada }])).toEqual(['Ruben Okafor', 'Ada Quist']);
  // The patient’s own name is not another member’s.
  expect(namesIn('s', [{ patientId: 'p0', name: ada }])).toEqual(['Ruben Okafor']);
});
