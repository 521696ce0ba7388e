import type { Verdict } from '../../finding/finding.js';
import { dateText } from '../../time/date-text.js';
import type { PairVerdict, UnbundlingPair } from '../../unbundling/unbundling-report.js';
import type { DayLine, Overlap, PatientDay } from '../outline/day-timeline.js';
import { counted, pairVerdictWord } from '../outline/labels.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, section, verdictBadge } from './parts.js';
import { table } from './table.js';
import { axis, bar, line } from './timeline.js';

const serviceLine = (
  { serviceId, code: procedure, modifiers, bar: stretch, times }: DayLine,
  day: PatientDay,
) =>
  html`<li><span class="who">${code([procedure, ...modifiers].join(' '))} <span class="service">${code(serviceId)}</span></span>${line(
    day.ticks,
    stretch && bar(stretch, 'present'),
    day.overlaps
      .filter(({ serviceIds }) => serviceIds.includes(serviceId))
      .map((overlap) => bar(overlap, 'few')),
  )}<span class="when">${times}</span></li>
`;

const overlapLine = (overlaps: readonly Overlap[], { ticks }: PatientDay): Content =>
  overlaps.length === 0
    ? undefined
    : html`<li class="headcount"><span class="who">Overlap</span>${line(
        ticks,
        overlaps.map((overlap) => bar(overlap, 'few')),
      )}<span class="when">${overlaps.map(
        ({ times, minutes }) =>
          html`<strong class="remark">${times}: ${counted(minutes, 'minute')}</strong>`,
      )}</span></li>
`;

const withoutTimes = ({ pairs }: PatientDay): Content => {
  const overlapping = pairs.filter(({ overlapMinutes }) => (overlapMinutes ?? 0) > 0);
  return html`<p>These services have no recorded times, so there is no timeline.${overlapping.map(
    ({ serviceIds: [one, other], overlapMinutes }) =>
      html` ${code(one)} and ${code(other)} overlap by <strong>${counted(overlapMinutes ?? 0, 'minute')}</strong>.`,
  )}</p>
`;
};

const dayTimeline = (day: PatientDay): Content =>
  day.scale
    ? html`<figure class="timeline day">
<figcaption>Services by recorded time (<span class="zone">${day.scale.zone}</span>)${day.overlaps.length > 0 ? '. Time billed twice is striped' : ''}.</figcaption>
<ul>
${axis(day.ticks)}${day.lines.map((service) => serviceLine(service, day))}${overlapLine(day.overlaps, day)}</ul>
</figure>
`
    : withoutTimes(day);

/** Each patient's day as a timeline, with the time that two services share marked. */
export const daysSection = (days: readonly PatientDay[]): Markup | undefined =>
  days.length === 0
    ? undefined
    : section(
        'days',
        'Services by patient and day',
        days.map(
          (
            day,
          ) => html`<div class="patient-day"><h3>${code(day.patientId)} <span class="tally">${dateText(day.serviceDate)}</span></h3>
${dayTimeline(day)}</div>
`,
        ),
      );

const badgeOf: Readonly<Record<PairVerdict, Verdict>> = {
  distinct: 'ready',
  review: 'review',
  unbundled: 'blocked',
};

const overlap = (minutes: number | null): string => {
  if (minutes === null) return 'Times missing';
  return minutes === 0 ? 'None' : counted(minutes, 'minute');
};

const editText = ({ edit }: UnbundlingPair): Content =>
  edit
    ? html`${code(`${edit.column1}/${edit.column2}`)}, modifier indicator ${edit.modifierIndicator}`
    : 'None';

const modifierText = ({
  modifier: { present, needed, accepted, sufficient },
}: UnbundlingPair): Content => {
  const shown = present.length > 0 ? codes(present) : 'none';
  if (!needed) return html`Not needed; present: ${shown}`;
  return sufficient
    ? html`Needed and present: ${shown}`
    : html`Needed: ${codes(accepted)}; present: ${shown}`;
};

/** Every pair of a group service line and another line of the same patient and day. */
export const pairsSection = (pairs: readonly UnbundlingPair[]): Markup | undefined =>
  pairs.length === 0
    ? undefined
    : section(
        'pairs',
        'Pairs of services',
        table({
          caption: 'Each group line compared with another line of the same patient',
          columns: [
            { heading: 'Services' },
            { heading: 'Patient and date' },
            { heading: 'Verdict', lead: true },
            { heading: 'Overlap' },
            { heading: 'NCCI edit' },
            { heading: 'Modifier' },
            { heading: 'Rules with findings' },
          ],
          rows: pairs.map((pair) => [
            codes(pair.serviceIds),
            html`${code(pair.patientId)}, ${dateText(pair.serviceDate)}`,
            verdictBadge(badgeOf[pair.verdict], pairVerdictWord[pair.verdict]),
            overlap(pair.overlapMinutes),
            editText(pair),
            modifierText(pair),
            pair.rules.length > 0 ? codes(pair.rules) : 'None',
          ]),
        }),
      );
