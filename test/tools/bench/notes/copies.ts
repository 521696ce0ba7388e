import type { PersonName } from '../../../../src/record/person-name.js';
import type { Dice } from './random.js';

/** The person that the note is about. */
export interface Writer {
  readonly name: PersonName;
  readonly woman: boolean;
}

const given = {
  women: [
    'Adaeze',
    'Brigid',
    'Carmela',
    'Dagny',
    'Esperanza',
    'Fumiko',
    'Grace',
    'Hope',
    'Ingrid',
    'Jolene',
  ],
  men: [
    'Anselm',
    'Bartek',
    'Cyrus',
    'Dmitri',
    'Emeka',
    'Fritz',
    'Mark',
    'Will',
    'Hector',
    'Isidro',
  ],
};
const families = [
  'Abernathy',
  'Baptiste',
  'Castellanos',
  'Dreyfus',
  'Eriksen',
  'Fontaine',
  'Gallagher',
  'Hashimoto',
  'Ivanova',
  'Jankowski',
  'Kowalczyk',
  'Lindgren',
  'Moreau',
  'Novak',
  'Okonkwo',
  'Young',
];

export const writerOf = (dice: Dice, index: number): Writer => {
  const woman = dice.percent(50);
  const names = woman ? given.women : given.men;
  return {
    woman,
    name: {
      given: names[(dice.below(names.length) + index) % names.length] ?? '',
      family: families[(dice.below(2) + 2 * index) % families.length] ?? '',
    },
  };
};

/** Fills the blanks of a text for one person. */
export const told = (text: string, { name, woman }: Writer): string =>
  text
    .replaceAll('{N}', name.given ?? '')
    .replaceAll('{He}', woman ? 'She' : 'He')
    .replaceAll('{he}', woman ? 'she' : 'he')
    .replaceAll('{himself}', woman ? 'herself' : 'himself')
    .replaceAll('{him}', woman ? 'her' : 'him')
    .replaceAll('{His}', woman ? 'Her' : 'His')
    .replaceAll('{his}', woman ? 'her' : 'his');

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The same sentence with different numbers and weekdays. */
export const renumbered = (text: string, dice: Dice): string =>
  text
    .replaceAll(/\b\d+\b/g, (number) => String(Number(number) + 1 + dice.below(5)))
    .replaceAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => dice.pick(days));

/** The same sentence with some of the listed words replaced. */
export const synonymised = (
  text: string,
  synonyms: Readonly<Record<string, string>>,
  chance: number,
  dice: Dice,
): string =>
  text.replaceAll(/[a-z]+/g, (word) => {
    const other = synonyms[word];
    return other !== undefined && dice.percent(chance) ? other : word;
  });

/** Reorders sentences and swaps the halves of some of them. */
export const reordered = (sentences: readonly string[], dice: Dice): string[] =>
  dice.shuffled(sentences).map((sentence) => {
    const at = sentence.indexOf(', ', sentence.length / 4);
    if (at < 0 || !dice.percent(40)) return sentence;
    const [first, second] = [sentence.slice(0, at), sentence.slice(at + 2).replace(/\.$/, '')];
    return `${second}, ${first}.`;
  });
