import {
  buildPerPatientClaims,
  type ClaimBatch,
  type GroupSession,
  type PayerPolicy,
  type ProfessionalClaim,
} from 'group-therapy-billing';
import { type ClaimFormat, claimText } from '../claim-text.js';
import { byId, element } from '../element.js';
import { billingUnder, underPayer } from '../payers.js';
import type { View } from './view.js';
import { called, counted } from './words.js';

const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

const cell = (label: string, ...content: string[]) =>
  element('td', { 'data-label': label }, ...content);

const lineText = ({ lines }: ProfessionalClaim): string =>
  lines
    .map(({ code, modifiers, units }) => `${[code, ...modifiers].join(' ')} × ${units}`)
    .join(', ');

const reasons: Readonly<Record<ClaimBatch['notBilled'][number]['reason'], string>> = {
  'self-pay': 'Not billed: pays for themself',
  'not-billed': 'Not billed',
  'day-rate': 'Not billed: inside the payer’s day rate',
};

const standings = (batch: ClaimBatch) => {
  const standing = new Map<string, { words: string; claim?: ProfessionalClaim }>();
  for (const claim of batch.claims) standing.set(claim.patientId, { words: 'Goes out', claim });
  for (const { patientId, findings } of batch.held) {
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    standing.set(patientId, { words: `Held: ${rules.join(', ')}` });
  }
  for (const { patientId, reason } of batch.notBilled)
    standing.set(patientId, { words: reasons[reason] });
  for (const patientId of batch.absent) standing.set(patientId, { words: 'Absent: no claim' });
  return standing;
};

const rowsOf = ({ members }: GroupSession, batch: ClaimBatch) => {
  const standing = standings(batch);
  return members.map((member) => {
    const { words, claim } = standing.get(member.patientId) ?? { words: '' };
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, called(member)),
      cell('Payer', member.payerId ?? '–'),
      cell('Line', claim ? lineText(claim) : '–'),
      cell('Charge', claim ? dollars(claim.totalChargeCents) : '–'),
      cell('Claim', words),
    );
  });
};

/** The claims that go out, and as what they can be copied. */
export const claims = (): View => {
  const rows = byId('claim-rows', HTMLTableSectionElement);
  const total = byId('claim-total', HTMLElement);
  const formats = byId('claim-formats', HTMLElement);
  const text = byId('claim-text', HTMLTextAreaElement);
  const copy = byId('claim-copy', HTMLButtonElement);
  const copied = byId('claim-copied', HTMLElement);
  let current: { batch: ClaimBatch; session: GroupSession; policies: PayerPolicy[] } | undefined;

  const write = (): void => {
    if (!current) return;
    const { batch, session, policies } = current;
    const chosen = formats.querySelector<HTMLInputElement>('input:checked')?.value;
    const format: ClaimFormat = chosen === 'fhir' || chosen === '837p' ? chosen : 'json';
    text.value = claimText(batch, format, session, policies);
    copied.textContent = '';
  };

  formats.addEventListener('change', write);
  copy.addEventListener('click', async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      copied.textContent = 'Copied.';
    } catch {
      copied.textContent = 'Selected: copy it with your keyboard.';
    }
  });

  return {
    settle({ session: given, clinic, payer }) {
      const session = underPayer(given, payer);
      const billing = billingUnder(clinic, payer);
      const batch = buildPerPatientClaims(session, billing);
      rows.replaceChildren(...rowsOf(session, batch));
      total.textContent = `${counted(batch.claims.length, 'claim')}, ${dollars(batch.totalChargeCents)} in all; ${batch.held.length} held.`;
      current = { batch, session, policies: billing.payers ?? [] };
      write();
    },
  };
};
