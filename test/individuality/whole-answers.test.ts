import { expect, test } from 'vitest';
import { findClonedNotes } from '../../src/individuality/find-cloned-notes.js';
import { compareFingerprints, fingerprintNote } from '../../src/individuality/fingerprint.js';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { kinds, labelledSessions, reported, tuned } from '../tools/bench/notes/sessions.js';

// What the measured notes come to, note by note: the means in the tables stay the same while single
// answers move, and a reader sees here which.

const sessions = [
  ...labelledSessions(tuned, kinds.length, 90853),
  ...labelledSessions(reported, kinds.length + 1, 90854),
];

const lines = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

const foreign: Note[] = [
  'Она рассказала группе о сестре. Оценка тревоги упала с 8 до 3! “Я не уйду”, сказала она.',
  'Она рассказала группе о брате. Оценка тревоги упала с 7 до 2! “Я не уйду”, сказала она.',
  '她在小组里谈到了她的母亲。焦虑从八降到三。她说她会在星期一打电话。',
  '她在小组里谈到了她的父亲。焦虑从八降到三。她说她会在星期一打电话。',
  'سمعت المجموعة قصتها عن أختها. انخفض القلق من ٨ إلى ٣.',
  'Cafe\u0301 talk with Dr. Øster at 5 p.m.; e.g. the 3.5 mg dose — “never again,” he said… ½ of it.',
  'Café talk with Dr Øster at 6 p.m.; e.g. the 4.5 mg dose - "never again", he said... ½ of it.',
  '- Rated urge 7/10\n- Called sponsor x2\n1) Walked out\n2) Came back\n\nPLAN: call on Monday @ 9:00',
  '- Rated urge 5/10\n- Called sponsor x3\n1) Walked out\n2) Came back\n\nPLAN: call on Friday @ 8:00',
  'I’m not your brother’s keeper, he’d said; she couldn’t answer and won’t. O’Brien-Smith left.',
].map((text, place) => ({
  noteId: `foreign-${place}`,
  patientId: `patient-${place}`,
  sessionId: 'foreign',
  text: `${text} ${text.split(' ').toReversed().join(' ')}`,
}));

/** The first half of a session lies in the past, and what all its notes begin with is the frame. */
const earlier = sessions.slice(0, 12).map(({ notes }, number) => {
  const frame = notes[0]?.text.split('. ')[0] ?? '';
  const dated = notes.map((note, place) => ({
    ...note,
    serviceDate: `2026-03-0${1 + (place % 4)}`,
    patientId: place === 6 ? (notes[1]?.patientId ?? '') : note.patientId,
    ...(number % 2 ? { frame } : {}),
  }));
  return { history: dated.slice(0, 5), notes: dated.slice(5) };
});

test('scores of sessions of every kind', async () => {
  const rows = sessions.flatMap(({ notes, kinds: labels }) => {
    const report = scoreNoteIndividuality([...notes]);
    return report.notes.map((entry, place) => [labels[place], entry]);
  });
  await expect(lines(rows)).toMatchFileSnapshot('answers/sessions.jsonl');
});

test('scores alone of further sessions', async () => {
  const further = [
    ...labelledSessions(tuned, 3 * kinds.length, 1),
    ...labelledSessions(reported, 3 * kinds.length + 3, 2),
  ];
  const rows = further.map(({ notes, kinds: labels }) =>
    scoreNoteIndividuality([...notes]).notes.map(
      ({ score, verdict, closest, nameSwap, shared }, at) =>
        [
          labels[at],
          score,
          verdict,
          closest?.similarity,
          nameSwap.wouldAlsoBeTrueOf.length,
          shared.length,
        ].join(' '),
    ),
  );
  await expect(lines(rows)).toMatchFileSnapshot('answers/further.jsonl');
});

test('scores of notes in other scripts, with numbers, lists and abbreviations', async () => {
  const { notes, clusters, findings } = scoreNoteIndividuality(foreign, {
    thresholds: { minimumWords: 4, review: 10, cloned: 60 },
    names: [{ given: 'Øster', family: 'O’Brien-Smith' }],
  });
  await expect(
    lines([...notes, clusters, findings.map(({ message }) => message)]),
  ).toMatchFileSnapshot('answers/foreign.jsonl');
});

test('scores of notes beside earlier ones, in a frame', async () => {
  const rows = earlier.flatMap(({ history, notes }) => {
    const { notes: entries, findings } = scoreNoteIndividuality(notes, { history });
    return [
      ...entries,
      findings.map(({ rule, reason, path, params }) => [rule, reason, path, params]),
    ];
  });
  await expect(lines(rows)).toMatchFileSnapshot('answers/earlier.jsonl');
});

test('copies among all of them', async () => {
  const all = [
    ...sessions.flatMap(({ notes }, at) =>
      notes.map((note) => ({ ...note, noteId: `${at} ${note.noteId}` })),
    ),
    ...foreign,
  ];
  const { pairs, clusters } = findClonedNotes(all, { thresholds: { minimumWords: 8, review: 20 } });
  await expect(lines([...pairs, ...clusters])).toMatchFileSnapshot('answers/copies.jsonl');
});

test('copies among long notes, with boilerplate and without', async () => {
  const texts = sessions.map(({ notes }) => notes.map(({ text }) => text).join(' '));
  const long = Array.from({ length: 12 }, (_, place): Note => {
    const parts = [0, 1, 2, 3].map((at) => texts[(place * (at + 1) + at) % texts.length] ?? '');
    const text = parts.join(' ');
    const told =
      place % 3 === 0 ? text : text.replaceAll(' the ', ' that ').replaceAll(' and ', ' then ');
    return {
      noteId: `long-${place}`,
      patientId: `p${place % 11}`,
      text: `${told} Group met as usual.`,
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

test('fingerprints and their comparison', async () => {
  const some = [...(sessions[0]?.notes ?? []), ...(sessions[7]?.notes ?? []), ...foreign];
  const prints = some.map(fingerprintNote);
  const compared = prints.flatMap((one, place) =>
    prints.slice(0, place).map((other) => compareFingerprints(one, other)),
  );
  await expect(lines([...prints, ...compared])).toMatchFileSnapshot('answers/fingerprints.jsonl');
});
