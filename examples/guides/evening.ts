import { change, removed } from '../../src/rule-book/change.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { BilledService, Note } from '../../src/index.js';

/** An evening on which one of three notes was left unsigned. */
export const session = change(smallProcessGroup, { '/members/1/note/signature': removed });

/** An evening of which most was instruction. */
export const taughtSession = change(smallProcessGroup, { '/instruction': 'most' });

/** How the clinic bills. */
export const billing = clinicBilling;

/** The same hour billed as group and as individual therapy, with a modifier on it. */
export const services: BilledService[] = [
  {
    serviceId: 'line-1',
    patientId: 'patient-a',
    code: '90853',
    serviceDate: '2026-03-04',
    start: '2026-03-04T18:30:00-05:00',
    end: '2026-03-04T19:45:00-05:00',
    renderingNpi: '1234567893',
  },
  {
    serviceId: 'line-2',
    patientId: 'patient-a',
    code: '90834',
    modifiers: ['59'],
    serviceDate: '2026-03-04',
    start: '2026-03-04T19:00:00-05:00',
    end: '2026-03-04T19:45:00-05:00',
    renderingNpi: '1234567893',
  },
];

/** Two notes of one group; the second is the first under another name. */
export const notes: Note[] = [
  {
    noteId: 'note-1',
    patientId: 'patient-a',
    sessionId: 'process-2026-03-04',
    name: { given: 'Teodora', family: 'Vance' },
    text: 'Teodora told the group that she had canceled dinner with her sister again and watched the clock while others answered. She turned her chair away when Ruben laughed, then asked him directly whether he had been annoyed.',
  },
  {
    noteId: 'note-2',
    patientId: 'patient-b',
    sessionId: 'process-2026-03-04',
    name: { given: 'Ruben', family: 'Okafor' },
    text: 'Ruben told the group that he had canceled dinner with his sister again and watched the clock while others answered. He turned his chair away when Teodora laughed, then asked her directly whether she had been annoyed.',
  },
];
