import { type InputFault, inputFault } from '../input/input-error.js';
import { groupedBy } from '../input/lists.js';
import { familyOf, isComparedFamily, sameDayFamilies } from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { Instant } from '../time/instant.js';
import { lowerIdFirst, type Pair } from './patient-day.js';
import { isAddOn, type ServiceLine, sessionIdsOf, sharesSession } from './service-line.js';

/** A line with recorded times. */
interface TimedLine {
  readonly line: ServiceLine;
  readonly start: Instant;
  readonly end: Instant;
  /** Its date and claim type: the lines that share both are compared anyway. */
  readonly day: string;
}

const isCompared = ({ isGroup, service, serviceDate }: ServiceLine): boolean =>
  isGroup ||
  isComparedFamily(familyOf(inForceOrOldest(sameDayFamilies, serviceDate), service.code));

const timedLine = (line: ServiceLine): TimedLine[] =>
  line.times ? [{ line, ...line.times, day: `${line.serviceDate} ${line.setting}` }] : [];

// Whether a line of each day ends before the first line of the next day starts, as is usual.
const areApart = (lines: readonly TimedLine[]): boolean => {
  const days = [...groupedBy(lines, ({ day }) => day).values()].map((ofDay) => ({
    start: ofDay.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: ofDay.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
  }));
  days.sort((a, b) => a.start - b.start);
  return days.every(({ end }, index) => end <= (days[index + 1]?.start ?? end));
};

/** The lines that have started and not ended, by day. */
class OpenLines {
  readonly #byDay = new Map<string, Set<TimedLine>>();

  add(line: TimedLine): void {
    const lines = this.#byDay.get(line.day);
    if (lines) lines.add(line);
    else this.#byDay.set(line.day, new Set([line]));
  }

  delete(line: TimedLine): void {
    const lines = this.#byDay.get(line.day);
    lines?.delete(line);
    if (lines?.size === 0) this.#byDay.delete(line.day);
  }

  *ofOtherDays(than: TimedLine): Iterable<ServiceLine> {
    for (const [day, lines] of this.#byDay)
      if (day !== than.day) for (const { line } of lines) yield line;
  }
}

// A facility and a clinician each bill the one group session that both delivered.
const mayBeOneSession = (a: ServiceLine, b: ServiceLine): boolean => {
  const named = [a, b].every(({ service }) => sessionIdsOf(service).length > 0);
  return a.setting !== b.setting && (!named || sharesSession(a.service, b.service));
};

/** The open lines of one patient, and the pairs that a starting line makes with them. */
class PatientTimeline {
  readonly #groups = new OpenLines();
  readonly #others = new OpenLines();

  #linesLike({ line }: TimedLine): OpenLines {
    return line.isGroup ? this.#groups : this.#others;
  }

  end(timed: TimedLine): void {
    this.#linesLike(timed).delete(timed);
  }

  *start(timed: TimedLine): Iterable<Pair> {
    const { line } = timed;
    this.#linesLike(timed).add(timed);
    for (const group of this.#groups.ofOtherDays(timed)) {
      if (!line.isGroup) yield [group, line];
      else if (!mayBeOneSession(group, line)) yield lowerIdFirst(group, line);
    }
    if (line.isGroup) for (const other of this.#others.ofOtherDays(timed)) yield [line, other];
  }
}

/**
 * The pairs of a patient's lines that overlap in time although they differ in date or claim type: a
 * group past midnight and a session dated the next day.
 */
export function* overlapsAcrossDays(lines: readonly ServiceLine[]): Iterable<Pair> {
  const starting = lines
    .filter((line) => isCompared(line) && !isAddOn(line))
    .flatMap(timedLine)
    .sort((a, b) => a.start - b.start);
  if (areApart(starting)) return;
  const ending = [...starting].sort((a, b) => a.end - b.end);
  const timeline = new PatientTimeline();
  let ended = 0;
  for (const timed of starting) {
    for (let next = ending[ended]; next && next.end <= timed.start; next = ending[ended]) {
      timeline.end(next);
      ended += 1;
    }
    yield* timeline.start(timed);
  }
}

/** The most of these pairs that one patient may have. */
const mostOverlaps = 1000;

/** A fault for a patient with more of these pairs than one call accepts, at the patient's first line. */
export const tooManyOverlaps = (lines: readonly ServiceLine[]): InputFault[] => {
  let pairs = 0;
  for (const _ of overlapsAcrossDays(lines)) {
    pairs += 1;
    if (pairs > mostOverlaps)
      return lines.slice(0, 1).map(({ path }) => inputFault(path, 'too-many'));
  }
  return [];
};
