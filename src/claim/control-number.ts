import { digest } from '../input/digest.js';

/**
 * A patient control number: the same IDs always give the same number, other IDs another one.
 * Twenty characters of A-Z and 0-9, which every payer accepts.
 *
 * @param ids The IDs that identify the claim: session, patient, rendering provider.
 */
export const controlNumber = (...ids: string[]): string => digest(ids, 20);
