import type { ExamplePair } from '../../rule-example.js';
import * as addOn from './add-on.js';
import * as bundle from './bundle.js';
import * as clinicianDoubleBooked from './clinician-double-booked.js';
import * as duplicate from './duplicate.js';
import * as edition from './edition.js';
import * as modifierDoesNotCure from './modifier-does-not-cure.js';
import * as modifierInvalid from './modifier-invalid.js';
import * as modifierMissing from './modifier-missing.js';
import * as necessityMissing from './necessity-missing.js';
import * as neverTogether from './never-together.js';
import * as noteMissing from './note-missing.js';
import * as overlappingTime from './overlapping-time.js';
import * as payerDenies from './payer-denies.js';
import * as perDiem from './per-diem.js';
import * as sameEncounter from './same-encounter.js';
import * as sameFocus from './same-focus.js';
import * as sameNote from './same-note.js';
import * as timesMissing from './times-missing.js';
import * as twoClinicians from './two-clinicians.js';
import * as units from './units.js';

/** The example pairs of the rules about one patient's day, by id. */
export const unbundlingExamples: Readonly<Record<string, ExamplePair>> = {
  'unbundling/overlapping-time': overlappingTime,
  'unbundling/same-encounter': sameEncounter,
  'unbundling/same-note': sameNote,
  'unbundling/modifier-does-not-cure': modifierDoesNotCure,
  'unbundling/modifier-missing': modifierMissing,
  'unbundling/modifier-invalid': modifierInvalid,
  'unbundling/never-together': neverTogether,
  'unbundling/payer-denies': payerDenies,
  'unbundling/per-diem': perDiem,
  'unbundling/bundle': bundle,
  'unbundling/add-on': addOn,
  'unbundling/times-missing': timesMissing,
  'unbundling/note-missing': noteMissing,
  'unbundling/necessity-missing': necessityMissing,
  'unbundling/same-focus': sameFocus,
  'unbundling/two-clinicians': twoClinicians,
  'unbundling/duplicate': duplicate,
  'unbundling/units': units,
  'unbundling/clinician-double-booked': clinicianDoubleBooked,
  'unbundling/edition': edition,
};
