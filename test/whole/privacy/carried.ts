/** By field of the input: the elements of a standard in which it may stand, and nowhere else. */
export type Carried = Readonly<Record<string, readonly string[]>>;

/** Texts that fit into a field where a longer canary does not, from the longest: a number, an NPI, a code, a day. */
const fitting = [
  '9995550199',
  '1245319599',
  '73305',
  '1931-02-03',
  '2071-02-03',
  // A state and a country.
  'GA',
  '98',
];

/** What is tried in a field, one after the other, until something fits. */
export const fittingCanaries = (text: string): readonly string[] =>
  // Narrative is markup: the words between are the note.
  text.startsWith('<') ? [text.replace('>', '>Zzyzxbbc ')] : ['Zzyzxbbc', ...fitting];

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

// A form writes the month first, with two or four digits of the year.
const songsOf = (canary: string): string[] => {
  const [year, month, day] = canary.split('-');
  return day === undefined
    ? [plain(canary)]
    : [plain(canary), `${month}${day}${year}`, `${month}${day}${year?.slice(2)}`];
};

/** Whether the canary stands in the text; a short one, by itself. */
export const standsIn = (text: string, canary: string): boolean =>
  songsOf(canary.replace(/^<.*?>(\S*).*$/s, '$1')).some((song) =>
    song.length > 4 ? plain(text).includes(song) : text.split(/[^A-Za-z0-9]+/).includes(canary),
  );
