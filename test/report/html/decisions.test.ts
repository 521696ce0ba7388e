import { describe, expect, test } from 'vitest';
import { decisionsSection } from '../../../src/report/html/decisions.js';
import { Markup } from '../../../src/report/html/markup.js';
import { decidedFindings } from '../../../src/report/outline/decisions.js';
import { toHtml } from '../../../src/report/to-html.js';
import { accepted, decidedSession, rejected } from '../decided-reports.js';

const sectionWith = (withReasons: boolean): string => {
  const decided = decidedFindings([accepted, rejected]);
  const section = decisionsSection(decided, decidedSession.unusedDecisions, withReasons);
  return section ? Markup.source(section) : '';
};

describe('the decisions', () => {
  test('name the decision, the person, the role and the time', () => {
    const page = sectionWith(false);
    expect(page).toContain('Most of the session was instruction.');
    expect(page).toContain('Accepted');
    expect(page).toContain('Rejected');
    expect(page).toContain('<bdi class="id">dr-okafor</bdi>, compliance');
    expect(page).toContain('<time datetime="2026-03-06T09:00:00-05:00">March 6, 2026');
  });

  test('show why only beside the notes', () => {
    expect(sectionWith(true)).toContain('Teodora was read to.');
    expect(sectionWith(false)).not.toContain('Teodora');
    expect(toHtml(decidedSession)).not.toContain('Teodora');
    expect(toHtml(decidedSession, { notes: {} })).toContain('Teodora was read to.');
  });

  test('say why a decision has no effect', () => {
    expect(sectionWith(false)).toContain('note/topic-only#restates-focus');
    expect(sectionWith(false)).toContain('The facts or the text have changed since.');
  });

  test('have no section if there are none', () => {
    expect(decisionsSection([], [], true)).toBeUndefined();
  });
});

test('an accepted review is apart from the open findings', () => {
  const page = toHtml(decidedSession);
  const findings = page.slice(page.indexOf('id="findings"'), page.indexOf('id="decisions"'));
  expect(findings).toContain(rejected.message);
  expect(findings).not.toContain(accepted.message);
});
