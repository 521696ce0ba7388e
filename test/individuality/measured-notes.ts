import type { Note } from '../../src/individuality/note.js';
import { kinds, labelledSessions, reported, tuned } from '../tools/bench/notes/sessions.js';

/** Sessions of generated notes: copies, rewordings and independent notes. */
export const sessions = [
  ...labelledSessions(tuned, kinds.length, 90853),
  ...labelledSessions(reported, kinds.length + 1, 90854),
];

/** Rows as lines of JSON. */
export const lines = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Notes in other scripts, with numbers, lists and abbreviations. */
export const foreign: Note[] = [
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
].map((text, index) => ({
  noteId: `foreign-${index}`,
  patientId: `patient-${index}`,
  sessionId: 'foreign',
  text: `${text} ${text.split(' ').toReversed().join(' ')}`,
}));

/** Sessions whose first notes are history; in every second one the first sentence is the frame. */
export const earlier = sessions.slice(0, 12).map(({ notes }, number) => {
  const frame = notes[0]?.text.split('. ')[0] ?? '';
  const dated = notes.map((note, index) => ({
    ...note,
    serviceDate: `2026-03-0${1 + (index % 4)}`,
    patientId: index === 6 ? (notes[1]?.patientId ?? '') : note.patientId,
    ...(number % 2 ? { frame } : {}),
  }));
  return { history: dated.slice(0, 5), notes: dated.slice(5) };
});
