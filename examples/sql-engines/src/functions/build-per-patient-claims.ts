import { buildPerPatientClaims } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** A session’s claims, one for each patient. */
export const call = (session: JsonText, billing: JsonText): string =>
  answer(() => buildPerPatientClaims(read(session), read(billing)));
