import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { groupedBy } from '../input/lists.js';
import { idSchema } from '../input/read-input.js';
import { instantOf } from '../time/instant.js';
import { timeSchema } from '../time/time-schema.js';
import { keyPattern } from './key.js';

/** Who may decide a review. */
export const deciderRoles = ['clinician', 'coder', 'compliance'] as const;

/** The role in which a person decides. */
export type DeciderRole = (typeof deciderRoles)[number];

/** What a person decided about a review. */
export interface Decision {
  /** The `key` of the finding. */
  key: string;
  /** `accept`: the review no longer holds the claim. `reject`: the finding is a fail. */
  decision: 'accept' | 'reject';
  /** Who decided: the `providerId` if it is a provider of the session. */
  by: string;
  role: DeciderRole;
  /** RFC 3339 time. */
  at: string;
  /** The reason, in the person's own words. */
  why: string;
}

/** The decision on a finding. */
export type Decided = Omit<Decision, 'key'>;

/** Why a decision has no effect. */
export const unusedReasons = [
  'not-a-review',
  'wrong-role',
  'own-work',
  'older-than-note',
  'facts-changed',
  'not-found',
  'not-asked',
] as const;

/**
 * Why a decision has no effect.
 *
 * - `not-a-review`: the finding is a fail, a no-data or advice.
 * - `wrong-role`: the rule names others who decide.
 * - `own-work`: a signer of the note accepted a finding about their own supervision, AI review or copied text.
 * - `older-than-note`: the note was written, signed or amended after the decision.
 * - `facts-changed`: the same question is open again, with other facts or a rewritten text.
 * - `not-found`: there is no such finding anymore.
 * - `not-asked`: the call did not check the rule: its note or member is gone, it is turned off, or another function checks it.
 */
export type UnusedReason = (typeof unusedReasons)[number];

/** A decision that has no effect, and why it has none. What the person wrote is left out. */
export interface UnusedDecision extends Omit<Decision, 'why'> {
  reason: UnusedReason;
}

const shapes = {
  decision: z.enum(['accept', 'reject']),
  by: idSchema,
  role: z.enum(deciderRoles),
  at: timeSchema,
};

const key = z.string().check(z.regex(keyPattern));

/** The shape of a {@link Decision}. */
export const decisionSchema: z.core.$ZodType<Decision> = z.strictObject({
  key,
  ...shapes,
  why: idSchema,
});

/** The shape of a {@link Decided}. */
export const decidedSchema: z.core.$ZodType<Decided> = z.object({ ...shapes, why: idSchema });

/** The shape of an {@link UnusedDecision}. */
export const unusedDecisionSchema: z.core.$ZodType<UnusedDecision> = z.object({
  key,
  ...shapes,
  reason: z.enum(unusedReasons),
});

/** The decisions given to a call. */
export interface Decisions {
  /** In the caller's order. */
  readonly all: readonly Decision[];
  /** By the key of the finding, the newest first. */
  readonly byKey: ReadonlyMap<string, readonly Decision[]>;
}

const keyOf = ({ key }: { readonly key: string }): string => key;

/** Indexes decisions. Two decisions on one finding at one time are a fault, because neither is the newest. */
export const indexedDecisions = (
  all: readonly Decision[],
  root: string,
  faults: InputFault[],
): Decisions => {
  const times = new Set<string>();
  for (const [index, { key, at }] of all.entries()) {
    const time = `${key} ${instantOf(at)}`;
    if (times.has(time)) faults.push(inputFault(`${root}/decisions/${index}/at`, 'conflict'));
    times.add(time);
  }
  const newestFirst = [...all].sort((a, b) => instantOf(b.at) - instantOf(a.at));
  return { all, byKey: groupedBy(newestFirst, keyOf) };
};
