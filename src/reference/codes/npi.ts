const shape = /^[12]\d{9}$/;

// The fixed prefix 80840 adds this to the Luhn sum of the ten digits.
const prefixSum = 24;

const luhnDigit = (digit: number, doubled: boolean): number => {
  if (!doubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
};

/**
 * Whether a text is a valid National Provider Identifier: ten digits, the first 1 or 2, with a correct
 * check digit (Luhn over the number with the prefix 80840; CMS, 69 FR 3434).
 */
export const isNpi = (text: string): boolean => {
  if (!shape.test(text)) return false;
  let sum = prefixSum;
  for (let index = 0; index < text.length; index++)
    sum += luhnDigit(Number(text[index]), index % 2 === 0);
  return sum % 10 === 0;
};
