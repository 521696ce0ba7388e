import * as z from 'zod/mini';
import { editionText } from '../time/date-text.js';

/** Where a statement was published. */
export interface Citation {
  /** Title of the document. */
  title: string;
  /** Where in the document: chapter, section, page or paragraph. */
  locator?: string;
  /** Web address of the document. */
  url?: string;
  /** The edition, or the date on which the statement was last read: `YYYY-MM-DD`. */
  asOf?: string;
}

const citationShape = {
  title: z.string(),
  locator: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  asOf: z.exactOptional(z.string()),
};

/** The shape of a {@link Citation} that a caller gives. */
export const citationSchema: z.core.$ZodType<Citation> = z.strictObject(citationShape);

/** The shape of a {@link Citation} in an answer; a later version may add keys. */
export const answeredCitationSchema: z.core.$ZodType<Citation> = z.object(citationShape);

/** A citation as text in two parts, for pages that link the title: the title, then the locator and edition. */
export const citationParts = ({
  title,
  locator,
  asOf,
}: Citation): [title: string, rest: string] => [
  title,
  `${locator ? `, ${locator}` : ''}${asOf ? ` (as of ${editionText(asOf)})` : ''}`,
];

/** A citation on one line: title, locator, edition. */
export const citationText = (citation: Citation): string => citationParts(citation).join('');
