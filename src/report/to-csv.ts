import * as z from 'zod/mini';
import { type ClinicSummary, clinicSummarySchema } from '../clinic/clinic-summary.js';
import type { WorklistEntry, WorklistMember } from '../clinic/worklist.js';
import type { InputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { csvOf, moneyCell, textCell } from './csv/csv-cells.js';
import { decidersText, fixTitle } from './outline/clinic-worklist.js';
import { outcomeWord } from './outline/labels.js';

/** What a file of a worklist lists. */
export interface CsvOptions {
  /** `'fixes'`: one row for each thing to fix. `'members'`: one row for each member it holds. Default `'fixes'`. */
  rows?: 'fixes' | 'members';
}

const optionsSchema: z.core.$ZodType<CsvOptions> = z.strictObject({
  rows: z.exactOptional(z.enum(['fixes', 'members'])),
});

const fixColumns = [
  ...['Fix', 'Rule', 'Reason', 'Outcome', 'What to do', 'Who decides', 'Members'],
  ...['Held by this alone', 'Touches', 'Releases', 'Oldest', 'Next deadline', 'Past deadline'],
];

const fixCells = (entry: WorklistEntry): string[] => [
  textCell(fixTitle(entry)),
  textCell(entry.rule),
  textCell(entry.reason),
  textCell(outcomeWord[entry.outcome]),
  textCell(entry.remedy ?? ''),
  textCell(decidersText(entry.deciders)),
  String(entry.count),
  String(entry.freed),
  moneyCell(entry.heldCents),
  moneyCell(entry.freedCents),
  entry.oldest,
  entry.nextDeadline ?? '',
  String(entry.pastDeadline),
];

const memberColumns = [
  ...['Fix', 'Rule', 'Reason', 'Outcome', 'Date of service', 'Session', 'Patient', 'Payer'],
  ...['Clinician', 'Charge', 'File by', 'Held by this alone'],
];

const memberCells = (
  entry: WorklistEntry,
  member: WorklistMember,
  label: (id: string | undefined) => string,
): string[] => [
  textCell(fixTitle(entry)),
  textCell(entry.rule),
  textCell(entry.reason),
  textCell(outcomeWord[entry.outcome]),
  member.serviceDate,
  textCell(member.sessionId),
  textCell(label(member.patientId)),
  textCell(label(member.payerId)),
  textCell(label(member.clinicianId)),
  member.chargeCents === undefined ? '' : moneyCell(member.chargeCents),
  member.fileBy ?? '',
  textCell(member.alone ? 'yes' : 'no'),
];

/**
 * The worklist of a clinic as a file for spreadsheets (CSV, RFC 4180, UTF-8). No cell runs anything, whatever IDs and
 * labels contain. Dates are ISO, amounts are dollars.
 *
 * @param summary A summary of this library, new or stored.
 * @param options Whether a row is a fix or a member; of each fix the first 200 members are known.
 * @throws `InputError` if the input is not such a summary, or an option is malformed.
 */
export const toCsv = (summary: ClinicSummary, options: CsvOptions = {}): string => {
  const faults: InputFault[] = [];
  const read = tryInput(clinicSummarySchema, summary, '', faults);
  const { rows } = orThrow(tryInput(optionsSchema, options, '/options', faults), faults);
  const { worklist, names } = orThrow(read, faults);
  const label = (id: string | undefined): string =>
    id === undefined ? '' : ((Object.hasOwn(names, id) ? names[id] : undefined) ?? id);
  if (rows !== 'members')
    return csvOf([fixColumns.map(textCell), ...worklist.map((entry) => fixCells(entry))]);
  return csvOf([
    memberColumns.map(textCell),
    ...worklist.flatMap((entry) =>
      entry.members.map((member) => memberCells(entry, member, label)),
    ),
  ]);
};
