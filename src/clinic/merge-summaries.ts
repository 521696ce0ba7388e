import * as z from 'zod/mini';
import { InputError, type InputFault, inputFault } from '../input/input-error.js';
import { groupedBy, inOrder } from '../input/lists.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { type SummarizedSession, type SummaryPart, summaryPartSchema } from './summary-part.js';

const partsSchema = z.array(summaryPartSchema);

// Two parts may come from programs that write their keys in another order.
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => inOrder(a, b))
      .map(([key, part]) => [key, canonical(part)]),
  );
};

const isSame = (a: SummarizedSession, b: SummarizedSession): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

// A store may have put the findings of a session in another order.
const inKeyOrder = (session: SummarizedSession): SummarizedSession => {
  const fixes = Object.keys(session.findings);
  const sorted = fixes.toSorted(inOrder);
  if (fixes.every((fix, index) => fix === sorted[index])) return session;
  const findings = sorted.map((fix) => [fix, session.findings[fix] ?? {}] as const);
  return { ...session, findings: Object.fromEntries(findings) };
};

const isSortedById = (sessions: readonly SummarizedSession[]): boolean => {
  let before: string | undefined;
  for (const { sessionId } of sessions) {
    if (before !== undefined && before >= sessionId) return false;
    before = sessionId;
  }
  return true;
};

const union = (lists: Iterable<readonly string[]>): string[] => {
  const all = new Set<string>();
  for (const list of lists) for (const text of list) all.add(text);
  return [...all].sort(inOrder);
};

const remediesOf = (parts: readonly SummaryPart[]): SummaryPart['remedies'] => {
  const remedies = new Map<string, string>();
  for (const part of parts)
    for (const [fix, remedy] of Object.entries(part.remedies)) {
      const known = remedies.get(fix);
      remedies.set(fix, known === undefined || known === remedy ? remedy : '');
    }
  return Object.fromEntries([...remedies].sort(([a], [b]) => inOrder(a, b)));
};

const policiesOf = (parts: readonly SummaryPart[]): SummaryPart['basis']['policies'] => {
  const policies = parts.flatMap(({ basis }) => basis.policies);
  return [...groupedBy(policies, (policy) => JSON.stringify([policy.payerId, policy.from]))]
    .flatMap(([, [first]]) => first ?? [])
    .sort((a, b) => inOrder(a.payerId, b.payerId) || inOrder(a.from, b.from));
};

/** A session, the part it is in, and its position there. */
type Placed = readonly [session: SummarizedSession, part: number, index: number];

const distinct = (
  placed: Placed[],
  pathOf: (part: number, session: number) => string,
  faults: InputFault[],
): SummarizedSession[] => {
  const sorted = placed.sort(([a], [b]) => inOrder(a.sessionId, b.sessionId));
  const sessions: SummarizedSession[] = [];
  for (const [session, part, index] of sorted) {
    const last = sessions[sessions.length - 1];
    if (last?.sessionId !== session.sessionId) sessions.push(session);
    else if (!isSame(last, session)) faults.push(inputFault(pathOf(part, index), 'conflict'));
  }
  return sessions;
};

/** Merges parts that were read. A session in two of them with other content is a fault. */
export const mergedParts = (
  parts: readonly SummaryPart[],
  pathOf: (part: number, session: number) => string,
  faults: InputFault[],
): SummaryPart => {
  const [only] = parts;
  const sessions =
    parts.length === 1 && only && isSortedById(only.sessions)
      ? only.sessions.map(inKeyOrder)
      : distinct(
          parts.flatMap(({ sessions: own }, part) =>
            own.map((session, index): Placed => [inKeyOrder(session), part, index]),
          ),
          pathOf,
          faults,
        );
  return {
    kind: 'clinic-part',
    sessions,
    remedies: remediesOf(parts),
    basis: {
      versions: union(parts.map(({ basis }) => basis.versions)),
      policies: policiesOf(parts),
      notChecked: union(parts.map(({ basis }) => basis.notChecked)),
    },
  };
};

/**
 * Merges summaries. In any order, and however the sessions are divided among the parts, the result has the same
 * bytes. A session in several parts counts once.
 *
 * @param parts Parts of `sessionSummary` or of this function. Merge many at once: two by two is slower.
 * @throws {@link InputError} if the input is malformed, or a session is given twice with other content.
 */
export const mergeSummaries = (parts: readonly SummaryPart[]): SummaryPart => {
  const faults: InputFault[] = [];
  // The schema puts the keys in its own order; a store may have put them in another.
  const read = z.parse(partsSchema, orThrow(tryInput(partsSchema, parts, '', faults), faults));
  const merged = mergedParts(read, (part, session) => `/${part}/sessions/${session}`, faults);
  if (faults.length > 0) throw new InputError(faults);
  return merged;
};
