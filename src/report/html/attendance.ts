import type { Attendance, AttendanceLine } from '../outline/attendance.js';
import { zoneText } from '../outline/clock.js';
import { counted } from '../outline/wording.js';
import { axis, band, bar, line } from './drawing.js';
import { html, type Markup } from './markup.js';
import { code, section } from './parts.js';

const memberLine = (member: AttendanceLine, { ticks, headcount }: Attendance): Markup => {
  const marked = member.attended ? headcount.filter(({ tooFew }) => tooFew).map(band) : [];
  const bars = member.bars.map((stretch) => bar(stretch, 'present'));
  return html`<li><span class="who">${code(member.patientId)}</span>${line(ticks, marked, bars)}<span class="when">${
    member.attended ? member.times || 'No valid times recorded' : 'Absent'
  }${member.remark === '' ? undefined : html`<strong class="remark">${member.remark}</strong>`}</span></li>
`;
};

const headcountLine = ({ ticks, headcount, tooFew, minimum }: Attendance): Markup =>
  html`<li class="headcount"><span class="who">Present</span>${line(
    ticks,
    headcount.map((stretch) => bar(stretch, stretch.tooFew ? 'few' : 'enough')),
    headcount
      .filter(({ width }) => width >= 4)
      .map(
        ({ at, width, present, tooFew: few }) =>
          html`<text class="${few ? 'count few-count' : 'count'}" x="${at + width / 2}%" y="15" text-anchor="middle">${present}</text>`,
      ),
  )}<span class="when">${
    tooFew.length === 0 ? `Never fewer than ${minimum}` : `Fewer than ${minimum}, striped`
  }</span></li>
`;

const tooFewList = ({ tooFew, minimum }: Attendance): Markup | undefined =>
  tooFew.length === 0
    ? undefined
    : html`<p class="legend"><svg class="swatch" width="22" height="12" aria-hidden="true"><rect class="few" width="22" height="12"/></svg> Fewer than ${minimum} patients present: ${tooFew
        .map(
          ({ present, times, minutes }) =>
            `${times} (${present === 0 ? 'nobody' : counted(present, 'patient')}, ${counted(minutes, 'minute')})`,
        )
        .join('; ')}. That is not group time.</p>
`;

/** Who was there when, as a timeline. */
export const attendanceSection = (attendance: Attendance | undefined): Markup =>
  section(
    'attendance',
    'Who was there when',
    attendance
      ? html`<figure class="timeline">
<figcaption>Each patient’s presence within the session. Times of day at ${zoneText(attendance.scale.offset)}, as recorded.</figcaption>
<ul>
${axis(attendance.ticks)}${attendance.lines.map((member) => memberLine(member, attendance))}${headcountLine(attendance)}</ul>
${tooFewList(attendance)}</figure>
`
      : html`<p>The recorded times make no session, so nothing can be drawn.</p>
`,
  );
