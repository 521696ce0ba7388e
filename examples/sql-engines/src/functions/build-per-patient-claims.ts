import { buildPerPatientClaims } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Builds a session's claims, one per patient. */
export const call = (session: JsonText, billing: JsonText): string =>
  answer(() => buildPerPatientClaims(read(session), read(billing)));
