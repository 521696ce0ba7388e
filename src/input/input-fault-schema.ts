import * as z from 'zod/mini';
import type { FaultHandling, InputFault, InputFaultCode } from './input-error.js';

const faultCodes = [
  'missing',
  'type',
  'value',
  'date',
  'zone',
  'range',
  'unknown-key',
  'too-many',
  'conflict',
] as const satisfies InputFaultCode[];

/** The shape of an {@link InputFault} in an answer. */
export const inputFaultSchema: z.core.$ZodType<InputFault> = z.object({
  path: z.string(),
  code: z.enum(faultCodes),
  message: z.string(),
  relatedPaths: z.exactOptional(z.array(z.string())),
});

/** The shape of {@link FaultHandling}. */
export const faultHandlingSchema: z.core.$ZodType<FaultHandling> = z.enum(['throw', 'collect']);
