import { hasLength, type Interval, intersection, intervalOf, merged } from '../time/interval.js';
import type { GroupMember } from './group-member.js';
import { stretchesOf } from './recorded-presence.js';

/** When the member was present: within the session, merged and in order. Without recorded times, the whole session. */
export const presenceOf = (
  { attendance, presence }: GroupMember,
  session: Interval,
): readonly Interval[] => {
  if (attendance === 'absent' || !hasLength(session)) return [];
  const stretches = stretchesOf(presence);
  if (stretches.length === 0) return [session];
  return merged(
    stretches
      .map(({ from, to = session.to }) => intervalOf({ from, to }))
      .filter(hasLength)
      .map((interval) => intersection(interval, session))
      .filter(hasLength),
  );
};

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
