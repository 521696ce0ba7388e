import type { FindingCase, FindingGroup } from '../outline/finding-groups.js';
import { outcomeHeading, topicOf } from '../outline/wording.js';
import { outcomes } from '../views/finding-view.js';
import { code, codes, inline, list, source } from './text.js';

const ofWhom = ({ patientIds, serviceIds }: FindingCase): string => {
  const ids = [codes(patientIds), codes(serviceIds)].filter((part) => part !== '').join(', ');
  return ids === '' ? '' : `${ids}: `;
};

const group = ({ rule, reason, cases, remedies, citations, denials }: FindingGroup): string =>
  [
    `**${inline(topicOf(rule))}** (${code(rule)}, ${code(reason)})`,
    '',
    list([
      ...cases.map((one) => `${ofWhom(one)}${inline(one.message)}`),
      ...remedies.map((remedy) => `What to do: ${inline(remedy)}`),
      ...citations.map((citation) => `Source: ${source(citation)}`),
      ...denials.map(
        (denial) => `Likely denial: ${inline(denial)}; payers choose codes differently.`,
      ),
    ]),
  ].join('\n');

/** Every finding: the gravest first, each with what to do, its source and the likely denial. */
export const findings = (groups: readonly FindingGroup[]): string[] => [
  '## Findings',
  ...(groups.length === 0 ? ['No rule that was asked has found anything.'] : []),
  ...outcomes.flatMap((outcome) => {
    const same = groups.filter((one) => one.outcome === outcome);
    return same.length === 0 ? [] : [`### ${outcomeHeading[outcome]}`, ...same.map(group)];
  }),
];
