import type { Note } from '../../../src/index.js';
import type { Seeded } from './seeded.js';

/** People of synthetic groups, with names in several scripts because case folding must match on every engine. */
export const people: readonly [
  { given: string; family: string },
  ...{ given: string; family: string }[],
] = [
  { given: 'Will', family: 'Hope' },
  { given: 'Élodie', family: 'Brûlé' },
  { given: 'İpek', family: 'Işık' },
  { given: 'Στέφανος', family: 'Ὀδυσσεύς' },
  { given: 'Jürgen', family: 'Groß' },
  { given: 'Oksana', family: 'Шевченко' },
  { given: 'Mary-Kate', family: "O'Neill" },
  { given: 'An', family: '阮' },
];

const openings = [
  '{name} told the group about {thing}',
  'Client described {thing} and then fell silent',
  'When another member spoke of loss, {name} left {thing} aside',
  '{name} DISAGREED about {thing}, for the first time',
  'Arrived late; apologized; spoke of {thing}',
] as const;

const things = [
  'the craving on Friday',
  'her sister’s wedding in 2019',
  'a letter from the court dated 3/4/2026',
  'his father',
  'the ﬁrst week without wine 🍷',
  'the shop on Straße 12',
  'sleep: 3–4 hours',
  'the café where it happened',
  'money, again',
  'the dog 🐕‍🦺',
] as const;

const endings = [
  'and asked whether anybody else knew that.',
  'but could not say why it mattered!',
  'and will call the sponsor before Sunday.',
  '— the room laughed with, not at.',
  'and named shame before the therapist did.',
  '. "I always leave first," was the sentence.',
  'and stayed in the chair.',
] as const;

/** A few sentences of a note about one person. */
export const sentences = (seeded: Seeded, name: string, count: number): string[] =>
  Array.from({ length: count }, () =>
    `${seeded.pick(openings)} ${seeded.pick(endings)}`
      .replace('{name}', name)
      .replace('{thing}', seeded.pick(things)),
  );

const frames = [
  'The group met for 75 minutes and worked on trust.',
  'Relapse prevention group. Eight attended. Theme: weekends.',
] as const;

const copied = (seeded: Seeded, text: string, from: string, to: string): string => {
  const renamed = text.replaceAll(from, to);
  return seeded.chance(30) ? renamed.toUpperCase() : renamed;
};

const noteAfter = (seeded: Seeded, before: readonly Note[], frame: string): Note => {
  const index = before.length;
  const person = people[index % people.length] ?? people[0];
  const model = before[seeded.below(index || 1)];
  const own = sentences(seeded, person.given, 1 + seeded.below(6)).join(' ');
  const text =
    model && seeded.chance(35)
      ? copied(seeded, model.text, model.name?.given ?? '', person.given)
      : own;
  return {
    noteId: `note-${index}`,
    patientId: `patient-${seeded.chance(15) ? 0 : index}`,
    text: seeded.chance(40) ? `${frame} ${text}` : text,
    name: person,
    ...(seeded.chance(50) ? { frame } : {}),
    ...(seeded.chance(80) ? { sessionId: seeded.pick(['tuesday', 'thursday']) } : {}),
    ...(seeded.chance(70) ? { serviceDate: seeded.pick(['2026-03-03', '2026-03-05']) } : {}),
  };
};

/** A set of notes in which several are copies with the name changed. */
export const generatedNotes = (seeded: Seeded): Note[] => {
  const frame = seeded.pick(frames);
  const notes: Note[] = [];
  for (let left = 2 + seeded.below(7); left > 0; left -= 1)
    notes.push(noteAfter(seeded, notes, frame));
  return notes;
};
