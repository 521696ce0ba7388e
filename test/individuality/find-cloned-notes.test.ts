import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';
import { InputError } from '../../src/input/input-error.js';
import {
  disguised,
  dolores,
  doloresSaid,
  hamid,
  priya,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../src/rule-book/example-records/recovery-evening.js';
import { ProseMaker } from '../tools/bench/notes/prose.js';
import { runs } from '../whole/long-runs.js';
import { many, note, own, sentence } from './many-notes.js';
import { foreign, lines, sessions } from './measured-notes.js';
import { bottles, choir, fence, kitchen, note as sampleNote, whole } from './sample-sentences.js';
import { inParts, joined } from './search-in-parts.js';

const copy = (noteId: string, text: string, patientId = noteId): Note => {
  const { frame: _, ...rest } = walter;
  return { ...rest, noteId, patientId, text };
};
const swapped = disguised(doloresSaid.join(' '));

describe('copies among many notes', () => {
  test('are not found among four people', () => {
    expect(findClonedNotes(recoveryEvening)).toEqual({
      kind: 'clones',
      counts: { fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 },
      pairs: [],
      clusters: [],
    });
  });

  test('are found as pairs of the later and the earlier note', () => {
    const notes = [...recoveryEvening, copy('copy', swapped)];
    expect(findClonedNotes(notes)).toMatchObject({
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

  test('of a part are pairs from the review threshold on, but not a cluster', () => {
    const part = `${doloresSaid.slice(0, 2).map(disguised).join(' ')} ${walterSaid.slice(2).join(' ')}`;
    const found = findClonedNotes([dolores, hamid, priya, copy('part', part)]);
    expect(found.clusters).toEqual([]);
    expect(found.pairs).toHaveLength(1);
    const similarity = found.pairs[0]?.similarity ?? 0;
    const strict = { thresholds: { review: similarity + 1 } };
    expect(findClonedNotes([dolores, hamid, priya, copy('part', part)], strict).pairs).toEqual([]);
  });

  test('of each other are one cluster, although each has one pair', () => {
    const notes = [dolores, copy('b', swapped), hamid, copy('c', swapped), copy('d', swapped)];
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs.map(({ a }) => a)).toEqual(['b', 'c', 'd']);
    expect(clusters).toEqual([['note-dolores', 'b', 'c', 'd']]);
  });

  test('of the same patient’s notes are carried forward, not cloned', () => {
    expect(findClonedNotes([dolores, copy('next', dolores.text, dolores.patientId)]).pairs).toEqual(
      [],
    );
  });

  test('of the history are found, but the history is not judged itself', () => {
    const history = [dolores, copy('old', swapped)];
    const { pairs, clusters } = findClonedNotes([hamid, copy('new', swapped)], { history });
    expect(pairs.map(({ a }) => a)).toEqual(['new']);
    expect(clusters).toEqual([['note-dolores', 'old', 'new']]);
  });

  test('are not found because of boilerplate that every note has', () => {
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

  test('are found among many copies of one note', () => {
    const notes = Array.from({ length: 200 }, (_, at) => copy(`n${at}`, swapped));
    const { pairs, clusters } = findClonedNotes(notes);
    expect(pairs).toHaveLength(199);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toHaveLength(200);
  });

  test('are found if all sentences are short and all of them are the same', () => {
    const text =
      'She came late. He laughed. Nobody knew why. They sang twice. It rained. The bus broke down. We waited long.';
    const other = `${text} Somebody brought a very large cake for the birthday of the twins.`;
    expect(findClonedNotes([copy('a', text), copy('b', text)]).pairs).toEqual([
      { a: 'b', b: 'a', similarity: 100 },
    ]);
    expect(findClonedNotes([copy('a', text), copy('b', other)]).pairs).toEqual([]);
  });

  test('are not searched for in malformed input', () => {
    expect(() => findClonedNotes([dolores, dolores])).toThrow(InputError);
    // @ts-expect-error Not a list.
    expect(() => findClonedNotes({})).toThrow(InputError);
  });
});

test('an unknown option is an input error', () => {
  expect(() => Reflect.apply(findClonedNotes, undefined, [[], { unheard: 1 }])).toThrow(
    '/options/*: unknown-key',
  );
});

test('the one copy among many notes is found', () => {
  expect(findClonedNotes([...many, note(900, own(3))])).toMatchObject({
    pairs: [{ a: 'n900', b: 'n3', similarity: 100 }],
    clusters: [['n3', 'n900']],
  });
});

test('a sentence in many notes is boilerplate, and other sentences still distinguish them', () => {
  const said = sentence(7777);
  const with_ = many.slice(0, 60).map((one) => ({ ...one, text: `${said} ${one.text}` }));
  expect(findClonedNotes(with_)).toMatchObject({ pairs: [], clusters: [] });
  const few = many
    .slice(0, 3)
    .map((one, at) => ({ ...one, text: `${said} ${sentence(7778)} ${sentence(8000 + at)}` }));
  expect(findClonedNotes(few).pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['n1 n0', 'n2 n0']);
});

test('thresholds apply to pairs and clusters from their percentage on', () => {
  const half = [sampleNote('a', whole), sampleNote('b', `${kitchen} ${bottles} ${fence} ${choir}`)];
  const found = (thresholds: object) => findClonedNotes(half, { thresholds });
  const similarity = found({ review: 1 }).pairs[0]?.similarity ?? 0;
  expect(similarity).toBeGreaterThan(1);
  expect(found({ review: similarity }).pairs).toHaveLength(1);
  expect(found({ review: similarity + 1 }).pairs).toEqual([]);
  expect(found({ review: similarity + 1, cloned: similarity })).toMatchObject({
    pairs: [],
    clusters: [['a', 'b']],
  });
  expect(found({ cloned: similarity + 1, review: 1 }).clusters).toEqual([]);
});

test('very many identical notes are one cluster', () => {
  const count = runs(5_000, 20_000);
  const text =
    'She told the group about the boat and the bank. The letter from the county came on Monday, and her uncle would not open it.';
  const notes = Array.from({ length: count }, (_, at) => ({
    noteId: `n${at}`,
    patientId: `p${at}`,
    text,
  }));
  const { pairs, clusters } = findClonedNotes(notes);
  expect(pairs).toHaveLength(count - 1);
  expect(clusters.map(({ length }) => length)).toEqual([count]);
});

test('copies among all measured notes stay the same', async () => {
  const all = [
    ...sessions.flatMap(({ notes }, at) =>
      notes.map((note) => ({ ...note, noteId: `${at} ${note.noteId}` })),
    ),
    ...foreign,
  ];
  const { pairs, clusters } = findClonedNotes(all, { thresholds: { minimumWords: 8, review: 20 } });
  await expect(lines([...pairs, ...clusters])).toMatchFileSnapshot('answers/copies.jsonl');
});

test('copies among long notes, with boilerplate and without, stay the same', async () => {
  const texts = sessions.map(({ notes }) => notes.map(({ text }) => text).join(' '));
  const long = Array.from({ length: 12 }, (_, index): Note => {
    const parts = [0, 1, 2, 3].map((at) => texts[(index * (at + 1) + at) % texts.length] ?? '');
    const text = parts.join(' ');
    const varied =
      index % 3 === 0 ? text : text.replaceAll(' the ', ' that ').replaceAll(' and ', ' then ');
    return {
      noteId: `long-${index}`,
      patientId: `p${index % 11}`,
      text: `${varied} Group met as usual.`,
    };
  });
  const short = (sessions[3]?.notes ?? []).map((note) => ({
    ...note,
    text: `${note.text} Group met as usual.`,
  }));
  const keys = [...long, ...short].flatMap((note) => fingerprintNote(note).keys.slice(0, 3));
  const rows = [
    findClonedNotes([...long, ...short], { thresholds: { review: 1, cloned: 50 } }),
    findClonedNotes([...short, ...long], { thresholds: { review: 1, minimumWords: 200 } }),
    findClonedNotes(long.slice(6), {
      history: [...long.slice(0, 6), ...short],
      thresholds: { review: 1 },
    }),
    findClonedNotes([...long, ...short], { boilerplate: keys, thresholds: { review: 1 } }),
  ];
  await expect(
    lines(rows.flatMap(({ pairs, clusters }) => [...pairs, clusters])),
  ).toMatchFileSnapshot('answers/long.jsonl');
});

/** Checks that a search in parts has the same result as one search. */
const expectSameInParts = (notes: readonly Note[]): void => {
  const whole = findClonedNotes(notes);
  const { pairs, links } = inParts(notes);
  expect(pairs).toEqual(whole.pairs);
  expect(joined(links, notes)).toEqual(whole.clusters);
};

const announcement = 'The fire drill interrupted the second half and everybody waited on the lawn.';

/** Notes of few different sentences, so that they share them in every way; some are of one patient. */
const crowd = (seed: number, count: number, sentences: number): Note[] => {
  const pool = new ProseMaker(seed).notes(sentences).flatMap(({ text }) => text.split(/(?<=\.) /));
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  return Array.from({ length: count }, (_, at) => ({
    noteId: `n${at}`,
    patientId: `p${below(count)}`,
    text: Array.from({ length: 1 + below(5) }, () => pool[below(pool.length)]).join(' '),
  }));
};

describe('notes that are brought together by their keys and judged one by one', () => {
  test('have the same result as all of them at once', () => {
    expectSameInParts(new ProseMaker(5).notes(runs(200, 600)));
  });

  test('have it if every note contains the same sentence', () => {
    expectSameInParts(
      new ProseMaker(6)
        .notes(200)
        .map((note) => ({ ...note, text: `${announcement} ${note.text}` })),
    );
  });

  test.each([49, 50, 51, 52])('have it if %i notes have one text', (count) => {
    const text = new ProseMaker(7).note();
    const copies = Array.from({ length: count }, (_, at) => ({
      noteId: `copy-${at}`,
      patientId: `p${at % 40}`,
      text,
    }));
    expectSameInParts([...copies, ...new ProseMaker(8).notes(60)]);
  });

  test('have it whatever they share', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 160 }),
        fc.integer({ min: 1, max: 12 }),
        (seed, count, sentences) => expectSameInParts(crowd(seed, count, sentences)),
      ),
      { seed: 90853, numRuns: runs(10, 300) },
    );
  });

  test('need to know which keys are boilerplate among all notes', () => {
    const [note, other] = new ProseMaker(9).notes(2);
    if (!note || !other) throw new TypeError('There must be two notes.');
    const history = [{ ...other, text: `${announcement} ${other.text}` }];
    const mostly = {
      ...note,
      text: `${announcement} ${announcement.replace('lawn', 'grass')} ${note.text}`,
    };
    const thresholds = { review: 10 };
    const boilerplate = fingerprintNote({ ...note, text: announcement }).keys;
    expect(findClonedNotes([mostly], { history, thresholds }).pairs).toHaveLength(1);
    expect(findClonedNotes([mostly], { history, thresholds, boilerplate }).pairs).toEqual([]);
  });
});

describe('notes that cannot be read', () => {
  const notes = [
    { noteId: 'a', patientId: 'p', text: 'He spoke of the dinner on Friday.' },
    { noteId: 'b', patientId: 'q', text: 7 },
    null,
    { noteId: 'a', patientId: 'r', text: 'She listened to the others all evening.' },
    { noteId: ' ', patientId: 's', text: '' },
  ];
  const find = (...args: unknown[]) => Reflect.apply(findClonedNotes, undefined, args);

  test('throw by default', () => {
    expect(() => find(notes)).toThrow(InputError);
  });

  test('are left out if faults are collected, and the answer says where', () => {
    const { faults } = find(notes, { faults: 'collect' });
    expect(
      faults.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(['/1/text type', '/2 missing', '/3/noteId conflict', '/4/noteId missing']);
    expect(find([notes[0]], { faults: 'collect' }).faults).toEqual([]);
    expect(find([notes[0]])).not.toHaveProperty('faults');
  });

  test('throw if they are no list', () => {
    expect(() => find('notes', { faults: 'collect' })).toThrow(InputError);
    expect(() => find(notes, { faults: 'collect', history: 7 })).toThrow(InputError);
  });
});
