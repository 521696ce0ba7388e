import type { FindText } from '../note-texts.js';
import { attendanceOf } from '../outline/attendance.js';
import type { FindingGroup } from '../outline/finding-groups.js';
import { patientDays } from '../outline/patient-day.js';
import type { AnyReport } from '../read-report.js';
import type { ClaimBatchView } from '../views/claim-view.js';
import type { IndividualityView } from '../views/individuality-view.js';
import { attendanceSection } from './attendance.js';
import { claimsSection } from './claims.js';
import { daysSection } from './days.js';
import { sessionFactsSection } from './facts.js';
import { findingsSection } from './findings.js';
import type { Content } from './markup.js';
import { membersSection } from './members.js';
import { pairsSection } from './pairs.js';
import { passagesSection } from './passages.js';
import { rulesAskedSection } from './rules-asked.js';
import { notesSection } from './share-map.js';

/** What the parts of a page are made of, besides the report. */
export interface PageMaterial {
  groups: readonly FindingGroup[];
  find: FindText | undefined;
  claims: ClaimBatchView | undefined;
}

const aboutNotes = (report: IndividualityView, { find }: PageMaterial): Content => [
  notesSection(report),
  find && passagesSection(report, find),
];

/** The sections of the page, in the order in which they are read. */
export const body = ({ kind, report }: AnyReport, material: PageMaterial): Content => {
  const { groups, claims } = material;
  const findings = findingsSection(groups);
  const claimed = claims && claimsSection(claims, groups);
  switch (kind) {
    case 'session':
      return [
        sessionFactsSection(report),
        attendanceSection(attendanceOf(report)),
        membersSection(report, groups, claims),
        findings,
        claimed,
        report.individuality && aboutNotes(report.individuality, material),
        rulesAskedSection(report),
      ];
    case 'unbundling':
      return [
        daysSection(patientDays(report.pairs, report.services ?? [])),
        pairsSection(report.pairs),
        findings,
        claimed,
      ];
    case 'individuality':
      return [aboutNotes(report, material), findings, claimed];
    case 'reconciliation':
      return [findings, claimed];
  }
};
