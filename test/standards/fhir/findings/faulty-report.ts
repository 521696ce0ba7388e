import type { Decided } from '../../../../src/finding/decision.js';
import type { Finding } from '../../../../src/finding/finding.js';
import { change, removed } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../../src/validation/validate-group-session.js';
import { madeUpKey } from '../../../finding/made-up.js';

/** A session with several faults. */
export const faulty = change(smallProcessGroup, {
  '/interaction': [],
  '/members/0/note/signature/providerId': 'somebody',
  '/members/1/diagnoses': ['Z63.0'],
  '/members/2/note/meaning': removed,
});

/** The report of that session. */
export const report = validateGroupSession(faulty, { individuality: false });

/** All findings of the report, in its order. */
export const findings: Finding[] = [
  ...report.findings,
  ...report.members.flatMap(({ findings }) => findings),
];

/** A decision that accepts a review. */
export const accepted: Decided = {
  decision: 'accept',
  by: 'dr-okafor',
  role: 'compliance',
  at: '2026-03-06T09:00:00-05:00',
  why: 'The record was read.',
};

/** A report with one finding. */
export const withFinding = (terms: Partial<Finding>): { findings: Finding[] } => ({
  findings: [
    {
      rule: 'note/signature',
      reason: 'unsigned',
      key: madeUpKey('note/signature#unsigned'),
      outcome: 'fail',
      path: '/members/0/note/signature',
      message: 'The note has no signature.',
      remedy: 'Sign it.',
      params: {},
      citations: [{ title: 'A manual', locator: 'page 3', asOf: '2026-01-01' }],
      ...terms,
    },
  ],
});
