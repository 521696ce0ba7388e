import { expect, test } from 'vitest';
import { Markup } from '../../../src/report/html/markup.js';
import { daysSection, pairsSection } from '../../../src/report/html/unbundling.js';
import { patientDays } from '../../../src/report/outline/day-timeline.js';
import { severalPairs } from '../edge-case-reports.js';
import { unbundling } from '../sample-reports.js';

const days = ({ pairs, services }: typeof unbundling): string =>
  Markup.source(daysSection(patientDays(pairs, services)));

test('time that two services share is striped and described', () => {
  expect(days(unbundling)).toContain('7:15:30 to 7:45 pm: 30 minutes');
  expect(days(unbundling)).toContain('Time billed twice is striped.');
});

test('services without times have no timeline, but a known overlap is described', () => {
  const page = days({ ...unbundling, services: [] });
  expect(page).toContain('no recorded times, so there is no timeline');
  expect(page).toContain('overlap by <strong>30 minutes</strong>');
});

test('each pair is listed with its verdict, edit and modifiers', () => {
  const page = Markup.source(pairsSection(unbundling.pairs));
  expect(page).toContain('Unbundled');
  expect(page).toContain('90834/90853</bdi>, modifier indicator 1');
  expect(page).toContain('Needed and present: <bdi class="id">59</bdi>');
  expect(page).toContain('Not needed; present: none');
  expect(page).toContain('Times missing');
  expect(Markup.source(pairsSection(severalPairs.pairs))).toContain(
    'Needed: <bdi class="id">XE</bdi>, <bdi class="id">59</bdi>; present: none',
  );
});

test('a report without pairs has neither section', () => {
  expect(daysSection([])).toBeUndefined();
  expect(pairsSection([])).toBeUndefined();
});
