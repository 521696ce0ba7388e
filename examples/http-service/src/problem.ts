import { InputError } from 'group-therapy-billing';
import * as z from 'zod/mini';

/** What is answered instead of a report, as RFC 9457 has it. */
export const problemSchema = z.object({
  title: z.string(),
  status: z.number(),
  /** For 422: every fault of the body, by JSON Pointer. */
  issues: z.optional(
    z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  ),
});

/** A request that was not answered. */
export type Problem = z.infer<typeof problemSchema>;

/** Every way in which a request can go wrong. */
export const titles = {
  400: 'The body is not JSON.',
  404: 'There is nothing at this address.',
  408: 'The body did not arrive in time.',
  413: 'The body is too large.',
  415: 'Send application/json.',
  422: 'The body is not in the documented shape.',
  500: 'Something went wrong here.',
} as const;

/** The status of a problem. */
export type ProblemStatus = keyof typeof titles;

/** A problem with the title of its status. */
export const problem = (status: ProblemStatus): Problem => ({ title: titles[status], status });

/** What an error comes to. A `SyntaxError` quotes the body in its message, so only its kind is told. */
export const problemOf = (error: unknown): Problem & { status: ProblemStatus } => {
  if (error instanceof InputError) return { title: titles[422], status: 422, issues: error.issues };
  const status = error instanceof SyntaxError ? 400 : 500;
  return { title: titles[status], status };
};
