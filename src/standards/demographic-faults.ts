import { type Address, isDomestic } from '../claim/postal-address.js';
import type { ProfessionalClaim } from '../claim/professional-claim.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { hasText } from '../record/member-note.js';
import { provinces, states } from '../reference/codes/states.js';
import type { ClaimName } from './demographics.js';

// The element dictionary of 005010X222A1: N401.
const shortestCity = 2;

interface Codes {
  readonly state: (code: string) => boolean;
  readonly postalCode: RegExp;
  readonly needed: boolean;
}

const domestic: Codes = {
  state: (code) => states.has(code),
  postalCode: /^\d{5}(?:-?\d{4})?$/,
  needed: true,
};
const canadian: Codes = {
  state: (code) => provinces.has(code),
  postalCode: /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i,
  needed: true,
};
const foreign: Codes = {
  state: (code) => /^[A-Z0-9]{1,3}$/.test(code),
  postalCode: /^[A-Z0-9][A-Z0-9 -]{1,13}[A-Z0-9]$/i,
  needed: false,
};

const codesOf = (address: Address): Codes => {
  if (isDomestic(address)) return domestic;
  return address.country === 'CA' ? canadian : foreign;
};

/** The faults of an address in any format: a blank line, or a code that its country does not have. */
export const addressFaults = (address: Address, path: string): InputFault[] => {
  const { state, postalCode, needed } = codesOf(address);
  const codeFault = (key: 'state' | 'postalCode', fits: boolean): InputFault[] => {
    if (!hasText(address[key])) return needed ? [inputFault(`${path}/${key}`, 'missing')] : [];
    return fits ? [] : [inputFault(`${path}/${key}`, 'value')];
  };
  const city = address.city.trim();
  const blankFault = (key: 'line1' | 'city'): InputFault[] =>
    hasText(address[key]) ? [] : [inputFault(`${path}/${key}`, 'missing')];
  return [
    ...blankFault('line1'),
    ...blankFault('city'),
    ...codeFault('state', state(address.state)),
    ...codeFault('postalCode', postalCode.test(address.postalCode)),
    ...(city.length > 0 && city.length < shortestCity ? [inputFault(`${path}/city`, 'range')] : []),
  ];
};

/** The faults of a name in any format. A given name may be left out, but not blank. */
export const nameFaults = ({ family, given }: ClaimName, path: string): InputFault[] => [
  ...(hasText(family) ? [] : [inputFault(`${path}/family`, 'missing')]),
  ...(given === undefined || hasText(given) ? [] : [inputFault(`${path}/given`, 'missing')]),
];

/** A fault if a date that must not be later than any service of the claim is later. */
export const laterThanService = (
  { lines }: ProfessionalClaim,
  date: string | undefined,
  path: string,
): InputFault[] =>
  date !== undefined && lines.some(({ serviceDate }) => serviceDate < date)
    ? [inputFault(path, 'conflict')]
    : [];

/** A fault if a date that must not be earlier than any service of the claim is earlier. */
export const earlierThanService = (
  { lines }: ProfessionalClaim,
  date: string | undefined,
  path: string,
): InputFault[] =>
  date !== undefined && lines.some(({ serviceDate }) => serviceDate > date)
    ? [inputFault(path, 'conflict')]
    : [];
