import { groupedBy } from '../../input/lists.js';
import { attendanceTimeline, type Headcount } from '../../record/presence.js';
import { inForce } from '../../reference/dated.js';
import { minimumGroupSize } from '../../reference/figures/group-size.js';
import { zoneText } from '../../time/date-text.js';
import { wholeMinutes } from '../../time/instant.js';
import { hasLength, type Interval, intervalOf, merged } from '../../time/interval.js';
import type { MemberReport, SessionReport } from '../../validation/session-report.js';
import { clockSpan, offsetOf } from './clock.js';
import { joinedWithAnd } from './labels.js';
import { type Scale, type Stretch, stretchOf, type Tick, ticksOf } from './scale.js';

/** When one member was present. */
export interface AttendanceLine {
  patientId: string;
  /** `null` if it is not recorded. */
  attended: boolean | null;
  bars: Stretch[];
  /** `6:50 to 7:45 pm`, or why there are no times. */
  times: string;
  /** `20 minutes late`; empty if the member was present throughout. */
  remark: string;
}

/** A stretch of the session with the same number of patients. */
export interface Presence extends Stretch {
  present: number;
  /** Whether fewer patients were present than a group needs. */
  tooFew: boolean;
}

/** When each member was present, and how many were present together. */
export interface Attendance {
  scale: Scale;
  ticks: Tick[];
  lines: AttendanceLine[];
  headcount: Presence[];
  /** The stretches with fewer patients than a group needs. */
  tooFew: { present: number; times: string; minutes: number }[];
  /**
   * How many patients a group needs; `undefined` for a date of service before the first known value, or if
   * it is not known when everyone was there.
   */
  minimum: number | undefined;
}

const minutesText = (minutes: number): string =>
  minutes === 0 ? 'less than 1 minute' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const remarkOf = (present: readonly Interval[], { start, end }: Scale): string => {
  const first = present[0];
  const last = present.at(-1);
  if (!first || !last) return '';
  const gaps = present.slice(1).map((next, index) => next.start - (present[index]?.end ?? 0));
  return joinedWithAnd([
    ...(first.start > start ? [`${minutesText(wholeMinutes(start, first.start))} late`] : []),
    ...gaps.map((gap) => `away for ${minutesText(wholeMinutes(0, gap))}`),
    ...(last.end < end ? [`left ${minutesText(wholeMinutes(last.end, end))} early`] : []),
  ]);
};

const intervalsOf = ({ present }: MemberReport): Interval[] =>
  (present ?? []).map(intervalOf).filter(hasLength);

const presenceText = ({ attended, present }: MemberReport, times: string): string => {
  if (attended === null) return 'attendance not recorded';
  if (!attended) return 'absent';
  return times || (present ? 'no valid times recorded' : 'times not recorded');
};

const lineOf = (member: MemberReport, scale: Scale): AttendanceLine => {
  const intervals = intervalsOf(member);
  return {
    patientId: member.patientId,
    attended: member.attended,
    bars: intervals.map((interval) => stretchOf(interval, scale)),
    times: presenceText(
      member,
      joinedWithAnd(intervals.map(({ start, end }) => clockSpan(start, end, scale.offset))),
    ),
    remark: remarkOf(intervals, scale),
  };
};

const presences = (members: readonly MemberReport[]): Interval[][] =>
  [...groupedBy(members, ({ patientId }) => patientId).values()].map((entries) =>
    merged(entries.flatMap(intervalsOf)),
  );

const scaleOf = ({ start, end }: SessionReport): Scale | undefined => {
  if (start === null || end === null) return undefined;
  const session = intervalOf({ from: start, to: end });
  return hasLength(session)
    ? { start: session.start, end: session.end, offset: offsetOf(start), zone: zoneText(start) }
    : undefined;
};

// The timeline covers only time with a patient: the gaps before, between, and after become stretches with none.
const wholeSession = (counts: readonly Headcount[], { start, end }: Scale) => {
  const filled: { present: number; start: number; end: number }[] = [];
  let until = start;
  for (const { present, stretch } of counts) {
    if (stretch.start > until) filled.push({ present: 0, start: until, end: stretch.start });
    filled.push({ present, start: stretch.start, end: stretch.end });
    until = stretch.end;
  }
  if (until < end) filled.push({ present: 0, start: until, end });
  return filled;
};

/** Why there is no timeline. */
export const noTimeline = ({ start, end }: SessionReport): string =>
  start === null || end === null
    ? 'The start or end of the session is not recorded'
    : 'The session does not end after it starts';

/** When each member was present; `undefined` if the session has no start and later end. */
export const attendanceOf = (report: SessionReport): Attendance | undefined => {
  const scale = scaleOf(report);
  if (!scale) return undefined;
  // Where it is not known when everyone was there, patients cannot be counted.
  const isCountable = report.members.every(({ present }) => present !== null);
  const minimum = isCountable ? inForce(minimumGroupSize, report.serviceDate)?.value : undefined;
  const isTooFew = (present: number): boolean => minimum !== undefined && present < minimum;
  const counts = isCountable
    ? wholeSession(attendanceTimeline(presences(report.members)), scale)
    : [];
  return {
    scale,
    ticks: ticksOf(scale),
    lines: report.members.map((member) => lineOf(member, scale)),
    headcount: counts.map(({ present, start, end }) => ({
      ...stretchOf({ start, end }, scale),
      present,
      tooFew: isTooFew(present),
    })),
    tooFew: counts
      .filter(({ present }) => isTooFew(present))
      .map(({ present, start, end }) => ({
        present,
        times: clockSpan(start, end, scale.offset),
        minutes: wholeMinutes(start, end),
      })),
    minimum,
  };
};
