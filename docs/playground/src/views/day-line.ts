import type { BilledService } from 'group-therapy-billing';
import { type Hours, hoursOf, isTimed, overlaps, placed, type Stretch } from '../day.js';
import { drawing } from '../element.js';

const lineHeight = 34;
const top = 24;

const bar = ({ from, to }: Stretch, y: number, kind: string) =>
  drawing('rect', { class: kind, x: `${from}%`, width: `${to - from}%`, y, height: 20, rx: 1.5 });

const tick = (hour: number, { first, last }: Hours, height: number) => {
  const x = `${(100 * (hour - first)) / (last - first)}%`;
  const anchor = hour === first ? 'start' : hour === last ? 'end' : 'middle';
  return [
    drawing('line', { class: 'tick', x1: x, x2: x, y1: 18, y2: height }),
    drawing('text', { class: 'clock', x, y: 12, 'text-anchor': anchor }, `${hour % 24}:00`),
  ];
};

/** A patient's day, one line of the drawing for each line that was billed; shared time is striped from top to bottom. */
export const dayLine = (services: readonly BilledService[]): SVGSVGElement => {
  const timed = services.filter(isTimed);
  const hours = hoursOf(timed);
  const height = top + services.length * lineHeight;
  const stretches = timed.map((service) => placed(service, hours));
  const step = Math.max(1, Math.ceil((hours.last - hours.first) / 6));
  const marks = Array.from({ length: hours.last - hours.first + 1 }, (_, at) => hours.first + at);
  const shared = overlaps(stretches).map(({ from, to }) =>
    drawing('rect', {
      class: 'shared',
      x: `${from}%`,
      width: `${to - from}%`,
      y: 18,
      height: height - 18,
    }),
  );
  const bars = services.flatMap((service, at) => {
    const stretch = stretches[timed.findIndex(({ serviceId }) => serviceId === service.serviceId)];
    if (!stretch) return [];
    const y = top + at * lineHeight + 4;
    const label = { class: 'code', x: `${stretch.from}%`, dx: 6, y: y + 14 };
    return [bar(stretch, y, 'service'), drawing('text', label, service.code)];
  });
  return drawing(
    'svg',
    { class: 'day', width: '100%', height, 'aria-hidden': 'true' },
    ...marks.filter((_, at) => at % step === 0).flatMap((hour) => tick(hour, hours, height)),
    ...shared,
    ...bars,
  );
};
