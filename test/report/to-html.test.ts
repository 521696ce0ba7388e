import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/report/index.js';
import {
  claimsOfAll,
  claimsOfNobody,
  manyPassages,
  otherReports,
  someTexts,
} from './other-reports.js';
import {
  claims,
  individuality,
  noteTexts,
  reconciliation,
  session,
  unbundling,
} from './sample-reports.js';

const style = /(?<=<style>)[^<]*(?=<\/style>)/;

describe('a report as a page', () => {
  test.each<[string, () => string]>([
    ['session', () => toHtml(session)],
    ['session-with-claims-and-notes', () => toHtml(session, { claims, notes: noteTexts })],
    ['unbundling', () => toHtml(unbundling)],
    ['individuality', () => toHtml(individuality)],
    ['individuality-with-notes', () => toHtml(individuality, { notes: noteTexts })],
    ['reconciliation', () => toHtml(reconciliation)],
    ['session-with-all-claims', () => toHtml(session, { claims: claimsOfAll })],
    ['several-passages', () => toHtml(manyPassages, { notes: someTexts })],
    ['no-passages', () => toHtml({ ...manyPassages, notes: [] }, { notes: someTexts })],
    ['session-without-claims', () => toHtml(session, { claims: claimsOfNobody })],
    ...Object.entries(otherReports).map(([name, report]): [string, () => string] => [
      name,
      () => toHtml(report),
    ]),
  ])('%s reads as it was last looked at', async (name, page) => {
    await expect(page().replace(style, '')).toMatchFileSnapshot(`pages/${name}.html`);
  });

  test('has the style that it was last looked at with', async () => {
    await expect(style.exec(toHtml(session))?.[0]).toMatchFileSnapshot('pages/style.css');
  });
});
