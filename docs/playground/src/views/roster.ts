import type { GroupMember, GroupSession, MemberReport } from 'group-therapy-billing';
import { clockText, minutesBetween, minutesLater, spanText } from '../clock.js';
import { byId, drawing, element, sign } from '../element.js';
import {
  type Span,
  spanOf,
  stayOf,
  staysOf,
  withAnotherMember,
  withAttendance,
  withLeaving,
} from '../session-edits.js';
import type { State, Update } from '../state.js';
import type { View } from './view.js';
import { nameOf, tally, verdictWords } from './words.js';

const bars = (span: Span, member: GroupMember): SVGRectElement[] => {
  if (member.attendance === 'absent') return [];
  const length = Math.max(1, minutesBetween(span.start, span.end));
  const share = (time: string) =>
    (100 * Math.min(length, Math.max(0, minutesBetween(span.start, time)))) / length;
  return staysOf(span, member).map(({ start, end }) =>
    drawing('rect', {
      class: 'stay',
      x: `${share(start)}%`,
      width: `${Math.max(0, share(end) - share(start))}%`,
      y: 11,
      height: 6,
      rx: 1,
    }),
  );
};

/** When a member was present. The end is a slider: it can be dragged, and moved with the arrow keys. */
const presenceLine = (label: string, leave: (minutes: number) => number) => {
  const slider = element('input', { type: 'range', min: 0, step: 1, 'aria-label': label });
  const drawn = drawing('svg', { class: 'stays', 'aria-hidden': 'true', height: 28 });
  const times = element('output', { class: 'when' });
  slider.addEventListener('input', () => {
    slider.value = `${leave(Number(slider.value))}`;
  });

  const show = (session: GroupSession, member: GroupMember): void => {
    const absent = member.attendance === 'absent';
    const span = spanOf(session);
    if (!span) {
      slider.disabled = true;
      times.textContent = absent ? 'absent' : 'times not recorded';
      drawn.replaceChildren();
      return;
    }
    const { from, to, length } = stayOf(span, member);
    const [arrival, departure] = [minutesLater(span.start, from), minutesLater(span.start, to)];
    slider.max = `${length}`;
    slider.value = `${to}`;
    slider.disabled = absent;
    const ending = to === length ? ', the end of the session' : '';
    slider.setAttribute('aria-valuetext', `${clockText(departure)}${ending}`);
    times.textContent = absent ? 'absent' : spanText(arrival, departure);
    drawn.replaceChildren(...bars(span, member));
  };

  return { line: element('div', { class: 'line' }, drawn, slider), times, show };
};

interface Row {
  readonly item: HTMLLIElement;
  show(state: State, report: MemberReport | undefined): void;
}

const makeRow = (
  member: GroupMember,
  index: number,
  getState: () => State,
  update: Update,
): Row => {
  const name = nameOf(member);
  const attended = element('input', {
    class: 'attended',
    type: 'checkbox',
    'aria-label': `${name} attended`,
  });
  const open = element('button', { type: 'button', class: 'who' }, name);
  const badge = element('span', { class: 'badge' });
  const { line, times, show } = presenceLine(`When ${name} left`, (minutes) => {
    const session = withLeaving(getState().session, index, minutes);
    update({ session });
    const span = spanOf(session);
    const left = session.members[index];
    return span && left ? stayOf(span, left).to : minutes;
  });
  attended.addEventListener('change', () =>
    update({ session: withAttendance(getState().session, index, attended.checked) }),
  );
  open.addEventListener('click', () => {
    update({ open: index });
    // On a one-column page the note is far below.
    const note = byId('note', HTMLElement);
    if (note.getBoundingClientRect().top > innerHeight / 2) note.scrollIntoView();
  });
  return {
    item: element('li', { class: 'row' }, attended, open, line, times, badge),
    show({ session, open: opened }, report) {
      const current = session.members[index];
      if (!current || !report) return;
      const { verdict, findings } = report;
      attended.checked = current.attendance === 'attended';
      open.setAttribute('aria-pressed', String(opened === index));
      show(session, current);
      badge.className = `badge ${verdict}`;
      badge.replaceChildren(sign(verdict), tally(findings) || verdictWords[verdict]);
    },
  };
};

/** The roster: who attended, until when, and the verdict on each member. */
export const roster = (getState: () => State, update: Update): View => {
  const list = byId('roster', HTMLUListElement);
  let rows: readonly Row[] = [];
  const draw = ({ members }: GroupSession): void => {
    rows = members.map((member, index) => makeRow(member, index, getState, update));
    list.replaceChildren(...rows.map(({ item }) => item));
  };
  byId('roster-add', HTMLButtonElement).addEventListener('click', () => {
    const session = withAnotherMember(getState().session);
    draw(session);
    update({ session, open: session.members.length - 1 });
  });
  return {
    load({ session }) {
      draw(session);
    },
    show(state, { report }) {
      for (const [index, row] of rows.entries()) row.show(state, report.members[index]);
    },
  };
};
