import { notBilledText } from '../outline/claim-state.js';
import type { FindingGroup } from '../outline/finding-groups.js';
import { dollars } from '../outline/wording.js';
import type { ClaimBatchView, ClaimView } from '../views/claim-view.js';
import { type Content, html, type Markup } from './markup.js';
import { findingLinks } from './members.js';
import { code, codes, section } from './parts.js';
import { table } from './table.js';

const lineText = ({ code: procedure, modifiers, units }: ClaimView['lines'][number]): Markup =>
  html`<span class="claim-line">${code([procedure, ...modifiers].join(' '))} × ${units}</span>`;

const claimTable = ({ claims, totalChargeCents }: ClaimBatchView): Content =>
  claims.length === 0
    ? html`<p>No claim can go out.</p>
`
    : table({
        caption: 'Claims: one for each patient, never one for the room',
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

const heldTable = ({ held }: ClaimBatchView, groups: readonly FindingGroup[]): Content =>
  held.length === 0
    ? undefined
    : table({
        caption: 'Held: attended, and not billable yet',
        columns: [{ heading: 'Patient' }, { heading: 'Held by' }],
        rows: held.map(({ patientId, findings }) => [
          code(patientId),
          findingLinks(findings, groups),
        ]),
      });

const notBilledTable = ({ notBilled, absent }: ClaimBatchView): Content =>
  notBilled.length + absent.length === 0
    ? undefined
    : table({
        caption: 'No claim is due',
        columns: [{ heading: 'Patient' }, { heading: 'Why' }],
        rows: [
          ...notBilled.map(({ patientId, reason }) => [code(patientId), notBilledText[reason]]),
          ...absent.map((patientId) => [code(patientId), 'Absent']),
        ],
      });

/** The claims of the session, those that are held and why, and who has none. */
export const claimsSection = (claims: ClaimBatchView, groups: readonly FindingGroup[]): Markup =>
  section(
    'claims',
    'Claims',
    claimTable(claims),
    heldTable(claims, groups),
    notBilledTable(claims),
  );
