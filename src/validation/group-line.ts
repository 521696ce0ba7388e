import { sectionText } from '../note/member-section.js';
import type { GroupSession } from '../record/group-session.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import { groupPsychotherapyCode } from '../reference/codes/group-codes.js';
import type { Setting } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { BilledService, ServiceNote } from '../unbundling/billed-service.js';
import { isGroupService } from '../unbundling/service-line.js';

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

// A policy that requires the code of another kind of service is checked like one that requires 90853.
const asGroupLine = (line: BilledService, policy: PayerPolicy | undefined): BilledService =>
  isGroupService(line, policy) ? line : { ...line, code: groupPsychotherapyCode };

/** The claim type under which a session is billed. */
export const settingOf = ({ billAs }: GroupSession): Setting =>
  billAs === 'facility' ? 'outpatient-facility' : 'professional';

// Without a recorded time of the session the line has none.
const timesOf = ({ presence, session }: MemberFacts): Pick<BilledService, 'start' | 'end'> => {
  const { start, end } = session.recorded;
  const from = presence.present[0]?.from ?? start;
  const to = presence.present.at(-1)?.to ?? end;
  return from && to ? { start: from, end: to } : {};
};

/** The member's group line for the session, from first arrival to last departure. */
export const groupLineOf = (
  member: MemberFacts,
  serviceId: string,
  billingNpi: string | undefined,
): BilledService => {
  const { session, renderingProvider, policy } = member;
  const { sessionId } = session.recorded;
  const facilitator =
    typeof renderingProvider === 'string' ? undefined : renderingProvider.facilitator;
  const note = noteOf(member);
  const line: BilledService = {
    serviceId,
    patientId: member.patientId,
    ...(member.member.payerId === undefined ? {} : { payerId: member.member.payerId }),
    code: policy?.code ?? groupPsychotherapyCode,
    serviceDate: member.serviceDate,
    ...timesOf(member),
    // Without a rendering provider, which session/rendering-provider reports, the line matches no other NPI.
    renderingNpi: facilitator?.npi ?? '',
    ...(billingNpi === undefined ? {} : { billingNpi }),
    ...(facilitator?.practitionerType ? { practitionerType: facilitator.practitionerType } : {}),
    ...(session.recorded.billAs === 'facility' ? { setting: 'outpatient-facility' } : {}),
    groupSessionId: sessionId,
    ...(note ? { note } : {}),
  };
  return asGroupLine(line, policy);
};
