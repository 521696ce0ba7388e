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

/** An endpoint of the service. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  /** The schema of the body, for the OpenAPI document. The library checks the body itself. */
  readonly input: z.core.$ZodType;
  /** Answers a body. Throws a `SyntaxError` or the library's `InputError`. */
  answer(body: string): object;
}

/** The endpoints, with the payer policies of this service. */
export const endpointsFor = (payers: PayerPolicy[]): readonly Endpoint[] => {
  // Policies are read once, not for each request.
  const options = prepareOptions({ payers, checks: false });
  return [
    {
      path: '/v1/sessions/check',
      summary: 'Checks whether a group session is billable and each member’s note is defensible.',
      input: groupSessionSchema,
      answer: (body) => validateGroupSession(JSON.parse(body), options),
    },
    {
      path: '/v1/services/check',
      summary: 'Checks whether one encounter of a patient was billed as two services.',
      input: z.array(billedServiceSchema),
      answer: (body) => detectUnbundling(JSON.parse(body), options),
    },
    {
      path: '/v1/notes/check',
      summary: 'Checks how specific each note is to its patient.',
      input: z.array(noteSchema),
      answer: (body) => scoreNoteIndividuality(JSON.parse(body)),
    },
  ];
};
