import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import type { Note } from '../../src/individuality/note.js';
import { InputError } from '../../src/input/input-error.js';
import { disguised } from '../../src/rule-book/example-records/disguised-notes.js';
import {
  dolores,
  doloresSaid,
  hamid,
  priya,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../src/rule-book/example-records/recovery-evening.js';

const copy = (noteId: string, text: string, patientId = noteId): Note => {
  const { frame: _, ...rest } = walter;
  return { ...rest, noteId, patientId, text };
};
const swapped = disguised(doloresSaid.join(' '));

describe('copies among many notes', () => {
  test('are none among four people', () => {
    expect(findClonedNotes(recoveryEvening)).toEqual({ pairs: [], clusters: [] });
  });

  test('are found with the earlier note, later first', () => {
    const notes = [...recoveryEvening, copy('copy', swapped)];
    expect(findClonedNotes(notes)).toEqual({
      pairs: [{ a: 'copy', b: 'note-dolores', similarity: 100 }],
      clusters: [['note-dolores', 'copy']],
    });
  });

  test.each([
    ['in capitals', swapped.toUpperCase()],
    ['in another order', doloresSaid.map(disguised).reverse().join(' ')],
    ['with words replaced', swapped.replace('told', 'informed').replace('described', 'recounted')],
  ])('%s are found', (_, text) => {
    const [pair] = findClonedNotes([...recoveryEvening, copy('copy', text)]).pairs;
    expect(pair?.b).toBe('note-dolores');
    expect(pair?.similarity).toBeGreaterThanOrEqual(75);
  });

  test('in part are pairs from the review threshold up, and no cluster', () => {
    const part = `${doloresSaid.slice(0, 2).map(disguised).join(' ')} ${walterSaid.slice(2).join(' ')}`;
    const found = findClonedNotes([dolores, hamid, priya, copy('part', part)]);
    expect(found.clusters).toEqual([]);
    expect(found.pairs).toHaveLength(1);
    const similarity = found.pairs[0]?.similarity ?? 0;
    const strict = { thresholds: { review: similarity + 1 } };
    expect(findClonedNotes([dolores, hamid, priya, copy('part', part)], strict).pairs).toEqual([]);
  });

  test('of each other are one cluster, though each has one pair', () => {
    const notes = [dolores, copy('b', swapped), hamid, copy('c', swapped), copy('d', swapped)];
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs.map(({ a }) => a)).toEqual(['b', 'c', 'd']);
    expect(clusters).toEqual([['note-dolores', 'b', 'c', 'd']]);
  });

  test('of one patient are carried forward and not cloned', () => {
    expect(findClonedNotes([dolores, copy('next', dolores.text, dolores.patientId)]).pairs).toEqual(
      [],
    );
  });

  test('of the history are found, and the history is not judged itself', () => {
    const history = [dolores, copy('old', swapped)];
    const { pairs, clusters } = findClonedNotes([hamid, copy('new', swapped)], { history });
    expect(pairs.map(({ a }) => a)).toEqual(['new']);
    expect(clusters).toEqual([['note-dolores', 'old', 'new']]);
  });

  test('are not made by boilerplate that everybody has', () => {
    const boilerplate =
      'The shuttle from the annex was late again because of roadworks on the viaduct. The fire drill interrupted the second half and everybody waited on the lawn.';
    let state = 5;
    const word = (): string => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return `${(state >> 8).toString(26).replaceAll(/[0-9]/g, 'u')}orn`;
    };
    const own = (): string =>
      [1, 2, 3].map(() => Array.from({ length: 9 }, word).join(' ')).join('. ');
    const notes = Array.from({ length: 120 }, (_, at) =>
      copy(`n${at}`, `${boilerplate} ${own()}.`),
    );
    const { pairs, clusters } = findClonedNotes(notes);
    expect(clusters).toEqual([]);
    expect(pairs.filter(({ a }) => Number(a.slice(1)) > 60)).toEqual([]);
  });

  test('are found among very many copies of one note', () => {
    const notes = Array.from({ length: 200 }, (_, at) => copy(`n${at}`, swapped));
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs).toHaveLength(199);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toHaveLength(200);
  });

  test('are found where all sentences are short, if all of them are there', () => {
    const text =
      'She came late. He laughed. Nobody knew why. They sang twice. It rained. The bus broke down. We waited long.';
    const other = `${text} Somebody brought a very large cake for the birthday of the twins.`;
    expect(findClonedNotes([copy('a', text), copy('b', text)]).pairs).toEqual([
      { a: 'b', b: 'a', similarity: 100 },
    ]);
    expect(findClonedNotes([copy('a', text), copy('b', other)]).pairs).toEqual([]);
  });

  test('are not looked for in malformed input', () => {
    expect(() => findClonedNotes([dolores, dolores])).toThrow(InputError);
    // @ts-expect-error Not a list.
    expect(() => findClonedNotes({})).toThrow(InputError);
  });
});

test('an unknown option is an input error', () => {
  expect(() => Reflect.apply(findClonedNotes, undefined, [[], { unheard: 1 }])).toThrow(
    '/options/unheard: unknown-key',
  );
});
