import { writeFileSync } from 'node:fs';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import { toHtml } from '../../../src/report/index.js';
import { change } from '../../../src/rule-book/change.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { openBrowser } from './chromium.js';
import { lookAt } from './look-at.js';
import { smallPng } from './small-png.js';

// Takes the picture of the README: node test/tools/run-ts.mjs test/tools/browser/picture.ts

const at = (time: string) => `2026-03-04T${time}:00-05:00`;

/** A session with everyday events: one member came late, two left early, and one note was signed before the session ended. */
const recorded = change(smallProcessGroup, {
  '/members/1/presence': [{ from: at('18:50'), to: at('19:45') }],
  '/members/0/presence': [{ from: at('18:30'), to: at('19:35') }],
  '/members/2/presence': [{ from: at('18:30'), to: at('19:40') }],
  '/members/1/note/signature': { providerId: 'dr-lindqvist', signedAt: at('19:30') },
});

const width = 1000;

const picture = async (): Promise<void> => {
  const browser = await openBrowser();
  if (typeof browser === 'string') throw new Error(browser);
  const report = validateGroupSession(recorded, { checks: false });
  const html = toHtml(report, { claims: buildPerPatientClaims(recorded, clinicBilling) });
  const bytes = await lookAt(
    browser,
    html,
    { viewport: { width, height: 800 }, colorScheme: 'light', deviceScaleFactor: 1.5 },
    // As much as fits a screen: the verdict, the contents, and when each member was present.
    ({ page }) => page.screenshot({ clip: { x: 0, y: 0, width, height: 880 } }),
  );
  writeFileSync('docs/images/audit-page.png', smallPng(bytes));
  await browser.close();
};

await picture();
