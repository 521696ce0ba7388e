import { type BilledService, detectUnbundling } from 'group-therapy-billing';

const group: BilledService = {
  serviceId: 'group',
  patientId: 'patient-a',
  code: '90853',
  serviceDate: '2024-08-07',
  start: '2024-08-07T13:00:00-05:00',
  end: '2024-08-07T14:15:00-05:00',
  renderingNpi: '1234567893',
  note: {
    noteId: 'note-group',
    focus: 'Being honest with each other',
    interventions: ['linking between members'],
    medicalNecessity: 'Isolation keeps the relapses secret.',
    text: 'Told the group about the bottle in the garage and stayed when two members were angry with her.',
  },
};

const individual: BilledService = {
  serviceId: 'individual',
  patientId: 'patient-a',
  code: '90834',
  modifiers: ['XE'],
  serviceDate: '2024-08-07',
  start: '2024-08-07T09:00:00-05:00',
  end: '2024-08-07T09:45:00-05:00',
  renderingNpi: '1234567893',
  note: {
    noteId: 'note-individual',
    focus: 'What leads to the first drink',
    interventions: ['functional analysis'],
    medicalNecessity: 'Three relapses since June, each on a day alone at home.',
    text: 'Went through Sunday hour by hour on paper and found the phone call before the shop.',
  },
};

const apart = detectUnbundling([group, individual], { payers: [], rules: {} });
apart.pairs[0]?.edit;       //=> { column1: '90853', column2: '90834', modifierIndicator: '1' }
apart.pairs[0]?.modifier;   //=> { present: ['XE'], needed: true, accepted: ['XE', 'XP', 'XU', '59'], sufficient: true }
apart.pairs[0]?.verdict;    //=> 'distinct'

const overlapping = { ...individual, start: '2024-08-07T14:14:59-05:00', end: '2024-08-07T15:00:00-05:00' };
const twice = detectUnbundling([group, overlapping]);
twice.pairs[0]?.overlapMinutes;  //=> 1
twice.pairs[0]?.verdict;         //=> 'unbundled'
twice.findings.some(({ rule }) => rule === 'unbundling/modifier-does-not-cure');  //=> true

const touching = { ...overlapping, start: '2024-08-07T14:15:00-05:00' };
detectUnbundling([group, touching]).pairs[0]?.overlapMinutes;  //=> 0

const late: BilledService = {
  ...group,
  start: '2024-08-07T23:15:00-05:00',
  end: '2024-08-08T00:30:00-05:00',
};
const midnight: BilledService = {
  ...individual,
  serviceDate: '2024-08-08',
  start: '2024-08-08T00:00:00-05:00',
  end: '2024-08-08T00:45:00-05:00',
};
detectUnbundling([late, midnight]).pairs[0]?.overlapMinutes;  //=> 30

const policy = {
  payerId: 'harbor',
  name: 'Harbor Health',
  effective: { from: '2024-01-01' },
  groupsPerDay: 1,
  citations: [{ title: 'Harbor Health provider manual' }],
};
const colleague: BilledService = {
  ...group,
  serviceId: 'second',
  payerId: 'harbor',
  code: 'H0005',
  start: '2024-08-07T15:00:00-05:00',
  end: '2024-08-07T16:00:00-05:00',
  renderingNpi: '1987654320',
};
const two = detectUnbundling([{ ...group, payerId: 'harbor' }, colleague], { payers: [policy] });
two.findings.find(({ rule }) => rule === 'unbundling/units')?.reason;  //=> 'over-groups-per-day'

const silenced = detectUnbundling([group, overlapping], { rules: { 'unbundling/overlapping-time': 'off' } });
silenced.pairs[0]?.rules.includes('unbundling/overlapping-time');  //=> true
silenced.verdict;                                                  //=> 'blocked'

const prolonged: BilledService = { ...group, serviceId: 'prolonged', code: '99417', note: { noteId: 'n' } };
detectUnbundling([group, prolonged]).findings.find(({ rule }) => rule === 'unbundling/add-on')?.reason;  //=> 'no-primary'

const bare = detectUnbundling([group, { ...individual, modifiers: [] }], { rules: {} });
bare.findings.map(({ rule }) => rule).includes('unbundling/modifier-missing');  //=> true

import { reconcileGroupClaims } from 'group-therapy-billing';
import { session } from './evening.js';

const once: BilledService = {
  serviceId: 'room',
  patientId: 'patient-a',
  code: '90853',
  units: 3,
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  groupSessionId: session.sessionId,
};
const { findings } = reconcileGroupClaims(session, [once]);
findings.some(({ rule }) => rule === 'reconcile/whole-group-claim');            //=> true
findings.filter(({ rule }) => rule === 'reconcile/missing-claim').length;       //=> 2
