import type { GroupMember, MemberReport } from 'group-therapy-billing';
import { byId, element, sign } from '../element.js';
import { stayOf, withAttendance, withLeaving } from '../room.js';
import type { State, Tell } from '../state.js';
import { presenceLine } from './presence-line.js';
import type { View } from './view.js';
import { called, tally, verdictWords } from './words.js';

interface Row {
  readonly item: HTMLLIElement;
  show(state: State, report: MemberReport | undefined): void;
}

const makeRow = (member: GroupMember, place: number, told: () => State, tell: Tell): Row => {
  const name = called(member);
  const there = element('input', {
    class: 'there',
    type: 'checkbox',
    'aria-label': `${name} attended`,
  });
  const open = element('button', { type: 'button', class: 'who' }, name);
  const badge = element('span', { class: 'badge' });
  const {
    line,
    told: when,
    show,
  } = presenceLine(`When ${name} left`, (minutes) => {
    const session = withLeaving(told().session, place, minutes);
    tell({ session });
    const left = session.members[place];
    return left ? stayOf(session, left).to : minutes;
  });
  there.addEventListener('change', () =>
    tell({ session: withAttendance(told().session, place, there.checked) }),
  );
  open.addEventListener('click', () => {
    tell({ open: place });
    // Where the page is one column the note stands far below.
    const note = byId('note', HTMLElement);
    if (note.getBoundingClientRect().top > innerHeight / 2) note.scrollIntoView();
  });
  return {
    item: element('li', { class: 'row' }, there, open, line, when, badge),
    show({ session, open: opened }, report) {
      const current = session.members[place];
      if (!current || !report) return;
      const { verdict, findings } = report;
      there.checked = current.attendance === 'attended';
      open.setAttribute('aria-pressed', String(opened === place));
      show(session, current);
      badge.className = `badge ${verdict}`;
      badge.replaceChildren(sign(verdict), tally(findings) || verdictWords[verdict]);
    },
  };
};

/** The roster: who was there, until when, and how each one's claim stands. */
export const roster = (told: () => State, tell: Tell): View => {
  const list = byId('roster', HTMLUListElement);
  let rows: readonly Row[] = [];
  return {
    load({ session }) {
      rows = session.members.map((member, place) => makeRow(member, place, told, tell));
      list.replaceChildren(...rows.map(({ item }) => item));
    },
    show(state, { members }) {
      for (const [place, row] of rows.entries()) row.show(state, members[place]);
    },
  };
};
