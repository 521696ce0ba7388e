import { type Address, isDomestic } from '../../claim/postal-address.js';
import { hasText } from '../../record/member-note.js';
import type { ClaimName } from '../demographics.js';

/** An item, its printed text, and the path of its value in the input. Blank items are left out. */
export type PrintedItem = readonly [item: string, text: string, path: string];

const capitals = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();

/** Text in capitals, without punctuation that form scanners misread. */
export const printed = (text: string): string =>
  capitals(text.replace(/[^\p{L}\p{M}\p{N}\s'’&/-]/gu, ' '));

// P.O. is one word, St.Paul is two.
const initials = /(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** A line of an address: letters and digits, hyphen and slash. */
export const printedStreet = (text: string): string =>
  capitals(text.replace(initials, '$1').replace(/[^\p{L}\p{M}\p{N}\s/-]/gu, ' '));

const withoutPeriods = (text: string): string => printed(text.replaceAll('.', ''));

const initialOf = ({ middle = '' }: ClaimName): string => {
  const [initial = ''] = withoutPeriods(middle);
  return hasText(initial) ? initial : '';
};

/** Family name with its suffix, given name and middle initial, separated by commas and without periods. */
export const printedName = (name: ClaimName): string => {
  const { family, given = '', suffix = '' } = name;
  return [withoutPeriods(`${family} ${suffix}`), withoutPeriods(given), initialOf(name)]
    .filter(hasText)
    .join(', ');
};

/** Given name, middle initial, family name and suffix, as in item 17. */
export const printedProvider = (name: ClaimName): string => {
  const { family, given = '', suffix = '' } = name;
  return withoutPeriods(`${given} ${initialOf(name)} ${family} ${suffix}`);
};

/** Month, day and four digits of the year. */
export const longDate = (date: string): string =>
  `${date.slice(5, 7)} ${date.slice(8, 10)} ${date.slice(0, 4)}`;

/** Month, day and two digits of the year. */
export const shortDate = (date: string): string =>
  `${date.slice(5, 7)} ${date.slice(8, 10)} ${date.slice(2, 4)}`;

/** Dollars and cents separated by a space, without sign, point or comma. */
export const printedAmount = (cents: number): string =>
  `${Math.floor(cents / 100)} ${String(cents % 100).padStart(2, '0')}`;

/** Letters and digits only: IDs, numbers, postal codes. */
export const printedNumber = (text: string): string => capitals(text.replace(/[^A-Za-z0-9]/g, ''));

/** Both lines of a street address on one line. */
export const printedStreets = ({ line1, line2 = '' }: Address): string =>
  printedStreet(`${line1} ${line2}`);

/** The city, followed by the region and the country of a foreign address, for which the form has no boxes. */
export const printedPlace = (address: Address): string => {
  const { city, state, country = '' } = address;
  return printedStreet(isDomestic(address) ? city : `${city} ${state} ${country}`);
};

/** The state of an address in the United States. */
export const printedState = (address: Address): string =>
  isDomestic(address) ? printedNumber(address.state) : '';

/** City, state and postal code, separated by spaces, and a foreign country. */
export const printedCity = (address: Address): string => {
  const { city, state, postalCode, country = '' } = address;
  return [
    printedStreet(city),
    printedNumber(state),
    printedNumber(postalCode),
    isDomestic(address) ? '' : country,
  ]
    .filter(hasText)
    .join(' ');
};
