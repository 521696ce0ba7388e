import { hasText } from '../record/member-note.js';
import type { SessionFacts } from '../record/session-facts.js';
import { inForce } from '../reference/dated.js';
import { groupSizeGuidance } from '../reference/figures/group-size.js';
import { clockTimes } from './clock-times.js';
import {
  blank,
  formatInWords,
  labelled,
  labelledIfSaid,
  listed,
  minutesInWords,
} from './labelled-line.js';

// A size that nobody has to explain leaves no blank.
const sizeRationale = ({ recorded, patientsAttended, serviceDate }: SessionFacts): string[] => {
  const label = 'Size rationale';
  const guidance = inForce(groupSizeGuidance, serviceDate)?.value;
  return guidance && patientsAttended > guidance.withoutRationaleUpTo
    ? [labelled(label, recorded.sizeRationale)]
    : labelledIfSaid(label, recorded.sizeRationale);
};

/** The shared part of every chart of a session: what may be the same for all its members. */
export const noteFrame = (facts: SessionFacts): string => {
  const { recorded, serviceDate, hasTimes, minutes, patientsAttended } = facts;
  const { start, end, placeOfService, telehealth = 'in-person', groupType, focus } = recorded;
  return [
    'Group session',
    `Date of service: ${serviceDate}`,
    `Start and stop: ${clockTimes([{ from: start, to: end }], serviceDate)}`,
    `Duration: ${hasTimes ? minutesInWords(minutes) : blank}`,
    `Format: ${formatInWords(telehealth)}`,
    `Place of service: ${placeOfService}`,
    `Group type: ${groupType}`,
    `Members attending: ${patientsAttended}`,
    ...sizeRationale(facts),
    labelled('Theme', focus),
    labelled(
      'Interventions across the group',
      listed((recorded.interventions ?? []).filter(hasText)),
    ),
  ].join('\n');
};
