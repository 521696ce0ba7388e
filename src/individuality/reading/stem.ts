const lowerU = 117;
const lowerS = 115;

const withoutPlural = (word: string): string => {
  const { length } = word;
  if (word.charCodeAt(length - 1) !== lowerS) return word;
  const before = word.charCodeAt(length - 2);
  if (before === lowerS || before === lowerU) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

const withoutEnding = (word: string): string => {
  switch (word.charAt(word.length - 1)) {
    case 'g':
      return word.length > 5 && word.endsWith('ing') ? word.slice(0, -3) : word;
    case 'd':
      return word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
    case 'y':
      return word.length > 5 && word.endsWith('ly') ? word.slice(0, -2) : word;
    default:
      return word;
  }
};

/** The part that all forms of an English word share: `shared`, `sharing` and `shares` have one stem. */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  const bare = withoutEnding(withoutPlural(word));
  const { length } = bare;
  const doubled = bare.charCodeAt(length - 1) === bare.charCodeAt(length - 2);
  const single = doubled ? bare.slice(0, -1) : bare;
  switch (single.charAt(single.length - 1)) {
    case 'e':
      return single.length > 3 ? single.slice(0, -1) : single;
    case 'y':
      return `${single.slice(0, -1)}i`;
    default:
      return single;
  }
};
