import type { Address } from '../../claim/professional-claim.js';
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
  writer.needed(writer.name(name.given, `${path}/given`, longest.given), `${path}/given`),
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

const stateShape = /^[A-Z]{2}$/;
const postalShape = /^\d{5}(?:-?\d{4})?$/;

/** N3 and N4: street, then city, state and postal code without its hyphen. */
export const addressSegments = (
  writer: ElementWriter,
  address: Address,
  path: string,
): Segment[] => {
  const { line1, line2, city, state, postalCode } = address;
  if (!stateShape.test(state)) writer.fault(`${path}/state`, 'value');
  if (!postalShape.test(postalCode)) writer.fault(`${path}/postalCode`, 'value');
  return [
    [
      'N3',
      writer.needed(writer.name(line1, `${path}/line1`, longest.addressLine), `${path}/line1`),
      writer.name(line2, `${path}/line2`, longest.addressLine),
    ],
    [
      'N4',
      writer.needed(writer.name(city, `${path}/city`, longest.city), `${path}/city`),
      state,
      postalCode.replace('-', ''),
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
