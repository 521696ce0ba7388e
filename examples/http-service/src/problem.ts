import { InputError } from 'group-therapy-billing';
import * as z from 'zod/mini';
import { longestText, TextTooLong } from './endpoints.js';

/** The schema of an error response (RFC 9457). */
export const problemSchema = z.object({
  title: z.string(),
  status: z.number(),
  /** For status 422: every fault of the body, with its JSON Pointer. */
  issues: z.optional(
    z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  ),
});

/** An error response. */
export type Problem = z.infer<typeof problemSchema>;

/** The title of each error status. */
export const titles = {
  400: 'The body is not JSON.',
  404: 'This address does not exist.',
  408: 'The body did not arrive in time.',
  413: 'The body is too large.',
  415: 'Send application/json.',
  422: 'The body does not have the documented shape.',
  500: 'The service failed.',
  503: 'The service cannot check this now. Send it again later.',
} as const;

/** An error status. */
export type ProblemStatus = keyof typeof titles;

/** The error response of a status. */
export const problem = (status: ProblemStatus): Problem => ({ title: titles[status], status });

/** The error response of an exception. The message of a `SyntaxError` quotes the body, so it is not used. */
export const problemOf = (error: unknown): Problem & { status: ProblemStatus } => {
  if (error instanceof InputError) return { title: titles[422], status: 422, issues: error.issues };
  if (error instanceof TextTooLong)
    return { title: `A text has more than ${longestText} characters.`, status: 413 };
  const status = error instanceof SyntaxError ? 400 : 500;
  return { title: titles[status], status };
};
