import {
  buildPerPatientClaims,
  detectUnbundling,
  prepareOptions,
  scoreNoteIndividuality,
  validateGroupSession,
} from 'group-therapy-billing';
import { finishSummary, sessionSummary } from 'group-therapy-billing/clinic';
import { answered, type Step } from './step.js';

const step = (answer: (text: string) => object): Step => ({
  take: (row) => [answered(row, answer)],
});

/** Reads a row that is a list, or an object with the list under `key`. */
const listIn = (text: string, key: 'services' | 'notes') => {
  const row = JSON.parse(text);
  return Array.isArray(row) ? row : row?.[key];
};

/** Library functions, each one row in and one row out. `options` is the text of the caller's options file. */
export const functionSteps: Readonly<Record<string, (options: string | undefined) => Step>> = {
  /** Row: a session. */
  validate(options) {
    const prepared = prepareOptions(
      options === undefined ? { checks: false } : JSON.parse(options),
    );
    return step((text) => validateGroupSession(JSON.parse(text), prepared));
  },
  /** Row: a session and its billing, or only a session if the options file has the billing. */
  claims(options) {
    if (options === undefined)
      return step((text) => {
        const row = JSON.parse(text);
        return buildPerPatientClaims(row?.session, row?.billing);
      });
    const prepared = prepareOptions(JSON.parse(options));
    return step((text) => buildPerPatientClaims(JSON.parse(text), prepared));
  },
  /** Row: a session. The options file has the billing, and the result is the session's part of a summary. */
  'summary part'(options) {
    const prepared = prepareOptions(options === undefined ? {} : JSON.parse(options));
    return step((text) => {
      const session = JSON.parse(text);
      const report = validateGroupSession(session, prepared);
      if (options === undefined) return sessionSummary({ report, session });
      return sessionSummary({ report, batch: buildPerPatientClaims(session, prepared), session });
    });
  },
  /** Row: a merged part. */
  'summary finish'(options) {
    const given = options === undefined ? {} : JSON.parse(options);
    return step((text) => finishSummary(JSON.parse(text), given));
  },
  /** Row: the services to check together. */
  unbundling(options) {
    const prepared = prepareOptions(options === undefined ? {} : JSON.parse(options));
    return step((text) => detectUnbundling(listIn(text, 'services'), prepared));
  },
  /** Row: the notes to compare. */
  score(options) {
    const given = options === undefined ? {} : JSON.parse(options);
    return step((text) => scoreNoteIndividuality(listIn(text, 'notes'), given));
  },
};
