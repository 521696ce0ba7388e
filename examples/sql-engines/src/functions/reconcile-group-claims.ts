import { reconcileGroupClaims } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Compares billed services with the session delivered. */
export const call = (session: JsonText, services: JsonText, options?: JsonText): string =>
  answer(() => reconcileGroupClaims(read(session), read(services), read(options)));
