import type { GroupMember, GroupSession } from 'group-therapy-billing';
import { minutesBetween, minutesLater, timeOfDay } from '../clock.js';
import { drawing, element } from '../element.js';
import { stayOf } from '../room.js';

const bars = (
  session: GroupSession,
  { presence = [], attendance }: GroupMember,
): SVGRectElement[] => {
  const { start, end } = session;
  const length = Math.max(1, minutesBetween(start, end));
  const share = (time: string) =>
    (100 * Math.min(length, Math.max(0, minutesBetween(start, time)))) / length;
  const stays = presence.length > 0 ? presence : [{ from: start, to: end }];
  return attendance === 'absent'
    ? []
    : stays.map(({ from, to }) =>
        drawing('rect', {
          class: 'stay',
          x: `${share(from)}%`,
          width: `${Math.max(0, share(to) - share(from))}%`,
          y: 11,
          height: 6,
          rx: 1,
        }),
      );
};

/** A member's time in the room. The end of it is a slider: it can be dragged, and moved by the arrow keys. */
export const presenceLine = (label: string, leave: (minutes: number) => number) => {
  const slider = element('input', { type: 'range', min: 0, step: 1, 'aria-label': label });
  const drawn = drawing('svg', { class: 'stays', 'aria-hidden': 'true', height: 28 });
  const told = element('output', { class: 'when' });
  slider.addEventListener('input', () => {
    slider.value = `${leave(Number(slider.value))}`;
  });

  const show = (session: GroupSession, member: GroupMember): void => {
    const { start } = session;
    const { from, to, length } = stayOf(session, member);
    const away = member.attendance === 'absent';
    const clock = (minutes: number) => timeOfDay(minutesLater(start, minutes), start);
    slider.max = `${length}`;
    slider.value = `${to}`;
    slider.disabled = away;
    slider.setAttribute('aria-valuetext', to === length ? `${clock(to)}, the end` : clock(to));
    told.textContent = away ? 'away' : `${clock(from)} to ${clock(to)}`;
    drawn.replaceChildren(...bars(session, member));
  };

  return { line: element('div', { class: 'line' }, drawn, slider), told, show };
};
