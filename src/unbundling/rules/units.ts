import { defineRule } from '../../finding/rule.js';
import { type History, inForce } from '../../reference/dated.js';
import { unitsPerFacilityDay, unitsPerPractitionerDay } from '../../reference/figures/units.js';
import { cite } from '../../reference/sources.js';
import { type LinesFacts, namedLines } from '../patient-day.js';
import { groupSessionOf, type ServiceLine } from '../service-line.js';

const unitsOf = (lines: readonly ServiceLine[]): number =>
  lines.reduce((sum, { service: { units = 1 } }) => sum + units, 0);

// A line without a session ID and times counts as a session of its own.
const sessionsOf = (lines: readonly ServiceLine[]): number =>
  new Set(lines.map((line) => groupSessionOf(line) ?? `line ${line.service.serviceId}`)).size;

// One unit is billable whether or not the limit of the date is known.
const withinAnyLimit = 1;

const unknownLimit = (units: number, { 0: { from: knownFrom } }: History<number>) =>
  ({ reason: 'no-limit-for-date', params: { units, knownFrom } }) as const;

const professional = ({ lines, policies, serviceDate }: LinesFacts) => {
  const units = unitsOf(lines);
  if (units === withinAnyLimit) return undefined;
  const limit = inForce(unitsPerPractitionerDay, serviceDate)?.value;
  if (limit === undefined) return unknownLimit(units, unitsPerPractitionerDay);
  if (units <= limit) return undefined;
  const params = { units, limit };
  if (policies.some(({ ncci }) => ncci === 'apply')) return { reason: 'over-one', params } as const;
  const allowed = policies.flatMap(({ groupsPerDay }) => groupsPerDay ?? []);
  const most = Math.min(...allowed);
  if (units > most)
    return { reason: 'over-groups-per-day', params: { units, limit: most } } as const;
  return allowed.length > 0 ? undefined : ({ reason: 'more-than-one', params } as const);
};

const facility = ({ lines, serviceDate }: LinesFacts) => {
  const units = unitsOf(lines);
  const sessions = sessionsOf(lines);
  if (units > sessions) return { reason: 'over-sessions', params: { units, sessions } } as const;
  if (units === withinAnyLimit) return undefined;
  const limit = inForce(unitsPerFacilityDay, serviceDate)?.value;
  if (limit === undefined) return unknownLimit(units, unitsPerFacilityDay);
  return units > limit
    ? ({ reason: 'over-facility-limit', params: { units, limit } } as const)
    : undefined;
};

/** A unit is a session, whatever its length. */
export const units = defineRule({
  id: 'unbundling/units',
  title: 'The units of 90853 do not exceed the groups that may be billed.',
  description:
    '90853 is not a timed code: one unit is one session, whatever its length. A practitioner reports one unit for a patient and date of service; a facility reports one for each separate session. The units of all lines are added together, because splitting them across lines does not change the limit.',
  citations: [
    cite('ncciManual', 'Chapter XI, section V, paragraphs 2 and 5'),
    cite('unlikelyEdits', '90853: practitioner 1, outpatient hospital 4'),
  ],
  likelyDenial: { carc: '151', rarc: 'N362' },
  since: '0.1.0',
  looksAt: '/units',
  reasons: {
    'over-one': {
      outcome: 'fail',
      message:
        '{units} units of 90853 are billed for one patient, provider, and date of service; NCCI allows {limit}.',
      remedy: 'Bill {limit}, whatever the length or number of the sessions.',
    },
    'over-groups-per-day': {
      outcome: 'fail',
      message: '{units} units of 90853 are billed; the payer’s limit for one day is {limit}.',
      remedy: 'Bill no more than {limit}.',
    },
    'more-than-one': {
      outcome: 'review',
      message:
        '{units} units of 90853 are billed for one patient, provider, and date of service, and no policy says that this payer pays for more than {limit}.',
      remedy: 'Ask the payer how many groups it pays for in one day.',
    },
    'over-sessions': {
      outcome: 'fail',
      message:
        '{units} units of 90853 are billed, but separate group sessions number only {sessions}.',
      remedy: 'Bill one unit for each separate session.',
    },
    'over-facility-limit': {
      outcome: 'review',
      message:
        '{units} units of 90853 are billed for one patient and date of service; above {limit}, payers ask for records.',
      remedy: 'Confirm that each session is documented on its own before billing all of them.',
    },
    'no-limit-for-date': {
      outcome: 'no-data',
      message:
        '{units} units of 90853 are billed. No unit limit is known for dates of service before {knownFrom}.',
      remedy: 'Look up the limit in effect on the date of service.',
    },
  },
  check(facts: LinesFacts) {
    const fault = facts.setting === 'professional' ? professional(facts) : facility(facts);
    return fault
      ? {
          ...fault,
          citations: facts.policies.flatMap(({ citations }) => citations),
          ...namedLines(facts.lines),
        }
      : 'pass';
  },
});
