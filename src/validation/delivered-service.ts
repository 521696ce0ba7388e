import type { SessionFacts } from '../record/session-facts.js';
import { instructionCode, multiFamilyCode } from '../reference/codes/alternative-codes.js';
import { inForce } from '../reference/dated.js';
import {
  individualCodeFor,
  individualPsychotherapyTimes,
} from '../reference/figures/individual-psychotherapy-times.js';
import { minimumGroupSize } from '../reference/figures/minimum-group-size.js';
import type { DeliveredService } from '../session/delivered-service.js';

type Alternative = DeliveredService['alternatives'][number];

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

const instruction = ({ attending, serviceDate }: SessionFacts): Alternative[] => {
  const usual = inForce(instructionCode, serviceDate)?.value;
  const codes = new Set(attending.map(({ policy }) => policy?.instructionCode ?? usual));
  return [...codes]
    .filter((code) => code !== undefined)
    .map((code) => ({
      code,
      why: 'A class, where the payer covers it and its terms are met.',
    }));
};

const multiFamily = ({ serviceDate }: SessionFacts): Alternative[] => {
  const code = inForce(multiFamilyCode, serviceDate)?.value;
  return code === undefined
    ? []
    : [{ code, why: 'Several families together in one psychotherapy group.' }];
};

/** What was really delivered, by the facts alone: turning a rule off does not change it. */
export const deliveredService = (facts: SessionFacts): DeliveredService => {
  const notGroup = (alternatives: Alternative[]): DeliveredService => ({
    code: null,
    kind: 'not-group',
    alternatives,
  });
  const { recorded, hasTimes, patientsAttended, mostPresent, serviceDate } = facts;
  // Before the first figure the oldest one known keeps a lone patient from being called a group.
  const minimum = (inForce(minimumGroupSize, serviceDate) ?? minimumGroupSize[0]).value;
  if (recorded.interaction?.length === 0) return notGroup(instruction(facts));
  if (patientsAttended < minimum || (hasTimes && mostPresent < minimum))
    return notGroup(individualServices(facts));
  if (recorded.groupType === 'multi-family') return notGroup(multiFamily(facts));
  return { code: '90853', kind: 'group', alternatives: [] };
};
