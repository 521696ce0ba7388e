// Hostile text at full size: npm run bench -- hostile.
// Compares notes of ten million characters with copies of themselves, and a million identical notes.
import { findClonedNotes } from '../../../src/individuality/find-cloned-notes.js';
import type { Note } from '../../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { hostileTexts } from './notes/hostile.js';
import { ProseMaker } from './notes/prose.js';

const full = 10_000_000;

/** Processor time in seconds. */
const seconds = (call: () => unknown): number => {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const twice = (text: string): Note[] => [
  { noteId: 'a', patientId: 'p', text },
  { noteId: 'b', patientId: 'q', text },
];

const print = (name: string, tenth: number, whole: number, found: string): void =>
  console.log(
    `  ${name.padEnd(36)} ${tenth.toFixed(2).padStart(7)} s ${whole.toFixed(2).padStart(7)} s ${(whole / tenth).toFixed(1).padStart(6)} x  ${found}`,
  );

const byTenths = (
  name: string,
  make: (size: number) => string,
  call: (notes: Note[]) => string,
) => {
  const small = twice(make(full / 10));
  const large = twice(make(full));
  const tenth = seconds(() => call(small));
  let found = '';
  const whole = seconds(() => {
    found = call(large);
  });
  print(name, tenth, whole, found);
};

const verdictOf = (notes: Note[]): string => scoreNoteIndividuality(notes).notes[1]?.verdict ?? '';
const pairsOf = (notes: Note[]): string => `${findClonedNotes(notes).pairs.length} pairs`;

const prose = (length: number): string =>
  new ProseMaker(11)
    .notes(Math.ceil(length / 690))
    .map(({ text }) => text)
    .join(' ')
    .slice(0, length);

const identical = (count: number): Note[] => {
  const text = new ProseMaker(12).note();
  return Array.from({ length: count }, (_, at) => ({
    noteId: `n${at}`,
    patientId: `p${at}`,
    text,
  }));
};

console.log('Ten million characters and their copy: time for a tenth, time for all, and growth');
console.log('scoreNoteIndividuality');
for (const { name, make } of hostileTexts) byTenths(name, make, verdictOf);
byTenths('prose', prose, verdictOf);
console.log('findClonedNotes');
for (const { name, make } of hostileTexts) byTenths(name, make, pairsOf);
byTenths('prose', prose, pairsOf);

console.log('Identical notes: time for 100,000, time for a million, and growth');
const some = identical(100_000);
const many = identical(1_000_000);
const ofSome = seconds(() => findClonedNotes(some));
let clusters: string[][] = [];
const ofMany = seconds(() => {
  clusters = findClonedNotes(many).clusters;
});
print('findClonedNotes', ofSome, ofMany, `${clusters.length} cluster of ${clusters[0]?.length}`);
