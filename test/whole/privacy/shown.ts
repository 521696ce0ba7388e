import type { Finding } from '../../../src/finding/finding.js';
import { toHtml, toMarkdown } from '../../../src/report/index.js';
import { explain } from '../../../src/rule-book/explain.js';
import { toCdsHooksCards, toOperationOutcome } from '../../../src/standards/fhir/index.js';
import { type Canary, canariesIn } from './canary.js';
import { type Holding, mayHold } from './fields.js';
import { partsOf, textsIn } from './walk.js';

/** One way to show an answer to people, and the input data that may appear in it. */
interface Display {
  readonly by: string;
  readonly show: (answer: never) => unknown;
  readonly may: (holding: Holding, field: string) => boolean;
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'remedy' in value && 'citations' in value;

/** Every finding in an answer. */
export const findingsIn = (answer: unknown): Finding[] =>
  partsOf(answer).flatMap(({ value }) => (isFinding(value) ? [value] : []));

// Pages are for clinic staff, so they may show patient and note IDs and sources. Cards may show sources.
const displays: readonly Display[] = [
  { by: 'the answer', show: (answer) => answer, may: mayHold },
  {
    by: 'explain',
    show: (answer) => findingsIn(answer).map(explain),
    may: (holding) => holding === 'labels',
  },
  {
    by: 'toMarkdown',
    show: toMarkdown,
    may: (holding) => holding === 'ids' || holding === 'labels',
  },
  { by: 'toHtml', show: toHtml, may: (holding) => holding === 'ids' || holding === 'labels' },
  {
    by: 'toOperationOutcome',
    show: toOperationOutcome,
    may: (holding, field) => holding === 'labels' && field.endsWith('/diagnostics'),
  },
  {
    by: 'toCdsHooksCards',
    show: toCdsHooksCards,
    may: (holding, field) => holding === 'labels' && /\/(?:detail|source\/\w+)$/.test(field),
  },
];

/** A string shown to people, and whether it may contain a kind of data. */
export interface Shown {
  readonly where: string;
  readonly text: string;
  readonly may: (holding: Holding) => boolean;
}

const isReport = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'findings' in answer && 'ruleset' in answer;

const isBatch = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'held' in answer;

const displaysOf = (answer: unknown): readonly Display[] => {
  if (!isReport(answer)) return displays.slice(0, 1);
  return isBatch(answer) ? displays.filter(({ by }) => !/Markdown|Html/.test(by)) : displays;
};

/** Every string in each form of an answer that contains a canary. */
export const shownFor = (answer: unknown, canaries: readonly Canary[]): Shown[] =>
  displaysOf(answer).flatMap(({ by, show, may }) => {
    const shown: unknown = Reflect.apply(show, undefined, [answer]);
    // Walk the output only if it contains a canary, because most do not and the walk is slow.
    if (canariesIn(JSON.stringify(shown) ?? '', canaries).length === 0) return [];
    return textsIn(shown).map(({ field, text }) => ({
      where: `${by} ${field}`,
      text,
      may: (holding: Holding) => may(holding, field),
    }));
  });
