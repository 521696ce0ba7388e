import type { Citation } from './citation.js';
import type { PractitionerType } from './practitioner.js';

/** How one payer's units count. */
export type UnitBasis =
  | { basis: 'session' }
  | { basis: 'minutes'; minutesPerUnit: number; rounding: 'down' | 'nearest' };

/** How large a group the payer accepts. */
export interface GroupSizeLimit {
  /** Fewest patients attending. */
  min?: number;
  /** Most patients attending. */
  max?: number;
  /** Above this many the session needs a `sizeRationale`. */
  rationaleAbove?: number;
  /** Where it applies; without it, everywhere. */
  when?: { groupType?: string; program?: string };
}

/** What telehealth of one kind needs. */
export interface TelehealthTerms {
  /** Added to every line. */
  modifier?: string;
  /** Where the service may be said to take place. */
  placesOfService: string[];
}

/** A practitioner type that may bill this payer. */
export interface BillablePractitioner {
  practitioner: PractitionerType;
  /** First date of service. */
  from?: string;
  /** Last date of service. */
  to?: string;
  /** Percentage of the fee schedule that is allowed. */
  percent?: number;
}

/** A program whose day rate already includes the group. */
export interface PerDiemProgram {
  program: string;
  /** Who bills separately all the same. */
  except?: PractitionerType[];
}

/** What one payer wants during one window of dates: data, dated and cited. */
export interface PayerPolicy {
  /** What sessions and claims call this payer. */
  payerId: string;
  name: string;
  /** Where and for which plan it was read; for readers, no rule looks at them. */
  state?: string;
  plan?: string;
  /** Dates of service for which it holds, the last day included. */
  effective: { from: string; to?: string };
  /** Where it was read. */
  citations: Citation[];
  /** The code that this payer wants for group psychotherapy; default `'90853'`. */
  code?: string;
  /** Default: one unit for each session. */
  units?: UnitBasis;
  /** Most groups paid for one patient on one day. */
  groupsPerDay?: number;
  /** The code that this payer wants for a class. */
  instructionCode?: string;
  /** The first entry that matches the session counts. */
  groupSize?: GroupSizeLimit[];
  /** Limits in whole minutes. */
  minutes?: { sessionMin?: number; sessionMax?: number; memberMin?: number };
  /** The complete list of who may bill, and since when. */
  billableBy?: BillablePractitioner[];
  /** Whether a supervisor may bill what a supervised clinician delivered. */
  supervised?: 'allowed' | 'not-allowed';
  /** Individual psychotherapy (90832 to 90838) on the day of a group. */
  sameDayIndividual?: 'allowed' | 'modifier-required' | 'documentation-required' | 'denied';
  /** Accepted modifiers for a distinct service, preferred first. */
  distinctServiceModifiers?: string[];
  /** Whether this payer applies the NCCI procedure-to-procedure edits of Medicare. */
  ncci?: 'apply' | 'ignore';
  /** Programs that this payer pays by the day, the group included. */
  perDiemPrograms?: PerDiemProgram[];
  /** Whether one facilitator bills a session for a patient, or each of them does. Default `'one-bills'`. */
  coFacilitators?: 'one-bills' | 'each-bills';
  /** `false` means not covered; a kind that is not named is not decided. */
  telehealth?: { audioVideo?: TelehealthTerms | false; audioOnly?: TelehealthTerms | false };
  /** Whether 90785 is paid. */
  interactiveComplexity?: boolean;
  /** Whether each session needs a prior authorization. */
  authorizationRequired?: boolean;
  /** Hours after the session's end in which the note has to be written. */
  noteWithinHours?: number;
  /** Days after the date of service in which the claim has to be filed. */
  timelyFilingDays?: number;
}
