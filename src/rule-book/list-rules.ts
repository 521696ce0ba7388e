import { outcomes } from '../finding/finding.js';
import type { RuleText } from '../finding/rule.js';
import { type RuleId, ruleIds } from '../finding/rule-ids.js';
import * as examples from './examples.js';
import type { ExamplePair, RuleEntry } from './rule-entry.js';
import { rules } from './rules.js';

const examplePairs: Readonly<Record<RuleId, ExamplePair>> = examples;

// What a caller changes in an entry must not change the rule book.
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const entryOf = ({
  id,
  title,
  description,
  citations,
  likelyDenial,
  deciders,
  ownWork = false,
  later = false,
  since,
  reasons,
}: RuleText): RuleEntry => {
  const possible = new Set(Object.values(reasons).map(({ outcome }) => outcome));
  const { passes, fails } = examplePairs[id];
  return copyOf({
    id,
    title,
    area: id.slice(0, id.indexOf('/')),
    outcomes: outcomes.filter((outcome) => possible.has(outcome)),
    description,
    citations: [...citations],
    ...(likelyDenial ? { likelyDenial } : {}),
    deciders: [...deciders],
    ownWork,
    later,
    since,
    reasons,
    example: { passes, fails },
  });
};

/** Every rule, in the order of the rule book. */
export const listRules = (): RuleEntry[] =>
  rules.toSorted((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id)).map(entryOf);

/** The rule with this ID, or `undefined` where there is none. */
export const getRule = (id: string): RuleEntry | undefined => {
  const rule = rules.find((one) => one.id === id);
  return rule && entryOf(rule);
};
