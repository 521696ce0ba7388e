import type { Subject } from '../finding/rule.js';
import { inOrder } from '../input/lists.js';
import type { EditEdition } from '../reference/edits/edit-shelf.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { ServiceLine } from './service-line.js';

/** Some lines of one patient, date and setting that a rule judges together. */
export interface LinesFacts extends Subject {
  readonly patientId: string;
  /** One or more, in the order of their ids. */
  readonly lines: readonly ServiceLine[];
  readonly setting: Setting;
  /** The different policies that hold for them. */
  readonly policies: readonly PayerPolicy[];
}

/** One line, and whether it has what it needs beside it. */
export interface AddOnFacts extends Subject {
  readonly line: ServiceLine;
  readonly hasPrimary: boolean;
}

/** One service of a clinician, and another for another patient in the same time. */
export interface BookingFacts extends Subject {
  readonly line: ServiceLine;
  /** The first such service. */
  readonly conflict: ServiceLine;
}

/** The editions by which a patient's day was judged; `undefined` where a setting has none in force. */
export interface EditionFacts extends Subject {
  readonly editions: readonly (EditEdition | undefined)[];
  /** The lines of the day's pairs. */
  readonly serviceIds: readonly string[];
}

/** The facts of lines that are judged together; `first` is one of them. */
export const linesFacts = (first: ServiceLine, lines: readonly ServiceLine[]): LinesFacts => ({
  path: first.path,
  serviceDate: first.serviceDate,
  patientId: first.patientId,
  lines,
  setting: first.setting,
  policies: [...new Set(lines.flatMap(({ policy }) => policy ?? []))],
});

/** How a fault names lines that are judged together: all their ids, and where the others stand. */
export const namedLines = (lines: readonly ServiceLine[]) => {
  const [, ...others] = lines.map(({ path }) => path);
  return {
    serviceIds: lines.map(({ service }) => service.serviceId).sort(inOrder),
    ...(others.length > 0 ? { relatedPaths: others } : {}),
  };
};
