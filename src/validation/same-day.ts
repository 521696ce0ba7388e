import type { Finding } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';
import { sectionText } from '../note/member-section.js';
import type { RuleBasis } from '../options/rule-options.js';
import { groupCodes, groupPsychotherapyCode } from '../reference/codes/group-codes.js';
import { inForce } from '../reference/dated.js';
import type { MemberFacts } from '../session/member-facts.js';
import { said } from '../session/said.js';
import type { SessionFacts } from '../session/session-facts.js';
import type { BilledService, ServiceNote } from '../unbundling/billed-service.js';
import { judgeServices } from '../unbundling/judge-services.js';

/** What else the patients of a session were billed for that day, and how it is read. */
export interface SameDayServices {
  readonly services: readonly BilledService[];
  /** Where the list stands in the caller's input. */
  readonly path: string;
  /** Who is paid, where that is known. */
  readonly billingNpi?: string;
}

/** What came of comparing the session with the rest of the day. */
export interface SameDayResult {
  /** By patient id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly ncci: Ruleset['ncci'];
}

const reasonFor = ({ note, member }: MemberFacts): string => {
  const goals = (member.treatmentPlan?.goals ?? []).filter(({ goalId }) =>
    note?.goalIds?.includes(goalId),
  );
  return [...goals.map(({ text }) => text), note?.diagnosisNeed ?? ''].filter(said).join(' ');
};

const noteOf = (member: MemberFacts): ServiceNote | undefined => {
  const { note, session } = member;
  if (!note) return undefined;
  const { focus, interventions } = session.session;
  const medicalNecessity = reasonFor(member);
  return {
    noteId: note.noteId,
    text: sectionText(note),
    ...(focus === undefined ? {} : { focus }),
    ...(interventions === undefined ? {} : { interventions }),
    ...(medicalNecessity === '' ? {} : { medicalNecessity }),
  };
};

// A payer's own code for the group is still the group: what it goes beside is asked as of 90853.
const codeOf = ({ policy, serviceDate }: MemberFacts): string => {
  const code = policy?.code ?? groupPsychotherapyCode;
  return inForce(groupCodes, serviceDate)?.value.includes(code) ? code : groupPsychotherapyCode;
};

/** The session as the member's group line: from the first arrival to the last leaving. */
const groupLineOf = (
  member: MemberFacts,
  serviceId: string,
  billingNpi: string | undefined,
): BilledService => {
  const { session, present, renderingProvider } = member;
  const { sessionId, start, end } = session.session;
  const facilitator =
    typeof renderingProvider === 'string' ? undefined : renderingProvider.facilitator;
  const note = noteOf(member);
  return {
    serviceId,
    patientId: member.patientId,
    ...(member.member.payerId === undefined ? {} : { payerId: member.member.payerId }),
    code: codeOf(member),
    serviceDate: member.serviceDate,
    start: present[0]?.from ?? start,
    end: present.at(-1)?.to ?? end,
    renderingNpi: facilitator?.npi ?? '',
    ...(billingNpi === undefined ? {} : { billingNpi }),
    ...(facilitator?.practitionerType ? { practitionerType: facilitator.practitionerType } : {}),
    groupSessionId: sessionId,
    ...(note ? { note } : {}),
  };
};

const unusedId = (wanted: string, used: ReadonlySet<string>): string => {
  let id = wanted;
  while (used.has(id)) id += '*';
  return id;
};

/**
 * Holds the session against what else its patients were billed for that day. The session stands as
 * the group line of each insured member who attended, unless the services have that line already.
 */
export const sameDay = (
  facts: SessionFacts,
  { services, path, billingNpi }: SameDayServices,
  basis: RuleBasis,
): SameDayResult => {
  const { sessionId } = facts.session;
  const used = new Set(services.map(({ serviceId }) => serviceId));
  const own = services.filter(
    ({ groupSessionId, status = 'active' }) => groupSessionId === sessionId && status === 'active',
  );
  const lines = new Map(own.map(({ serviceId, patientId }) => [serviceId, patientId]));
  const given = new Set(own.map(({ patientId }) => patientId));
  const standing = facts.attending
    .filter(({ insured, patientId }) => insured && !given.has(patientId))
    .map((member) =>
      groupLineOf(member, unusedId(`${sessionId}/${member.patientId}`, used), billingNpi),
    );
  for (const { serviceId, patientId } of standing) lines.set(serviceId, patientId);
  const { findings, ruleset } = judgeServices(
    [...services, ...standing],
    basis,
    (place) => `${path}/${place}`,
  );
  const byPatient = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { patientId = '', serviceIds = [] } = finding;
    // What two other services of the day have with each other is not this session's.
    if (!serviceIds.some((id) => lines.get(id) === patientId)) continue;
    const known = byPatient.get(patientId);
    if (known) known.push(finding);
    else byPatient.set(patientId, [finding]);
  }
  return { findings: byPatient, ncci: ruleset.ncci };
};
