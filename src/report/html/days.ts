import { dayText, zoneText } from '../outline/clock.js';
import type { DayLine, Overlap, PatientDay } from '../outline/patient-day.js';
import { counted } from '../outline/wording.js';
import { axis, bar, line } from './drawing.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';

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

const untimed = ({ pairs }: PatientDay): Content => {
  const overlapping = pairs.filter(({ overlapMinutes }) => (overlapMinutes ?? 0) > 0);
  return html`<p>The times of these services are not with this report, so the day cannot be drawn.${overlapping.map(
    ({ serviceIds: [one, other], overlapMinutes }) =>
      html` ${code(one)} and ${code(other)} overlap by <strong>${counted(overlapMinutes ?? 0, 'minute')}</strong>.`,
  )}</p>
`;
};

const drawn = (day: PatientDay): Content =>
  day.scale
    ? html`<figure class="timeline day">
<figcaption>Services by their recorded times (${zoneText(day.scale.offset)})${day.overlaps.length > 0 ? '; time billed twice is striped' : ''}.</figcaption>
<ul>
${axis(day.ticks)}${day.lines.map((service) => serviceLine(service, day))}${overlapLine(day.overlaps, day)}</ul>
</figure>
`
    : untimed(day);

/** Each patient's day as a timeline, with the time that two services share marked. */
export const daysSection = (days: readonly PatientDay[]): Markup | undefined =>
  days.length === 0
    ? undefined
    : section(
        'days',
        'Each patient’s day',
        days.map(
          (
            day,
          ) => html`<div class="patient-day"><h3>${code(day.patientId)} <span class="tally">${dayText(day.serviceDate)}</span></h3>
${drawn(day)}</div>
`,
        ),
      );
