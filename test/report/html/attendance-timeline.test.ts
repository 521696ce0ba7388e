import { expect, test } from 'vitest';
import { attendanceSection } from '../../../src/report/html/attendance-timeline.js';
import { Markup } from '../../../src/report/html/markup.js';
import { attendanceOf } from '../../../src/report/outline/attendance-timeline.js';
import { readySession } from '../edge-case-reports.js';
import { session } from '../sample-reports.js';

const written = (report: typeof session): string =>
  Markup.source(attendanceSection(attendanceOf(report)));

test('late, absent and interrupted members are described next to their line', () => {
  const page = written(session);
  expect(page).toContain('Times are shown as recorded (<span class="zone">UTC-05:00</span>).');
  expect(page).toContain('6:50 to 7:45 pm<strong class="remark">20 minutes late</strong>');
  expect(page).toContain('Absent');
  expect(page).toContain('away for 10 minutes and left 15 minutes early');
});

test('time with too few patients is striped and listed', () => {
  expect(written(session)).toContain('<span class="when">Fewer than 2, striped</span>');
  expect(written(session)).toContain('5 minutes). This is not group time.');
  expect(written(readySession)).toContain('<span class="when">Always 2 or more</span>');
  expect(written(readySession)).not.toContain('class="few"');
});

test('no minimum is mentioned for a date of service before the first known one', () => {
  const page = written({ ...session, serviceDate: '2012-12-31' });
  expect(page).toContain('<span class="when"></span>');
  expect(page).not.toMatch(/Fewer than|Always|class="few"|class="band"|undefined/);
});

test('a session that does not end after it starts has no timeline', () => {
  const page = Markup.source(attendanceSection(undefined));
  expect(page).toContain('The session does not end after it starts, so there is no timeline.');
});
