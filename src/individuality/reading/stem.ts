const withoutPlural = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !/[su]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutEnding = (word: string): string => {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  return word.length > 5 && word.endsWith('ly') ? word.slice(0, -2) : word;
};

/** The part that the forms of an English word share: `shared`, `sharing` and `shares` are one. */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  const bare = withoutEnding(withoutPlural(word));
  const single = bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
  if (single.length > 3 && single.endsWith('e')) return single.slice(0, -1);
  return single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
};
