import * as z from 'zod/mini';
import { idSchema, plainZero } from '../input/read-input.js';
import { type PayerOrder, payerOrderSchema } from '../record/other-coverage.js';
import { modifierSchema, procedureCodeSchema } from '../reference/codes/code-formats.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import { type PractitionerType, practitionerTypeSchema } from '../reference/practitioner.js';
import { knowsTimeZone } from '../time/date-of-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';

/** The parts of the clinical note that the same-day rules read. */
export interface ServiceNote {
  noteId: string;
  text?: string;
  focus?: string;
  interventions?: string[];
  /** Why this patient needed this service. */
  medicalNecessity?: string;
  /** Why both services were needed on the same date. */
  whyBoth?: string;
}

/** One service line, as it was or will be billed. */
export interface BilledService {
  serviceId: string;
  patientId: string;
  payerId?: string;
  /** Which of the patient's payers this line was sent to. */
  payerOrder?: PayerOrder;
  claimId?: string;
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  modifiers?: string[];
  /** Whole number from 1; default 1. */
  units?: number;
  chargeCents?: number;
  /** Default `'active'`. Only active lines are checked. */
  status?: 'active' | 'void' | 'replaced' | 'denied';
  /** Date of service. */
  serviceDate: string;
  /** RFC 3339 time. */
  start?: string;
  /** RFC 3339 time. */
  end?: string;
  /** IANA time zone such as `America/New_York`, or `UTC`: that of a `start` or `end` without an offset. */
  timeZone?: string;
  /** NPI of the rendering provider: the clinician whose name is on the line. */
  renderingNpi?: string;
  /** NPI of the billing provider: the one who is paid. */
  billingNpi?: string;
  /** The clinician who delivered the service, if not the rendering provider. */
  performedBy?: string;
  practitionerType?: PractitionerType;
  /** The practitioner type of the clinician in `performedBy`. */
  performedByType?: PractitionerType;
  /** Claim type. Only lines of the same type are compared. Default `'professional'`. */
  setting?: Setting;
  /** The encounter that the line belongs to. Two services on one date need two encounters. */
  encounterId?: string;
  /** The `sessionId` of the group session that this line bills. */
  groupSessionId?: string;
  /** The group sessions that one line of several units bills, each by its `sessionId`. */
  groupSessionIds?: string[];
  note?: ServiceNote;
}

/** Whether the line is active: not void, replaced, or denied. */
export const isActive = ({ status = 'active' }: BilledService): boolean => status === 'active';

/** The shape of a {@link BilledService}. */
export const billedServiceSchema: z.core.$ZodType<BilledService> = z.strictObject({
  serviceId: idSchema,
  patientId: idSchema,
  payerId: z.exactOptional(z.string()),
  payerOrder: z.exactOptional(payerOrderSchema),
  claimId: z.exactOptional(z.string()),
  code: procedureCodeSchema,
  modifiers: z.exactOptional(z.array(modifierSchema)),
  units: z.exactOptional(z.int().check(z.gte(1))),
  chargeCents: z.exactOptional(z.int().check(z.gte(0), plainZero)),
  status: z.exactOptional(z.enum(['active', 'void', 'replaced', 'denied'])),
  serviceDate: dateSchema,
  start: z.exactOptional(timeSchema),
  end: z.exactOptional(timeSchema),
  timeZone: z.exactOptional(
    z.string().check(
      z.refine(knowsTimeZone, {
        error: 'Name an IANA time zone that this engine knows.',
        params: { code: 'zone' },
      }),
    ),
  ),
  renderingNpi: z.exactOptional(z.string()),
  billingNpi: z.exactOptional(z.string()),
  performedBy: z.exactOptional(z.string()),
  practitionerType: z.exactOptional(practitionerTypeSchema),
  performedByType: z.exactOptional(practitionerTypeSchema),
  setting: z.exactOptional(z.enum(['professional', 'outpatient-facility'])),
  encounterId: z.exactOptional(z.string()),
  groupSessionId: z.exactOptional(z.string()),
  groupSessionIds: z.exactOptional(z.array(z.string())),
  note: z.exactOptional(
    z.strictObject({
      noteId: idSchema,
      text: z.exactOptional(z.string()),
      focus: z.exactOptional(z.string()),
      interventions: z.exactOptional(z.array(z.string())),
      medicalNecessity: z.exactOptional(z.string()),
      whyBoth: z.exactOptional(z.string()),
    }),
  ),
});
