import { type Finding, outcomes } from '../../finding/finding.js';
import { rulePage } from '../../finding/rule-page.js';
import { type FindingCase, type FindingGroup, groupKey } from '../outline/findings.js';
import { counted, noFindings, outcomeHeading, outcomeWord, topicOf } from '../outline/labels.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, outcomeBadge, section, sign, source } from './parts.js';

const caseItem = ({ message, patientIds, serviceIds, paths }: FindingCase): Markup =>
  html`<li>${message}${
    patientIds.length > 0 || serviceIds.length > 0
      ? html` <span class="of">${codes(patientIds)}${
          serviceIds.length > 0 ? [patientIds.length > 0 ? ': ' : '', codes(serviceIds)] : undefined
        }</span>`
      : undefined
  } <span class="path">${codes(paths)}</span></li>
`;

const term = (name: string, values: readonly Content[]): Markup | undefined =>
  values.length === 0
    ? undefined
    : html`<div><dt>${name}</dt><dd>${values.map((value) => html`<p>${value}</p>`)}</dd></div>
`;

const groupArticle = (group: FindingGroup, version: string): Markup =>
  html`<article class="finding ${group.outcome}" id="finding-${group.number}" aria-labelledby="finding-${group.number}-title">
<header><h4 id="finding-${group.number}-title">${topicOf(group.rule)}</h4>${outcomeBadge(group.outcome)}<span class="rule"><a href="${rulePage(group.rule, version)}" rel="noopener noreferrer">${code(group.rule)}</a> ${code(group.reason)}</span></header>
<ul class="cases">
${group.cases.map(caseItem)}</ul>
<dl>
${term('What to do', group.remedies)}${term('Source', group.citations.map(source))}${term(
  'Likely denial',
  group.denials.map((denial) => `${denial}. Payers may use other codes.`),
)}</dl>
</article>
`;

/** Every finding: the most serious first, each with its remedy, its source and the likely denial. */
export const findingsSection = (groups: readonly FindingGroup[], version: string): Markup =>
  section(
    'findings',
    'Findings',
    groups.length === 0
      ? html`<p>${noFindings}</p>
`
      : outcomes.map((outcome) => {
          const same = groups.filter((group) => group.outcome === outcome);
          return same.length === 0
            ? undefined
            : html`<div class="outcome"><h3>${outcomeHeading[outcome]} <span class="tally">${counted(
                same.length,
                'rule',
              )}</span></h3>
${same.map((group) => groupArticle(group, version))}</div>
`;
        }),
  );

/** Links from a table to where the page describes each finding. */
export const findingLinks = (
  findings: readonly Finding[],
  groups: readonly FindingGroup[],
): Content => {
  const keys = new Set(findings.map(groupKey));
  const described = groups.filter((group) => keys.has(groupKey(group)));
  return described.length === 0
    ? 'None'
    : html`<ul class="links">${described.map(
        ({ number, rule, outcome }) =>
          html`<li class="${outcome}">${sign(outcome)}<a href="#finding-${number}"><span class="hidden">${outcomeWord[outcome]}: </span>${rule}</a></li>`,
      )}</ul>`;
};
