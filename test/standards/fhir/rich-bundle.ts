import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { own, systems } from '../../../src/standards/fhir/systems.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';

const evening = (clock: string): string => `2026-03-04T${clock}:00-05:00`;

/** Two members and two clinicians, with everything this library reads. */
const richSession: GroupSession = change(
  { ...smallProcessGroup, members: smallProcessGroup.members.slice(0, 2) },
  {
    '/timeZone': 'America/New_York',
    '/telehealth': 'audio-video',
    '/placeOfService': '10',
    '/billAs': 'professional',
    '/sizeRationale': 'Two were ill.',
    '/facilitators/0/supervisedBy': 'supervisor',
    '/facilitators/0/bills': false,
    '/facilitators/-': {
      providerId: 'supervisor',
      name: { given: 'Ana', family: 'Ferreira' },
      credential: 'PhD',
      npi: '1999999992',
      practitionerType: 'clinical-psychologist',
      taxonomyCode: '103TC0700X',
      bills: true,
    },
    '/members/0/renderingProviderId': 'supervisor',
    '/members/0/name/preferred': 'Teo',
    '/members/0/presence': [
      { from: evening('18:30'), to: evening('18:55') },
      { from: evening('19:05'), to: evening('19:45') },
    ],
    '/members/0/telehealth': 'audio-only',
    '/members/0/firstSession': true,
    '/members/0/interactiveComplexity': 'An interpreter was needed.',
    '/members/0/authorization': {
      number: 'AUTH-7',
      from: '2026-01-01',
      to: '2026-06-30',
      sessionsLeft: 3,
    },
    '/members/0/treatmentPlan/effectiveTo': '2026-12-31',
    '/members/0/note/cosignature': { providerId: 'supervisor', signedAt: evening('21:00') },
    '/members/0/note/reviewedBy': 'supervisor',
    '/members/0/note/reviewedAt': evening('20:30'),
    '/members/0/note/riskChanged': true,
    '/members/0/note/draftedBy': 'ai',
    '/members/0/note/amendments': [
      { at: '2026-03-05T09:00:00-05:00', providerId: 'supervisor', kind: 'addendum' },
    ],
  },
);

const entry = (resource: FhirResource): BundleEntry => ({
  fullUrl: `https://ehr.example/fhir/${resource.resourceType}/${resource.id}`,
  resource,
});

const [, second] = richSession.members;
const patient = { reference: `Patient/${second?.patientId}` };
const words = Buffer.from('Walked out and came back; called his sister.').toString('base64');

// Other forms of notes, plans and signatures, which `bundleOf` does not write.
const further: FhirResource[] = [
  {
    resourceType: 'DocumentReference',
    id: 'document',
    status: 'current',
    subject: patient,
    date: evening('20:15'),
    author: [{ reference: 'PractitionerRole/supervisor.role' }],
    content: [
      { attachment: { contentType: 'application/pdf', url: 'https://ehr.example/note.pdf' } },
      { attachment: { url: 'Binary/words' } },
    ],
    context: {
      encounter: [{ reference: `Encounter/${richSession.sessionId}.${second?.patientId}` }],
      period: { start: '2026-03-04' },
      related: [{ reference: `Goal/${second?.patientId}.goal-1` }],
    },
  },
  { resourceType: 'Binary', id: 'words', contentType: 'text/plain;charset=utf-8', data: words },
  {
    resourceType: 'Provenance',
    id: 'signed',
    target: [{ reference: 'DocumentReference/document' }],
    recorded: evening('20:20'),
    agent: [],
    signature: [
      {
        type: [],
        when: evening('20:20'),
        who: { identifier: { system: systems.npi, value: '1999999992' } },
      },
      { type: [], when: evening('20:25'), who: { reference: 'Practitioner/supervisor' } },
    ],
  },
  {
    resourceType: 'ServiceRequest',
    id: 'group-therapy',
    status: 'active',
    intent: 'order',
    subject: patient,
    code: { coding: [{ system: systems.hcpcsWithTls, code: 'G0410' }] },
  },
  {
    resourceType: 'CarePlan',
    id: 'old-plan',
    status: 'completed',
    intent: 'plan',
    subject: patient,
    period: { start: '2025-01-01', end: '2025-12-31' },
  },
  {
    resourceType: 'CarePlan',
    id: 'new-plan',
    status: 'active',
    intent: 'plan',
    subject: patient,
    period: { start: '2026-02-01' },
    goal: [{ reference: `Goal/${second?.patientId}.goal-1` }],
    activity: [{ reference: { reference: 'ServiceRequest/group-therapy' } }],
    extension: [{ url: own('review-by'), valueDateTime: '2026-05-01T10:00:00Z' }],
  },
  {
    resourceType: 'Coverage',
    id: 'second-coverage',
    status: 'active',
    beneficiary: patient,
    order: 2,
    payor: [{ identifier: { system: 'https://clearinghouse.example/payers', value: '2' } }],
    period: { start: '2026-01-01', end: '2026-12-31' },
  },
];

/** A bundle with a resource of every type that is read. */
export const richBundle = (layout: LayoutKind): Bundle => {
  const bundle = bundleOf(richSession, layout);
  const kept = (bundle.entry ?? []).filter(
    ({ resource }) =>
      resource?.id !== second?.note?.noteId && resource?.id !== second?.treatmentPlan?.planId,
  );
  return { ...bundle, entry: [...kept, ...further.map(entry)] };
};
