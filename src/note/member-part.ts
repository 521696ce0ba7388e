import type { GroupMember } from '../record/group-member.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import {
  blank,
  formatInWords,
  labeled,
  labeledIfAny,
  minutesInWords,
  onOneLine,
  periodsInWords,
} from './chart-lines.js';
import { type MemberBox, type NoteWords, partGiven } from './member-section.js';

const boxLabels: Readonly<Record<MemberBox, string>> = {
  participation: 'Participation',
  meaning: 'Clinical meaning',
  interventions: 'Interventions with this member',
  response: 'Response',
  progress: 'Progress',
  plan: 'Plan',
};

const heading = ({ name }: GroupMember): string =>
  labeled('Member', name && [name.given, name.family].filter(hasText).join(' '));

// If the section is one text, a part without a box of its own may be in that text: it gets no blank.
const box = (note: NoteWords, part: MemberBox): string[] =>
  partGiven(note, part) === 'only-text' ? [] : [labeled(boxLabels[part], note[part])];

const presence = ({ member, session, presence, minutes, serviceDate }: MemberFacts): string[] => {
  const { whole, isBackwards } = session;
  const { present } = presence;
  const [first] = present;
  // Presence is merged, so that a period as long as the session is the only one.
  const throughout =
    whole && first
      ? first.start === whole.start && first.end === whole.end
      : !Array.isArray(member.presence);
  if (isBackwards || throughout) return [];
  return first && minutes !== null
    ? [`Present: ${periodsInWords(present, serviceDate)}, ${minutesInWords(minutes)}`]
    : [`Present: ${blank}`];
};

const formatAndPlace = ({
  session: { recorded },
  telehealth,
  placeOfService,
}: MemberFacts): string[] => [
  ...(telehealth === (recorded.telehealth ?? 'in-person')
    ? []
    : [`Format for this member: ${formatInWords(telehealth)}`]),
  ...(placeOfService === recorded.placeOfService
    ? []
    : [`Place of service for this member: ${placeOfService}`]),
];

const goals = ({ goalIds = [], diagnosisNeed }: NoteWords, { treatmentPlan }: GroupMember) => {
  const named = goalIds.filter(hasText).map((goalId) => {
    const goal = treatmentPlan?.goals?.find((one) => one.goalId === goalId);
    return goal && hasText(goal.text) ? goal.text.trim() : labeled(goalId, undefined);
  });
  if (named.length === 0 && !hasText(diagnosisNeed))
    return [labeled('Treatment plan goal or diagnosis-supported need', undefined)];
  return [
    ...labeledIfAny('Treatment plan goals', onOneLine(named)),
    ...labeledIfAny('Diagnosis-supported need', diagnosisNeed),
  ];
};

const risk = ({ riskChanged, risk: described }: NoteWords): string => {
  if (riskChanged === undefined) return labeled('Risk', described);
  if (riskChanged) return labeled('Risk changed', described);
  return hasText(described) ? labeled('Risk unchanged', described) : 'Risk: unchanged';
};

const ofAbsent = (note: NoteWords): string[] => [
  'Attendance: absent',
  ...labeledIfAny('Risk', note.risk),
  labeled(boxLabels.plan, note.plan),
];

const ofAttending = (facts: MemberFacts, note: NoteWords): string[] => [
  ...presence(facts),
  ...formatAndPlace(facts),
  ...labeledIfAny('Note', note.text),
  ...(['participation', 'meaning', 'interventions', 'response', 'progress'] as const).flatMap(
    (part) => box(note, part),
  ),
  ...goals(note, facts.member),
  risk(note),
  ...box(note, 'plan'),
];

/** The member’s own part of the chart note. It has no signature: only the clinician signs. */
export const memberPart = (facts: MemberFacts): string => {
  const note: NoteWords = facts.member.note ?? {};
  return [
    heading(facts.member),
    ...(facts.attendance === 'unknown' ? [labeled('Attendance', undefined)] : []),
    ...(facts.attendance === 'absent' ? ofAbsent(note) : ofAttending(facts, note)),
  ].join('\n');
};
