import type { ClaimBatch } from '../../billing/claim-batch.js';
import type { ServiceLine } from '../../claim/professional-claim.js';
import { dollars } from '../../finding/dollars.js';
import type { Finding } from '../../finding/finding.js';
import { dateText } from '../../time/date-text.js';
import type { FindingGroup } from '../outline/findings.js';
import { findingLinks } from './findings.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, section } from './parts.js';
import { table } from './table.js';

const lineText = ({ code: procedure, modifiers, units }: ServiceLine): Markup =>
  html`<span class="claim-line">${code([procedure, ...modifiers].join(' '))} × ${units}</span>`;

const claimTable = ({ claims, totalChargeCents }: ClaimBatch): Content =>
  claims.length === 0
    ? html`<p>No claim is ready to send.</p>
`
    : table({
        caption: 'Claims: one for each patient, never one for the whole group',
        columns: [
          { heading: 'Patient' },
          { heading: 'Claim' },
          { heading: 'Payer' },
          { heading: 'Service lines' },
          { heading: 'Diagnoses' },
          { heading: 'Charge', numeric: true },
        ],
        rows: claims.map((claim) => [
          code(claim.patientId),
          html`${code(claim.claimId)}${claim.frequencyCode === '7' ? ' (replacement)' : ''}`,
          code(claim.payerId),
          claim.lines.map(lineText),
          codes(claim.diagnoses),
          dollars(claim.totalChargeCents),
        ]),
        foot: ['Total', '', '', '', '', dollars(totalChargeCents)],
      });

// The session's own findings hold every member, and the batch has them once.
const holding = (
  { findings: ofBatch }: ClaimBatch,
  { findings, heldBy }: ClaimBatch['held'][number],
): Finding[] => [
  ...ofBatch.filter(
    ({ patientId, rule, outcome }) =>
      patientId === undefined && outcome !== 'advice' && heldBy.session.includes(rule),
  ),
  ...findings,
];

const heldTable = (batch: ClaimBatch, groups: readonly FindingGroup[]): Content =>
  batch.held.length === 0
    ? undefined
    : table({
        caption: 'Held: attended but cannot be billed yet',
        columns: [
          { heading: 'Patient' },
          { heading: 'Held by' },
          { heading: 'File by' },
          { heading: 'Charge', numeric: true },
        ],
        rows: batch.held.map((one) => [
          code(one.patientId),
          findingLinks(holding(batch, one), groups),
          one.fileBy === null ? 'Unknown' : dateText(one.fileBy),
          one.chargeCents === null ? 'Unknown' : dollars(one.chargeCents),
        ]),
        foot: ['Known charges', '', '', dollars(batch.heldChargeCents)],
      });

/** Why a patient who attended needs no claim. */
const notBilledText: Readonly<Record<ClaimBatch['notBilled'][number]['reason'], string>> = {
  'self-pay': 'Self-pay',
  'not-billed': 'Not billed',
  'day-rate': 'Included in the per diem',
  facility: 'Billed by the facility',
  'no-such-payer': 'No second or third payer',
};

const notBilledTable = ({ notBilled, absent }: ClaimBatch): Content =>
  notBilled.length + absent.length === 0
    ? undefined
    : table({
        caption: 'No claim needed',
        columns: [{ heading: 'Patient' }, { heading: 'Reason' }],
        rows: [
          ...notBilled.map(({ patientId, reason }) => [code(patientId), notBilledText[reason]]),
          ...absent.map((patientId) => [code(patientId), 'Absent']),
        ],
      });

/** The claims of the session, the held claims with their reasons, and the patients without a claim. */
export const claimsSection = (claims: ClaimBatch, groups: readonly FindingGroup[]): Markup =>
  section(
    'claims',
    'Claims',
    claimTable(claims),
    heldTable(claims, groups),
    notBilledTable(claims),
  );

/** The state of a patient's claim: its ID, or why there is none. */
export type ClaimState = { claimId: string } | { words: string };

/** The state of each patient's claim. */
export const claimStates = (claims: ClaimBatch): ReadonlyMap<string, ClaimState> =>
  new Map<string, ClaimState>([
    ...claims.absent.map((patientId) => [patientId, { words: 'None: absent' }] as const),
    ...claims.notBilled.map(
      ({ patientId, reason }) =>
        [patientId, { words: `None: ${notBilledText[reason].toLowerCase()}` }] as const,
    ),
    ...claims.held.map(({ patientId }) => [patientId, { words: 'Held' }] as const),
    ...claims.claims.map(({ patientId, claimId }) => [patientId, { claimId }] as const),
  ]);
