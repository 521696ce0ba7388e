import type { DatedSubject, Subject } from '../finding/rule.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { groupedBy, groupedByEach, inOrder } from '../input/lists.js';
import { addOnsOf } from '../reference/codes/add-on-codes.js';
import type { EditEdition, EditionNeed } from '../reference/edits/edit-index.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import {
  groupSessionsOf,
  isAddOn,
  keyOfLine,
  type ServiceLine,
  sessionIdsOf,
  sharesSession,
  whereOfLines,
} from './service-line.js';

/** The lines of one patient, date, and setting, sorted by service ID. Only these are compared. */
export interface SettingDay {
  readonly lines: readonly ServiceLine[];
  /** Those of them that are group lines. */
  readonly groups: readonly ServiceLine[];
}

/** Everything one patient was billed for on one date. */
export interface PatientDay {
  readonly serviceDate: string;
  readonly settings: readonly SettingDay[];
}

/** A group line and another line, to be checked as a pair. */
export type Pair = readonly [group: ServiceLine, other: ServiceLine];

/** Lines of one patient, date, and setting that a rule counts together. */
export interface LinesFacts extends DatedSubject {
  readonly patientId: string;
  /** One or more, sorted by service ID. */
  readonly lines: readonly ServiceLine[];
  readonly setting: Setting;
  /** The distinct payer policies in effect for them. */
  readonly policies: readonly PayerPolicy[];
  /** Whether they are known from claims alone, which name no sessions. */
  readonly claimsOnly?: boolean;
}

/** An add-on line or a line with a deleted code. */
export interface AddOnFacts extends DatedSubject {
  readonly line: ServiceLine;
  /** Whether a primary service is billed for the same date. */
  readonly hasPrimary: boolean;
  /** The last date of service of a code that was deleted before. */
  readonly lastDay: string | undefined;
}

/** A line that is compared with lines of the same clinician. */
export interface ProviderFacts extends DatedSubject {
  readonly line: ServiceLine;
  /** Whether the NPI of its rendering provider is given and valid. */
  readonly isKnown: boolean;
}

/** A line whose service a trainee delivered. */
export interface SupervisedLine extends DatedSubject {
  readonly line: ServiceLine;
}

/** A line with the group modifier, and the group lines of its day. */
export interface GroupModifierFacts extends DatedSubject {
  readonly line: ServiceLine;
  readonly groups: readonly ServiceLine[];
}

/** The edits that pairs of a date need, and the edition that was found, if any. */
export interface UsedEdition extends EditionNeed {
  readonly edition: EditEdition | undefined;
}

/** The edit tables used for one patient's day, or for all days of a report. */
export interface EditionFacts extends Subject {
  /** Each need once. */
  readonly used: readonly UsedEdition[];
  /** The lines of the day's pairs; none for a report. */
  readonly serviceIds: readonly string[];
}

const byId = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.service.serviceId, b.service.serviceId);

const byDay = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.serviceDate, b.serviceDate) || inOrder(b.setting, a.setting) || byId(a, b);

/** The days of one patient, in order. */
export const daysOf = (lines: readonly ServiceLine[]): PatientDay[] =>
  [...groupedBy([...lines].sort(byDay), ({ serviceDate }) => serviceDate)].map(
    ([serviceDate, ofDay]) => ({
      serviceDate,
      settings: [...groupedBy(ofDay, ({ setting }) => setting).values()].map((own) => ({
        lines: own,
        groups: own.filter(({ isGroup }) => isGroup),
      })),
    }),
  );

// An add-on is a service beside every group but its primary service.
const pairsWithOthers = ({ lines, groups }: SettingDay): Pair[] =>
  lines
    .filter((line) => !line.isGroup && !isAddOn(line))
    .flatMap((other) => {
      const primaries = addOnsOf(other.serviceDate, other.service.code)?.primaries;
      return groups
        .filter(({ service: { code } }) => primaries === 'visit' || !primaries?.includes(code))
        .map((group): Pair => [group, other]);
    });

/** Two group lines as a pair: the lower service ID first. */
export const lowerIdFirst = (a: ServiceLine, b: ServiceLine): Pair =>
  byId(a, b) < 0 ? [a, b] : [b, a];

// Lines that bill the same group sessions are checked together and form no pairs. A line whose session
// is unknown is alone.
const linesBySessions = (groups: readonly ServiceLine[]): ServiceLine[][] =>
  [...groupedBy(groups, (line) => JSON.stringify(groupSessionsOf(line)))].flatMap(
    ([sessions, lines]) => (sessions === '[]' ? lines.map((line) => [line]) : [lines]),
  );

/** The pairs of two group lines of different sessions, the lower service ID first. */
export const groupPairs = ({ groups }: SettingDay): Pair[] => {
  if (groups.length < 2) return [];
  const sessions = linesBySessions(groups);
  return sessions.flatMap((lines, index) =>
    sessions.slice(index + 1).flatMap((others) => {
      const [one, other] = [lines[0], others[0]];
      if (!one || !other || sharesSession(one.service, other.service)) return [];
      return lines.flatMap((line) => others.map((another) => lowerIdFirst(line, another)));
    }),
  );
};

/** The order of pairs. */
export const byIds = ([a, b]: Pair, [c, d]: Pair): number => byId(a, c) || byId(b, d);

/** The pairs of a day, sorted by service IDs: each group line with each other line but its add-ons. */
export const pairsOf = (day: SettingDay): Pair[] =>
  [...groupPairs(day), ...pairsWithOthers(day)].sort(byIds);

/** The most pairs of two group lines that one patient and date may have. */
const mostGroupPairs = 1000;

/** The fewest lines of a patient that could exceed it. */
export const fewestForTooMany = 46;

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

const countOfGroupPairs = ({ groups }: SettingDay): number =>
  linesBySessions(groups).reduce(
    (pairs, { length }) => pairs - pairsAmong(length),
    pairsAmong(groups.length),
  );

/** A fault for each date of a patient with more group pairs than one call accepts, at the first group line. */
export const tooManyGroups = (lines: readonly ServiceLine[]): InputFault[] =>
  daysOf(lines)
    .filter(
      ({ settings }) =>
        settings.reduce((sum, own) => sum + countOfGroupPairs(own), 0) > mostGroupPairs,
    )
    .flatMap(({ settings }) => {
      const groups = settings.flatMap((own) => own.groups).sort((a, b) => a.index - b.index);
      return groups.slice(0, 1).map(({ path }) => inputFault(path, 'too-many'));
    });

/** The facts of lines that are counted together; none without a line. */
export const linesFacts = (lines: readonly ServiceLine[]): LinesFacts[] => {
  const [first] = lines;
  if (!first) return [];
  const { path, serviceDate, patientId, setting } = first;
  const policies = [...new Set(lines.flatMap(({ policy }) => policy ?? []))];
  return [{ path, where: whereOfLines(lines), serviceDate, patientId, lines, setting, policies }];
};

/** The lines of a day that bill one group session more than once, session by session. */
export const repeatedSessions = ({ groups }: SettingDay): LinesFacts[] =>
  [...groupedByEach(groups, groupSessionsOf).values()]
    .filter(({ length }) => length > 1)
    .flatMap(linesFacts);

/** The lines that bill one group session on two dates or more, by their first date. */
export const sessionsOnTwoDates = (
  lines: readonly ServiceLine[],
): ReadonlyMap<string, readonly LinesFacts[]> => {
  const groups = lines.filter(({ isGroup }) => isGroup).sort(byDay);
  const ofSessions = groupedByEach(groups, ({ service, setting }) =>
    sessionIdsOf(service).map((id) => `${setting} ${id}`),
  );
  const facts = [...ofSessions.values()]
    .filter(([first, ...others]) => others.some((line) => line.serviceDate !== first?.serviceDate))
    .flatMap(linesFacts);
  return groupedBy(facts, ({ serviceDate }) => serviceDate);
};

/** What a fault about several lines names: all their IDs, and the paths of all but the first. */
export const namedLines = (lines: readonly ServiceLine[]) => {
  const [, ...others] = lines.map(({ path }) => path);
  return {
    serviceIds: lines.map(({ service }) => service.serviceId).sort(inOrder),
    about: lines.map(keyOfLine),
    ...(others.length > 0 ? { relatedPaths: others } : {}),
  };
};
