// The extension is needed: types of packages without exports are found by file name from modules.
import type { Bundle } from 'fhir/r4.js';
import { InputError, type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput } from '../../../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../../../record/group-session.js';
import { type BundleIndex, bundleIndex } from './bundle-index.js';
import { type FromFhirBundleOptions, readOptions } from './from-fhir-bundle-options.js';
import { type Layout, layoutOf } from './layout.js';
import { found, type Ledger } from './ledger.js';
import type { MissingPart } from './missing-part.js';
import { readBundle } from './read-bundle.js';
import { readFacilitators } from './read-facilitators.js';
import { readMembers } from './read-members.js';
import { readScene, type Scene } from './read-scene.js';
import type { Reading } from './reading.js';

interface BundleReading {
  /** What the session needs and the bundle does not say, in the order of the session. */
  missing: MissingPart[];
  /** By JSON Pointer into the session: the FHIRPath of where it was read. For `toOperationOutcome`. */
  sources: Record<string, string>;
}

/** A bundle that says all that a session cannot be checked without. */
export interface CompleteBundleReading extends BundleReading {
  complete: true;
  session: GroupSession;
}

/** A bundle that does not: `missing` has at least one part that is `required`. */
export interface IncompleteBundleReading extends BundleReading {
  complete: false;
  session: Partial<GroupSession>;
}

const read = (layout: Layout, index: BundleIndex, known: Scene) => {
  const ledger: Ledger = { missing: [], sources: new Map() };
  const reading: Reading = { index, layout, ledger };
  if (layout.whole) found(ledger, '', layout.whole);
  const scene = { ...readScene(reading), ...known };
  const session = {
    ...scene,
    facilitators: readFacilitators(reading),
    members: readMembers(reading, scene),
  };
  const settled = new Set(Object.keys(known).map((key) => `/${key}`));
  // A start that the caller states needs no time zone of the bundle.
  if (known.start !== undefined) settled.add('/timeZone');
  return {
    session,
    missing: ledger.missing.filter(({ path }) => !settled.has(path)),
    sources: Object.fromEntries([...ledger.sources].filter(([path]) => !settled.has(path))),
  };
};

/**
 * The session that a FHIR R4 bundle holds, and a list of what the bundle does not say.
 * Nothing is guessed: what is not said has no key in the session and an entry in `missing`.
 *
 * A group is laid out in one of two ways. Either one Encounter is the session, its subject no patient
 * or a Group, and one Encounter of each patient is `partOf` it. Or each patient has an Encounter, and
 * those at the same time and place with the same clinician are the session, or those that share an
 * appointment or an identifier of the system `urn:group-therapy-billing:session`. Members come by
 * patient id. References may be absolute, relative, `urn:uuid`, contained or by identifier; the order
 * of entries changes nothing but paths.
 *
 * What FHIR has no standard element for is read from names of this library, all of which start with
 * `urn:group-therapy-billing:`:
 *
 * - identifiers `id` (of any resource, stands over its logical id) and `session`;
 * - codes `group-type` and `program` in Encounter.type, `practitioner-type` in PractitionerRole.code
 *   or Practitioner.qualification, `note-section` in Composition.section.code;
 * - extensions of the Encounter `interaction` (`none` records that there was none), `instruction`,
 *   `focus`, `intervention`, `size-rationale`, `bill-as`, `telehealth`, `time-zone`; and of one
 *   patient's Encounter also `presence`, `coverage`, `authorization`, `first-session` and
 *   `interactive-complexity`;
 * - extensions `bills` of a participant, Practitioner or PractitionerRole, `supervised-by` of the last
 *   two, `review-by` of a CarePlan, `authorization` of a Coverage, and `risk-changed`, `drafted-by` and
 *   `amendment` of a note.
 *
 * Where no one is said to bill, nobody does, and where no credential is said, it is blank; both are
 * in `missing`. A part that lacks what it cannot be without, such as a plan without a first day, is
 * left out whole.
 *
 * @param bundle A bundle of any type.
 * @param options Which session is meant, and what the caller knows of it.
 * @returns `complete` with a session that can be checked, or not, with `required` parts missing.
 * @throws `InputError` where the bundle or the options are malformed, where two entries under
 *   one address differ, or where the bundle has several sessions and `options.encounter` chooses none.
 */
export const fromFhirBundle = (
  bundle: Bundle,
  options: FromFhirBundleOptions = {},
): CompleteBundleReading | IncompleteBundleReading => {
  const faults: InputFault[] = [];
  const { encounter, known } = readOptions(options, faults);
  const placed = readBundle(bundle, faults);
  if (faults.length > 0) throw new InputError(faults);
  const index = bundleIndex(placed);
  const layout = layoutOf(index, encounter) ?? { whole: undefined, parts: [] };
  const { session: draft, missing, sources } = read(layout, index, known);
  const session = tryInput(groupSessionSchema, draft, '', faults);
  const unforeseen = faults.filter(({ code }) => code !== 'missing' && code !== 'zone');
  if (unforeseen.length > 0) throw new InputError(unforeseen.map(inBundle));
  return session && !missing.some(({ required }) => required)
    ? { complete: true, session, missing, sources }
    : { complete: false, session: draft, missing, sources };
};

// More patients than a session may list: that many encounters stand among the entries.
const inBundle = ({ path, code }: InputFault): InputFault =>
  inputFault(path === '/members' ? '/entry' : path, code);
