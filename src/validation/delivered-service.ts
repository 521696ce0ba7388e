import { inForce } from '../reference/dated.js';
import {
  individualCodeFor,
  individualPsychotherapyTimes,
} from '../reference/individual-psychotherapy-times.js';
import { minimumGroupSize } from '../reference/minimum-group-size.js';
import type { DeliveredService } from '../session/delivered-service.js';
import type { SessionFacts } from '../session/session-facts.js';

type Alternative = DeliveredService['alternatives'][number];

const multiFamilyCode = '90849';
const instructionCode = 'H2027';

const individualServices = ({ attending, serviceDate }: SessionFacts): Alternative[] => {
  const times = inForce(individualPsychotherapyTimes, serviceDate)?.value ?? [];
  return attending.flatMap(({ patientId, minutes }) => {
    const code = individualCodeFor(times, minutes);
    return code === undefined
      ? []
      : [
          {
            code,
            patientId,
            why: `${minutes} minutes: only if individual psychotherapy is what was delivered, documented on its own terms.`,
          },
        ];
  });
};

const instruction = ({ attending }: SessionFacts): Alternative[] => {
  const codes = new Set(attending.map(({ policy }) => policy?.instructionCode ?? instructionCode));
  return [...codes].map((code) => ({
    code,
    why: 'A class, where the payer covers it and its terms are met.',
  }));
};

/** What was really delivered, by the facts alone: turning a rule off does not change it. */
export const deliveredService = (facts: SessionFacts): DeliveredService => {
  const notGroup = (alternatives: Alternative[]): DeliveredService => ({
    code: null,
    kind: 'not-group',
    alternatives,
  });
  const { session, hasTimes, patientsAttended, mostPresent, serviceDate } = facts;
  const minimum = inForce(minimumGroupSize, serviceDate)?.value ?? 2;
  if (session.interaction?.length === 0) return notGroup(instruction(facts));
  if (patientsAttended < minimum || (hasTimes && mostPresent < minimum))
    return notGroup(individualServices(facts));
  if (session.groupType === 'multi-family')
    return notGroup([
      { code: multiFamilyCode, why: 'Several families together in one psychotherapy group.' },
    ]);
  return { code: '90853', kind: 'group', alternatives: [] };
};
