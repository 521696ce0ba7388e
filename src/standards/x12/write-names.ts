import { type Address, isDomestic } from '../../claim/postal-address.js';
import { addressFaults } from '../demographic-faults.js';
import type { ClaimName, ClaimSex } from '../demographics.js';
import type { ElementWriter } from './element-writer.js';
import { dateElement, type Segment } from './segments.js';

/** The longest elements of names, addresses and references (element dictionary of 005010X222A1). */
export const longest = {
  organization: 60,
  family: 60,
  given: 35,
  middle: 25,
  suffix: 10,
  identifier: 80,
  addressLine: 55,
  city: 30,
  reference: 50,
} as const;

/** An identifier: the qualifier of its issuer, and the ID. */
export type Identifier = readonly [qualifier: string, id: string];

const person = '1';
const organization = '2';

// A person with one name has no given name. A blank one is missing.
const givenElement = (writer: ElementWriter, { given }: ClaimName, path: string): string =>
  given === undefined
    ? ''
    : writer.needed(writer.name(given, `${path}/given`, longest.given), `${path}/given`);

/** NM1 of a person. */
export const personSegment = (
  writer: ElementWriter,
  entity: string,
  name: ClaimName,
  path: string,
  identifier: Identifier | readonly [] = [],
): Segment => [
  'NM1',
  entity,
  person,
  writer.needed(writer.name(name.family, `${path}/family`, longest.family), `${path}/family`),
  givenElement(writer, name, path),
  writer.name(name.middle, `${path}/middle`, longest.middle),
  '',
  writer.name(name.suffix, `${path}/suffix`, longest.suffix),
  ...identifier,
];

/** NM1 of an organization. */
export const organizationSegment = (
  writer: ElementWriter,
  entity: string,
  name: string | undefined,
  path: string,
  identifier: Identifier | readonly [] = [],
): Segment => [
  'NM1',
  entity,
  organization,
  writer.needed(writer.name(name, path, longest.organization), path),
  '',
  '',
  '',
  '',
  ...identifier,
];

// A region outside of the United States and Canada has an element of its own, the last one.
const regionElements = (address: Address): string[] => {
  const { state, postalCode, country = 'US' } = address;
  const code = postalCode.replace(/[ -]/g, '').toUpperCase();
  if (isDomestic(address)) return [state, code];
  return country === 'CA' ? [state, code, country] : ['', code, country, '', '', state.trim()];
};

/** N3 and N4: street, then city, state, postal code without its hyphen, and a foreign country. */
export const addressSegments = (
  writer: ElementWriter,
  address: Address,
  path: string,
): Segment[] => {
  const { line1, line2, city } = address;
  for (const { path: at, code } of addressFaults(address, path)) writer.fault(at, code);
  return [
    [
      'N3',
      writer.needed(writer.name(line1, `${path}/line1`, longest.addressLine), `${path}/line1`),
      writer.name(line2, `${path}/line2`, longest.addressLine),
    ],
    [
      'N4',
      writer.needed(writer.name(city, `${path}/city`, longest.city), `${path}/city`),
      ...regionElements(address),
    ],
  ];
};

const sexCodes: Readonly<Record<ClaimSex, string>> = { female: 'F', male: 'M', unknown: 'U' };

/** DMG: birth date and sex. */
export const demographicSegment = (birthDate: string, sex: ClaimSex): Segment => [
  'DMG',
  'D8',
  dateElement(birthDate),
  sexCodes[sex],
];
