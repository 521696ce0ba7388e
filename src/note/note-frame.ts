import { hasText } from '../record/member-note.js';
import type { SessionFacts } from '../record/session-facts.js';
import { inForce } from '../reference/dated.js';
import { groupSizeGuidance } from '../reference/figures/group-size.js';
import { dateText } from '../time/date-text.js';
import { minutesOf } from '../time/interval.js';
import {
  blank,
  formatInWords,
  labeled,
  labeledIfAny,
  minutesInWords,
  onOneLine,
  periodsInWords,
  timeInWords,
} from './chart-lines.js';

// A group size that needs no rationale leaves no blank.
const sizeRationale = ({ recorded, patientsAttended, serviceDate }: SessionFacts): string[] => {
  const label = 'Size rationale';
  const guidance = inForce(groupSizeGuidance, serviceDate)?.value;
  return guidance && patientsAttended > guidance.withoutRationaleUpTo
    ? [labeled(label, recorded.sizeRationale)]
    : labeledIfAny(label, recorded.sizeRationale);
};

const startAndStop = ({ recorded: { start, end }, serviceDate }: SessionFacts): string => {
  if (start !== undefined && end !== undefined)
    return periodsInWords([{ from: start, to: end }], serviceDate);
  if (start !== undefined) return `${timeInWords(start, serviceDate)} to ${blank}`;
  return end === undefined ? blank : `${blank} to ${timeInWords(end, serviceDate)}`;
};

/** The shared part of every chart note of a session: what may be the same for all its members. */
export const noteFrame = (facts: SessionFacts): string => {
  const { recorded, serviceDate, whole, patientsAttended, patientsPossible } = facts;
  const { placeOfService, telehealth = 'in-person', groupType, focus } = recorded;
  const attendanceIsKnown = patientsAttended === patientsPossible;
  return [
    'Group session',
    `Date of service: ${dateText(serviceDate)}`,
    `Start and stop: ${startAndStop(facts)}`,
    `Duration: ${whole ? minutesInWords(minutesOf([whole])) : blank}`,
    `Format: ${formatInWords(telehealth)}`,
    labeled('Place of service', placeOfService),
    labeled('Group type', groupType),
    `Members attending: ${attendanceIsKnown ? patientsAttended : blank}`,
    ...sizeRationale(facts),
    labeled('Theme', focus),
    labeled(
      'Interventions across the group',
      onOneLine((recorded.interventions ?? []).filter(hasText)),
    ),
  ].join('\n');
};
