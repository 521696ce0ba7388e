import * as z from 'zod/mini';

const messages = {
  'not-x12': 'This is not X12: no interchange header (ISA) starts here.',
  version: 'This version of the implementation guide is not 005010.',
  institutional: 'This is an institutional claim (837I). Only professional claims (837P) are read.',
  'other-transaction': 'This transaction set is of another kind.',
  truncated: 'The transaction set ends before its trailer (SE).',
  'segment-count': 'The trailer states another number of segments or transaction sets.',
  'control-number': 'The control numbers of the header and the trailer differ.',
  missing: 'A required element is missing.',
  date: 'This is not an existing date in a documented format.',
  amount: 'This is not an amount.',
  value: 'This is not one of the documented values.',
  unbalanced: 'The amounts do not add up.',
  'not-a-service': 'This line has no whole number of units of a standard procedure code.',
} as const;

/** How a file of claims, remittances or acknowledgments is damaged. */
export type FileFaultCode = keyof typeof messages;

/** One fault of a file. It contains no value of the file except the identifiers in `where`. */
export interface FileFault {
  where: {
    /** The transaction set in the file, counted from 1; 0 before the first. */
    transaction: number;
    /** The control number of the transaction set (ST02). */
    control: string;
    /** The claim number, if the fault is about one claim. */
    claim?: string;
    /** The segment that is wrong, or that is missing. */
    segment: string;
    /** The position of the segment in its transaction set, where ST is 1; 0 outside of a transaction set. */
    position: number;
  };
  code: FileFaultCode;
  /** Whether the reading contains what the fault is about. */
  kept: boolean;
  message: string;
}

/** A fault of a file, with the message of its code. */
export const fileFault = (
  where: FileFault['where'],
  code: FileFaultCode,
  kept: boolean,
): FileFault => ({ where, code, kept, message: messages[code] });

/** The shape of a {@link FileFault}. */
export const fileFaultSchema: z.core.$ZodType<FileFault> = z.object({
  where: z.object({
    transaction: z.int(),
    control: z.string(),
    claim: z.exactOptional(z.string()),
    segment: z.string(),
    position: z.int(),
  }),
  code: z.enum([
    ...(['not-x12', 'version', 'institutional', 'other-transaction', 'truncated'] as const),
    ...(['segment-count', 'control-number', 'missing', 'date', 'amount', 'value'] as const),
    ...(['unbalanced', 'not-a-service'] as const),
  ]),
  kept: z.boolean(),
  message: z.string(),
});
