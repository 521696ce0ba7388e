import type {
  ClaimBatch,
  GroupSession,
  PayerPolicy,
  ProfessionalClaim,
} from 'group-therapy-billing';
import { type ClaimFormat, claimText } from '../claim-text.js';
import { byId, element } from '../element.js';
import { billingUnder, underPayer } from '../payers.js';
import type { View } from './view.js';
import { counted, nameOf } from './words.js';

const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

const cell = (label: string, ...content: string[]) =>
  element('td', { 'data-label': label }, ...content);

const lineText = ({ lines }: ProfessionalClaim): string =>
  lines
    .map(({ code, modifiers, units }) => `${[code, ...modifiers].join(' ')} × ${units}`)
    .join(', ');

const reasons: Readonly<Record<ClaimBatch['notBilled'][number]['reason'], string>> = {
  'self-pay': 'Self-pay: no claim',
  'not-billed': 'Not billed',
  'day-rate': 'Included in the per diem: no claim',
  facility: 'Billed by the facility',
  'no-such-payer': 'No second or third payer: no claim',
};

const statuses = (batch: ClaimBatch) => {
  const status = new Map<string, { words: string; claim?: ProfessionalClaim }>();
  for (const claim of batch.claims) status.set(claim.patientId, { words: 'Ready to send', claim });
  for (const { patientId, heldBy } of batch.held) {
    const rules = [...heldBy.session, ...heldBy.member];
    status.set(patientId, { words: `Held: ${rules.join(', ')}` });
  }
  for (const { patientId, reason } of batch.notBilled)
    status.set(patientId, { words: reasons[reason] });
  for (const patientId of batch.absent) status.set(patientId, { words: 'Absent: no claim' });
  return status;
};

const rowsOf = ({ members }: GroupSession, batch: ClaimBatch) => {
  const status = statuses(batch);
  return members.map((member) => {
    const { words, claim } = status.get(member.patientId) ?? { words: '' };
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOf(member)),
      cell('Payer', member.payerId ?? '–'),
      cell('Service line', claim ? lineText(claim) : '–'),
      cell('Charge', claim ? dollars(claim.totalChargeCents) : '–'),
      cell('Status', words),
    );
  });
};

/** The claims, and the formats in which they can be copied. */
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
      copied.textContent = 'Selected. Copy it with your keyboard.';
    }
  });

  return {
    settle({ session: recorded, clinic, payer }, { batch }) {
      const session = underPayer(recorded, payer);
      const billing = billingUnder(clinic, payer);
      rows.replaceChildren(...rowsOf(session, batch));
      total.textContent = `${counted(batch.claims.length, 'claim')}, ${dollars(batch.totalChargeCents)} in total; ${batch.held.length} held.`;
      current = { batch, session, policies: billing.payers ?? [] };
      write();
    },
  };
};
