// Speed of comparing notes, as ratios within one run: npm run bench -- notes.
// The argument `long` adds 100,000 notes and the three steps of 1,000,000 fingerprints.
import { compareTwoStrings } from 'string-similarity';
import { findClonedNotes } from '../../../src/individuality/find-cloned-notes.js';
import { compareFingerprints, fingerprintNote } from '../../../src/individuality/fingerprint.js';
import type { Note } from '../../../src/individuality/note.js';
import { prepareNotes, scoreNote } from '../../../src/individuality/prepare-notes.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { nanosecondsPerCall } from './measure.js';
import { reportedPersonas } from './notes/personas-reported.js';
import { ProseMaker } from './notes/prose.js';

const long = process.argv.includes('long');
const milliseconds = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(3)} ms`;
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** Processor time of one call in nanoseconds, which other load on the machine affects least. */
const once = (call: () => unknown): number => {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
};

const sentencesOf = ({ text }: Note): string[] => text.split(/(?<=[.?!])\s+/);

/** Finds the best match of each sentence in the other notes with the package alone. */
const byPackage = (notes: readonly Note[]): number => {
  const split = notes.map(sentencesOf);
  let sum = 0;
  for (const [at, own] of split.entries())
    for (const sentence of own)
      sum += split.reduce(
        (best, others, index) =>
          index === at
            ? best
            : others.reduce(
                (most, other) => Math.max(most, compareTwoStrings(sentence, other)),
                best,
              ),
        0,
      );
  return sum;
};

const warm = (call: () => unknown): void => {
  for (let times = 0; times < 400; times += 1) call();
};

/** Eight independent notes of about a hundred words: one person each, plus one sentence about another. */
const hundredWords = (): Note[] =>
  reportedPersonas.slice(0, 8).map((sentences, at) => ({
    noteId: `note-${at}`,
    patientId: `patient-${at}`,
    sessionId: 'session',
    name: {
      given: ['Ada', 'Ben', 'Cyd', 'Dov', 'Eve', 'Fay', 'Gus', 'Ida'][at] ?? '',
      family: `Kin${'abcdefgh'[at]}`,
    },
    text: [...sentences, reportedPersonas[at + 8]?.[1] ?? '']
      .join(' ')
      .replaceAll('{N}', ['Ada', 'Ben', 'Cyd', 'Dov', 'Eve', 'Fay', 'Gus', 'Ida'][at] ?? '')
      .replaceAll(/\{[hH]e\}/g, 'she')
      .replaceAll(/\{\w+\}/g, 'her'),
  }));

const sessionOfEight = (): void => {
  const notes = hundredWords();
  const last: Note = { noteId: 'note-7', patientId: 'patient-7', text: notes[7]?.text ?? '' };
  const prepared = prepareNotes(notes);
  const typed = { ...last, text: `${last.text} He left the umbrella.` };
  warm(() => scoreNoteIndividuality(notes));
  warm(() => scoreNote(typed, prepared));
  const alone = nanosecondsPerCall(() => byPackage(notes), { rounds: 8 });
  const whole = nanosecondsPerCall(() => scoreNoteIndividuality(notes), { rounds: 25 });
  const one = nanosecondsPerCall(() => scoreNote(typed, prepared), { rounds: 25 });
  const words = notes.reduce((sum, { text }) => sum + text.split(' ').length, 0) / 8;
  console.log(`A session of eight notes of ${words.toFixed(0)} words`);
  console.log(`  string-similarity alone, each sentence's best match   ${milliseconds(alone)}`);
  console.log(
    `  scoreNoteIndividuality                                ${milliseconds(whole)}  ${(alone / whole).toFixed(0)} times faster`,
  );
  console.log(
    `  scoreNote, one changed note against the prepared      ${milliseconds(one)}  ${(whole / one).toFixed(0)} times faster than the session`,
  );
};

const thousand = (): void => {
  const notes = new ProseMaker(1).notes(1000);
  const pairs = (1000 * 999) / 2;
  const sample = 300;
  const alone =
    (once(() => {
      for (let at = 0; at < sample; at += 1) {
        const [a, b] = [notes[at], notes[(at * 7 + 13) % 1000]];
        if (a && b) byPackage([a, b]);
      }
    }) *
      pairs) /
    sample;
  const whole =
    (once(() => {
      for (let at = 0; at < 10 * sample; at += 1)
        compareTwoStrings(notes[at % 1000]?.text ?? '', notes[(at * 7 + 13) % 1000]?.text ?? '');
    }) *
      pairs) /
    (10 * sample);
  scoreNoteIndividuality(notes);
  const scored = once(() => scoreNoteIndividuality(notes));
  findClonedNotes(notes);
  const found = once(() => findClonedNotes(notes));
  console.log('\n1,000 notes, all pairs (the package from a sample)');
  console.log(`  string-similarity, sentence by sentence   ${milliseconds(alone)}`);
  console.log(`  string-similarity, whole notes            ${milliseconds(whole)}`);
  console.log(
    `  scoreNoteIndividuality                    ${milliseconds(scored)}  ${(alone / scored).toFixed(0)} times faster, ${(whole / scored).toFixed(0)} times faster than whole notes`,
  );
  console.log(
    `  findClonedNotes                           ${milliseconds(found)}  ${(alone / found).toFixed(0)} times faster, ${(whole / found).toFixed(0)} times faster than whole notes`,
  );
};

const corpus = (count: number, before: number | undefined): number => {
  const notes = new ProseMaker(2).notes(count);
  const lines = notes.map((note) => JSON.stringify(note));
  const parsed = once(() => {
    for (const line of lines) JSON.parse(line);
  });
  const memory = megabytes();
  const found = once(() => findClonedNotes(notes));
  const growth = before === undefined ? '' : `, ${(found / before).toFixed(1)} times the tenth`;
  console.log(
    `  ${count.toLocaleString('en-US').padStart(9)} notes  ${milliseconds(found)}  ${(found / parsed).toFixed(0)} times JSON.parse${growth}, ${megabytes() - memory} MB more`,
  );
  return found;
};

type Print = ReturnType<typeof fingerprintNote>;

/** Map step: creates, parses and maps notes in batches so that their text is not kept in memory. */
const mapNotes = (count: number): { prints: Print[]; parsed: number; spent: number } => {
  const maker = new ProseMaker(3);
  const prints: Print[] = [];
  let parsed = 0;
  let spent = 0;
  for (let first = 0; first < count; first += 10_000) {
    const notes = maker.notes(10_000).map((note, at) => ({
      ...note,
      noteId: `note-${first + at}`,
      patientId: `patient-${first + at}`,
    }));
    const lines = notes.map((note) => JSON.stringify(note));
    parsed += once(() => {
      for (const line of lines) JSON.parse(line);
    });
    spent += once(() => {
      for (const note of notes) prints.push(fingerprintNote(note));
    });
  }
  return { prints, parsed, spent };
};

const shards = 64;
const boilerplateFrom = 51;

/** Shuffle step for one machine: lists the notes that contain each of its keys. */
const holdersOf = (prints: readonly Print[], shard: number): Map<string, number[]> => {
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of prints.entries())
    for (const key of keys) {
      if (key.charCodeAt(key.length - 1) % shards !== shard) continue;
      const known = holders.get(key);
      if (!known) holders.set(key, [at]);
      else if (known.length < boilerplateFrom) known.push(at);
    }
  return holders;
};

/** Compare step: pairs of notes that share a key, excluding boilerplate. */
const compareHolders = (prints: readonly Print[], holders: Map<string, number[]>): number => {
  let alike = 0;
  for (const indexes of holders.values()) {
    if (indexes.length < 2 || indexes.length >= boilerplateFrom) continue;
    for (const [at, index] of indexes.entries()) {
      const [a, b] = [prints[index], prints[indexes[at - 1] ?? -1]];
      if (a && b && compareFingerprints(a, b).similarity >= 75) alike += 1;
    }
  }
  return alike;
};

const threeSteps = (count: number, before: number | undefined): number => {
  const memory = megabytes();
  const { prints, parsed, spent: mapped } = mapNotes(count);
  let spent = mapped;
  let alike = 0;
  for (let shard = 0; shard < shards; shard += 1)
    spent += once(() => {
      alike += compareHolders(prints, holdersOf(prints, shard));
    });
  const growth = before === undefined ? '' : `, ${(spent / before).toFixed(1)} times the tenth`;
  console.log(
    `  ${count.toLocaleString('en-US').padStart(9)} notes  ${milliseconds(spent)}  ${(spent / parsed).toFixed(0)} times JSON.parse${growth}, ${megabytes() - memory} MB more, ${alike} similar pairs`,
  );
  return spent;
};

sessionOfEight();
thousand();
console.log('\nfindClonedNotes');
let before = corpus(1_000, undefined);
before = corpus(10_000, before);
if (long) corpus(100_000, before);
console.log('\nFingerprints: map, shuffle, compare');
before = threeSteps(10_000, undefined);
if (long) {
  before = threeSteps(100_000, before);
  threeSteps(1_000_000, before);
}
