import { hasText } from '../record/member-note.js';
import type { SessionFacts } from '../record/session-facts.js';
import { inForce } from '../reference/dated.js';
import { groupSizeGuidance } from '../reference/figures/group-size.js';
import { dateText } from '../time/date-text.js';
import {
  blank,
  formatInWords,
  labeled,
  labeledIfAny,
  minutesInWords,
  onOneLine,
  periodsInWords,
} from './chart-lines.js';

// A group size that needs no rationale leaves no blank.
const sizeRationale = ({ recorded, patientsAttended, serviceDate }: SessionFacts): string[] => {
  const label = 'Size rationale';
  const guidance = inForce(groupSizeGuidance, serviceDate)?.value;
  return guidance && patientsAttended > guidance.withoutRationaleUpTo
    ? [labeled(label, recorded.sizeRationale)]
    : labeledIfAny(label, recorded.sizeRationale);
};

/** The shared part of every chart note of a session: what may be the same for all its members. */
export const noteFrame = (facts: SessionFacts): string => {
  const { recorded, serviceDate, hasTimes, minutes, patientsAttended } = facts;
  const { start, end, placeOfService, telehealth = 'in-person', groupType, focus } = recorded;
  return [
    'Group session',
    `Date of service: ${dateText(serviceDate)}`,
    `Start and stop: ${periodsInWords([{ from: start, to: end }], serviceDate)}`,
    `Duration: ${hasTimes ? minutesInWords(minutes) : blank}`,
    `Format: ${formatInWords(telehealth)}`,
    labeled('Place of service', placeOfService),
    labeled('Group type', groupType),
    `Members attending: ${patientsAttended}`,
    ...sizeRationale(facts),
    labeled('Theme', focus),
    labeled(
      'Interventions across the group',
      onOneLine((recorded.interventions ?? []).filter(hasText)),
    ),
  ].join('\n');
};
