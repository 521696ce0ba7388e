import type { ClaimBatch, ProfessionalClaim } from '../../../src/index.js';
import { gap, type Line, line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { labeled } from '../terminal/wrap.js';
import { counted, money, notBilledWord } from './wording.js';

const columns: readonly Column[] = [
  { heading: 'Control number' },
  { heading: 'Patient', shrinks: true },
  { heading: 'Payer', shrinks: true },
  { heading: 'POS' },
  { heading: 'Code' },
  { heading: 'Units', align: 'right' },
  { heading: 'Charge', align: 'right' },
  { heading: 'Diagnoses' },
];

const rowsOf = (claim: ProfessionalClaim): Line[] =>
  claim.lines.map(({ code, modifiers, units, chargeCents, diagnosisPointers }, index) => [
    { text: index === 0 ? claim.claimId : '', ink: 'cyan' },
    { text: index === 0 ? claim.patientId : '' },
    { text: index === 0 ? claim.payerId : '' },
    { text: index === 0 ? claim.placeOfService : '' },
    { text: [code, ...modifiers].join('-') },
    { text: String(units) },
    { text: money(chargeCents) },
    {
      text: diagnosisPointers
        .map((pointer) => `${pointer}:${claim.diagnoses[pointer - 1] ?? ''}`)
        .join(' '),
    },
  ]);

const rulesThatHold = ({ heldBy }: ClaimBatch['held'][number]): string =>
  [...heldBy.session, ...heldBy.member].join(', ');

const byReason = (
  pairs: readonly (readonly [key: string, patientId: string])[],
): [string, string[]][] => {
  const groups = new Map<string, string[]>();
  for (const [key, patientId] of pairs) groups.set(key, [...(groups.get(key) ?? []), patientId]);
  return [...groups];
};

const withoutClaim = (label: string, groups: [string, string[]][], width: number): Line[] =>
  groups.flatMap(([key, patients]) =>
    labeled(
      { text: ` ${label}`, columns: 11, ink: 'dim' },
      { text: `${patients.join(', ')}${key === '' ? '' : ` (${key})`}` },
      width,
    ),
  );

/** The claims, one for each patient, and why the other patients have none. */
export const claimLines = (batch: ClaimBatch, width: number): Line[] => {
  const { claims, held, notBilled, absent, totalChargeCents } = batch;
  return [
    line(
      claims.length === 0
        ? ' No claims to send'
        : ` ${counted(claims.length, 'claim')}, ${money(totalChargeCents)}`,
      'bold',
    ),
    ...(claims.length > 0 ? table(columns, claims.flatMap(rowsOf), width) : []),
    ...withoutClaim(
      'held',
      byReason(held.map((one) => [rulesThatHold(one), one.patientId])),
      width,
    ),
    ...withoutClaim(
      'not billed',
      byReason(notBilled.map(({ patientId, reason }) => [notBilledWord[reason], patientId])),
      width,
    ),
    ...withoutClaim('absent', byReason(absent.map((patientId) => ['', patientId])), width),
    gap,
  ];
};
