import type { Note } from '../../../src/index.js';
import { ProseMaker } from '../bench/notes/prose.js';
import { Dice } from '../bench/notes/random.js';

/** The number of texts kept as possible sources of copies, some recent and some old. */
const remembered = 5_000;
/** Sentences in the notes of every clinic; they count as boilerplate from the fifty-first note on. */
const standing = [
  'Group rules and the limits of confidentiality were reviewed at the start.',
  'Patient denied any thought of harming self or others this evening.',
  'Plan: continue weekly group psychotherapy as ordered by the treatment team.',
];
const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'li', 'mo', 'ne', 'ru', 'se', 'to'];

interface Written {
  readonly patient: number;
  readonly text: string;
}

/** A word that few notes contain, such as a place, a company or a nickname. */
const rareWord = (dice: Dice): string =>
  Array.from({ length: 4 }, () => dice.pick(syllables)).join('');

const withRareWords = (text: string, dice: Dice): string =>
  text
    .split(' ')
    .map((word) => (word.endsWith('.') || !dice.percent(45) ? word : rareWord(dice)))
    .join(' ');

/** A typical copy of another's text: all of it, all with a word changed in each sentence, or half of it. */
const copyOf = (text: string, own: string, dice: Dice): string => {
  const sentences = text.split(/(?<=\.) /);
  const way = dice.below(4);
  if (way === 0)
    return sentences.map((sentence) => sentence.replace(/ \w+ /, ` ${rareWord(dice)} `)).join(' ');
  if (way === 1) return [...sentences.slice(0, 4), ...own.split(/(?<=\.) /).slice(4)].join(' ');
  return text;
};

const noteOf = (index: number, { patient, text }: Written, dice: Dice): Note => {
  const note = { noteId: `note-${index}`, patientId: `patient-${patient}`, text };
  if (!dice.percent(40)) return note;
  const said = dice.pick(standing);
  const withIt = { ...note, text: `${said} ${text}` };
  return dice.percent(25) ? { ...withIt, frame: said } : withIt;
};

/**
 * Notes in the order in which they were written, four per patient. Two percent are copied from an earlier note, some of
 * them the patient's own. Forty percent have a standing sentence, which is the frame of a quarter of these.
 */
export function* notesInOrder(count: number): Generator<Note> {
  const dice = new Dice(12);
  const prose = new ProseMaker(12);
  const texts: Written[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = withRareWords(prose.note(), dice);
    const source = index > 10 && dice.percent(2) ? dice.pick(texts) : undefined;
    const written = {
      patient: source && dice.percent(20) ? source.patient : dice.below(Math.ceil(count / 4)),
      text: source ? copyOf(source.text, own, dice) : own,
    };
    texts[index < remembered ? index : dice.below(remembered)] = written;
    yield noteOf(index, written, dice);
  }
}
