import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BilledService } from '../billed-service.js';
import type { UnreadLine } from '../unread-line.js';

const fieldWords: Readonly<Record<keyof BilledService, string>> = {
  serviceId: 'line ID',
  patientId: 'patient ID',
  payerId: 'payer',
  payerOrder: 'order of the payers',
  claimId: 'claim number',
  code: 'procedure code',
  modifiers: 'modifiers',
  units: 'units',
  chargeCents: 'charge',
  status: 'status of the line',
  serviceDate: 'date of service',
  start: 'start time',
  end: 'end time',
  timeZone: 'time zone',
  renderingNpi: 'NPI of the rendering provider',
  billingNpi: 'NPI of the billing provider',
  performedBy: 'clinician who delivered the service',
  practitionerType: 'practitioner type',
  performedByType: 'practitioner type of the clinician who delivered the service',
  setting: 'claim type',
  encounterId: 'encounter',
  groupSessionId: 'group session',
  groupSessionIds: 'group sessions',
  note: 'note',
};

const isField = (name: string): name is keyof BilledService => Object.hasOwn(fieldWords, name);

// A field that no line has may be named after a person.
const wordOf = (name: string | undefined): string => {
  if (name === undefined) return 'the whole line';
  return isField(name) ? fieldWords[name] : 'a field that service lines do not have';
};

const unreadFields = ({ path, faults }: UnreadLine): string[] => [
  ...new Set(faults.map((fault) => wordOf(fault.path.slice(path.length).split('/')[1]))),
];

/** A line that could not be read may conflict with every other. */
export const unreadLineRule = defineRule({
  id: 'unbundling/unread-line',
  title: 'Every service line could be read.',
  description:
    "With `faults: 'collect'`, a malformed service line is left out and the others are checked. What it bills is unknown, so that whatever it could conflict with is not ready. `faults` in the report says where the line is malformed.",
  citations: [cite.library('What is unknown is never a pass')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'left-out': {
      outcome: 'no-data',
      message:
        'A service line could not be read, so it was left out and not compared. Missing, malformed, or used twice: {fields}.',
      remedy:
        'Correct the line in the billing system ({fields}), export the lines again, and repeat the check.',
    },
  },
  check: (line: UnreadLine) => ({
    reason: 'left-out',
    params: { fields: unreadFields(line) },
    ...(line.serviceId === undefined ? {} : { serviceIds: [line.serviceId] }),
  }),
});
