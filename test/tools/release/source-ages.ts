import type { Source } from '../../../src/reference/sources/source.js';
import { sources } from '../../../src/reference/sources.js';
import { listRules } from '../../../src/rule-book/list-rules.js';

/** A document that was last read long ago, and what rests on it. */
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

/** Every document that nobody has read for more than so many days, the longest unread first. */
export const oldSources = (
  days: number,
  today: string,
  documents: Readonly<Record<string, Source>> = sources,
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
