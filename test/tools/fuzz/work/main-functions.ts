import * as library from '../../../../src/index.js';
import type { JsonSchema } from '../structure/json-schema.js';
import { exampleInputs as of } from './example-inputs.js';
import { file, listOf, noteReading, text } from './shapes.js';
import { target } from './target.js';

const session = file('group-session');
const services = listOf('billed-service');
const notes = listOf('note');
const claims = listOf('professional-claim');
const rules = file('rule-options');
const comparison = file('individuality-options');
const print = file('note-fingerprint');
// A member's note has no schema file of its own; its fields come from the examples.
const memberNote: JsonSchema = { type: 'object' };

// Passes one prepared handle to every function that accepts one.
const preparedEverywhere = (options: never, scene: never, lines: never): unknown[] => {
  const prepared = library.prepareOptions(options);
  return [
    library.validateGroupSession(scene, prepared),
    library.detectUnbundling(lines, prepared),
    library.findClonedNotes([], prepared),
  ];
};

const preparedBilling = (billing: never, scene: never): unknown =>
  library.buildPerPatientClaims(scene, library.prepareOptions(billing));

const typed = (given: never, options: never, note: never): unknown =>
  library.scoreNote(note, library.prepareNotes(given, options));

const typedInForm = (scene: never, options: never, patientId: never, note: never): unknown =>
  library.checkNote(library.prepareSession(scene, options), patientId, note);

// It promises to throw nothing, not even an InputError; its faults may hold no word of the input.
const faultsOf = (input: unknown): unknown => {
  try {
    return library.readGroupSession(input).faults;
  } catch (error) {
    throw new TypeError('It threw.', { cause: error });
  }
};

// The four main functions of the library.
const often = { share: 3 };

/** Every function of the main entry point. */
export const mainFunctions = [
  target(
    'validateGroupSession',
    library.validateGroupSession,
    { session, options: file('validation-options') },
    of.sessions,
    often,
  ),
  target(
    'buildPerPatientClaims',
    library.buildPerPatientClaims,
    { session, billing: file('billing') },
    of.claims,
    often,
  ),
  target(
    'detectUnbundling',
    library.detectUnbundling,
    { services, options: rules },
    of.services,
    often,
  ),
  target(
    'scoreNoteIndividuality',
    library.scoreNoteIndividuality,
    { notes, options: comparison },
    of.notes,
    often,
  ),
  target(
    'reconcileGroupClaims',
    library.reconcileGroupClaims,
    { session, services, options: rules },
    of.claimFiles,
  ),
  target(
    'readGroupSession',
    faultsOf,
    { session },
    of.sessions.map(([one]) => [one]),
    often,
  ),
  target('findClonedNotes', library.findClonedNotes, { notes, options: comparison }, of.notes),
  target('fingerprintNote', library.fingerprintNote, { note: file('note') }, of.single),
  target(
    'compareFingerprints',
    library.compareFingerprints,
    { a: print, b: print },
    of.fingerprints,
  ),
  target(
    'prepareNotes, scoreNote',
    typed,
    { notes, options: comparison, note: file('note') },
    of.typed,
  ),
  target(
    'prepareOptions, then three checks',
    preparedEverywhere,
    { options: file('validation-options'), session, services },
    of.prepared,
  ),
  target(
    'prepareOptions, then buildPerPatientClaims',
    preparedBilling,
    { billing: file('billing'), session },
    of.prepared,
  ),
  target(
    'prepareSession, checkNote',
    typedInForm,
    { session, options: file('validation-options'), patientId: text, note: memberNote },
    of.forms,
  ),
  target('readNote', library.readNote, { text, options: noteReading }, of.noteTexts),
  target('readFrame', library.readFrame, { text }, of.frames),
  target(
    'compareReports',
    library.compareReports,
    { before: file('session-report'), after: file('session-report') },
    of.comparedReports,
    { shows: true },
  ),
  target('composeNote', library.composeNote, { session, patientId: text }, of.composed, {
    shows: true,
  }),
  target(
    'estimateReimbursement',
    library.estimateReimbursement,
    { claims, schedule: file('fee-schedule') },
    of.estimates,
  ),
  target('getRule', library.getRule, { rule: text }, of.ruleIds, {
    share: 0.2,
    mayBeNothing: true,
  }),
  target('explain', library.explain, { finding: file('finding') }, of.findings),
];
