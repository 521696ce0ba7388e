import { outcomes } from '../../finding/finding.js';
import { rulePage } from '../../finding/rule-page.js';
import type { FindingCase, FindingGroup } from '../outline/findings.js';
import { noFindings, outcomeHeading, topicOf } from '../outline/labels.js';
import { code, codes, inline, list, source } from './text.js';

const patientsAndServices = ({ patientIds, serviceIds }: FindingCase): string => {
  const ids = [codes(patientIds), codes(serviceIds)].filter((part) => part !== '').join(', ');
  return ids === '' ? '' : `${ids}: `;
};

const group = (
  { rule, reason, cases, remedies, citations, denials }: FindingGroup,
  version: string,
): string =>
  [
    `**${inline(topicOf(rule))}** ([${code(rule)}](${rulePage(rule, version)}), ${code(reason)})`,
    '',
    list([
      ...cases.map((one) => `${patientsAndServices(one)}${inline(one.message)}`),
      ...remedies.map((remedy) => `What to do: ${inline(remedy)}`),
      ...citations.map((citation) => `Source: ${source(citation)}`),
      ...denials.map((denial) => `Likely denial: ${inline(denial)}. Payers may use other codes.`),
    ]),
  ].join('\n');

/** Every finding: the most serious first, each with its remedy, its source and the likely denial. */
export const findings = (groups: readonly FindingGroup[], version: string): string[] => [
  '## Findings',
  ...(groups.length === 0 ? [noFindings] : []),
  ...outcomes.flatMap((outcome) => {
    const same = groups.filter((one) => one.outcome === outcome);
    return same.length === 0
      ? []
      : [`### ${outcomeHeading[outcome]}`, ...same.map((one) => group(one, version))];
  }),
];
