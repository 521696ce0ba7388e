import type { ClaimBatch, Finding, ProfessionalClaim } from '../../../src/index.js';
import { gap, type Line, line } from '../terminal/line.js';
import { type Column, table } from '../terminal/table.js';
import { labelled } from '../terminal/wrap.js';
import { counted, money } from './wording.js';

const columns: readonly Column[] = [
  { heading: 'Control number' },
  { heading: 'Patient', shrinks: true },
  { heading: 'Payer', shrinks: true },
  { heading: 'POS' },
  { heading: 'Code' },
  { heading: 'Units', align: 'right' },
  { heading: 'Charge', align: 'right' },
  { heading: 'Points to' },
];

const rowsOf = (claim: ProfessionalClaim): Line[] =>
  claim.lines.map(({ code, modifiers, units, chargeCents, diagnosisPointers }, place) => [
    { text: place === 0 ? claim.claimId : '', ink: 'cyan' },
    { text: place === 0 ? claim.patientId : '' },
    { text: place === 0 ? claim.payerId : '' },
    { text: place === 0 ? claim.placeOfService : '' },
    { text: [code, ...modifiers].join('-') },
    { text: String(units) },
    { text: money(chargeCents) },
    {
      text: diagnosisPointers
        .map((pointer) => `${pointer}:${claim.diagnoses[pointer - 1] ?? ''}`)
        .join(' '),
    },
  ]);

const byWhat = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ rule }) => rule))].join(', ');

const gathered = (
  pairs: readonly (readonly [key: string, patientId: string])[],
): [string, string[]][] => {
  const groups = new Map<string, string[]>();
  for (const [key, patientId] of pairs) groups.set(key, [...(groups.get(key) ?? []), patientId]);
  return [...groups];
};

const rest = (label: string, groups: [string, string[]][], width: number): Line[] =>
  groups.flatMap(([key, patients]) =>
    labelled(
      { text: ` ${label}`, columns: 11, ink: 'dim' },
      { text: `${patients.join(', ')}${key === '' ? '' : ` (${key})`}` },
      width,
    ),
  );

/** The claims, one for each patient, and why everybody else has none. */
export const claimLines = (batch: ClaimBatch, width: number): Line[] => {
  const { claims, held, notBilled, absent, totalChargeCents } = batch;
  return [
    line(
      claims.length === 0
        ? ' No claim goes out'
        : ` ${counted(claims.length, 'claim')}, ${money(totalChargeCents)}`,
      'bold',
    ),
    ...(claims.length > 0 ? table(columns, claims.flatMap(rowsOf), width) : []),
    ...rest(
      'held',
      gathered(held.map(({ patientId, findings }) => [byWhat(findings), patientId])),
      width,
    ),
    ...rest(
      'not billed',
      gathered(notBilled.map(({ patientId, reason }) => [reason, patientId])),
      width,
    ),
    ...rest('absent', gathered(absent.map((patientId) => ['', patientId])), width),
    gap,
  ];
};
