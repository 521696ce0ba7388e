import type { ClinicSummary } from '../../clinic/clinic-summary.js';
import type { WorklistEntry, WorklistMember } from '../../clinic/worklist.js';
import { deciderRoles } from '../../finding/decision.js';
import { dollars, thousands } from '../../finding/dollars.js';
import { outcomes } from '../../finding/finding.js';
import { dateText } from '../../time/date-text.js';
import { countedThousands, monthsOf, notRecorded } from '../outline/clinic-figures.js';
import {
  type Choice,
  choicesOf,
  courseText,
  deadlineText,
  decidersText,
  fixTitle,
  roleWords,
} from '../outline/clinic-worklist.js';
import { outcomeWord } from '../outline/labels.js';
import { type Content, html, type Markup } from './markup.js';
import { code, outcomeBadge, section } from './parts.js';
import { table } from './table.js';

/** Shows an ID: by its label, or as it is. */
export type Label = (id: string) => Content;

/** One filter: its name, and its choices. */
interface Filter {
  legend: string;
  name: string;
  choices: readonly { name: string; label: Content }[];
}

const filtersOf = (
  { payers, clinicians }: ReturnType<typeof choicesOf>,
  label: Label,
): Filter[] => {
  const named = (all: readonly Choice[]) => all.map(({ id, name }) => ({ name, label: label(id) }));
  return [
    {
      legend: 'Who decides',
      name: 'decider',
      choices: deciderRoles.map((role) => ({ name: `d-${role}`, label: roleWords[role] })),
    },
    {
      legend: 'Outcome',
      name: 'outcome',
      choices: outcomes
        .filter((outcome) => outcome !== 'advice')
        .map((outcome) => ({ name: `o-${outcome}`, label: outcomeWord[outcome] })),
    },
    { legend: 'Payer', name: 'payer', choices: named(payers) },
    { legend: 'Clinician', name: 'clinician', choices: named(clinicians) },
  ].filter(({ choices }) => choices.length > 1);
};

const radio = (filter: string, name: string, label: Content, checked: boolean): Markup =>
  html`<label><input type="radio" name="${filter}" id="${name}" autocomplete="off"${
    checked ? html` checked` : undefined
  }> ${label}</label> `;

const filterField = ({ legend, name, choices }: Filter): Markup =>
  html`<fieldset>
<legend>${legend}</legend>
${radio(name, `any-${name}`, 'All', true)}${choices.map((choice) =>
  radio(name, `only-${choice.name}`, choice.label, false),
)}
</fieldset>
`;

// The names are this page's own, never an ID of the caller.
const filterRule = (kind: string, name: string): Markup =>
  html`body:has(#only-${name}:checked) .${kind}:not(.${name}) { display: none; }
`;

/** The styles that hide what a filter leaves out. */
export const filterStyles = (summary: ClinicSummary): Markup => {
  const { payers, clinicians } = choicesOf(summary);
  const ofFix = [
    ...deciderRoles.map((role) => `d-${role}`),
    ...outcomes.map((outcome) => `o-${outcome}`),
  ];
  const ofMember = [...payers, ...clinicians].map(({ name }) => name);
  return html`<style>${ofFix.map((name) => filterRule('fix', name))}${ofMember.map((name) => [
    filterRule('fix', name),
    filterRule('held-member', name),
  ])}</style>`;
};

/** The classes of what has a payer and a clinician. */
const classesOf = (
  members: readonly WorklistMember[],
  { payers, clinicians }: ReturnType<typeof choicesOf>,
  all: boolean,
): string => {
  const payerIds = new Set(members.map(({ payerId = '' }) => payerId));
  const clinicianIds = new Set(members.map(({ clinicianId = '' }) => clinicianId));
  return [
    ...payers.filter(({ id }) => all || payerIds.has(id)),
    ...clinicians.filter(({ id }) => all || clinicianIds.has(id)),
  ]
    .map(({ name }) => name)
    .join(' ');
};

const value = (name: string, shown: Content): Markup =>
  html`<span class="value"><span class="name">${name}</span> ${shown}</span> `;

const memberTable = (
  { count, members }: WorklistEntry,
  choices: ReturnType<typeof choicesOf>,
  label: Label,
): Markup =>
  table({
    caption:
      count > members.length
        ? `The first ${thousands(members.length)} of ${countedThousands(count, 'member')}, the oldest first`
        : `${countedThousands(count, 'member')}, the oldest first`,
    columns: [
      { heading: 'Date of service' },
      { heading: 'Session' },
      { heading: 'Patient' },
      { heading: 'Payer' },
      { heading: 'Clinician' },
      { heading: 'Charge', numeric: true },
      { heading: 'File by' },
      { heading: 'Held by' },
    ],
    rowClass: (index) => {
      const member = members[index];
      return member ? `held-member ${classesOf([member], choices, false)}` : '';
    },
    rows: members.map((member) => [
      dateText(member.serviceDate),
      code(member.sessionId),
      label(member.patientId),
      member.payerId === undefined ? notRecorded : label(member.payerId),
      member.clinicianId === undefined ? notRecorded : label(member.clinicianId),
      member.chargeCents === undefined ? 'Not known' : dollars(member.chargeCents),
      member.fileBy === undefined ? 'Not known' : dateText(member.fileBy),
      member.alone ? 'This alone' : 'This and more',
    ]),
  });

const sparkHeight = 22;

/** The number of members by month, as bars. Hidden from screen readers, because the words next to it say the course. */
const spark = ({ byMonth }: WorklistEntry, months: readonly string[]): Markup => {
  const counts = months.map((month) => byMonth[month] ?? 0);
  const most = Math.max(1, ...counts);
  return html`<svg class="spark" viewBox="0 0 ${months.length * 5} ${sparkHeight}" aria-hidden="true">${counts.map(
    (count, index) => {
      const height = Math.max(1, Math.round((count / most) * sparkHeight));
      return html`<rect x="${index * 5}" y="${sparkHeight - height}" width="4" height="${height}"/>`;
    },
  )}</svg>`;
};

const fix = (
  entry: WorklistEntry,
  months: readonly string[],
  choices: ReturnType<typeof choicesOf>,
  label: Label,
): Markup => {
  const { outcome, deciders, members, count } = entry;
  const classes = [
    'fix',
    `o-${outcome}`,
    ...deciders.map((role) => `d-${role}`),
    classesOf(members, choices, count > members.length),
  ].join(' ');
  return html`<details class="${classes}">
<summary><span class="what">${fixTitle(entry)}</span> ${outcomeBadge(outcome)} <span class="values">${value(
    'Releases',
    html`<strong>${dollars(entry.freedCents)}</strong>`,
  )}${value('Touches', dollars(entry.heldCents))}${value('Members', thousands(count))}${value(
    'Oldest',
    dateText(entry.oldest),
  )}${value('Next deadline', deadlineText(entry))}${value('Who decides', decidersText(deciders))}${value(
    'By month',
    months.length > 1
      ? html`${spark(entry, months)} <span class="course">${courseText(entry, months)}</span>`
      : thousands(count),
  )}</span></summary>
<div class="unfolded">
${
  entry.remedy === null
    ? undefined
    : html`<p><strong>What to do:</strong> ${entry.remedy}</p>
`
}<p>${code(entry.rule)} ${code(entry.reason)}. Nothing else holds ${thousands(entry.freed)} of ${countedThousands(count, 'member')}.</p>
${memberTable(entry, choices, label)}</div>
</details>
`;
};

/** What to fix, the fix that alone releases most money first. */
export const worklistSection = (summary: ClinicSummary, label: Label): Markup => {
  const { worklist } = summary;
  const choices = choicesOf(summary);
  const months = monthsOf(summary);
  return section(
    'worklist',
    'Worklist',
    worklist.length === 0
      ? html`<p>Nothing is held.</p>
`
      : html`<p>One entry for each thing to fix. It releases the claims that nothing else holds, and touches every claim that it holds. Open an entry to see its members.</p>
<div class="filters">
${filtersOf(choices, label).map(filterField)}<p>Filters choose the entries and members that are shown. Amounts are always those of the whole clinic.</p>
</div>
${worklist.map((entry) => fix(entry, months, choices, label))}`,
  );
};
