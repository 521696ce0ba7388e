import { attendanceTimeline, type Headcount } from '../../record/presence.js';
import { inForce } from '../../reference/dated.js';
import { minimumGroupSize } from '../../reference/figures/minimum-group-size.js';
import { wholeMinutes } from '../../time/instant.js';
import { hasLength, type Interval, intervalOf, merged } from '../../time/interval.js';
import type { MemberView, SessionView } from '../views/session-view.js';
import { clockSpan, offsetOf } from './clock.js';
import { groupedBy } from './grouped-by.js';
import { type Scale, type Stretch, stretchOf, type Tick, ticksOf } from './scale.js';
import { listed } from './wording.js';

/** When one member was there. */
export interface AttendanceLine {
  patientId: string;
  attended: boolean;
  bars: Stretch[];
  /** `6:50 pm to 7:45 pm`. */
  times: string;
  /** `20 minutes late`; empty where the member was there throughout. */
  remark: string;
}

/** A stretch with the same number of patients. */
export interface Presence extends Stretch {
  present: number;
  /** Whether that is fewer than make a group. */
  tooFew: boolean;
}

/** Who was there when. */
export interface Attendance {
  scale: Scale;
  ticks: Tick[];
  lines: AttendanceLine[];
  headcount: Presence[];
  /** The stretches with fewer patients than make a group. */
  tooFew: { present: number; times: string; minutes: number }[];
  minimum: number;
}

const minutesText = (minutes: number): string =>
  minutes === 0 ? 'under 1 minute' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const remarkOf = (present: readonly Interval[], { start, end }: Scale): string => {
  const first = present[0];
  const last = present.at(-1);
  if (!first || !last) return '';
  const away = present.slice(1).map((next, place) => next.start - (present[place]?.end ?? 0));
  return listed([
    ...(first.start > start ? [`${minutesText(wholeMinutes(start, first.start))} late`] : []),
    ...away.map((gap) => `away ${minutesText(wholeMinutes(0, gap))}`),
    ...(last.end < end ? [`left ${minutesText(wholeMinutes(last.end, end))} early`] : []),
  ]);
};

const lineOf = ({ patientId, attended, present }: MemberView, scale: Scale): AttendanceLine => {
  const intervals = present.map(intervalOf).filter(hasLength);
  return {
    patientId,
    attended,
    bars: intervals.map((interval) => stretchOf(interval, scale)),
    times: listed(intervals.map(({ start, end }) => clockSpan(start, end, scale.offset))),
    remark: remarkOf(intervals, scale),
  };
};

const presences = (members: readonly MemberView[]): Interval[][] =>
  [...groupedBy(members, ({ patientId }) => patientId).values()].map((entries) =>
    merged(entries.flatMap(({ present }) => present.map(intervalOf).filter(hasLength))),
  );

const scaleOf = ({ start, end, members }: SessionView): Scale | undefined => {
  const all = members.flatMap(({ present }) => present.map(intervalOf).filter(hasLength));
  const whole =
    start !== undefined && end !== undefined ? intervalOf({ from: start, to: end }) : undefined;
  const first = whole ?? all.toSorted((a, b) => a.start - b.start)[0];
  const last = whole ?? all.toSorted((a, b) => b.end - a.end)[0];
  return first && last && first.start < last.end
    ? { start: first.start, end: last.end, offset: offsetOf(first.from) }
    : undefined;
};

// Before the first arrival, after the last leaving and between them nobody may have been there at all.
const headcounts = (counts: readonly Headcount[], { start, end }: Scale) => {
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

/** Who was there when; `undefined` where the recorded times make no session. */
export const attendanceOf = (report: SessionView): Attendance | undefined => {
  const scale = scaleOf(report);
  if (!scale) return undefined;
  const minimum = inForce(minimumGroupSize, report.serviceDate)?.value ?? 2;
  const counts = headcounts(attendanceTimeline(presences(report.members)), scale);
  return {
    scale,
    ticks: ticksOf(scale),
    lines: report.members.map((member) => lineOf(member, scale)),
    headcount: counts.map(({ present, start, end }) => ({
      ...stretchOf({ start, end }, scale),
      present,
      tooFew: present < minimum,
    })),
    tooFew: counts
      .filter(({ present }) => present < minimum)
      .map(({ present, start, end }) => ({
        present,
        times: clockSpan(start, end, scale.offset),
        minutes: wholeMinutes(start, end),
      })),
    minimum,
  };
};
