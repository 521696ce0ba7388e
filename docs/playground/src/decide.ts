import { type Finding, getRule } from 'group-therapy-billing';
import type { State, Update } from './state.js';

// Later than anything that is recorded about the session, as a decision must be.
const longAfter = (session: State['session']): string => {
  const end = session.end ?? session.start;
  const last = end === undefined ? Number.NaN : Date.parse(end);
  const week = 7 * 24 * 3_600_000;
  return new Date(Math.max(Date.now(), Number.isNaN(last) ? 0 : last + week)).toISOString();
};

/** Stores or takes back what the user decided about a review, in the role that may decide it. */
export const decider =
  (getState: () => State, update: Update) =>
  ({ key, rule }: Finding, decision: 'accept' | 'reject' | undefined): void => {
    const { decisions, session } = getState();
    const others = decisions.filter((one) => one.key !== key);
    const [role = 'compliance'] = getRule(rule)?.deciders ?? [];
    update({
      decisions: decision
        ? [
            ...others,
            { key, decision, by: 'playground', role, at: longAfter(session), why: 'Decided here.' },
          ]
        : others,
    });
  };
