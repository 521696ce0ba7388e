import type { Address } from '../../claim/professional-claim.js';
import type { ClaimName, ClaimSex } from '../demographics.js';
import type { Pen } from './pen.js';
import { eightDigits, type Segment } from './segment.js';

/** How long the elements of names and addresses may be (element dictionary of 005010X222A1). */
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

/** By what somebody is identified: whose numbering it is, and the number. */
export type Identifier = readonly [qualifier: string, id: string];

const person = '1';
const organization = '2';

/** NM1 of a person. */
export const personSegment = (
  pen: Pen,
  entity: string,
  name: ClaimName,
  path: string,
  identifier: Identifier | readonly [] = [],
): Segment => [
  'NM1',
  entity,
  person,
  pen.needed(pen.name(name.family, `${path}/family`, longest.family), `${path}/family`),
  pen.needed(pen.name(name.given, `${path}/given`, longest.given), `${path}/given`),
  pen.name(name.middle, `${path}/middle`, longest.middle),
  '',
  pen.name(name.suffix, `${path}/suffix`, longest.suffix),
  ...identifier,
];

/** NM1 of an organisation. */
export const organizationSegment = (
  pen: Pen,
  entity: string,
  name: string | undefined,
  path: string,
  identifier: Identifier | readonly [] = [],
): Segment => [
  'NM1',
  entity,
  organization,
  pen.needed(pen.name(name, path, longest.organization), path),
  '',
  '',
  '',
  '',
  ...identifier,
];

const stateShape = /^[A-Z]{2}$/;
const postalShape = /^\d{5}(?:-?\d{4})?$/;

/** N3 and N4: street, then city, state and postal code without its hyphen. */
export const addressSegments = (pen: Pen, address: Address, path: string): Segment[] => {
  const { line1, line2, city, state, postalCode } = address;
  if (!stateShape.test(state)) pen.fault(`${path}/state`, 'value');
  if (!postalShape.test(postalCode)) pen.fault(`${path}/postalCode`, 'value');
  return [
    [
      'N3',
      pen.needed(pen.name(line1, `${path}/line1`, longest.addressLine), `${path}/line1`),
      pen.name(line2, `${path}/line2`, longest.addressLine),
    ],
    [
      'N4',
      pen.needed(pen.name(city, `${path}/city`, longest.city), `${path}/city`),
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
  eightDigits(birthDate),
  sexCodes[sex],
];
