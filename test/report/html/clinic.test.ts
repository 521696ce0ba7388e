import { describe, expect, test } from 'vitest';
import type { ClinicSummary } from '../../../src/clinic/index.js';
import { dollars, thousands } from '../../../src/finding/dollars.js';
import { clinicPage } from '../../../src/report/html/clinic.js';
import { clinic, emptyClinic } from '../sample-clinic.js';

const page = clinicPage(clinic);
const textOf = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const text = textOf(page);

describe('the page of a clinic', () => {
  test('begins with its numbers', () => {
    const numbers = [
      dollars(clinic.claimedCents),
      dollars(clinic.heldCents),
      dollars(clinic.paid?.paidCents ?? 0),
    ];
    for (const number of numbers) {
      expect(text).toContain(number);
      expect(text.indexOf(number)).toBeLessThan(text.indexOf('Month by month'));
    }
  });

  test('names each fix with what it releases, touches, and holds', () => {
    for (const { freedCents, heldCents, count, members } of clinic.worklist) {
      expect(text).toContain(
        `Releases ${dollars(freedCents)} Touches ${dollars(heldCents)} Members ${thousands(count)} `,
      );
      for (const { sessionId } of members) expect(text).toContain(sessionId);
    }
  });

  test('narrows the worklist without a script', () => {
    expect(page).not.toContain('<script');
    expect(page.match(/type="radio" name="clinician"/g)?.length).toBeGreaterThan(2);
    expect(page).toContain('body:has(#only-d-coder:checked) .fix:not(.d-coder) { display: none; }');
    expect(page).toContain('body:has(#only-p0:checked) .held-member:not(.p0) { display: none; }');
  });

  test('prints its period and the day of its deadlines on every sheet', () => {
    expect(page).toMatch(
      /@bottom-left \{ content: "Clinic, January \d+, 2026, to December \d+, 2026\\2e {2}Deadlines as of December 31, 2026"/,
    );
  });

  test('shows labels in place of IDs only where they were given', () => {
    expect(page).toContain('<bdi>Clinician A</bdi>');
    const { names: _, ...rest } = clinic;
    const unnamed = clinicPage({ ...rest, names: {} });
    expect(unnamed).toContain('<bdi class="id">clinician-1</bdi>');
    expect(textOf(unnamed)).toContain('no note text and no names');
  });

  test('shows hostile IDs and labels as text', () => {
    const hostile = '</style><script>alert(1)</script>"} body { display: none }';
    const changed: ClinicSummary = JSON.parse(
      JSON.stringify(clinic)
        .replaceAll('"harbor-health"', JSON.stringify(hostile))
        .replaceAll('"Clinician A"', JSON.stringify(hostile)),
    );
    const shown = clinicPage(changed);
    expect(shown).not.toContain('<script');
    expect(shown).toContain('&lt;/style&gt;&lt;script&gt;alert(1)');
    expect(shown.match(/<style>/g)).toHaveLength(4);
  });

  test('says so where there are no sessions', () => {
    expect(textOf(clinicPage(emptyClinic))).toContain('There are no sessions.');
  });
});
