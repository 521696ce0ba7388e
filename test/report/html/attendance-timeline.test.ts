import { expect, test } from 'vitest';
import { attendanceSection } from '../../../src/report/html/attendance-timeline.js';
import { Markup } from '../../../src/report/html/markup.js';
import { attendanceOf, noTimeline } from '../../../src/report/outline/attendance-timeline.js';
import type { SessionReport } from '../../../src/validation/session-report.js';
import { readySession } from '../edge-case-reports.js';
import { session } from '../sample-reports.js';

const written = (report: SessionReport): string =>
  Markup.source(attendanceSection(attendanceOf(report), noTimeline(report)));

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
  expect(written({ ...session, end: session.start })).toContain(
    'The session does not end after it starts, so there is no timeline.',
  );
});

test('a session whose start or end is not recorded has no timeline', () => {
  for (const times of [{ start: null }, { end: null }])
    expect(written({ ...session, ...times })).toContain(
      'The start or end of the session is not recorded, so there is no timeline.',
    );
});

test('nobody is counted where attendance or times are not recorded', () => {
  const [first, ...others] = readySession.members;
  if (!first) throw new TypeError('The session has a first member.');
  for (const [attended, words] of [
    [null, 'Attendance not recorded'],
    [true, 'Times not recorded'],
  ] as const) {
    const unknown = { ...first, attended, minutes: null, present: null };
    const page = written({ ...readySession, members: [unknown, ...others] });
    expect(page).toContain(words);
    expect(page).not.toMatch(/Fewer than|Always|class="few"/);
  }
});
