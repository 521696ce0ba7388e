import type { Rule } from '../finding/rule.js';
import type { BookingFacts } from './double-bookings.js';
import type { FrequencyFacts } from './frequency-limits.js';
import type { PairFacts, UndocumentedPair } from './pair-facts.js';
import type {
  AddOnFacts,
  EditionFacts,
  GroupModifierFacts,
  LinesFacts,
  ProviderFacts,
  SupervisedLine,
} from './patient-day.js';
import { addOn } from './rules/add-on.js';
import { bundle } from './rules/bundle.js';
import { claimsOnly } from './rules/claims-only.js';
import { clinicianDoubleBooked } from './rules/clinician-double-booked.js';
import { duplicate } from './rules/duplicate.js';
import { edition } from './rules/edition.js';
import { frequency } from './rules/frequency.js';
import { modifierDoesNotCure } from './rules/modifier-does-not-cure.js';
import { modifierInvalid } from './rules/modifier-invalid.js';
import { modifierMissing } from './rules/modifier-missing.js';
import { necessityMissing } from './rules/necessity-missing.js';
import { neverTogether } from './rules/never-together.js';
import { noteMissing } from './rules/note-missing.js';
import { overlappingTime } from './rules/overlapping-time.js';
import { payerDenies } from './rules/payer-denies.js';
import { perDiem } from './rules/per-diem.js';
import { provider } from './rules/provider.js';
import { sameEncounter } from './rules/same-encounter.js';
import { sameFocus } from './rules/same-focus.js';
import { sameNote } from './rules/same-note.js';
import { supervision } from './rules/supervision.js';
import { timesMissing } from './rules/times-missing.js';
import { twoClinicians } from './rules/two-clinicians.js';
import { units } from './rules/units.js';
import { unreadLineRule } from './rules/unread-line.js';
import type { UnreadLine } from './unread-line.js';

/** For every pair: times, encounters, and notes first, codes second. */
export const pairRules: readonly Rule<PairFacts>[] = [
  overlappingTime,
  sameEncounter,
  sameNote,
  modifierDoesNotCure,
  modifierMissing,
  modifierInvalid,
  neverTogether,
  payerDenies,
  perDiem,
  timesMissing,
  noteMissing,
  necessityMissing,
  sameFocus,
];

/** For a group line and a bundle in its month, on the same date or not. */
export const monthRules: readonly Rule<PairFacts>[] = [bundle];

/** For every line with the group modifier. */
export const groupModifierRules: readonly Rule<GroupModifierFacts>[] = [modifierInvalid];

/** For every add-on line, and every line with a deleted code. */
export const addOnRules: readonly Rule<AddOnFacts>[] = [addOn];

/** For every line that could not be read and was left out. */
export const unreadLineRules: readonly Rule<UnreadLine>[] = [unreadLineRule];

/** For every line that is compared with lines of the same clinician. */
export const providerRules: readonly Rule<ProviderFacts>[] = [provider];

/** For every line whose service a trainee delivered. */
export const supervisionRules: readonly Rule<SupervisedLine>[] = [supervision];

/** For the lines that bill one patient for one group session. */
export const groupSessionRules: readonly Rule<LinesFacts>[] = [twoClinicians, duplicate];

/** For the lines that bill one patient for one group session on two dates or more. */
export const repeatedSessionRules: readonly Rule<LinesFacts>[] = [duplicate];

/** For the group lines of one date and claim type. */
export const unitRules: readonly Rule<LinesFacts>[] = [units];

/** For every line with a limit of its payer, limit by limit. */
export const frequencyRules: readonly Rule<FrequencyFacts>[] = [frequency];

/** For every line that overlaps a service of the same clinician to another patient. */
export const bookingRules: readonly Rule<BookingFacts>[] = [clinicianDoubleBooked];

/** Once for a report, or in a check of a session once for each patient, if claims alone do not show that a pair is distinct. */
export const claimsOnlyRules: readonly Rule<UndocumentedPair>[] = [claimsOnly];

/** Once for a report, or in a check of a session once for each patient and date. */
export const editionRules: readonly Rule<EditionFacts>[] = [edition];
