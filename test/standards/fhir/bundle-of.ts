import type {
  Bundle,
  CarePlan,
  CodeableConcept,
  Composition,
  Encounter,
  Extension,
  FhirResource,
  Period,
  Reference,
} from 'fhir/r4.js';
import type { Facilitator } from '../../../src/record/facilitator.js';
import type { GroupMember } from '../../../src/record/group-member.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import type { MemberNote } from '../../../src/record/member-note.js';
import type { PersonName } from '../../../src/record/person-name.js';
import { isClosed, stretchesOf } from '../../../src/record/recorded-presence.js';
import { own, procedureSystem, systems } from '../../../src/standards/fhir/systems.js';

/** The session as a bundle holds it: every patient who attended has a period, if only that of the session. */
export const withPresence = (session: GroupSession): GroupSession => ({
  ...session,
  members: session.members.map(({ presence, ...member }) =>
    member.attendance === 'absent' ? member : { ...member, presence: presence ?? 'whole' },
  ),
});

/** The two ways EHRs record a group. */
export type LayoutKind = 'one encounter with parts' | 'simultaneous encounters';

const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';
const classes = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

const coded = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });
const to = (type: string, id: string): Reference => ({ reference: `${type}/${id}` });
const code = (name: string, valueCode: string): Extension => ({ url: own(name), valueCode });
const text = (name: string, valueString: string): Extension => ({ url: own(name), valueString });

const some = <Key extends string, T>(key: Key, list: T[]): { [K in Key]?: T[] } =>
  (list.length > 0 ? { [key]: list } : {}) as { [K in Key]?: T[] };

const when = <T, R>(value: T | undefined, make: (value: T) => R): R[] =>
  value === undefined ? [] : [make(value)];

/** A narrative as an EHR writes it, with escaped markup and a paragraph for each line. */
export const xhtml = (words: string): string => {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div xmlns="http://www.w3.org/1999/xhtml"><p>${escaped.replaceAll('\n', '</p><p>')}</p></div>`;
};

const fields = {
  participation: 'participation',
  meaning: 'meaning',
  interventions: 'interventions',
  response: 'response',
  progress: 'progress',
  plan: 'plan',
  text: 'text',
  frame: 'frame',
  risk: 'risk',
  diagnosisNeed: 'diagnosis-need',
} as const;

const fhirName = ({ given, family }: PersonName) => ({
  ...(given === undefined ? {} : { given: [given] }),
  ...(family === undefined ? {} : { family }),
});

const signer = (mode: 'legal' | 'professional', providerId: string, time: string | undefined) => ({
  mode,
  ...(time === undefined ? {} : { time }),
  party: to('Practitioner', providerId),
});

const compositionOf = (
  note: MemberNote,
  { patientId }: GroupMember,
  encounterId: string,
): Composition => {
  const { signature, cosignature, reviewedBy, reviewedAt } = note;
  const words = Object.entries(fields).flatMap(([field, section]) =>
    when(note[field as keyof typeof fields], (said) => ({
      title: section,
      code: coded(own('note-section'), section),
      text: { status: 'additional' as const, div: xhtml(said) },
    })),
  );
  const goals = when(note.goalIds, (ids) => ({
    title: 'Goals',
    entry: ids.map((id) => to('Goal', `${patientId}.${id}`)),
  }));
  return {
    resourceType: 'Composition',
    id: note.noteId,
    status: 'final',
    type: { text: 'Group note' },
    title: 'Group note',
    subject: to('Patient', patientId),
    encounter: to('Encounter', encounterId),
    date: note.writtenAt ?? '2026-03',
    author: [to('Practitioner', signature?.providerId ?? 'nobody')],
    ...some('attester', [
      ...when(cosignature, (one) => signer('legal', one.providerId, one.signedAt)),
      ...when(signature, (one) => signer('legal', one.providerId, one.signedAt)),
      ...(reviewedBy !== undefined && reviewedAt !== undefined
        ? [signer('professional', reviewedBy, reviewedAt)]
        : []),
    ]),
    ...some(
      'event',
      when(note.serviceDate, (start) => ({ period: { start } })),
    ),
    ...some('section', [...words, ...goals]),
    ...some('extension', [
      ...when(note.riskChanged, (valueBoolean) => ({ url: own('risk-changed'), valueBoolean })),
      ...when(note.draftedBy, (by) => code('drafted-by', by)),
      ...(note.amendments ?? []).map(({ at, providerId, kind, signedAt }) => ({
        url: own('amendment'),
        extension: [
          { url: 'at', valueDateTime: at },
          { url: 'by', valueReference: to('Practitioner', providerId) },
          { url: 'kind', valueCode: kind },
          ...when(signedAt, (valueDateTime) => ({ url: 'signed-at', valueDateTime })),
        ],
      })),
    ]),
  };
};

const planOf = (plan: NonNullable<GroupMember['treatmentPlan']>, patientId: string): CarePlan => ({
  resourceType: 'CarePlan',
  id: plan.planId,
  status: plan.status === 'ended' ? 'completed' : (plan.status ?? 'active'),
  intent: 'plan',
  subject: to('Patient', patientId),
  period: {
    start: plan.effectiveFrom,
    ...(plan.effectiveTo === undefined ? {} : { end: plan.effectiveTo }),
  },
  ...some(
    'goal',
    (plan.goals ?? []).map(({ goalId }) => to('Goal', `${patientId}.${goalId}`)),
  ),
  ...some(
    'activity',
    (plan.services ?? []).map((service) => ({
      detail: { status: 'in-progress' as const, code: coded(procedureSystem(service), service) },
    })),
  ),
  ...some(
    'extension',
    when(plan.reviewBy, (valueDate) => ({ url: own('review-by'), valueDate })),
  ),
});

const payerOf = (payerId: string): FhirResource => ({
  resourceType: 'Organization',
  id: payerId,
  name: 'A payer',
});

const locationOf = (placeOfService: string): FhirResource => ({
  resourceType: 'Location',
  id: `pos-${placeOfService}`,
  type: [coded(systems.placeOfService, placeOfService)],
});

const chartOf = (member: GroupMember, encounterId: string): FhirResource[] => {
  const { patientId, name, diagnoses = [], treatmentPlan, payerId, coverage, note } = member;
  const patient = to('Patient', patientId);
  return [
    {
      resourceType: 'Patient',
      id: patientId,
      ...some('name', [
        ...when(name, (full) => ({ use: 'official' as const, ...fhirName(full) })),
        ...when(name?.preferred, (preferred) => ({ use: 'nickname' as const, given: [preferred] })),
      ]),
    },
    ...diagnoses.map(
      (icd, index): FhirResource => ({
        resourceType: 'Condition',
        id: `${patientId}.${index}`,
        subject: patient,
        code: coded(systems.icd10cm, icd),
      }),
    ),
    ...when(treatmentPlan, (plan) => planOf(plan, patientId)),
    ...(treatmentPlan?.goals ?? []).map(
      ({ goalId, text: words }): FhirResource => ({
        resourceType: 'Goal',
        id: `${patientId}.${goalId}`,
        identifier: [{ system: own('id'), value: goalId }],
        lifecycleStatus: 'active',
        description: { text: words },
        subject: patient,
      }),
    ),
    ...(payerId !== undefined || coverage === 'self-pay'
      ? [
          {
            resourceType: 'Coverage' as const,
            id: `${patientId}.coverage`,
            status: 'active' as const,
            beneficiary: patient,
            payor: [payerId === undefined ? patient : to('Organization', payerId)],
            ...(coverage === 'self-pay' && payerId === undefined
              ? { type: coded(systems.selfPay, 'pay') }
              : {}),
          },
        ]
      : []),
    ...when(note, (one) => compositionOf(one, member, encounterId)),
  ];
};

const practitionerOf = (one: Facilitator): FhirResource[] => [
  {
    resourceType: 'Practitioner',
    id: one.providerId,
    name: [
      {
        ...(one.name ? fhirName(one.name) : {}),
        ...some(
          'suffix',
          when(one.credential, (words) => words),
        ),
      },
    ],
    ...some(
      'identifier',
      when(one.npi, (value) => ({ system: systems.npi, value })),
    ),
  },
  {
    resourceType: 'PractitionerRole',
    id: `${one.providerId}.role`,
    practitioner: to('Practitioner', one.providerId),
    ...some(
      'code',
      when(one.practitionerType, (type) => coded(own('practitioner-type'), type)),
    ),
    ...some(
      'specialty',
      when(one.taxonomyCode, (taxonomy) => coded(systems.taxonomy, taxonomy)),
    ),
    extension: [
      { url: own('bills'), valueBoolean: one.bills },
      ...when(one.supervisedBy, (supervisor) => ({
        url: own('supervised-by'),
        valueReference: to('Practitioner', supervisor),
      })),
    ],
  },
];

const detailsOf = (session: GroupSession): Partial<Encounter> => ({
  type: [
    ...when(session.groupType, (kind) => coded(own('group-type'), kind)),
    ...when(session.program, (program) => coded(own('program'), program)),
  ],
  ...some('extension', [
    ...when(session.timeZone, (zone) => code('time-zone', zone)),
    ...when(session.telehealth, (kind) => code('telehealth', kind)),
    ...when(session.billAs, (kind) => code('bill-as', kind)),
    ...when(session.focus, (words) => text('focus', words)),
    ...(session.interventions ?? []).map((words) => text('intervention', words)),
    ...(session.interaction?.length === 0 ? ['none'] : (session.interaction ?? [])).map((kind) =>
      code('interaction', kind),
    ),
    ...when(session.instruction, (share) => code('instruction', share)),
    ...when(session.sizeRationale, (words) => text('size-rationale', words)),
  ]),
});

const classOf = (telehealth: GroupSession['telehealth'] = 'in-person') => ({
  system: classes,
  code: telehealth === 'in-person' ? 'AMB' : 'VR',
});

const encounterIdOf = ({ sessionId }: GroupSession, { patientId }: GroupMember): string =>
  `${sessionId}.${patientId}`;

const partOf = (session: GroupSession, member: GroupMember, layout: LayoutKind): Encounter => {
  const { attendance, diagnoses = [], patientId, authorization } = member;
  const presence = stretchesOf(member.presence).filter(isClosed);
  const [only, ...more] = presence;
  const period: Period =
    only && more.length === 0
      ? { start: only.from, end: only.to }
      : { start: session.start, end: session.end };
  const details = layout === 'simultaneous encounters' ? detailsOf(session) : {};
  const stated = member.coverage === 'self-pay' && member.payerId === undefined;
  const extension = [
    ...(details.extension ?? []).filter(
      ({ url }) => url !== own('telehealth') || member.telehealth === undefined,
    ),
    ...when(member.telehealth, (kind) => code('telehealth', kind)),
    ...(more.length > 0 ? presence : []).map(({ from, to: end }) => ({
      url: own('presence'),
      valuePeriod: { start: from, end },
    })),
    ...when(stated ? undefined : member.coverage, (kind) => code('coverage', kind)),
    ...when(authorization, ({ number, from, to: end, sessionsLeft }) => ({
      url: own('authorization'),
      extension: [
        { url: 'number', valueString: number },
        { url: 'period', valuePeriod: { start: from, end } },
        ...when(sessionsLeft, (valueInteger) => ({ url: 'sessions-left', valueInteger })),
      ],
    })),
    ...when(member.firstSession, (valueBoolean) => ({ url: own('first-session'), valueBoolean })),
    ...when(member.interactiveComplexity, (words) => text('interactive-complexity', words)),
  ];
  return {
    resourceType: 'Encounter',
    id: encounterIdOf(session, member),
    status: attendance === 'attended' ? 'finished' : 'cancelled',
    class: classOf(member.telehealth ?? session.telehealth),
    subject: to('Patient', patientId),
    period,
    ...(layout === 'one encounter with parts'
      ? { partOf: to('Encounter', session.sessionId) }
      : {
          ...(details.type ? { type: details.type } : {}),
          identifier: [{ system: own('session'), value: session.sessionId }],
        }),
    participant: (session.facilitators ?? []).map(({ providerId, bills }) => ({
      type: [
        coded(
          participation,
          (
            member.renderingProviderId === undefined
              ? bills
              : member.renderingProviderId === providerId
          )
            ? 'PPRF'
            : 'SPRF',
        ),
      ],
      individual: to('Practitioner', providerId),
    })),
    location: [
      { location: to('Location', `pos-${member.placeOfService ?? session.placeOfService}`) },
    ],
    ...some(
      'diagnosis',
      diagnoses.map((_, index) => ({
        condition: to('Condition', `${patientId}.${index}`),
        rank: index + 1,
      })),
    ),
    ...some('extension', extension),
  };
};

const wholeOf = (session: GroupSession): Encounter => ({
  resourceType: 'Encounter',
  id: session.sessionId,
  status: 'finished',
  class: classOf(session.telehealth),
  period: { start: session.start, end: session.end },
  participant: (session.facilitators ?? []).map(({ providerId }) => ({
    individual: to('Practitioner', providerId),
  })),
  location: [{ location: to('Location', `pos-${session.placeOfService}`) }],
  ...detailsOf(session),
});

/** A session as an EHR records it in FHIR: the inverse of `fromFhirBundle`. */
export const bundleOf = (session: GroupSession, layout: LayoutKind): Bundle => {
  const placesOfService = [session, ...session.members].flatMap(
    ({ placeOfService }) => placeOfService ?? [],
  );
  const payers = session.members.flatMap(({ payerId }) => payerId ?? []);
  const resources: FhirResource[] = [
    ...(layout === 'one encounter with parts' ? [wholeOf(session)] : []),
    ...session.members.map((member) => partOf(session, member, layout)),
    ...(session.facilitators ?? []).flatMap(practitionerOf),
    ...session.members.flatMap((member) => chartOf(member, encounterIdOf(session, member))),
    ...[...new Set(placesOfService)].map(locationOf),
    ...[...new Set(payers)].map(payerOf),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: `https://ehr.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
};
