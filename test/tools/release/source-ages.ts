import { payerPolicies } from '../../../src/payers/payer-policies.js';
import type { Source } from '../../../src/reference/citable.js';
import { sources } from '../../../src/reference/listed-sources.js';
import { listRules } from '../../../src/rule-book/list-rules.js';

/** A source that was last read long ago, and the rules that cite it. */
export interface OldSource {
  id: string;
  title: string;
  readOn: string;
  /** Days since then. */
  age: number;
  /** The rules that cite it, by id. */
  rules: string[];
}

const dayInMilliseconds = 86_400_000;

/** Days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds);

// What each payer’s policy was read in. It is old from the date through which the policy was confirmed.
const payerDocuments: Readonly<Record<string, Source>> = Object.fromEntries(
  payerPolicies.flatMap(({ payerId, name, citations, confirmedThrough: readOn = '' }) =>
    citations.map(({ title }, index) => [
      index === 0 ? payerId : `${payerId}-${index + 1}`,
      { title, publisher: name, readOn },
    ]),
  ),
);

/** Every source that was last read more than the given number of days ago, oldest first. */
export const oldSources = (
  days: number,
  today: string,
  documents: Readonly<Record<string, Source>> = { ...sources, ...payerDocuments },
): OldSource[] => {
  const rules = listRules();
  return Object.entries(documents)
    .map(([id, { title, readOn }]) => ({
      id,
      title,
      readOn,
      age: daysBetween(readOn, today),
      rules: rules
        .filter(({ citations }) => citations.some((citation) => citation.title === title))
        .map((rule) => rule.id),
    }))
    .filter(({ age }) => age > days)
    .sort((a, b) => b.age - a.age || (a.id < b.id ? -1 : 1));
};

/** Prints the old sources. It only lists them: a rule does not become wrong because time has passed. */
export const printOldSources = (days: number, today: string): void => {
  const old = oldSources(days, today);
  for (const { id, title, readOn, age, rules } of old) {
    console.log(`${id}: ${title}`);
    console.log(`  last read on ${readOn}, ${age} days ago; cited by ${rules.length} rules`);
    if (rules.length > 0) console.log(`  ${rules.join(', ')}`);
  }
  console.log(
    old.length === 0
      ? `Every source was read within ${days} days of ${today}.`
      : `${old.length} sources were last read more than ${days} days before ${today}.`,
  );
};
