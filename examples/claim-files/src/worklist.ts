import { detectUnbundling } from 'group-therapy-billing';
import { type RemittanceReport, reconcileRemittance } from 'group-therapy-billing/remittance';
import { currentServices } from './current-services.js';
import type { ClaimPart, PatientPart, ReadFolder } from './read-files.js';
import type { Settings } from './settings.js';

/** One thing to do. */
export interface Work {
  /** The last day; empty if there is none or it is not known. */
  by: string;
  /** What is at stake. */
  cents: number;
  /** What became of the claim, or `same-day` for services that conflict. */
  state: string;
  next: string;
  why: string;
  claimId: string;
  patientId: string;
}

const reconcile = (parts: readonly ClaimPart[], settings: Settings): RemittanceReport =>
  reconcileRemittance(
    parts.flatMap((part) => (part.kind === 'claim' ? [part.claim] : [])),
    parts.flatMap((part) => (part.kind === 'remittance' ? [part.file] : [])),
    {
      ...settings.remittance,
      acknowledgements: [
        ...(settings.remittance.acknowledgements ?? []),
        ...parts.flatMap((part) => (part.kind === 'acknowledgement' ? [part.file] : [])),
      ],
    },
  );

const workOfClaims = (report: RemittanceReport): Work[] => [
  ...report.claims
    .filter(({ next }) => next !== 'none')
    .map(
      ({ by, state, next, reasons, claimId, patientId, chargeCents, paidCents, patientCents }) => ({
        by: by ?? '',
        cents:
          next === 'refund'
            ? paidCents
            : next === 'bill-patient'
              ? patientCents
              : chargeCents - paidCents,
        state,
        next,
        why: reasons
          .map(({ group, code, remark = '', meaning }) =>
            `${group}-${code} ${remark} ${meaning}`.replace('  ', ' '),
          )
          .join('; '),
        claimId,
        patientId,
      }),
    ),
  ...report.unknown.map(({ claimId, paidCents }) => ({
    by: '',
    cents: paidCents,
    state: 'unknown',
    next: 'find',
    why: 'The answer is about no claim in the folder',
    claimId,
    patientId: '',
  })),
];

const workOfServices = (parts: readonly PatientPart[], settings: Settings): Work[] => {
  const services = [
    ...currentServices(parts.flatMap((part) => (part.kind === 'claim' ? [part.read] : []))),
    ...parts.flatMap((part) => (part.kind === 'row' ? [part.service] : [])),
  ];
  const { payers } = settings.remittance;
  const byId = new Map(services.map((service) => [service.serviceId, service]));
  const { findings } = detectUnbundling(services, {
    evidence: 'claims-only',
    ...(payers ? { payers } : {}),
  });
  return findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'review')
    .map(({ message, remedy, patientId = '', serviceIds = [] }) => {
      const lines = serviceIds.flatMap((id) => byId.get(id) ?? []);
      return {
        by: '',
        cents:
          lines.length === 0 ? 0 : Math.min(...lines.map(({ chargeCents = 0 }) => chargeCents)),
        state: 'same-day',
        next: remedy,
        why: message,
        claimId: lines.map(({ claimId = '' }) => claimId).join(' '),
        patientId,
      };
    });
};

const noDay = '9999-12-31';
const dayOf = ({ by }: Work): string => by || noDay;

const mostUrgent = (a: Work, b: Work): number =>
  dayOf(a) === dayOf(b) ? b.cents - a.cents : Number(dayOf(a) > dayOf(b)) - 0.5;

/** Everything to do, the nearest deadline first, then by money. One part of the records is in memory at a time. */
export const worklistOf = ({ byClaim, byPatient }: ReadFolder, settings: Settings): Work[] => {
  const work: Work[] = [];
  for (const parts of byClaim.parts()) work.push(...workOfClaims(reconcile(parts, settings)));
  for (const parts of byPatient.parts()) work.push(...workOfServices(parts, settings));
  return work.sort(mostUrgent);
};

// A cell that a spreadsheet would run as a formula begins with an apostrophe.
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The worklist as a CSV file. */
export const csvOf = (work: readonly Work[]): string =>
  [
    'by,dollars,state,next,why,claim,patient',
    ...work.map(({ by, cents, state, next, why, claimId, patientId }) =>
      [by, (cents / 100).toFixed(2), state, next, why, claimId, patientId].map(cell).join(','),
    ),
    '',
  ].join('\n');
