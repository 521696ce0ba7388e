import { codesPerSession } from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { groupSessionsOf, type ServiceLine } from './service-line.js';

/** How often a line bills a session. */
export interface CountedSession {
  /** A key that the lines of one session share. */
  readonly session: string;
  readonly count: number;
}

const isCountedBySession = ({ service, policy, serviceDate }: ServiceLine): boolean =>
  policy?.units
    ? policy.units.basis === 'session'
    : inForceOrOldest(codesPerSession, serviceDate).includes(service.code);

/**
 * The sessions that a line bills. A line without a session ID and times is a session of its own. Several
 * units of one session are several sessions where a unit is a session.
 */
export const countedSessions = (line: ServiceLine): CountedSession[] => {
  const { serviceId, units = 1 } = line.service;
  const named = groupSessionsOf(line);
  const sessions = named.length > 0 ? named : [`line ${serviceId}`];
  const count = isCountedBySession(line) ? Math.ceil(units / sessions.length) : 1;
  return sessions.map((session) => ({ session, count }));
};
