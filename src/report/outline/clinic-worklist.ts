import type { ClinicSummary } from '../../clinic/clinic-summary.js';
import type { WorklistEntry } from '../../clinic/worklist.js';
import type { DeciderRole } from '../../finding/decision.js';
import { thousands } from '../../finding/dollars.js';
import { inOrder } from '../../input/lists.js';
import { dateText } from '../../time/date-text.js';
import { monthText } from './clinic-figures.js';
import { joinedWithAnd, topicOf } from './labels.js';

/** What to fix, in words: `Signature: unsigned`. */
export const fixTitle = ({ rule, reason }: Pick<WorklistEntry, 'rule' | 'reason'>): string =>
  `${topicOf(rule)}: ${reason.replaceAll('-', ' ')}`;

/** A role as the name of people. */
export const roleWords: Readonly<Record<DeciderRole, string>> = {
  clinician: 'Clinician',
  coder: 'Coder',
  compliance: 'Compliance',
};

/** Who decides, in words. */
export const decidersText = (deciders: readonly DeciderRole[]): string =>
  joinedWithAnd(deciders.map((role) => roleWords[role])) || 'Nobody';

/** The nearest deadline, and how many have passed. */
export const deadlineText = ({ nextDeadline, pastDeadline }: WorklistEntry): string => {
  const passed = pastDeadline === 0 ? '' : `${thousands(pastDeadline)} past the deadline`;
  if (nextDeadline === null) return passed || 'Not known';
  return passed === '' ? dateText(nextDeadline) : `${dateText(nextDeadline)}; ${passed}`;
};

/** How a fix developed: `Most: 31 in August 2026. December 2026: 4`. */
export const courseText = ({ byMonth }: WorklistEntry, months: readonly string[]): string => {
  const last = months[months.length - 1];
  const countIn = (month: string): number => byMonth[month] ?? 0;
  const [peak] = months.toSorted((a, b) => countIn(b) - countIn(a));
  if (last === undefined || peak === undefined) return '';
  const most = `Most: ${thousands(countIn(peak))} in ${monthText(peak)}`;
  return peak === last ? most : `${most}. ${monthText(last)}: ${thousands(countIn(last))}`;
};

/** A value that a worklist can be narrowed to. */
export interface Choice {
  id: string;
  /** The class of everything that has it. */
  name: string;
}

/** The largest number of choices of one filter. */
const mostChoices = 12;

const choices = (ids: readonly string[], prefix: string): Choice[] =>
  ids.slice(0, mostChoices).map((id, index) => ({ id, name: `${prefix}${index}` }));

/** The IDs with the most held money first. */
const byHeld = (by: ClinicSummary['byPayer']): string[] =>
  Object.entries(by)
    .filter(([, totals]) => totals.held > 0)
    .sort(([a, x], [b, y]) => y.heldCents - x.heldCents || y.held - x.held || inOrder(a, b))
    .map(([id]) => id);

/** The payers and clinicians that a worklist can be narrowed to: those with the most held money. */
export const choicesOf = ({
  byPayer,
  byClinician,
}: ClinicSummary): { payers: Choice[]; clinicians: Choice[] } => ({
  payers: choices(byHeld(byPayer), 'p'),
  clinicians: choices(byHeld(byClinician), 'c'),
});
