import type { GroupMember, GroupSession, MemberNote } from 'group-therapy-billing';
import { minutesLater } from '../clock.js';
import { byId, element } from '../element.js';
import { withMember, withNote } from '../room.js';
import type { State, Tell } from '../state.js';

const minutesToWrite = 20;

// Whoever bills for the member signs; where that is not told, the first who bills.
const signer = ({ facilitators }: GroupSession, { renderingProviderId }: GroupMember): string =>
  renderingProviderId ??
  (facilitators.find(({ bills }) => bills) ?? facilitators[0])?.providerId ??
  '';

const signed = (session: GroupSession, member: GroupMember): Partial<MemberNote> => {
  const at = minutesLater(session.end, minutesToWrite);
  return { writtenAt: at, signature: { providerId: signer(session, member), signedAt: at } };
};

const withoutSignature = (session: GroupSession, place: number): GroupSession =>
  withMember(session, place, (member) => {
    if (!member.note) return member;
    const { signature: _, cosignature: __, ...note } = member.note;
    return { ...member, note };
  });

/** What a note says beside its words: the goals of the plan, and the signature. */
export const noteHead = (told: () => State, tell: Tell) => {
  const goals = byId('note-goals', HTMLElement);
  const signature = byId('note-signed', HTMLInputElement);

  goals.addEventListener('change', () => {
    const { session, open } = told();
    const ticked = [...goals.querySelectorAll('input')].filter(({ checked }) => checked);
    tell({ session: withNote(session, open, { goalIds: ticked.map(({ value }) => value) }) });
  });
  signature.addEventListener('change', () => {
    const { session, open } = told();
    const member = session.members[open];
    if (!member) return;
    tell({
      session: signature.checked
        ? withNote(session, open, signed(session, member))
        : withoutSignature(session, open),
    });
  });

  return (member: GroupMember): void => {
    const { treatmentPlan, note } = member;
    const choices = (treatmentPlan?.goals ?? []).map(({ goalId, text }) => {
      const checked = note?.goalIds?.includes(goalId) ?? false;
      const box = element('input', { type: 'checkbox', value: goalId, checked });
      return element('label', {}, box, text);
    });
    goals.replaceChildren(...(choices.length > 0 ? choices : ['There is no plan with goals.']));
    signature.checked = note?.signature !== undefined || note?.cosignature !== undefined;
  };
};
