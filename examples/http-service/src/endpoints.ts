import {
  billedServiceSchema,
  detectUnbundling,
  groupSessionSchema,
  noteSchema,
  type PayerPolicy,
  prepareOptions,
  scoreNoteIndividuality,
  validateGroupSession,
} from 'group-therapy-billing';
import * as z from 'zod/mini';

/** One question that the service answers. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  /** What the body has to be. It stands in the OpenAPI document; the library itself judges by it. */
  readonly input: z.core.$ZodType;
  /** Answers a body. Throws a `SyntaxError` or the library's `InputError`. */
  answer(body: string): object;
}

/** The endpoints, with the payers that this service knows. */
export const endpointsFor = (payers: PayerPolicy[]): readonly Endpoint[] => {
  // Policies are read once, not once a request.
  const options = prepareOptions({ payers, checks: false });
  return [
    {
      path: '/v1/sessions/check',
      summary: 'Was this a billable group session, and is each member’s note defensible?',
      input: groupSessionSchema,
      answer: (body) => validateGroupSession(JSON.parse(body), options),
    },
    {
      path: '/v1/services/check',
      summary: 'Was one encounter of a patient billed as two services?',
      input: z.array(billedServiceSchema),
      answer: (body) => detectUnbundling(JSON.parse(body), options),
    },
    {
      path: '/v1/notes/check',
      summary: 'If the name at the top changed, would each note still read as true?',
      input: z.array(noteSchema),
      answer: (body) => scoreNoteIndividuality(JSON.parse(body)),
    },
  ];
};
