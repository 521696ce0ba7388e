import type { Attendance, AttendanceLine } from '../outline/attendance-timeline.js';
import { capitalized, counted } from '../outline/labels.js';
import { html, type Markup } from './markup.js';
import { code, section } from './parts.js';
import { axis, band, bar, line } from './timeline.js';

const memberLine = (member: AttendanceLine, { ticks, headcount }: Attendance): Markup => {
  const marked = member.attended ? headcount.filter(({ tooFew }) => tooFew).map(band) : [];
  const bars = member.bars.map((stretch) => bar(stretch, 'present'));
  return html`<li><span class="who">${code(member.patientId)}</span>${line(ticks, marked, bars)}<span class="when">${capitalized(member.times)}${member.remark === '' ? undefined : html`<strong class="remark">${member.remark}</strong>`}</span></li>
`;
};

const headcountText = ({ tooFew, minimum }: Attendance): string | undefined => {
  if (minimum === undefined) return undefined;
  return tooFew.length === 0 ? `Always ${minimum} or more` : `Fewer than ${minimum}, striped`;
};

const headcountLine = (attendance: Attendance): Markup =>
  html`<li class="headcount"><span class="who">Present</span>${line(
    attendance.ticks,
    attendance.headcount.map((stretch) => bar(stretch, stretch.tooFew ? 'few' : 'enough')),
    attendance.headcount
      .filter(({ width }) => width >= 4)
      .map(
        ({ at, width, present, tooFew }) =>
          html`<text class="${tooFew ? 'count few-count' : 'count'}" x="${at + width / 2}%" y="15" text-anchor="middle">${present}</text>`,
      ),
  )}<span class="when">${headcountText(attendance)}</span></li>
`;

const tooFewList = ({ tooFew, minimum }: Attendance): Markup | undefined =>
  tooFew.length === 0
    ? undefined
    : html`<p class="legend"><svg class="swatch" width="22" height="12" aria-hidden="true"><rect class="few" width="22" height="12"/></svg> Fewer than ${minimum} patients present: ${tooFew
        .map(
          ({ present, times, minutes }) =>
            `${times} (${present === 0 ? 'no one' : counted(present, 'patient')}, ${counted(minutes, 'minute')})`,
        )
        .join('; ')}. This is not group time.</p>
`;

/** When each member was present, as a timeline, or why there is none. */
export const attendanceSection = (attendance: Attendance | undefined, whyNone: string): Markup =>
  section(
    'attendance',
    'Attendance',
    attendance
      ? html`<figure class="timeline">
<figcaption>When each patient was present during the session. Times are shown as recorded (<span class="zone">${attendance.scale.zone}</span>).</figcaption>
<ul>
${axis(attendance.ticks)}${attendance.lines.map((member) => memberLine(member, attendance))}${headcountLine(attendance)}</ul>
${tooFewList(attendance)}</figure>
`
      : html`<p>${whyNone}, so there is no timeline.</p>
`,
  );
