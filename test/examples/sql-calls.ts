import {
  buildPerPatientClaims,
  detectUnbundling,
  findClonedNotes,
  fingerprintNote,
  InputError,
  reconcileGroupClaims,
  scoreNoteIndividuality,
  validateGroupSession,
} from '../../src/index.js';
import { generatedNotes } from '../tools/conformance/generated-notes.js';
import { generatedServices } from '../tools/conformance/generated-services.js';
import { generatedSession, malformedSession } from '../tools/conformance/generated-session.js';
import { generatedBilling } from '../tools/conformance/generated-terms.js';
import { seeded } from '../tools/conformance/seeded.js';

/** A call as made in SQL, and the same call in this process. */
export interface SqlCall {
  readonly given: readonly unknown[];
  readonly ask: () => object;
}

const sessionOf = (seed: number) => {
  const session = generatedSession(seeded(seed));
  return seed % 20 === 0 ? malformedSession(seeded(seed), session) : session;
};

const servicesOf = (seed: number) =>
  generatedServices(seeded(seed), generatedSession(seeded(seed)));

/** For each SQL function, makes a call from a seed. One session in twenty is malformed. */
export const sqlCalls: Readonly<Record<string, (seed: number) => SqlCall>> = {
  validate_group_session: (seed) => {
    const session = sessionOf(seed);
    const { payers = [] } = generatedBilling(seeded(seed));
    return {
      given: [session, { payers }],
      ask: () => validateGroupSession(session, { payers }),
    };
  },
  build_per_patient_claims: (seed) => {
    const session = sessionOf(seed);
    const billing = generatedBilling(seeded(seed));
    return { given: [session, billing], ask: () => buildPerPatientClaims(session, billing) };
  },
  detect_unbundling: (seed) => {
    const services = servicesOf(seed);
    return { given: [services, null], ask: () => detectUnbundling(services) };
  },
  score_note_individuality: (seed) => {
    const notes = generatedNotes(seeded(seed));
    return { given: [notes, null], ask: () => scoreNoteIndividuality(notes) };
  },
  find_cloned_notes: (seed) => {
    const [note, ...history] = generatedNotes(seeded(seed)).reverse();
    const notes = note ? [note] : [];
    return { given: [notes, { history }], ask: () => findClonedNotes(notes, { history }) };
  },
  fingerprint_note: (seed) => {
    const [note = { noteId: 'none', patientId: 'none', text: '' }] = generatedNotes(seeded(seed));
    return { given: [note], ask: () => fingerprintNote(note) };
  },
  reconcile_group_claims: (seed) => {
    const session = sessionOf(seed);
    const services = servicesOf(seed);
    return {
      given: [session, services, null],
      ask: () => reconcileGroupClaims(session, services),
    };
  },
};

/** The answer in this process, as the SQL function writes it. */
export const answerInProcess = ({ ask }: SqlCall): string => {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return JSON.stringify({ error: 'shape', issues: error.issues });
  }
};
