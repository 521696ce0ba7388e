import { InputError, validateGroupSession } from 'group-therapy-billing';
import { type CdsHooksCard, fromFhirBundle, toCdsHooksCards } from 'group-therapy-billing/fhir';
import { medicare } from 'group-therapy-billing/reference';
import * as z from 'zod/mini';

/** The service, as an EHR discovers it. */
export const service = {
  id: 'group-therapy-note',
  hook: 'encounter-discharge',
  title: 'Group therapy note and claim',
  description:
    'Checks a group psychotherapy session and this patient’s note before the session is billed, and whether the note is specific to this patient.',
  prefetch: {
    group: [
      'Encounter?_id={{context.encounterId}}&_include=Encounter:part-of',
      '_revinclude:iterate=Encounter:part-of',
      '_include:iterate=Encounter:subject',
      '_include:iterate=Encounter:participant',
      '_include:iterate=Encounter:location',
      '_include:iterate=Encounter:diagnosis',
      '_revinclude:iterate=Composition:encounter',
      '_revinclude:iterate=CarePlan:subject',
      '_include:iterate=CarePlan:goal',
      '_revinclude:iterate=Coverage:beneficiary',
      '_include:iterate=Coverage:payor',
      '_revinclude:iterate=PractitionerRole:practitioner',
    ].join('&'),
  },
};

const requestSchema = z.object({
  hook: z.literal(service.hook),
  hookInstance: z.string(),
  context: z.object({ patientId: z.string(), encounterId: z.string() }),
  prefetch: z.optional(z.object({ group: z.any() })),
});

/** A response of the service. */
export interface HookAnswer {
  readonly status: 200 | 400 | 412;
  readonly body: { readonly cards: CdsHooksCard[] } | { readonly error: string };
}

type Reading = ReturnType<typeof fromFhirBundle>;
type Missing = Reading['missing'];

const source = { label: 'group-therapy-billing' };

const missingCard = (missing: Missing): CdsHooksCard => ({
  summary: 'This group session cannot be checked because its record is incomplete.',
  detail: missing
    .filter(({ required }) => required)
    .map(({ lookedFor, neededFor }) => `- ${lookedFor}: needed for ${neededFor}`)
    .join('\n'),
  indicator: 'warning',
  source,
});

const ownId = 'urn:group-therapy-billing:id';

const patientSchema = z.object({
  resourceType: z.literal('Patient'),
  id: z.string(),
  identifier: z.optional(z.array(z.object({ system: z.optional(z.string()), value: z.string() }))),
});

const entriesSchema = z.object({ entry: z.array(z.object({ resource: z.unknown() })) });

// The hook has the patient's logical ID. The session may use the ID of the practice instead.
const patientIdIn = (bundle: unknown, logicalId: string): string => {
  const read = z.safeParse(entriesSchema, bundle);
  for (const { resource } of read.success ? read.data.entry : []) {
    const patient = z.safeParse(patientSchema, resource);
    if (patient.success && patient.data.id === logicalId)
      return patient.data.identifier?.find(({ system }) => system === ownId)?.value ?? logicalId;
  }
  return logicalId;
};

const cardsFor = (reading: Reading, patientId: string): CdsHooksCard[] => {
  if (!reading.complete) return [missingCard(reading.missing)];
  const report = validateGroupSession(reading.session, { payers: medicare, checks: false });
  // One patient's chart must not show findings about another patient.
  const members = report.members.filter((member) => member.patientId === patientId);
  return members.length === 0 ? [] : toCdsHooksCards({ findings: report.findings, members });
};

/** Responds to a call of the hook. */
export const answerHook = (body: unknown): HookAnswer => {
  const call = z.safeParse(requestSchema, body);
  if (!call.success) return { status: 400, body: { error: 'This is not a call of this hook.' } };
  const { context, prefetch } = call.data;
  const bundle = prefetch?.group;
  if (!bundle) return { status: 412, body: { error: 'The prefetch has no bundle of the group.' } };
  try {
    const cards = cardsFor(fromFhirBundle(bundle), patientIdIn(bundle, context.patientId));
    return { status: 200, body: { cards } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { status: 400, body: { error: error.message } };
  }
};
