/** For each input field, the only elements of a standard that may contain it. */
export type Carried = Readonly<Record<string, readonly string[]>>;

/** Shorter canaries for restricted fields, longest first: a number, an NPI, a code, a date. */
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

/** Canaries to try in a field, in order, until the input is valid. */
export const fittingCanaries = (text: string): readonly string[] =>
  // FHIR narrative is markup, so the canary goes into the text between the tags.
  text.startsWith('<') ? [text.replace('>', '>Zzyzxbbc ')] : ['Zzyzxbbc', ...fitting];

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

// The form prints the month first and the year with two or four digits.
const plainFormsOf = (canary: string): string[] => {
  const [year, month, day] = canary.split('-');
  return day === undefined
    ? [plain(canary)]
    : [plain(canary), `${month}${day}${year}`, `${month}${day}${year?.slice(2)}`];
};

/** Whether the text contains the canary. A short canary must be a whole word. */
export const isIn = (text: string, canary: string): boolean =>
  plainFormsOf(canary.replace(/^<.*?>(\S*).*$/s, '$1')).some((form) =>
    form.length > 4 ? plain(text).includes(form) : text.split(/[^A-Za-z0-9]+/).includes(canary),
  );
