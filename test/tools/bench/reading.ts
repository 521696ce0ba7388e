// How well notes are read: npm run bench -- read [DATE] [FILES].
// With a date it writes docs/measurements-reading.md; further files are measured too, but not written.
import { readFileSync, writeFileSync } from 'node:fs';
import { readNote } from '../../../src/note-reading/read-note-text.js';
import {
  elementNames,
  type LabelledNote,
  labelledNotes,
  notesIn,
} from '../../note-reading/labelled-notes.js';
import {
  macroF1,
  meanF1,
  meanRight,
  type ReadingScore,
  scoreReading,
} from '../../note-reading/score-reading.js';
import { nanosecondsPerCall } from './measure.js';

const percent = (share: number): string => (100 * share).toFixed(0);

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const byElement = ({ elements }: ReadingScore): string[] => [
  row(['Element', 'Labels', 'Right of 100', 'F1']),
  row(['---', '---:', '---:', '---:']),
  ...elementNames.flatMap((name) => {
    const score = elements[name];
    if (!score) return [];
    const { labels, right } = score;
    return [row([name, labels, percent(right / labels), macroF1(score).toFixed(2)])];
  }),
];

const summary = (score: ReadingScore): (string | number)[] => [
  score.notes,
  percent(meanRight(score)),
  score.strong === 0 ? '-' : ((100 * score.strongWrong) / score.strong).toFixed(1),
  score.spans === 0 ? '-' : percent(score.spansRight / score.spans),
];

const heading = (of: string): string[] => [
  row([of, 'Notes', 'Right of 100', 'Wrong of 100 shown or linked', 'Right of 100 spans']),
  row(['---', '---:', '---:', '---:', '---:']),
];

const by = (notes: readonly LabelledNote[], key: 'style' | 'quality'): string[] => {
  const values = [...new Set(notes.map((note) => note[key]))].sort();
  return [
    ...heading(key === 'style' ? 'Style' : 'Quality'),
    ...values.map((value) =>
      row([value, ...summary(scoreReading(notes.filter((note) => note[key] === value)))]),
    ),
  ];
};

const words = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const speed = (notes: readonly LabelledNote[]): number => {
  const texts = notes.map(({ text }) => text);
  const split = nanosecondsPerCall(() => texts.map((text) => text.match(words)?.length));
  return nanosecondsPerCall(() => texts.map((text) => readNote(text))) / split;
};

const [first, ...rest] = process.argv.slice(2);
const date = first && /^\d{4}-\d\d-\d\d$/.test(first) ? first : undefined;
const files = date || first === undefined ? rest : [first, ...rest];

const notes = labelledNotes();
const score = scoreReading(notes);
const tables = [
  ...byElement(score),
  '',
  ...heading('All'),
  row(['all', ...summary(score)]),
  '',
  `Macro F1 over the seven elements: ${meanF1(score).toFixed(2)}.`,
  '',
  ...by(notes, 'quality'),
  '',
  ...by(notes, 'style'),
];
console.log(tables.join('\n'));
console.log(
  `\nTime of reading to that of splitting the text into words: ${speed(notes).toFixed(0)}`,
);

for (const file of files) {
  const other = scoreReading(notesIn(file));
  console.log(['', file, '', ...byElement(other), '', ...heading('All')].join('\n'));
  console.log(row(['all', ...summary(other)]));
  console.log(`Macro F1: ${meanF1(other).toFixed(3)}; right: ${meanRight(other).toFixed(3)}`);
}

if (date) {
  const page = 'docs/measurements-reading.md';
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf('<!-- measured -->');
  const end = text.indexOf('<!-- end -->');
  const measured = `<!-- measured -->\n\nMeasured on ${date}.\n\n${tables.join('\n')}\n\n`;
  writeFileSync(page, `${text.slice(0, start)}${measured}${text.slice(end)}`);
}
