import { defineRule } from '../../finding/rule.js';
import { groupedBy } from '../../input/lists.js';
import { givenId } from '../../input/read-input.js';
import { groupPsychotherapyCode } from '../../reference/codes/group-codes.js';
import { type History, inForce } from '../../reference/dated.js';
import { unitsPerFacilityDay, unitsPerPractitionerDay } from '../../reference/figures/units.js';
import * as cite from '../../reference/sources.js';
import { countedSessions } from '../counted-sessions.js';
import { type LinesFacts, linesFacts, namedLines } from '../patient-day.js';
import {
  groupSessionsOf,
  renderingNpiOf,
  type ServiceLine,
  sessionIdsOf,
} from '../service-line.js';

const sumOf = (lines: readonly ServiceLine[]): number =>
  lines.reduce((sum, { service: { units = 1 } }) => sum + units, 0);

// One session to two payers is one service.
const unitsOf = (lines: readonly ServiceLine[]): number => {
  const ofSessions = groupedBy(lines, (line) => {
    const sessions = groupSessionsOf(line);
    return sessions.length > 0 ? JSON.stringify(sessions) : line.index;
  });
  return [...ofSessions.values()].reduce((sum, own) => {
    const ofPayers = groupedBy(own, ({ service }) => givenId(service.payerId) ?? '');
    return sum + Math.max(...[...ofPayers.values()].map(sumOf));
  }, 0);
};

// How many group sessions the lines bill.
const countOfSessions = (lines: readonly ServiceLine[]): number => {
  const most = new Map<string, number>();
  for (const { session, count } of lines.flatMap(countedSessions))
    most.set(session, Math.max(most.get(session) ?? 0, count));
  return [...most.values()].reduce((sum, count) => sum + count, 0);
};

const limitsPerDay = ({ policies }: LinesFacts): number[] =>
  policies.flatMap(({ groupsPerDay }) => groupsPerDay ?? []);

// Every group session of the patient's day counts, whoever renders it and whatever its code.
const perDay = (facts: LinesFacts) => {
  const limit = Math.min(...limitsPerDay(facts));
  const sessions = countOfSessions(facts.lines);
  return sessions > limit
    ? [{ reason: 'over-groups-per-day' as const, params: { sessions, limit }, facts }]
    : [];
};

// One unit is billable whether or not the limit of the date is known.
const withinAnyLimit = 1;

const unknownLimit = (units: number, { 0: { from: knownFrom } }: History<number>) =>
  ({ reason: 'no-limit-for-date', params: { units, knownFrom } }) as const;

const professional = ({ lines, policies, serviceDate }: LinesFacts, hasLimitPerDay: boolean) => {
  const units = unitsOf(lines);
  if (units === withinAnyLimit) return undefined;
  const limit = inForce(unitsPerPractitionerDay, serviceDate)?.value;
  if (limit === undefined) return unknownLimit(units, unitsPerPractitionerDay);
  if (units <= limit) return undefined;
  const params = { units, limit };
  if (policies.some(({ ncci }) => ncci === 'apply')) return { reason: 'over-one', params } as const;
  return hasLimitPerDay ? undefined : ({ reason: 'more-than-one', params } as const);
};

const isSessionUnknown = ({ service }: ServiceLine): boolean =>
  (service.units ?? 1) > 1 && sessionIdsOf(service).length === 0;

const facility = ({ lines, serviceDate }: LinesFacts, claimsOnly: boolean) => {
  const units = unitsOf(lines);
  if (units === withinAnyLimit) return undefined;
  const isUnknown = lines.some(isSessionUnknown);
  if (isUnknown && !claimsOnly) return { reason: 'sessions-unknown', params: { units } } as const;
  const sessions = new Set(lines.flatMap(countedSessions).map(({ session }) => session)).size;
  if (!isUnknown && units > sessions)
    return { reason: 'over-sessions', params: { units, sessions } } as const;
  const limit = inForce(unitsPerFacilityDay, serviceDate)?.value;
  if (limit === undefined) return unknownLimit(units, unitsPerFacilityDay);
  return units > limit
    ? ({ reason: 'over-facility-limit', params: { units, limit } } as const)
    : undefined;
};

// The lines whose units count together: in a professional setting, those of one provider.
const countedTogether = ({ lines }: LinesFacts): LinesFacts[] => {
  const ofTheCode = lines.filter(({ service: { code } }) => code === groupPsychotherapyCode);
  const together = groupedBy(ofTheCode, ({ setting, service, index }) =>
    setting === 'professional' ? (renderingNpiOf(service) ?? index) : '',
  );
  return [...together.values()].flatMap(linesFacts);
};

/** A unit is a session, whatever its length. */
export const units = defineRule({
  id: 'unbundling/units',
  title: 'The units of 90853, and the groups of a day, do not exceed what may be billed.',
  description:
    '90853 is not a timed code: one unit is one session, whatever its length. A practitioner reports one unit for a patient and date of service; a facility reports one for each separate session. The units of all lines are added together, because splitting them across lines does not change the limit. A payer’s limit of groups for one day counts every group session of the patient, by any provider and under any code.',
  citations: [
    cite.ncciManual('Chapter XI, section V, paragraphs 2 and 5'),
    cite.unlikelyEdits('90853: practitioner 1, outpatient hospital 4'),
  ],
  likelyDenial: { carc: '151', rarc: 'N362' },
  since: '0.1.0',
  looksAt: '/units',
  deciders: ['coder', 'compliance'],
  passing: ['limit', 'knownFrom'],
  reasons: {
    'over-one': {
      outcome: 'fail',
      message:
        '{units} units of 90853 are billed for one patient, provider, and date of service; NCCI allows {limit}.',
      remedy: 'Bill {limit}, whatever the length or number of the sessions.',
    },
    'over-groups-per-day': {
      outcome: 'fail',
      message:
        '{sessions} group sessions are billed for one patient and date of service; the payer’s limit for one day is {limit}.',
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
    'sessions-unknown': {
      outcome: 'no-data',
      message:
        '{units} units of 90853 are billed, and a line with several units does not say which group sessions it bills.',
      remedy: 'List the ID of each separate session on the line.',
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
  check(day: LinesFacts) {
    const hasLimitPerDay = limitsPerDay(day).length > 0;
    const ofUnits = countedTogether(day).flatMap((facts) => {
      const fault =
        facts.setting === 'professional'
          ? professional(facts, hasLimitPerDay)
          : facility(facts, day.claimsOnly ?? false);
      return fault ? [{ ...fault, facts }] : [];
    });
    const faults = [...ofUnits, ...perDay(day)].map(({ facts, ...fault }) => ({
      ...fault,
      path: `${facts.path}/units`,
      citations: facts.policies.flatMap(({ citations }) => citations),
      ...namedLines(facts.lines),
      words: [...new Set(facts.lines.flatMap(({ service }) => service.renderingNpi ?? []))].sort(),
    }));
    return faults.length > 0 ? faults : 'pass';
  },
});
