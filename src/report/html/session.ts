import type { ClaimBatch } from '../../billing/claim-batch.js';
import type { Check } from '../../finding/ask.js';
import { type Finding, holds } from '../../finding/finding.js';
import type { RuleId } from '../../finding/rule-ids.js';
import { dateText } from '../../time/date-text.js';
import type { MemberReport, SessionReport } from '../../validation/session-report.js';
import { timesText } from '../outline/clock.js';
import type { FindingGroup } from '../outline/findings.js';
import {
  capitalized,
  counted,
  heldAnywayCaption,
  otherCodesCaption,
  serviceWord,
} from '../outline/labels.js';
import { attendedText, durationText, noGroupWord } from '../outline/session-line.js';
import { type ClaimState, claimStates } from './claims.js';
import { findingLinks } from './findings.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, factList, section, sign, verdictBadge } from './parts.js';
import { type Column, table } from './table.js';

const alternatives = ({ service }: SessionReport): Content =>
  service.alternatives.length === 0
    ? undefined
    : table({
        caption: otherCodesCaption,
        columns: [{ heading: 'Code' }, { heading: 'Patient' }, { heading: 'Why' }],
        rows: service.alternatives.map((alternative) => [
          code(alternative.code),
          alternative.patientId === undefined ? 'All' : code(alternative.patientId),
          alternative.why,
        ]),
      });

/** The facts of the session. */
export const factsSection = (report: SessionReport): Markup =>
  section(
    'session',
    'Session',
    factList([
      [
        'Date of service',
        html`<time datetime="${report.serviceDate}">${dateText(report.serviceDate)}</time>`,
      ],
      ['Time', timesText(report.start, report.end)],
      ['Duration', durationText(report)],
      ['Attended', attendedText(report)],
      [
        'Service',
        report.service.code === null
          ? capitalized(noGroupWord(report))
          : html`${capitalized(serviceWord[report.service.code])}, ${code(report.service.code)}`,
      ],
    ]),
    alternatives(report),
  );

const columns = (scores: boolean, claims: boolean): Column[] => [
  { heading: 'Patient' },
  { heading: 'Verdict', lead: true },
  { heading: 'Minutes', numeric: true },
  ...(scores ? [{ heading: 'Individuality', numeric: true }] : []),
  { heading: 'Findings' },
  ...(claims ? [{ heading: 'Claim' }] : []),
];

const claimCell = (state: ClaimState | undefined): Content => {
  if (!state) return '–';
  return 'claimId' in state ? code(state.claimId) : state.words;
};

const heldAnyway = ({ heldAnyway: rules }: MemberReport): Content =>
  rules.length === 0 ? undefined : html`<p class="tally">${heldAnywayCaption}: ${codes(rules)}</p>`;

/** One row for each entry of the roster. */
export const membersSection = (
  { findings, members, individuality }: SessionReport,
  groups: readonly FindingGroup[],
  claims: ClaimBatch | undefined,
): Markup => {
  const states = claims && claimStates(claims);
  // What the session's own findings hold, they hold for every member who attended.
  const ofSession = findings.filter(holds);
  const findingsOf = (member: MemberReport): Finding[] => [
    ...(member.verdict === 'absent' ? [] : ofSession),
    ...member.findings,
  ];
  const scores = new Map(individuality?.notes.map(({ patientId, score }) => [patientId, score]));
  const scoreOf = ({ patientId }: MemberReport): Content => scores.get(patientId) ?? '–';
  return section(
    'members',
    'Members',
    table({
      caption: individuality
        ? 'One row for each patient on the roster. Individuality: how much of the note is specific to this patient, from 0 to 100.'
        : 'One row for each patient on the roster.',
      columns: columns(individuality !== undefined, states !== undefined),
      rows: members.map((member) => [
        code(member.patientId),
        verdictBadge(member.verdict),
        member.minutes ?? '–',
        ...(individuality ? [scoreOf(member)] : []),
        [findingLinks(findingsOf(member), groups), heldAnyway(member)],
        ...(states ? [claimCell(states.get(member.patientId))] : []),
      ]),
    }),
  );
};

/** One rule, and the results of all its checks. */
export interface RuleChecked {
  rule: RuleId;
  checks: number;
  notApplicable: number;
  findings: number;
}

/** Every rule that was checked, in the order of the report. */
export const rulesChecked = (checks: readonly Check[]): RuleChecked[] => {
  const byRule = new Map<string, RuleChecked>();
  for (const { rule, outcome } of checks) {
    const known = byRule.get(rule) ?? { rule, checks: 0, notApplicable: 0, findings: 0 };
    known.checks += 1;
    if (outcome === 'not-applicable') known.notApplicable += 1;
    else if (outcome !== 'pass') known.findings += 1;
    byRule.set(rule, known);
  }
  return [...byRule.values()];
};

const ruleItem = ({ rule, checks, notApplicable, findings }: RuleChecked): Markup => {
  if (findings > 0)
    return html`<li>${sign('review')}${code(rule)} <span class="tally">${counted(findings, 'finding')}</span></li>`;
  return notApplicable === checks
    ? html`<li>${sign('absent')}${code(rule)} <span class="tally">not applicable</span></li>`
    : html`<li>${sign('ready')}${code(rule)} <span class="hidden">passed</span></li>`;
};

/** Every rule that was checked, because no finding can also mean that a rule was never checked. */
export const rulesCheckedSection = ({ checks }: SessionReport): Markup | undefined => {
  if (!checks || checks.length === 0) return undefined;
  const rules = rulesChecked(checks);
  return section(
    'rules-checked',
    'Rules checked',
    html`<p>${counted(rules.length, 'rule')}, ${counted(checks.length, 'check')}. A check mark means that every applicable check of the rule passed.</p>
<ul class="rules-checked">${rules.map(ruleItem)}</ul>
`,
  );
};
