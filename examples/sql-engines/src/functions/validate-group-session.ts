import { validateGroupSession } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Returns a session's report. */
export const call = (session: JsonText, options?: JsonText): string =>
  answer(() => validateGroupSession(read(session), read(options)));
