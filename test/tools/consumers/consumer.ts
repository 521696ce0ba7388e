// A caller's code. Every supported compiler compiles it against the packed library.
import {
  type BilledService,
  type Billing,
  buildPerPatientClaims,
  type ClaimBatch,
  detectUnbundling,
  type Finding,
  findClonedNotes,
  type GroupSession,
  getRule,
  groupSessionSchema,
  InputError,
  type Note,
  prepareOptions,
  type SessionReport,
  scoreNoteIndividuality,
  validateGroupSession,
} from 'group-therapy-billing';
import { type Cms1500Context, toCms1500 } from 'group-therapy-billing/cms1500';
import { fromFhirBundle, toCdsHooksCards, toOperationOutcome } from 'group-therapy-billing/fhir';
import { medicare, parsePtpEdits, ptpEdits2024q3 } from 'group-therapy-billing/reference';
import { toHtml, toMarkdown } from 'group-therapy-billing/report';
import { to837P, type X12Envelope } from 'group-therapy-billing/x12';

export const judged = (
  session: GroupSession,
  billing: Billing,
  services: BilledService[],
  notes: Note[],
): string[] => {
  const report: SessionReport = validateGroupSession(session, prepareOptions({ payers: medicare }));
  const batch: ClaimBatch = buildPerPatientClaims(session, billing);
  const { pairs, findings } = detectUnbundling(services, { ncci: [...ptpEdits2024q3] });
  const { clusters } = findClonedNotes(notes);
  const outcome = toOperationOutcome(report).resourceType;
  const all: Finding[] = [...report.findings, ...batch.findings, ...findings];
  return [
    ...all.map(({ rule, reason }) => `${getRule(rule)?.title ?? rule}: ${reason}`),
    ...pairs.map(({ verdict }) => verdict),
    ...scoreNoteIndividuality(notes).notes.map(({ verdict }) => verdict),
    ...clusters.flat(),
    ...toCdsHooksCards(report).map(({ summary }) => summary),
    outcome,
    toHtml(report, { notes: session, claims: batch }),
    toMarkdown(report),
  ];
};

export const files = (
  batch: ClaimBatch,
  envelope: X12Envelope,
  paper: Cms1500Context,
): string[] => [
  to837P(batch.claims, envelope),
  ...batch.claims.flatMap((claim) =>
    toCms1500(claim, paper).flatMap(({ items }) => Object.keys(items)),
  ),
];

export const readSession = (
  bundle: Parameters<typeof fromFhirBundle>[0],
): GroupSession | string[] => {
  try {
    const reading = fromFhirBundle(bundle);
    return reading.complete ? reading.session : reading.missing.map(({ path }) => path);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
    throw error;
  }
};

export const edits = (text: string): number =>
  parsePtpEdits(text, { setting: 'professional', source: 'mine', effective: '2026-10-01' }).table
    .edits.length;

export const shape = groupSessionSchema;

// @ts-expect-error: the compiler knows the verdicts.
export const wrong: SessionReport['verdict'] = 'maybe';
