import { defineRule } from '../../finding/rule.js';
import { type History, inForce } from '../../reference/dated.js';
import { unitsPerFacilityDay, unitsPerPractitionerDay } from '../../reference/figures/units.js';
import { cite } from '../../reference/sources.js';
import { type LinesFacts, namedLines } from '../day-facts.js';
import { groupSessionOf, type ServiceLine } from '../service-line.js';

const unitsOf = (lines: readonly ServiceLine[]): number =>
  lines.reduce((sum, { service: { units = 1 } }) => sum + units, 0);

// A line that names no session and has no times is taken for one of its own.
const sessionsOf = (lines: readonly ServiceLine[]): number =>
  new Set(lines.map((line) => groupSessionOf(line) ?? `line ${line.service.serviceId}`)).size;

const unknownLimit = (units: number, { 0: { from: knownFrom } }: History<number>) =>
  ({ reason: 'no-limit-for-date', params: { units, knownFrom } }) as const;

const professional = ({ lines, policies, serviceDate }: LinesFacts) => {
  const units = unitsOf(lines);
  const limit = inForce(unitsPerPractitionerDay, serviceDate)?.value;
  if (units <= (limit ?? 1)) return undefined;
  if (limit === undefined) return unknownLimit(units, unitsPerPractitionerDay);
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
  const limit = inForce(unitsPerFacilityDay, serviceDate)?.value;
  if (units <= (limit ?? 1)) return undefined;
  return limit === undefined
    ? unknownLimit(units, unitsPerFacilityDay)
    : ({ reason: 'over-facility-limit', params: { units, limit } } as const);
};

/** A unit is a session, never a stretch of time. */
export const units = defineRule({
  id: 'unbundling/units',
  title: 'The units of 90853 are no more than the groups that may be billed.',
  description:
    '90853 is not a timed code: a unit is a session, however long. A practitioner reports one for a patient and date, a facility one for each separate session. Units of all lines are summed, for lines do not get round the limit.',
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
        '{units} units of 90853 are billed for one patient, provider and date; NCCI allows {limit}.',
      remedy: 'Bill {limit}, whatever the length or the number of the sessions.',
    },
    'over-groups-per-day': {
      outcome: 'fail',
      message: '{units} units of 90853 are billed; the payer pays {limit} groups a day.',
      remedy: 'Bill no more than {limit}.',
    },
    'more-than-one': {
      outcome: 'review',
      message:
        '{units} units of 90853 are billed for one patient, provider and date, and no policy says that this payer pays more than {limit}.',
      remedy: 'Ask the payer how many groups it pays in a day.',
    },
    'over-sessions': {
      outcome: 'fail',
      message: '{units} units of 90853 are billed for {sessions} separate group sessions.',
      remedy: 'Bill one unit for each separate session.',
    },
    'over-facility-limit': {
      outcome: 'review',
      message:
        '{units} units of 90853 are billed for one patient and date; above {limit} a payer asks why.',
      remedy: 'Check that each session is documented on its own before billing them all.',
    },
    'no-limit-for-date': {
      outcome: 'no-data',
      message:
        '{units} units of 90853 are billed, and this library knows the limit only from {knownFrom} on.',
      remedy: 'Look up the limit that held on the date of service.',
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
