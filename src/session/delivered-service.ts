import * as z from 'zod/mini';
import type { SessionFacts } from '../record/session-facts.js';
import { instructionCode, multiFamilyCode } from '../reference/codes/group-codes.js';
import { inForce, inForceOrOldest } from '../reference/dated.js';
import { familyPsychotherapy } from '../reference/figures/family-psychotherapy.js';
import { minimumGroupSize } from '../reference/figures/group-size.js';
import {
  individualCodeFor,
  individualPsychotherapyTimes,
} from '../reference/figures/individual-psychotherapy-times.js';
import { wholeMinutes } from '../time/instant.js';
import { lengthOf, merged } from '../time/interval.js';
import { groupAttendance } from './group-attendance.js';

/** The service that was actually delivered, whatever was scheduled. */
export interface DeliveredService {
  /** The code of the group that was delivered: 90849 for a multi-family group; `null` where it was no group, or that is undecided. */
  code: '90853' | '90849' | null;
  /** `'undecided'` where members whose attendance is not recorded decide whether it was a group. */
  kind: 'group' | 'not-group' | 'undecided';
  /** What else it may have been, only if that was delivered and is documented on its own terms. */
  alternatives: { code: string; patientId?: string; why: string }[];
}

/** The shape of a {@link DeliveredService}. */
export const deliveredServiceSchema: z.core.$ZodType<DeliveredService> = z.object({
  code: z.nullable(z.enum(['90853', '90849'])),
  kind: z.enum(['group', 'not-group', 'undecided']),
  alternatives: z.array(
    z.object({ code: z.string(), patientId: z.exactOptional(z.string()), why: z.string() }),
  ),
});

type Alternative = DeliveredService['alternatives'][number];

const individualServices = ({ attending, serviceDate }: SessionFacts): Alternative[] => {
  const times = inForce(individualPsychotherapyTimes, serviceDate)?.value;
  if (!times) return [];
  return attending.flatMap(({ patientId, minutes, presence }) => {
    // Without recorded times, no code that is chosen by time can be named.
    if (minutes === null || !presence.isRecorded) return [];
    const code = individualCodeFor(times, minutes);
    const why = `${minutes} minutes: only if individual psychotherapy was delivered and is documented on its own terms.`;
    return code === undefined ? [] : [{ code, patientId, why }];
  });
};

const withoutPatient = ({ whole, notAbsent }: SessionFacts): number => {
  const isKnown = notAbsent.every(({ attended, presence }) => attended && presence.isRecorded);
  if (!whole || !isKnown) return 0;
  const present = merged(notAbsent.flatMap(({ presence }) => presence.present));
  return wholeMinutes(lengthOf(present), lengthOf([whole]));
};

// One patient whose relatives were there received family psychotherapy, if anything.
const familyServices = (facts: SessionFacts): Alternative[] => {
  const family = inForce(familyPsychotherapy, facts.serviceDate)?.value;
  if (!family) return [];
  const { fromMinutes, ...codes } = family;
  const together = facts.attending.flatMap(({ patientId, minutes, presence }) =>
    presence.isRecorded && minutes !== null && minutes >= fromMinutes
      ? [
          {
            code: codes.withPatient,
            patientId,
            why: `${minutes} minutes with relatives: only if family psychotherapy was delivered and is documented on its own terms.`,
          },
        ]
      : [],
  );
  const apart = withoutPatient(facts);
  return apart < fromMinutes
    ? together
    : [
        ...together,
        {
          code: codes.withoutPatient,
          why: `${apart} minutes when no patient was there: only if family psychotherapy was delivered then and is documented on its own terms.`,
        },
      ];
};

const hasRelatives = ({ recorded: { others = [] } }: SessionFacts): boolean =>
  others.some(({ role }) => role === 'relative');

const instruction = ({ attending, serviceDate }: SessionFacts): Alternative[] => {
  const usual = inForce(instructionCode, serviceDate)?.value;
  const codes = new Set(attending.map(({ policy }) => policy?.instructionCode ?? usual));
  return [...codes]
    .filter((code) => code !== undefined)
    .map((code) => ({
      code,
      why: 'A class, where the payer covers it and its requirements are met.',
    }));
};

const notGroup = (alternatives: Alternative[]): DeliveredService => ({
  code: null,
  kind: 'not-group',
  alternatives,
});

const multiFamily = ({ serviceDate }: SessionFacts): DeliveredService => {
  const code = inForce(multiFamilyCode, serviceDate)?.value;
  if (code === undefined) return notGroup([]);
  const why = 'Psychotherapy with several families in one group.';
  return { code, kind: 'not-group', alternatives: [{ code, why }] };
};

/** What was actually delivered. It depends on the facts alone: turning a rule off does not change it. */
export const deliveredService = (facts: SessionFacts): DeliveredService => {
  const { recorded, serviceDate } = facts;
  // Also for a date before the first figure, a single patient is never a group.
  const minimum = inForceOrOldest(minimumGroupSize, serviceDate);
  if (recorded.interaction?.length === 0) return notGroup(instruction(facts));
  const attendance = groupAttendance(facts, minimum);
  if (attendance === 'attendance-not-recorded')
    return { code: null, kind: 'undecided', alternatives: [] };
  if (attendance !== 'enough')
    return notGroup(
      attendance === 'too-few-attended' && hasRelatives(facts)
        ? familyServices(facts)
        : individualServices(facts),
    );
  if (recorded.groupType === 'multi-family') return multiFamily(facts);
  return { code: '90853', kind: 'group', alternatives: [] };
};
