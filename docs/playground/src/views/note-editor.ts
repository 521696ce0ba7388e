import type { Finding, GroupMember, GroupSession, MemberNote } from 'group-therapy-billing';
import { minutesLater } from '../clock.js';
import { byId, element } from '../element.js';
import { markedIn } from '../note-score.js';
import { type NoteBox, noteBoxes, withMember, withNote } from '../session-edits.js';
import type { State, Update } from '../state.js';
import { showFindings } from './finding-list.js';
import { noteBox } from './note-box.js';
import { scoreCard } from './score-card.js';
import type { View } from './view.js';
import { nameOf } from './words.js';

const minutesToWrite = 20;

// The member's rendering provider signs; if the member names none, the first facilitator who bills.
const signerOf = (
  { facilitators = [] }: GroupSession,
  { renderingProviderId }: GroupMember,
): string | undefined =>
  renderingProviderId ?? (facilitators.find(({ bills }) => bills) ?? facilitators[0])?.providerId;

const signature = (session: GroupSession, member: GroupMember): Partial<MemberNote> => {
  const providerId = signerOf(session, member);
  if (providerId === undefined) return {};
  // Without a time of the session, no time of signing is made up.
  if (session.end === undefined) return { signature: { providerId } };
  const at = minutesLater(session.end, minutesToWrite);
  return { writtenAt: at, signature: { providerId, signedAt: at } };
};

const withoutSignature = (session: GroupSession, index: number): GroupSession =>
  withMember(session, index, (member) => {
    if (!member.note) return member;
    const { signature: _, cosignature: __, ...note } = member.note;
    return { ...member, note };
  });

/** The goals that the note addresses, and its signature. */
const goalsAndSignature = (getState: () => State, update: Update) => {
  const goals = byId('note-goals', HTMLElement);
  const signed = byId('note-signed', HTMLInputElement);

  goals.addEventListener('change', () => {
    const { session, open } = getState();
    const checked = [...goals.querySelectorAll('input')].filter((box) => box.checked);
    update({ session: withNote(session, open, { goalIds: checked.map(({ value }) => value) }) });
  });
  signed.addEventListener('change', () => {
    const { session, open } = getState();
    const member = session.members[open];
    if (!member) return;
    update({
      session: signed.checked
        ? withNote(session, open, signature(session, member))
        : withoutSignature(session, open),
    });
  });

  return ({ treatmentPlan, note }: GroupMember): void => {
    const choices = (treatmentPlan?.goals ?? []).map(({ goalId, text }) => {
      const checked = note?.goalIds?.includes(goalId) ?? false;
      const box = element('input', { type: 'checkbox', value: goalId, checked });
      return element('label', {}, box, text ?? goalId);
    });
    goals.replaceChildren(...(choices.length > 0 ? choices : ['No treatment plan goals.']));
    signed.checked = note?.signature !== undefined || note?.cosignature !== undefined;
  };
};

const boxOf = ({ path }: Finding, index: number): NoteBox | undefined =>
  noteBoxes.find((box) => path === `/members/${index}/note/${box}`);

/** The note of one member, checked as it is typed. */
export const noteEditor = (getState: () => State, update: Update): View => {
  const title = byId('note-title', HTMLElement);
  const form = byId('note-boxes', HTMLElement);
  const rest = byId('note-findings', HTMLUListElement);
  const showScore = scoreCard();
  const showGoalsAndSignature = goalsAndSignature(getState, update);

  const boxes = noteBoxes.map((name) => ({
    name,
    ...noteBox(name, (text) => {
      const { session, open } = getState();
      update({ session: withNote(session, open, { [name]: text }) });
    }),
  }));
  form.replaceChildren(...boxes.map(({ block }) => block));

  return {
    open({ session, open }) {
      const member = session.members[open];
      if (!member) return;
      title.textContent = `Note for ${nameOf(member)}`;
      for (const { name, block, write } of boxes) {
        write(member.note?.[name] ?? '');
        block.hidden = name === 'text' && member.note?.text === undefined;
      }
      showGoalsAndSignature(member);
    },
    show({ session, open }, { scored, report }) {
      showScore(scored, session.members);
      const findings = report.members[open]?.findings ?? [];
      for (const { name, mark, showFindings: showInBox } of boxes) {
        mark(scored ? markedIn(scored, name) : []);
        showInBox(findings.filter((finding) => boxOf(finding, open) === name));
      }
      showFindings(
        rest,
        findings.filter((finding) => boxOf(finding, open) === undefined),
        'No other findings on this member.',
      );
    },
  };
};
