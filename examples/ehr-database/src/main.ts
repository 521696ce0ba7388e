import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimBatch } from 'group-therapy-billing';
import { checkClinic } from './check-clinic.js';
import { claimFile, envelopeOf, missingFor } from './claim-file.js';
import { type ClinicFile, openClinic } from './clinic-file.js';
import { advice, tasksOfFaults, type WorklistLine, worklist, worklistCsv } from './worklist.js';

// The library has no clock: when the file of claims is created is said here.
const [file = 'clinic.db', folder = 'claims', createdAt = '2026-04-01T09:00:00-04:00'] =
  process.argv.slice(2);

const clinic = openClinic(file);
const checked = checkClinic(clinic);
const { batches } = checked;
const envelope = envelopeOf(clinic, createdAt);
const built = batches
  .flatMap(({ claims }) => claims)
  .map((claim) => ({ claim, faults: missingFor(claim, envelope) }));
const incomplete = built.filter(({ faults }) => faults.length > 0);
const complete = built.filter(({ faults }) => faults.length === 0).map(({ claim }) => claim);
const tasks = [
  ...checked.tasks,
  ...incomplete.flatMap(({ claim: { source, patientId, lines }, faults }) =>
    tasksOfFaults(faults, {
      sessionId: source.sessionId,
      serviceDate: lines[0]?.serviceDate ?? '',
      patientId,
    }),
  ),
];

const countOf = (list: (batch: ClaimBatch) => readonly unknown[]): number =>
  batches.reduce((sum, batch) => sum + list(batch).length, 0);
const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`;

// Members by session and patient, as notes, tasks, and claims name them.
const memberOf = (sessionId: string, patientId = ''): string => `${sessionId} ${patientId}`;
const heldByNote = new Set(
  tasks
    .filter(({ cause }) => cause.startsWith('note/'))
    .map(({ sessionId, patientId }) => memberOf(sessionId, patientId)),
);
// Held by what the reading or the comparison of notes says of the words, not by a signature or a missing record.
const heldByWords = new Set(
  tasks
    .filter(({ cause }) =>
      /^note\/.*#(?:not-found-in-text|stock-phrase|group-only|shared-evidence|generic|identical|too-short|blank)$/.test(
        cause,
      ),
    )
    .map(({ sessionId, patientId }) => memberOf(sessionId, patientId)),
);
const billed = new Set(
  batches.flatMap(({ sessionId, claims, held }) =>
    [...claims, ...held].map(({ patientId }) => memberOf(sessionId, patientId)),
  ),
);
const ready = new Set(
  complete.map(({ source, patientId }) => memberOf(source.sessionId, patientId)),
);

/** What became of the notes with a label, of members who are to be billed. */
const labelLine = ({ rows }: ClinicFile, label: 'specific' | 'stock'): string => {
  const members = rows('SELECT * FROM progress_notes WHERE made_up_as = ?', label)
    .map((row) => memberOf(String(row['appointment_id']), String(row['patient_id'])))
    .filter((member) => billed.has(member));
  const passing = members.filter((member) => !heldByNote.has(member)).length;
  const held = members.filter((member) => heldByWords.has(member)).length;
  return `${members.length} notes are labeled ${label}: ${passing} need no work, ${held} are held by their words, and ${members.filter((member) => ready.has(member)).length} are on complete claims.`;
};

const labels = [labelLine(clinic, 'specific'), labelLine(clinic, 'stock')];
clinic.close();

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'worklist.csv'), worklistCsv(tasks));
if (complete.length > 0) writeFileSync(join(folder, 'claims.837'), claimFile(complete, envelope));

const total = complete.reduce((sum, { totalChargeCents }) => sum + totalChargeCents, 0);
const lines = (list: WorklistLine[]): string[] =>
  list.map(
    ({ count, alone, oldest, cause, fix }) =>
      `${String(count).padStart(6)} ${String(alone).padStart(6)}  ${oldest}  ${fix} (${cause})`,
  );
console.log(
  [
    `${checked.sessions} sessions are on file; ${checked.unreadable} of them cannot be read.`,
    `${complete.length} claims are complete: ${dollars(total)}. ${incomplete.length} more lack something that the claim file needs.`,
    `${countOf(({ held }) => held)} claims are held. ${countOf(({ notBilled }) => notBilled)} patients are not billed, and ${countOf(({ absent }) => absent)} were absent.`,
    '',
    'What to do, for how many claims, and for how many of them nothing else:',
    ...lines(worklist(tasks)),
    '',
    'What holds no claim, but should be entered:',
    ...lines(worklist(batches.flatMap(advice))),
    '',
    ...labels,
  ].join('\n'),
);
