import type { ClaimBatch } from '../../billing/claim-batch.js';
import type { Ruleset } from '../../finding/ruleset.js';
import type { IndividualityReport } from '../../individuality/individuality-report.js';
import { readableText } from '../../time/date-text.js';
import type { FindText } from '../note-texts.js';
import { attendanceOf, noTimeline } from '../outline/attendance-timeline.js';
import { besideClaims } from '../outline/beside-claims.js';
import { patientDays } from '../outline/day-timeline.js';
import { decidedFindings, openFindings } from '../outline/decisions.js';
import { allFindings, type FindingGroup, findingGroups } from '../outline/findings.js';
import { kicker, sheetTitleOf, titleOf, verdictSentence } from '../outline/headline.js';
import { disclaimer, uncheckedText, verdictWord } from '../outline/labels.js';
import { noteEvidence } from '../outline/what-a-note-shows.js';
import type { ReadableReport } from '../read-report.js';
import { attendanceSection } from './attendance-timeline.js';
import { claimsSection } from './claims.js';
import { decisionsSection } from './decisions.js';
import { htmlDocument } from './document.js';
import { findingsSection } from './findings.js';
import { evidenceSection } from './marked-notes.js';
import { type Content, html, type Markup } from './markup.js';
import { notesSection } from './notes.js';
import { banner, code, contents, factList } from './parts.js';
import { sheetStyle } from './print-style.js';
import { remittanceSection } from './remittance-answers.js';
import { factsSection, membersSection, rulesCheckedSection } from './session.js';
import { passagesSection } from './shared-passages.js';
import { stripes } from './timeline.js';
import { daysSection, pairsSection } from './unbundling.js';

/** What a page shows in addition to its report. */
export interface PageMaterial {
  /** How to find the texts of notes, if the caller passed them. */
  find: FindText | undefined;
  claims: ClaimBatch | undefined;
}

const noteSections = (report: IndividualityReport, find: FindText | undefined): Content => [
  notesSection(report),
  find && passagesSection(report, find),
];

/** The lines of a timeline up to which it comes first. A longer one would hide the findings. */
const shortTimeline = 10;

const problemsFirst = (timeline: Content, problems: Content, lines: number): Content[] =>
  lines > shortTimeline ? [problems, timeline] : [timeline, problems];

const sections = (
  report: ReadableReport,
  groups: readonly FindingGroup[],
  decisions: Markup | undefined,
  { find, claims }: PageMaterial,
): Content => {
  const findings = [findingsSection(groups, report.ruleset.version), decisions];
  const claimed = claims && claimsSection(claims, groups);
  switch (report.kind) {
    case 'session':
      return [
        factsSection(report),
        ...problemsFirst(
          attendanceSection(attendanceOf(report), noTimeline(report)),
          [membersSection(report, groups, claims), findings, claimed],
          report.members.length,
        ),
        find && evidenceSection(noteEvidence(report), find),
        report.individuality && noteSections(report.individuality, find),
        rulesCheckedSection(report),
      ];
    case 'unbundling': {
      const days = patientDays(report.pairs, report.services);
      const lines = days.reduce((sum, day) => sum + day.lines.length, 0);
      return problemsFirst(
        daysSection(days),
        [pairsSection(report.pairs), findings, claimed],
        lines,
      );
    }
    case 'individuality':
      return [noteSections(report, find), findings, claimed];
    case 'reconciliation':
      return [findings, claimed];
    case 'remittance':
      return [remittanceSection(report), findings, claimed];
  }
};

const onePerLine = (values: readonly Content[], none: string): Content =>
  values.length === 0
    ? none
    : values.map((value, index) => [index > 0 ? html`<br>` : undefined, value]);

const rulesetFacts = ({ version, policies, overrides, ncci, notChecked }: Ruleset): Markup =>
  factList([
    ['Rules', `group-therapy-billing ${version}`],
    [
      'Payer policies',
      onePerLine(
        policies.map(
          ({ payerId, from }) => html`${code(payerId)}, in effect from ${readableText(from)}`,
        ),
        'None used',
      ),
    ],
    ...(ncci
      ? [['NCCI edits', `${ncci.source}, in effect from ${readableText(ncci.effective)}`] as const]
      : []),
    [
      'Changed rule settings',
      onePerLine(
        Object.entries(overrides).map(([rule, setting]) => html`${code(rule)}: ${setting}`),
        'None',
      ),
    ],
    ['Not checked', onePerLine(notChecked.map(uncheckedText), 'Nothing left out')],
  ]);

const footer = (ruleset: Ruleset, withNotes: boolean): Markup =>
  html`<footer>
<h2>Basis of this report</h2>
${rulesetFacts(ruleset)}<p>${disclaimer} ${
    withNotes
      ? 'This page contains text from clinical notes: protect it as you protect the chart.'
      : 'This page contains IDs, codes, and times, but no note text and no names.'
  }</p>
</footer>
`;

/** A page that is complete in itself: it loads nothing, and nothing on it can run. */
export const page = (report: ReadableReport, material: PageMaterial): string => {
  const { claims } = material;
  const shown = claims ? besideClaims(report, claims) : report;
  const [words, id] = titleOf(shown);
  const { verdict, ruleset } = shown;
  const all = allFindings(shown, claims);
  const groups = findingGroups(openFindings(all));
  const unused =
    claims && shown.kind === 'session' ? claims.unusedDecisions : shown.unusedDecisions;
  const decisions = decisionsSection(decidedFindings(all), unused, material.find !== undefined);
  const body = html`${sections(shown, groups, decisions, material)}`;
  return htmlDocument({
    title: `${id === undefined ? words : `${words} ${id}`}: ${verdictWord[verdict]}`,
    styles: sheetStyle(sheetTitleOf(shown)),
    body: html`${stripes}<main>
<header>
<p class="kicker">${kicker}</p>
<h1>${words}${id === undefined ? undefined : [' ', code(id)]}</h1>
${banner(verdict, verdictSentence(shown, claims?.held.length))}${contents(body)}</header>
${body}</main>
${footer(ruleset, material.find !== undefined)}`,
  });
};
