import * as z from 'zod/mini';
import { InputError, type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput } from '../../../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../../../record/group-session.js';
import type { FhirBundle, Given } from '../fhir-types.js';
import { type BundleIndex, bundleIndex } from './bundle-index.js';
import { chartsOf, missingPart, type Reading, recordSource } from './bundle-reading.js';
import { readBundle } from './bundle-resources.js';
import { type MissingPart, missingPartSchema } from './missing-parts.js';
import { readFacilitators } from './read-facilitators.js';
import { readMembers } from './read-members.js';
import { readSessionDetails, type SessionDetails } from './read-session-details.js';
import { type SessionEncounters, sessionEncounters } from './session-encounters.js';

/** How a bundle is read. */
export interface FromFhirBundleOptions {
  /**
   * Any encounter of the session, for a bundle with several sessions: its ID, `Encounter/ID`, or its full URL.
   */
  encounter?: string;
  /** What you know about the session. It overrides what the bundle holds. */
  known?: SessionDetails;
}

interface BundleReading {
  /** What the session needs and the bundle does not hold, in the order of the session. */
  missing: MissingPart[];
  /** JSON Pointers into the session, to the FHIRPath where each part was read. For `toOperationOutcome`. */
  sources: Record<string, string>;
}

/** The reading of a bundle whose session can be checked. */
export interface CompleteBundleReading extends BundleReading {
  complete: true;
  session: GroupSession;
}

/** The reading of a bundle that lacks a `required` part. */
export interface IncompleteBundleReading extends BundleReading {
  complete: false;
  session: Partial<GroupSession>;
}

const readingShape = {
  missing: z.array(missingPartSchema),
  sources: z.record(z.string(), z.string()),
};

const completeReadingSchema: z.core.$ZodType<CompleteBundleReading> = z.strictObject({
  complete: z.literal(true),
  session: groupSessionSchema,
  ...readingShape,
});

/** The shape of a bundle reading. The session of an incomplete one holds whatever was found. */
export const bundleReadingSchema = z.union([
  completeReadingSchema,
  z.strictObject({ complete: z.literal(false), session: z.looseObject({}), ...readingShape }),
]);

const optionsSchema = z.strictObject({
  encounter: z.exactOptional(z.string()),
  known: z.exactOptional(z.looseObject({})),
});

const required = ['sessionId', 'start', 'end', 'placeOfService', 'groupType'] as const;
const people = ['facilitators', 'members'] as const;

// Completes the known details to a valid session, so that the schema of a session can check them.
const validSession: GroupSession = {
  sessionId: 'unknown',
  start: '2000-01-01T00:00:00-05:00',
  end: '2000-01-01T01:00:00-05:00',
  placeOfService: '11',
  groupType: 'other',
  facilitators: [],
  members: [],
};

const readOptions = (
  options: unknown,
  faults: InputFault[],
): { encounter: string | undefined; known: SessionDetails } => {
  const root = '/options';
  const { encounter, known: given = {} } = tryInput(optionsSchema, options, root, faults) ?? {};
  for (const key of people)
    if (Object.hasOwn(given, key)) faults.push(inputFault(`${root}/known/${key}`, 'unknown-key'));
  const merged = { ...validSession, ...given, facilitators: [], members: [] };
  const session = tryInput(groupSessionSchema, merged, `${root}/known`, faults);
  const { facilitators, members, ...details } = session ?? validSession;
  const known: SessionDetails = details;
  for (const key of required) if (!Object.hasOwn(given, key)) delete known[key];
  return { encounter, known };
};

const readSession = (
  index: BundleIndex,
  encounters: SessionEncounters,
  known: SessionDetails,
): BundleReading & { session: Partial<GroupSession> } => {
  const charts = chartsOf(index);
  const reading: Reading = { index, charts, encounters, missing: [], sources: new Map() };
  if (encounters.whole) recordSource(reading, '', encounters.whole);
  const details = { ...readSessionDetails(reading), ...known };
  const session = {
    ...details,
    facilitators: readFacilitators(reading),
    members: readMembers(reading, details),
  };
  const overridden = new Set(Object.keys(known).map((key) => `/${key}`));
  // A known start does not need the time zone of the bundle.
  if (known.start !== undefined || known.serviceDate !== undefined) overridden.add('/timeZone');
  return {
    session,
    missing: reading.missing
      .filter(({ path }) => !overridden.has(path))
      .map((part) =>
        part.path === '/start' && known.serviceDate !== undefined
          ? { ...part, required: false }
          : part,
      ),
    sources: Object.fromEntries([...reading.sources].filter(([path]) => !overridden.has(path))),
  };
};

// A session with too many members comes from a bundle with too many entries.
const inBundle = ({ path, code }: InputFault): InputFault =>
  inputFault(path === '/members' ? '/entry' : path, code);

const remedied = ({ path, code, message }: InputFault): InputFault => ({
  path,
  code,
  message:
    path.startsWith('/entry/') && code !== 'conflict'
      ? `${message} Correct it as FHIR R4 has it, or leave this entry out of the bundle.`
      : message,
});

const unchosen = (candidates: readonly string[], wanted: string | undefined): MissingPart => ({
  ...missingPart('session', '', wanted === undefined ? 'ambiguous' : 'absent'),
  candidates: [...candidates],
});

/**
 * Reads a group session from a FHIR R4 bundle, and lists what the bundle does not hold.
 * Nothing is guessed: a missing part has no key in the session and an entry in `missing`.
 *
 * EHRs record a group in one of two ways. Either the session is one Encounter, whose subject is a Group or
 * nobody, and each patient has an Encounter that is `partOf` it. Or there are only patients' Encounters:
 * those at the same time and location with the same clinician are one session, and so are those that share
 * an appointment or an identifier of the system `urn:group-therapy-billing:session`. Members are in the
 * order of patient IDs. References may be absolute, relative, `urn:uuid`, contained or by identifier. The
 * order of entries changes nothing but paths.
 *
 * What has no standard element in FHIR is read from names of this library, which all start with
 * `urn:group-therapy-billing:`:
 *
 * - identifiers `id` (of any resource; overrides its logical ID) and `session`;
 * - codes `group-type` and `program` in Encounter.type, `practitioner-type` in PractitionerRole.code
 *   or Practitioner.qualification, `note-section` in Composition.section.code;
 * - extensions of the Encounter `interaction` (`none` records that there was none), `instruction`,
 *   `focus`, `intervention`, `size-rationale`, `bill-as`, `telehealth`, `time-zone`; and of a
 *   patient's Encounter also `presence`, `coverage`, `authorization`, `first-session` and
 *   `interactive-complexity`;
 * - extensions `bills` of a participant, Practitioner or PractitionerRole, `supervised-by` of the last
 *   two, `review-by` of a CarePlan, `authorization` of a Coverage, and `risk-changed`, `drafted-by` and
 *   `amendment` of a note.
 *
 * A bundle with several sessions is read only if `options.encounter` names an Encounter of one; `missing` has
 * the candidates. One page of a search is not a whole bundle: the pages that are not there are `missing`.
 *
 * There is a session to check wherever the bundle says which day it was; `missing` has the rules whose findings come
 * of what is not there. A facilitator who is not known to bill does not bill, which is in `missing`. A part without an element it requires, such as a plan without a first day, is left out whole.
 *
 * @param bundle A bundle of any type.
 * @param options Which session to read, and what you know about it.
 * @returns A complete reading, whose session can be checked, or an incomplete one, with `required` parts
 *   missing.
 * @throws `InputError` if the bundle or the options are malformed, or if two entries with one address
 *   differ and their `meta.lastUpdated` does not tell which is newer. Each issue says what to do.
 */
export const fromFhirBundle = (
  bundle: Given<FhirBundle>,
  options: FromFhirBundleOptions = {},
): CompleteBundleReading | IncompleteBundleReading => {
  const faults: InputFault[] = [];
  const { encounter, known } = readOptions(options, faults);
  const { resources, pageSign } = readBundle(bundle, faults);
  if (faults.length > 0) throw new InputError(faults.map(remedied));
  const index = bundleIndex(resources);
  const pages = pageSign === undefined ? [] : [missingPart('pages', '', 'absent', pageSign)];
  const { chosen, candidates } = sessionEncounters(index, encounter);
  if (candidates.length > 0)
    return {
      complete: false,
      session: {},
      missing: [...pages, unchosen(candidates, encounter)],
      sources: {},
    };
  const reading = readSession(index, chosen ?? { whole: undefined, parts: [] }, known);
  const { session: draft, sources } = reading;
  const missing = [...pages, ...reading.missing];
  const session = tryInput(groupSessionSchema, draft, '', faults);
  const unforeseen = faults.filter(({ code }) => code !== 'missing' && code !== 'zone');
  if (unforeseen.length > 0) throw new InputError(unforeseen.map(inBundle));
  return session && !missing.some((part) => part.required)
    ? { complete: true, session, missing, sources }
    : { complete: false, session: draft, missing, sources };
};
