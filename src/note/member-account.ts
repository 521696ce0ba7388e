import type { GroupMember } from '../record/group-member.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import { clockTimes } from './clock-times.js';
import {
  blank,
  formatInWords,
  labelled,
  labelledIfSaid,
  listed,
  minutesInWords,
} from './labelled-line.js';
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
  labelled('Member', name && [name.given, name.family].filter(hasText).join(' '));

// Where the section is one text, what has no box of its own may stand in it: no blank.
const box = (note: NoteWords, part: MemberBox): string[] =>
  partGiven(note, part) === 'only-text' ? [] : [labelled(boxLabels[part], note[part])];

const presence = ({ session, present, minutes, serviceDate }: MemberFacts): string[] => {
  const { whole, hasTimes } = session;
  const [first] = present;
  if (!hasTimes) return [];
  if (!first) return [`Present: ${blank}`];
  // Presence is merged: a stretch as long as the session is the only one.
  const throughout = first.start === whole.start && first.end === whole.end;
  return throughout
    ? []
    : [`Present: ${clockTimes(present, serviceDate)}, ${minutesInWords(minutes)}`];
};

const place = ({ session: { recorded }, telehealth, placeOfService }: MemberFacts): string[] => [
  ...(telehealth === (recorded.telehealth ?? 'in-person')
    ? []
    : [`Format for this member: ${formatInWords(telehealth)}`]),
  ...(placeOfService === recorded.placeOfService
    ? []
    : [`Place of service for this member: ${placeOfService}`]),
];

const goals = ({ goalIds = [], diagnosisNeed }: NoteWords, { treatmentPlan }: GroupMember) => {
  const named = goalIds.filter(hasText).map((goalId) => {
    const goal = treatmentPlan?.goals.find((one) => one.goalId === goalId);
    return goal && hasText(goal.text) ? goal.text.trim() : labelled(goalId, undefined);
  });
  if (named.length === 0 && !hasText(diagnosisNeed))
    return [labelled('Treatment plan goal or diagnosis-supported need', undefined)];
  return [
    ...labelledIfSaid('Treatment plan goals', listed(named)),
    ...labelledIfSaid('Diagnosis-supported need', diagnosisNeed),
  ];
};

const risk = ({ riskChanged, risk: described }: NoteWords): string => {
  if (riskChanged === undefined) return labelled('Risk', described);
  if (riskChanged) return labelled('Risk changed', described);
  return hasText(described) ? labelled('Risk unchanged', described) : 'Risk: unchanged';
};

const ofAbsent = (note: NoteWords): string[] => [
  'Attendance: absent',
  ...labelledIfSaid('Risk', note.risk),
  labelled(boxLabels.plan, note.plan),
];

const ofAttending = (facts: MemberFacts, note: NoteWords): string[] => [
  ...presence(facts),
  ...place(facts),
  ...labelledIfSaid('Note', note.text),
  ...(['participation', 'meaning', 'interventions', 'response', 'progress'] as const).flatMap(
    (part) => box(note, part),
  ),
  ...goals(note, facts.member),
  risk(note),
  ...box(note, 'plan'),
];

/** The member’s own part of the chart. It holds no signature: that is the clinician’s act. */
export const memberAccount = (facts: MemberFacts): string => {
  const note: NoteWords = facts.member.note ?? {};
  return [
    heading(facts.member),
    ...(facts.attended ? ofAttending(facts, note) : ofAbsent(note)),
  ].join('\n');
};
