import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/report/index.js';
import { otherReports } from './other-reports.js';
import { individuality, reconciliation, session, unbundling } from './sample-reports.js';

describe('a report as Markdown', () => {
  test.each([
    ['session', session],
    ['unbundling', unbundling],
    ['individuality', individuality],
    ['reconciliation', reconciliation],
    ...Object.entries(otherReports),
  ])('of kind %s reads like its page', async (kind, report) => {
    await expect(toMarkdown(report)).toMatchFileSnapshot(`pages/${kind}.md`);
  });

  test('of a session that was no group names what it may have been', () => {
    const page = toMarkdown({
      ...session,
      service: {
        code: null,
        kind: 'not-group',
        alternatives: [
          { code: '90834', patientId: 'patient-b', why: '38 minutes.' },
          { code: 'H2027', why: 'A class.' },
        ],
      },
    });
    expect(page).toContain('**Blocked.** Do not bill group psychotherapy');
    expect(page).toContain('- Service: not group psychotherapy');
    expect(page).toContain('| `90834` | `patient-b` | 38 minutes. |');
    expect(page).toContain('| `H2027` | All | A class. |');
  });
});
