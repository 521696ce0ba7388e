import {
  hasLength,
  type Interval,
  intersection,
  intervalOf,
  isBounded,
  merged,
} from '../time/interval.js';
import { isClosed, type Presence, type PresenceInterval } from './recorded-presence.js';

/** When someone was there, as far as it is recorded. */
export interface PresenceFacts {
  /**
   * Within the session, merged and in order. What is not recorded counts as presence: the whole session, or
   * the time until its end. Where the session has no recorded start or end, the interval has none either.
   */
  readonly present: readonly Interval[];
  /** The part of it of which both ends are recorded. */
  readonly certain: readonly Interval[];
  /** Whether all of it is recorded. */
  readonly isRecorded: boolean;
}

/** The presence of someone who was not there. */
export const neverThere: PresenceFacts = { present: [], certain: [], isRecorded: true };

const within = (stretches: readonly PresenceInterval[], session: Interval): readonly Interval[] =>
  merged(
    stretches
      .map(({ from, to }) =>
        to === undefined
          ? { ...session, from, start: intervalOf({ from, to: from }).start }
          : intervalOf({ from, to }),
      )
      .filter(hasLength)
      .map((interval) => intersection(interval, session))
      .filter(hasLength),
  );

/** When someone was there. */
export const presenceOf = (recorded: Presence | undefined, session: Interval): PresenceFacts => {
  if (!hasLength(session)) return neverThere;
  if (recorded === undefined) return { present: [session], certain: [], isRecorded: false };
  if (recorded === 'whole')
    return { present: [session], certain: [session].filter(isBounded), isRecorded: true };
  return {
    present: within(recorded, session),
    certain: within(recorded.filter(isClosed), session),
    isRecorded: recorded.every(isClosed),
  };
};

/** Whether someone is recorded as having been there for no second of the session. */
export const isNeverThere = (recorded: Presence | undefined, session: Interval): boolean =>
  Array.isArray(recorded) &&
  (recorded.length === 0 ||
    (hasLength(session) && presenceOf(recorded, session).present.length === 0));

/** A stretch of the session during which the same number of patients was present. */
export interface Headcount {
  readonly present: number;
  readonly stretch: Interval;
}

/** A moment at which patients arrived or left. */
interface Turn {
  readonly at: number;
  readonly text: string;
  /** Arrivals minus departures. */
  change: number;
}

const turnsOf = (presences: readonly (readonly Interval[])[]): Turn[] => {
  const turns = new Map<number, Turn>();
  const turn = (at: number, text: string, change: number): void => {
    const known = turns.get(at);
    if (known) known.change += change;
    else turns.set(at, { at, text, change });
  };
  for (const presence of presences)
    for (const { from, to, start, end } of presence) {
      turn(start, from, 1);
      turn(end, to, -1);
    }
  return [...turns.values()].sort((a, b) => a.at - b.at);
};

/**
 * How many patients were present, from the first arrival to the last departure. Neighboring stretches
 * differ in their number, because arrivals and departures at one moment are counted together.
 *
 * @param presences The merged presence of each patient.
 */
export const attendanceTimeline = (presences: readonly (readonly Interval[])[]): Headcount[] => {
  const timeline: Headcount[] = [];
  let present = 0;
  let since: Turn | undefined;
  for (const turn of turnsOf(presences)) {
    if (turn.change === 0) continue;
    if (since)
      timeline.push({
        present,
        stretch: { from: since.text, to: turn.text, start: since.at, end: turn.at },
      });
    present += turn.change;
    since = turn;
  }
  return timeline;
};
