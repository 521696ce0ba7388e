import { sectionText } from '../note/member-section.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import { groupCodes, groupPsychotherapyCode } from '../reference/codes/group-codes.js';
import { inForce } from '../reference/dated.js';
import type { BilledService, ServiceNote } from '../unbundling/billed-service.js';

const reasonFor = ({ note, member }: MemberFacts): string => {
  const goals = (member.treatmentPlan?.goals ?? []).filter(({ goalId }) =>
    note?.goalIds?.includes(goalId),
  );
  return [...goals.map(({ text }) => text), note?.diagnosisNeed].filter(hasText).join(' ');
};

const noteOf = (member: MemberFacts): ServiceNote | undefined => {
  const { note, session } = member;
  if (!note) return undefined;
  const { focus, interventions } = session.recorded;
  const medicalNecessity = reasonFor(member);
  return {
    noteId: note.noteId,
    text: sectionText(note),
    ...(focus === undefined ? {} : { focus }),
    ...(interventions === undefined ? {} : { interventions }),
    ...(medicalNecessity === '' ? {} : { medicalNecessity }),
  };
};

// The same-day rules know only the common group codes; they treat any other code a payer requires as 90853.
const codeOf = ({ policy, serviceDate }: MemberFacts): string => {
  const code = policy?.code ?? groupPsychotherapyCode;
  return inForce(groupCodes, serviceDate)?.value.includes(code) ? code : groupPsychotherapyCode;
};

/** The member's group line for the session, from first arrival to last departure. */
export const groupLineOf = (
  member: MemberFacts,
  serviceId: string,
  billingNpi: string | undefined,
): BilledService => {
  const { session, present, renderingProvider } = member;
  const { sessionId, start, end } = session.recorded;
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
    // Without a rendering provider, which session/rendering-provider reports, the line matches no other NPI.
    renderingNpi: facilitator?.npi ?? '',
    ...(billingNpi === undefined ? {} : { billingNpi }),
    ...(facilitator?.practitionerType ? { practitionerType: facilitator.practitionerType } : {}),
    groupSessionId: sessionId,
    ...(note ? { note } : {}),
  };
};
