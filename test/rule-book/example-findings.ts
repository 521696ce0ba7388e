import { buildPerPatientClaims } from '../../src/billing/build-per-patient-claims.js';
import type { Finding } from '../../src/finding/finding.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { reconcileGroupClaims } from '../../src/reconcile/reconcile-group-claims.js';
import { reconcileRemittance } from '../../src/remittance/reconcile-remittance.js';
import type { RuleExample } from '../../src/rule-book/rule-entry.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';

/** Runs an example and returns its findings. */
export const findingsOf = (example: RuleExample): Finding[] => {
  switch (example.function) {
    case 'validateGroupSession': {
      const report = validateGroupSession(...example.arguments);
      return [...report.findings, ...report.members.flatMap(({ findings }) => findings)];
    }
    case 'buildPerPatientClaims':
      return buildPerPatientClaims(...example.arguments).findings;
    case 'detectUnbundling':
      return detectUnbundling(...example.arguments).findings;
    case 'reconcileGroupClaims':
      return reconcileGroupClaims(...example.arguments).findings;
    case 'reconcileRemittance':
      return reconcileRemittance(...example.arguments).findings;
    case 'scoreNoteIndividuality':
      return scoreNoteIndividuality(...example.arguments).findings;
  }
};
