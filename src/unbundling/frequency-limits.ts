import type { DatedSubject } from '../finding/rule.js';
import type { RuleBasis } from '../finding/rule-options.js';
import { groupedBy, inOrder } from '../input/lists.js';
import { givenId } from '../input/read-input.js';
import { type FrequencyLimit, firstDayOf } from '../reference/frequency-limit.js';
import { type PayerPolicy, unconfirmedCitations } from '../reference/payer-policy.js';
import { type DateWindow, windowIncludes } from '../time/calendar-date.js';
import { countedSessions } from './counted-sessions.js';
import { keyOfLine, renderingNpiOf, type ServiceLine, whereOfLines } from './service-line.js';

/** A line, and one limit of its payer for the days up to its date of service. */
export interface FrequencyFacts extends DatedSubject {
  readonly line: ServiceLine;
  readonly policy: PayerPolicy;
  readonly limit: FrequencyLimit;
  /** First day that counts. */
  readonly from: string;
  /** What the lines up to this one bill for certain, itself included. */
  readonly total: number;
  /** The same with the lines of which it is not known whose they are. */
  readonly possible: number;
  /** Whether a line that may count has no times although minutes are counted. */
  readonly lacksTimes: boolean;
}

/** What a line adds to a total: an amount for each key, once however many lines share the key. */
interface Amount {
  readonly key: string;
  readonly amount: number;
}

const millisecondsPerMinute = 60_000;

const amountsOf = ({ of }: FrequencyLimit, line: ServiceLine): Amount[] => {
  const { serviceDate, index, service, times } = line;
  if (of === 'units') return [{ key: `${index}`, amount: service.units ?? 1 }];
  const sessions = countedSessions(line).map(({ session, count }) => ({
    key: `${serviceDate} ${session}`,
    amount: count,
  }));
  if (of === 'sessions') return sessions;
  const minutes = times ? (times.end - times.start) / millisecondsPerMinute : 0;
  return [{ key: sessions.map(({ key }) => key).join(), amount: minutes }];
};

// Whose line it is, where only the lines of one provider count together; `undefined` if that is not known.
const ownerOf = ({ scope }: FrequencyLimit, { service }: ServiceLine): string | undefined => {
  if (scope === 'billing') return givenId(service.billingNpi);
  return scope === 'rendering' ? renderingNpiOf(service) : '';
};

/** What the lines of one window bill, by owner. */
class Tally {
  readonly #most = new Map<string, number>();
  readonly #totals = new Map<string | undefined, number>();
  #lacksTimes = false;

  constructor(readonly limit: FrequencyLimit) {}

  // How much more the total of the owner is with the line.
  #added(line: ServiceLine, owner: string | undefined): number {
    return amountsOf(this.limit, line).reduce(
      (sum, { key, amount }) =>
        sum + Math.max(0, amount - (this.#most.get(JSON.stringify([owner, key])) ?? 0)),
      0,
    );
  }

  add(line: ServiceLine): void {
    const owner = ownerOf(this.limit, line);
    this.#totals.set(owner, (this.#totals.get(owner) ?? 0) + this.#added(line, owner));
    for (const { key, amount } of amountsOf(this.limit, line)) {
      const known = JSON.stringify([owner, key]);
      this.#most.set(known, Math.max(this.#most.get(known) ?? 0, amount));
    }
    this.#lacksTimes ||= line.times === undefined;
  }

  with(line: ServiceLine): Pick<FrequencyFacts, 'total' | 'possible' | 'lacksTimes'> {
    const owner = ownerOf(this.limit, line);
    const isKnown = owner !== undefined;
    const added = this.#added(line, owner);
    const certain = isKnown ? (this.#totals.get(owner) ?? 0) : 0;
    const others = isKnown ? [this.#totals.get(undefined) ?? 0] : this.#totals.values();
    return {
      total: certain + added,
      possible: certain + added + [...others].reduce((sum, total) => sum + total, 0),
      lacksTimes: this.limit.of === 'minutes' && (this.#lacksTimes || line.times === undefined),
    };
  }
}

const startOf = ({ times }: ServiceLine): number => times?.start ?? Number.POSITIVE_INFINITY;

const byTime = (a: ServiceLine, b: ServiceLine): number =>
  inOrder(a.serviceDate, b.serviceDate) ||
  Number(startOf(a) > startOf(b)) - Number(startOf(a) < startOf(b)) ||
  inOrder(a.service.serviceId, b.service.serviceId);

const isCounted = ({ codes }: FrequencyLimit, { isGroup, service }: ServiceLine): boolean =>
  codes ? codes.includes(service.code) : isGroup;

/** Whether a line bills more than the limit leaves for it. */
export const isOver = ({ total, limit }: Pick<FrequencyFacts, 'total' | 'limit'>): boolean =>
  total > limit.count;

// A line over the limit is not paid, so that it takes nothing from later ones.
function* factsOf(
  lines: readonly ServiceLine[],
  policy: PayerPolicy,
  limit: FrequencyLimit,
): Iterable<FrequencyFacts> {
  const kept: ServiceLine[] = [];
  let tally = new Tally(limit);
  let first = '';
  for (const line of lines) {
    const { path, serviceDate, patientId } = line;
    const from = firstDayOf(limit, serviceDate);
    if (from !== first) {
      first = from;
      tally = new Tally(limit);
      const before = kept.findLastIndex((one) => one.serviceDate < from);
      for (const one of kept.slice(before + 1)) tally.add(one);
    }
    const facts = { line, policy, limit, from, ...tally.with(line) };
    const isJudged = line.policy === policy;
    if (isJudged)
      yield {
        path,
        serviceDate,
        patientId,
        where: whereOfLines([line]),
        about: [keyOfLine(line)],
        unconfirmed: unconfirmedCitations(policy, serviceDate),
        ...facts,
      };
    if (isJudged && isOver(facts)) continue;
    kept.push(line);
    tally.add(line);
  }
}

/** Each line of a patient that a limit of its payer applies to, limit by limit. A payer counts its own lines. */
export const frequencyFacts = (lines: readonly ServiceLine[]): FrequencyFacts[] => {
  const limited = lines.some(({ policy }) => policy?.limits);
  if (!limited) return [];
  const ofPayers = groupedBy([...lines].sort(byTime), ({ service }) => service.payerId);
  return [...ofPayers.values()].flatMap((own) => {
    const policies = new Set(own.flatMap(({ policy }) => policy ?? []));
    return [...policies].flatMap((policy) =>
      (policy.limits ?? []).flatMap((limit) => [
        ...factsOf(
          own.filter((line) => isCounted(limit, line)),
          policy,
          limit,
        ),
      ]),
    );
  });
};

// One day needs no more than the line itself.
const isCovered = (
  { limit: { per }, from, serviceDate }: FrequencyFacts,
  covers: DateWindow | undefined,
): boolean =>
  per === 'day' ||
  (covers !== undefined && windowIncludes(covers, from) && windowIncludes(covers, serviceDate));

/** What the caller says about the lines: where they come from, and for which dates they are complete. */
export type LinesGiven = Pick<RuleBasis, 'covers' | 'evidence'>;

/** Whether only times would tell, and the lines are from claim files, which have none. */
export const isUnknownByClaims = (facts: FrequencyFacts, { evidence }: LinesGiven): boolean =>
  evidence === 'claims-only' && facts.lacksTimes && !isOver(facts);

/** How a report names the limits that the caller's lines do not settle. */
export const uncoveredLimits = (facts: readonly FrequencyFacts[], given: LinesGiven): string[] => [
  ...facts
    .filter((one) => !isCovered(one, given.covers))
    .map(({ limit: { per } }) => `limits-per-${per}`),
  ...(facts.some((one) => isUnknownByClaims(one, given)) ? ['limits-in-minutes'] : []),
];
