import {
  billedServiceSchema,
  detectUnbundling,
  groupSessionSchema,
  noteSchema,
  type PreparedOptions,
  scoreNoteIndividuality,
  validateGroupSession,
} from 'group-therapy-billing';
import * as z from 'zod/mini';

/** An endpoint of the service. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  /** The schema of the body, for the OpenAPI document. The library checks the body itself. */
  readonly input: z.core.$ZodType;
  /** Answers a body, by the payer policies of this service. Throws a `SyntaxError` or the library's `InputError`. */
  answer(body: string, options: PreparedOptions): object;
}

/** The most characters (UTF-16 code units) that a text in a body may have. */
export const longestText = 20_000;

/** A text of a body is longer than the service reads. */
export class TextTooLong extends Error {}

// With a list of its own instead of recursion: a body can be nested deeper than the stack.
const parsed = (body: string): ReturnType<typeof JSON.parse> => {
  const input: unknown = JSON.parse(body);
  const left = [input];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value === 'string' && value.length > longestText) throw new TextTooLong();
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) left.push(inner);
  }
  return input;
};

/** The endpoints. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/v1/sessions/check',
    summary: 'Checks whether a group session is billable and each member’s note is defensible.',
    input: groupSessionSchema,
    answer: (body, options) => validateGroupSession(parsed(body), options),
  },
  {
    path: '/v1/services/check',
    summary: 'Checks whether one encounter of a patient was billed as two services.',
    input: z.array(billedServiceSchema),
    answer: (body, options) => detectUnbundling(parsed(body), options),
  },
  {
    path: '/v1/notes/check',
    summary: 'Checks how specific each note is to its patient.',
    input: z.array(noteSchema),
    answer: (body) => scoreNoteIndividuality(parsed(body)),
  },
];
