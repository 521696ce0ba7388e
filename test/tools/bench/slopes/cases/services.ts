import {
  type BilledService,
  detectUnbundling,
  type PayerPolicy,
  reconcileGroupClaims,
  validateGroupSession,
} from '../../../../../src/index.js';
import {
  groupHour,
  individualHour,
  riverPlan,
} from '../../../../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../../../../src/rule-book/example-records/small-process-group.js';
import { variedServiceOf } from '../../../scale/made-up-services.js';
import { ProseMaker } from '../../notes/prose.js';
import { doubling, type Growing } from '../slope.js';

type Make = (index: number, size: number) => BilledService;

const many = <T>(size: number, make: (index: number, size: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index, size));

const pad = (value: number): string => String(value).padStart(2, '0');

/** A time on one day, given as its second. */
const clock = (second: number): string => {
  const at = second % 86_400;
  return `2026-03-04T${pad(Math.floor(at / 3600))}:${pad(Math.floor(at / 60) % 60)}:${pad(at % 60)}-05:00`;
};

const own = (index: number) => ({
  serviceId: `service-${index}`,
  encounterId: `encounter-${index}`,
  note: { noteId: `note-${index}`, medicalNecessity: `Need ${index}.` },
});

const line: Make = (index) => ({ ...individualHour, ...own(index) });
const group: Make = (index) => ({
  ...groupHour,
  ...own(index),
  groupSessionId: `session-${index}`,
});

/** The given number of groups among the other lines of one patient and day. */
const dayWith =
  (groups: number): Make =>
  (index, size) =>
    (index < groups ? group : line)(index, size);

// One clinician with overlapping services, each for a different patient.
const overlapping: Make = (index, size) => ({
  ...line(index, size),
  patientId: `patient-${index}`,
  start: clock(index % 3600),
  end: clock(86_399 - (index % 3600)),
});

// Each service overlaps only with its neighbors.
const chained: Make = (index, size) => ({
  ...overlapping(index, size),
  start: clock(Math.floor((index / size) * 80_000)),
  end: clock(Math.floor((index / size) * 80_000) + 60),
});

const oneSession: Make = (index, size) => ({
  ...group(index, size),
  groupSessionId: 'one',
  renderingNpi: `clinician-${index}`,
});

// Timeless services: groups through a month, and bundles billed to another payer.
const bundled: Make = (index, size) => {
  const date = `2026-03-${pad((index % 28) + 1)}`;
  const { start: _, end: __, ...timeless } = group(index, size);
  return index % 8 === 0 && index / 8 < 1_000
    ? { ...timeless, serviceDate: date }
    : { ...timeless, serviceDate: '2026-03-31', code: 'G2086', payerId: 'another' };
};

const sentence = 'He named the craving before anybody asked and the group was quiet for it. ';
const withText: Make = (index, size) => ({
  ...dayWith(10)(index, size),
  note: { noteId: `note-${index}`, text: `${sentence.repeat(20)}${index}.` },
});

const prose = new ProseMaker(21);
const longNotes = Array.from({ length: 128 }, () =>
  Array.from({ length: 30 }, () => prose.note()).join(' '),
);
const withOwnText: Make = (index, size) => ({
  ...dayWith(10)(index, size),
  note: { noteId: `note-${index}`, text: longNotes[index] ?? '' },
});

const growing = (name: string, make: Make, last = 131_072, first = 1_024): Growing => ({
  name: `detectUnbundling: ${name}`,
  sizes: doubling(first, last),
  of: (size) => {
    const services = many(size, make);
    return () => detectUnbundling(services, { payers: [riverPlan] });
  },
});

const policyOf = (index: number): PayerPolicy => ({ ...riverPlan, payerId: `payer-${index}` });

/** Growth of detecting, reconciling and checking with the number of services. */
export const servicesGrow: readonly Growing[] = [
  growing('services of a clinic', variedServiceOf),
  growing('one clinician, all overlapping', overlapping),
  growing('one clinician, neighbors overlapping', chained),
  growing('one patient and day, ten groups among them', dayWith(10), 65_536),
  growing('one patient and day, 45 groups among them', dayWith(45), 8_192),
  growing('one patient, day and group session', oneSession),
  growing(
    'one patient, day and session, every id empty',
    (index, size) => ({
      ...oneSession(index, size),
      groupSessionId: '',
      renderingNpi: '',
      serviceId: `${index}`,
    }),
    8_192,
  ),
  growing('groups in the month of another payer’s bundles', bundled, 32_768),
  growing('notes of one text, one patient and day', withText, 512, 64),
  growing('long notes that differ, one patient and day', withOwnText, 128, 8),
  growing('every service refused', (index, size) => ({ ...line(index, size), code: 'x' })),
  growing('one id for all', (index, size) => ({ ...line(index, size), serviceId: 'one' })),
  {
    name: 'detectUnbundling: as many payers as services',
    sizes: doubling(1_024, 65_536),
    of: (size) => {
      const services = many(size, (index) => ({
        ...variedServiceOf(index),
        payerId: `payer-${index}`,
      }));
      const payers = many(size, policyOf);
      return () => detectUnbundling(services, { payers });
    },
  },
  {
    name: 'reconcileGroupClaims: lines of the session',
    sizes: doubling(1_024, 131_072),
    of: (size) => {
      const services = many(size, (index) => ({
        ...group(index, size),
        patientId: `patient-${index % 97}`,
        groupSessionId: smallProcessGroup.sessionId,
      }));
      return () => reconcileGroupClaims(smallProcessGroup, services);
    },
  },
  {
    name: 'validateGroupSession: other services of the day',
    sizes: doubling(1_024, 65_536),
    of: (size) => {
      const services = many(size, (index) => ({ ...line(index, size), patientId: 'patient-a' }));
      return () => validateGroupSession(smallProcessGroup, { services });
    },
  },
  {
    name: 'validateGroupSession: service ids that end in more and more stars',
    sizes: doubling(512, 8_192),
    of: (size) => {
      const services = many(size, (index) => ({
        ...line(index, size),
        serviceId: `${smallProcessGroup.sessionId}/patient-a${'*'.repeat(index)}`,
      }));
      return () => validateGroupSession(smallProcessGroup, { services });
    },
  },
];
