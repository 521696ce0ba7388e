import { readFrame, readNote } from '../../../../../src/index.js';
import { ProseMaker } from '../../notes/prose.js';
import { doubling, type Growing } from '../slope.js';

const lengths = doubling(32_768, 1_048_576);

const repeated = (part: string, size: number): string =>
  part.repeat(Math.ceil(size / part.length)).slice(0, size);

const prose = (size: number): string => {
  const maker = new ProseMaker(11);
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 1) parts.push(maker.note());
  return parts.join(' ');
};

// Each makes one step of the reading as busy as it can be.
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'notes in prose': prose,
  'prose without any mark': (size) => prose(size).replaceAll(/[^a-z ]/gi, ''),
  'acts and answers': (size) =>
    repeated(
      'Therapist asked pt to read it. Pt read it and wept. A peer told her it rained. ',
      size,
    ),
  'words of many cues': (size) =>
    repeated('first no urge from 8 to 3 last week than before on monday call goal 2 plan ', size),
  'headings of letters': (size) => repeated('S: a O: b A: c P: d ', size),
  'headings of words': (size) => repeated('Data: x\nPlan: y\nRisk: none\n', size),
  'empty sections': (size) => repeated('D: \nData: \n', size),
  boxes: (size) => repeated('[x] Active [ ] None ', size),
  'capital letters': (size) => repeated('S O A P D ', size),
  names: (size) =>
    Array.from({ length: Math.ceil(size / 24) }, (_, at) => `Told Bea${at} and Ms. Kay${at}.`).join(
      ' ',
    ),
  'one quotation that never ends': (size) => `Pt said "${repeated('it was not my bus and ', size)}`,
  'one word': (size) => 'a'.repeat(size),
  'one number': (size) => '1.'.repeat(size / 2),
  'hyphens and slashes': (size) => repeated('self-c/w-f/u-', size),
  apostrophes: (size) => repeated('o’c’d’s’', size),
  articles: (size) => repeated('the a his another ', size),
};

/** Growth of reading a note with its length, and with the goals of the plan. */
export const readingGrows: readonly Growing[] = [
  ...Object.entries(hostile).map(
    ([name, textOf]): Growing => ({
      name: `readNote: ${name}`,
      sizes: lengths,
      of: (size) => {
        const text = textOf(size);
        return () => readNote(text);
      },
    }),
  ),
  {
    name: 'readNote: a goal of many words',
    sizes: lengths,
    of: (size) => {
      const text = repeated('she opened the letter from the landlord ', size);
      const goals = [{ goalId: 'g', text: prose(20_000) }];
      return () => readNote(text, { goals });
    },
  },
  {
    name: 'readFrame: notes in prose',
    sizes: lengths,
    of: (size) => {
      const text = prose(size);
      return () => readFrame(text);
    },
  },
];
