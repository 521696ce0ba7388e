import { expect, test } from 'vitest';
import { page } from '../../../src/report/html/page.js';
import { readable } from '../readable.js';
import {
  individuality,
  noteTexts,
  reconciliation,
  session,
  unbundling,
} from '../sample-reports.js';

const written = (report: object, find?: () => string | undefined): string =>
  page(readable(report), { find, claims: undefined });
const titleOf = (report: object) => /<title>(.*)<\/title>/.exec(written(report))?.[1];

test('the title has the ID of a session and the verdict', () => {
  expect(titleOf(session)).toBe('Session process-2026-03-04: Blocked');
  expect(titleOf(unbundling)).toBe('Same-day services: Blocked');
  expect(written(session)).toContain('<h1>Session <bdi class="id">process-2026-03-04</bdi></h1>');
  expect(written(unbundling)).toContain('<h1>Same-day services</h1>');
});

test.each([
  ['session', session, ['session', 'attendance', 'members', 'findings', 'notes', 'rules-checked']],
  ['unbundling', unbundling, ['days', 'pairs', 'findings']],
  ['individuality', individuality, ['notes', 'findings']],
  ['reconciliation', reconciliation, ['findings']],
])('a %s report has its sections in reading order', (_, report, sections) => {
  const found = [...written(report).matchAll(/<section aria-labelledby="([^"]*)"/g)];
  expect(found.map(([, id]) => id)).toEqual(sections);
});

test('shared passages are shown only if texts can be found', () => {
  const find = () => noteTexts['/members/1/note/response'];
  expect(written(session)).not.toContain('Shared passages');
  expect(written(session, find)).toContain('Shared passages');
});

test('the footer says whether the page contains note text', () => {
  expect(written(session)).toContain('no note text and no names');
  expect(written(session, () => undefined)).toContain('contains text from clinical notes');
});
