import {
  buildPerPatientClaims,
  composeNote,
  type GroupMember,
  type GroupSession,
  type PayerPolicy,
  validateGroupSession,
} from '../../../../../src/index.js';
import { toHtml } from '../../../../../src/report/index.js';
import { change } from '../../../../../src/rule-book/change.js';
import { clinicBilling } from '../../../../../src/rule-book/example-records/clinic-billing.js';
import { smallProcessGroup } from '../../../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../../../src/standards/fhir/index.js';
import { bundleOf } from '../../../../standards/fhir/bundle-of.js';
import { ProseMaker } from '../../notes/prose.js';
import { doubling, type Growing } from '../slope.js';

const [ground] = smallProcessGroup.members;

const memberAt = (index: number, response: string): GroupMember =>
  change(ground, {
    '/patientId': `patient-${index}`,
    '/name': { given: `Given${index}`, family: `Family${index}` },
    '/note/noteId': `note-${index}`,
    '/note/response': response,
  }) ?? { patientId: '', attendance: 'absent' };

const sessionOf = (members: GroupMember[]): GroupSession => ({ ...smallProcessGroup, members });

const many = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const differing = (size: number): GroupSession => {
  const prose = new ProseMaker(7);
  return sessionOf(many(size, (index) => memberAt(index, prose.note())));
};
const copied = (size: number): GroupSession => {
  const text = new ProseMaker(7).note();
  return sessionOf(many(size, (index) => memberAt(index, text)));
};
const onePatient = (size: number): GroupSession => {
  const prose = new ProseMaker(7);
  return sessionOf(many(size, (index) => ({ ...memberAt(index, prose.note()), patientId: 'one' })));
};
const oneNote = (size: number): GroupSession => {
  const { members, ...others } = copied(size);
  return {
    ...others,
    members: members.map(({ note, ...member }) => ({
      ...member,
      ...(note ? { note: { ...note, noteId: 'one' } } : {}),
    })),
  };
};

const pad = (value: number): string => String(value).padStart(2, '0');
const clock = (second: number): string =>
  `2026-03-04T18:${pad(30 + Math.floor(second / 60))}:${pad(second % 60)}-05:00`;

// Every member joins and leaves repeatedly, and all members are the same patient.
const comingAndGoing = (size: number): GroupSession =>
  sessionOf(
    many(size, (index) => ({
      patientId: 'one',
      attendance: 'attended',
      presence: many(200, (at) => ({
        from: clock((at * 8 + index) % 1_700),
        to: clock(((at * 8 + index) % 1_700) + 1),
      })),
    })),
  );

const rosters: readonly (readonly [string, (size: number) => GroupSession])[] = [
  ['notes that differ', differing],
  ['one text in every note', copied],
  ['one patient listed again and again', onePatient],
  ['one note for all', oneNote],
  ['one patient who comes and goes', comingAndGoing],
];

const policies = (size: number): PayerPolicy[] =>
  many(size, (index) => ({
    payerId: index === 0 ? 'harbor-health' : `payer-${index}`,
    name: 'Made up',
    effective: { from: '2026-01-01' },
    citations: [],
  }));

const texts = (size: number): GroupSession =>
  change(smallProcessGroup, {
    '/members/0/note/response': 'She told of the boat, and of 3 banks. '.repeat(size / 32),
    '/members/1/note/response': 'He told of the boat, or of 4 banks. '.repeat(size / 32),
    '/focus': 'Boats and banks. '.repeat(size / 32),
  });

/** Growth of checking a session with the roster, the payers and the texts. */
export const sessionsGrow: readonly Growing[] = [
  ...rosters.flatMap(([name, make]): Growing[] => [
    {
      name: `validateGroupSession: a roster, ${name}`,
      sizes: [62, 125, 250, 500],
      of: (size) => {
        const session = make(size);
        return () => validateGroupSession(session);
      },
    },
    {
      name: `buildPerPatientClaims: a roster, ${name}`,
      sizes: [62, 125, 250, 500],
      of: (size) => {
        const session = make(size);
        const billing = { ...clinicBilling, individuality: false as const };
        return () => buildPerPatientClaims(session, billing);
      },
    },
    {
      name: `toHtml: the report of a roster, ${name}`,
      sizes: [62, 125, 250, 500],
      of: (size) => {
        const notes = make(size);
        const report = validateGroupSession(notes);
        const claims = buildPerPatientClaims(notes, clinicBilling);
        return () => toHtml(report, { notes, claims });
      },
    },
  ]),
  {
    name: 'validateGroupSession: payers',
    sizes: doubling(1_024, 65_536),
    of: (size) => {
      const payers = policies(size);
      return () => validateGroupSession(smallProcessGroup, { payers });
    },
  },
  {
    name: 'validateGroupSession: letters of two notes and the frame',
    sizes: doubling(65_536, 4_194_304),
    of: (size) => {
      const session = texts(size);
      return () => validateGroupSession(session);
    },
  },
  {
    name: 'composeNote: letters of the note and the frame',
    sizes: doubling(65_536, 8_388_608),
    of: (size) => {
      const session = texts(size);
      return () => composeNote(session, 'patient-a');
    },
  },
  {
    name: 'fromFhirBundle: patients, whole encounter',
    sizes: doubling(125, 4_000),
    of: (size) => {
      const bundle = bundleOf(differing(size), 'one encounter with parts');
      return () => fromFhirBundle(bundle);
    },
  },
  {
    name: 'fromFhirBundle: patients, simultaneous encounters',
    sizes: doubling(125, 4_000),
    of: (size) => {
      const bundle = bundleOf(differing(size), 'simultaneous encounters');
      return () => fromFhirBundle(bundle);
    },
  },
];
