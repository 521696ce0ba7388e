import {
  buildPerPatientClaims,
  detectUnbundling,
  prepareOptions,
  scoreNoteIndividuality,
  validateGroupSession,
} from 'group-therapy-billing';
import { answered, type Step } from './step.js';

const step = (answer: (text: string) => object): Step => ({
  take: (row) => [answered(row, answer)],
});

/** The list that a row is, or that stands in it. */
const listIn = (text: string, key: 'services' | 'notes') => {
  const row = JSON.parse(text);
  return Array.isArray(row) ? row : row?.[key];
};

/** The four functions, each a row in and a row out. `options` is the text of the caller's file, where there is one. */
export const functionSteps: Readonly<Record<string, (options: string | undefined) => Step>> = {
  /** A row is a session. */
  validate(options) {
    const prepared = prepareOptions(
      options === undefined ? { checks: false } : JSON.parse(options),
    );
    return step((text) => validateGroupSession(JSON.parse(text), prepared));
  },
  /** A row is a session and its billing; where the file holds the billing, a session. */
  claims(options) {
    if (options === undefined)
      return step((text) => {
        const row = JSON.parse(text);
        return buildPerPatientClaims(row?.session, row?.billing);
      });
    const prepared = prepareOptions(JSON.parse(options));
    return step((text) => buildPerPatientClaims(JSON.parse(text), prepared));
  },
  /** A row is the services that are judged together. */
  unbundling(options) {
    const prepared = prepareOptions(options === undefined ? {} : JSON.parse(options));
    return step((text) => detectUnbundling(listIn(text, 'services'), prepared));
  },
  /** A row is the notes that are compared with one another. */
  score(options) {
    const given = options === undefined ? {} : JSON.parse(options);
    return step((text) => scoreNoteIndividuality(listIn(text, 'notes'), given));
  },
};
