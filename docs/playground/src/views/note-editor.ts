import type { Finding, GroupMember, GroupSession, MemberNote } from 'group-therapy-billing';
import { atTimeOfDay, inputTime, minutesBetween, minutesLater } from '../clock.js';
import { byId, element, options } from '../element.js';
import { markedIn } from '../note-score.js';
import {
  type NoteBox,
  noteBoxes,
  spanOf,
  stayOf,
  withArrival,
  withCopiedNote,
  withMember,
  withNote,
} from '../session-edits.js';
import type { State, Update } from '../state.js';
import { type Listing, showFindings } from './finding-list.js';
import { noteBox } from './note-box.js';
import { reading } from './reading.js';
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

/** When the member of the open note came. */
const arrival = (getState: () => State, update: Update) => {
  const arrived = byId('note-arrived', HTMLInputElement);
  arrived.addEventListener('change', () => {
    const { session, open } = getState();
    const span = spanOf(session);
    if (!span || arrived.value === '') return;
    const at = atTimeOfDay(span.start, arrived.value);
    update({ session: withArrival(session, open, minutesBetween(span.start, at)) });
  });
  return (session: GroupSession, member: GroupMember): void => {
    const span = spanOf(session);
    arrived.disabled = !span || member.attendance !== 'attended';
    arrived.value = span ? inputTime(minutesLater(span.start, stayOf(span, member).from)) : '';
  };
};

/** Copies the open note into another chart. */
const copying = (getState: () => State, update: Update) => {
  const target = byId('copy-to', HTMLSelectElement);
  byId('copy-note', HTMLButtonElement).addEventListener('click', () => {
    const { session, open } = getState();
    const to = Number(target.value);
    if (target.value !== '') update({ session: withCopiedNote(session, open, to), open: to });
  });
  return ({ members }: GroupSession, open: number): void => {
    target.replaceChildren(
      ...options(
        members.flatMap((member, index): [string, string][] =>
          index === open ? [] : [[`${index}`, nameOf(member)]],
        ),
        '',
      ),
    );
  };
};

const boxOf = ({ path }: Finding, index: number): NoteBox | undefined =>
  noteBoxes.find((box) => path === `/members/${index}/note/${box}`);

/** The note of one member, checked as it is typed. */
export const noteEditor = (
  getState: () => State,
  update: Update,
  decide: NonNullable<Listing['decide']>,
): View => {
  const title = byId('note-title', HTMLElement);
  const form = byId('note-boxes', HTMLElement);
  const rest = byId('note-findings', HTMLUListElement);
  const showScore = scoreCard();
  const showGoalsAndSignature = goalsAndSignature(getState, update);
  const showArrival = arrival(getState, update);
  const showCopyTargets = copying(getState, update);
  const showReading = reading();

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
      for (const { name, write } of boxes) write(member.note?.[name] ?? '');
      showGoalsAndSignature(member);
      showArrival(session, member);
      showCopyTargets(session, open);
    },
    show({ session, open }, { scored, report }) {
      showScore(scored, session.members);
      showReading(session.members[open]);
      const findings = report.members[open]?.findings ?? [];
      for (const { name, mark, showFindings: showInBox } of boxes) {
        mark(scored ? markedIn(scored, name) : []);
        showInBox(
          findings.filter((finding) => boxOf(finding, open) === name),
          { decide },
        );
      }
      showFindings(
        rest,
        findings.filter((finding) => boxOf(finding, open) === undefined),
        'No other findings on this member.',
        { decide },
      );
    },
  };
};
