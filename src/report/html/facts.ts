import { instantOf } from '../../time/instant.js';
import { clockSpan, dayText, offsetOf, zoneText } from '../outline/clock.js';
import { counted } from '../outline/wording.js';
import type { SessionView } from '../views/session-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';
import { table } from './table.js';

/** A thing that is known, and what it is called. */
export type Fact = readonly [name: string, value: Content];

/** Facts as a list of terms. */
export const factList = (facts: readonly Fact[]): Markup =>
  html`<dl class="facts">
${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;

const time = ({ start, end }: SessionView): Content => {
  if (start === undefined || end === undefined) return 'Not in this report';
  const offset = offsetOf(start);
  return `${clockSpan(instantOf(start), instantOf(end), offset)} (${zoneText(offset)})`;
};

const alternatives = ({ service }: SessionView): Content =>
  service.alternatives.length === 0
    ? undefined
    : table({
        caption:
          'What it may have been, only if that was delivered and is documented on its own terms',
        columns: [{ heading: 'Code' }, { heading: 'Patient' }, { heading: 'Why' }],
        rows: service.alternatives.map((alternative) => [
          code(alternative.code),
          alternative.patientId === undefined ? 'All' : code(alternative.patientId),
          alternative.why,
        ]),
      });

/** What is known of the session. */
export const sessionFactsSection = (report: SessionView): Markup =>
  section(
    'session',
    'The session',
    factList([
      [
        'Date of service',
        html`<time datetime="${report.serviceDate}">${dayText(report.serviceDate)}</time>`,
      ],
      ['Time', time(report)],
      ['Length', counted(report.minutes, 'minute')],
      ['Attended', `${report.attended} of ${report.members.length} on the roster`],
      [
        'Service',
        report.service.code === null
          ? 'Not group psychotherapy'
          : html`Group psychotherapy, ${code(report.service.code)}`,
      ],
    ]),
    alternatives(report),
  );
