import type { LikelyDenial, Outcome } from '../finding/finding.js';
import type { Reason, RuleText } from '../finding/rule.js';
import { type RuleId, ruleIds } from '../finding/rule-id.js';
import type { Citation } from '../reference/citation.js';
import { claimExamples } from './examples/claim/index.js';
import { individualityExamples } from './examples/individuality/index.js';
import { memberExamples } from './examples/member/index.js';
import { noteExamples } from './examples/note/index.js';
import { reconcileExamples } from './examples/reconcile/index.js';
import { sessionExamples } from './examples/session/index.js';
import { unbundlingExamples } from './examples/unbundling/index.js';
import type { ExamplePair } from './rule-example.js';
import { rules } from './rules.js';

/** What the rule book says of one rule. Plain JSON. */
export interface RuleEntry {
  id: RuleId;
  title: string;
  /** The first half of the id. */
  area: string;
  /** Every outcome it can have. */
  outcomes: Outcome[];
  description: string;
  citations: Citation[];
  likelyDenial?: LikelyDenial;
  /** The version of this library that brought it. */
  since: string;
  /** Every way in which it can speak, by its stable name. */
  reasons: Record<string, Reason>;
  /** What it lets pass, and the same with one thing changed, which it does not. */
  example: ExamplePair;
}

const examples: Readonly<Record<string, ExamplePair>> = {
  ...sessionExamples,
  ...memberExamples,
  ...noteExamples,
  ...individualityExamples,
  ...claimExamples,
  ...reconcileExamples,
  ...unbundlingExamples,
};

const outcomeOrder: readonly Outcome[] = ['fail', 'review', 'no-data', 'advice'];

const entryOf = ({ id, title, description, citations, likelyDenial, since, reasons }: RuleText) => {
  const example = examples[id];
  if (!example) throw new TypeError(`Rule ${id} has no example pair.`);
  const outcomes = new Set(Object.values(reasons).map(({ outcome }) => outcome));
  return {
    id,
    title,
    area: id.slice(0, id.indexOf('/')),
    outcomes: outcomeOrder.filter((outcome) => outcomes.has(outcome)),
    description,
    citations: citations.map((citation) => ({ ...citation })),
    ...(likelyDenial ? { likelyDenial: { ...likelyDenial } } : {}),
    since,
    reasons: structuredCopy(reasons),
    example: structuredCopy({ passes: example.passes, fails: example.fails }),
  };
};

// A copy, so that what a caller does to an entry does not reach the rule book.
const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Every rule of every area, in the order of the rule book. */
export const listRules = (): RuleEntry[] =>
  rules
    .toSorted((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id))
    .map((rule): RuleEntry => entryOf(rule));

/** The rule of that id, or `undefined` where there is none. */
export const getRule = (id: string): RuleEntry | undefined => {
  const rule = rules.find((one) => one.id === id);
  return rule && entryOf(rule);
};
