import * as z from 'zod/mini';

/** A postal address. */
export interface Address {
  line1: string;
  line2?: string;
  city: string;
  /** Two letters in the United States and Canada. Elsewhere the code of the region, or blank. */
  state: string;
  /** Five or nine digits in the United States. Elsewhere the country's own code, or blank. */
  postalCode: string;
  /** Two letters (ISO 3166-1); default the United States. */
  country?: string;
}

/** The keys of an address. Letters that ISO 3166 leaves to its users name no country. */
export const addressShape = {
  line1: z.string(),
  line2: z.exactOptional(z.string()),
  city: z.string(),
  state: z.string(),
  postalCode: z.string(),
  country: z.exactOptional(
    z
      .string()
      .check(
        z.regex(/^(?:A[B-Z]|[B-PR-WY][A-Z]|Q[A-L]|XK|Z[A-Y])$/, 'Write a country of two letters.'),
      ),
  ),
};

/** The shape of an {@link Address} that a caller gives. */
export const addressSchema: z.core.$ZodType<Address> = z.strictObject(addressShape);

// Territories that have a country code of their own and are addressed as states.
const domestic: readonly string[] = ['US', 'AS', 'GU', 'MP', 'PR', 'VI'];

/** Whether an address is in the United States or one of its territories. */
export const isDomestic = ({ country = 'US' }: Address): boolean => domestic.includes(country);

// In capitals, without punctuation. A zero may replace the O of PO.
const boxName =
  /(?<![A-Z0-9])(?:(?:G ?)?P ?[O0] ?(?:B(?:[O0]?X)?|DRAWER)|POST(?:AL)? ?(?:OFFICE ?)?(?:BOX|BX|DRAWER)|LOCK ?B[O0]?X|P ?M ?B|(?:PRIVATE ?)?MAIL ?BOX|CALL(?:ER)? ?(?:BOX|SERVICE)|APARTADO(?: POSTAL)?)/g;

// The number of a box, or nothing at all. Another word makes it a street: Lock Box Road.
const boxNumber = /^(?: ?\d| [A-Z]{1,2} ?\d| [A-Z](?![A-Z0-9])| NUM(?:BER)? ?\d|$)/;
const bareBox = /^BOX(?: NO)? ?\d/;

const plain = (line: string): string =>
  line
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

const isMailbox = (line: string): boolean =>
  [...line.matchAll(boxName)].some(({ 0: name, index }) =>
    boxNumber.test(line.slice(index + name.length)),
  );

/** The line of an address that is a PO box, lockbox or private mailbox; `undefined` if it is a street address. */
export const mailboxLine = ({ line1, line2 = '' }: Address): 'line1' | 'line2' | undefined => {
  const first = plain(line1);
  if (isMailbox(first) || bareBox.test(first)) return 'line1';
  return isMailbox(plain(line2)) ? 'line2' : undefined;
};
