import type { BilledService } from 'group-therapy-billing';
import { midnightOf, minutesBetween } from '../clock.js';
import { drawing } from '../element.js';

type TimedService = BilledService & { start: string; end: string };

const isTimed = (service: BilledService): service is TimedService =>
  service.start !== undefined &&
  service.end !== undefined &&
  minutesBetween(service.start, service.end) > 0;

/** The hours that are drawn, counted from midnight on the clock of the first service. */
interface Hours {
  readonly midnight: string;
  readonly first: number;
  readonly last: number;
}

const hoursOf = (services: readonly TimedService[]): Hours | undefined => {
  const [earliest] = services;
  if (!earliest) return undefined;
  const midnight = midnightOf(earliest.start);
  const starts = services.map(({ start }) => minutesBetween(midnight, start));
  const ends = services.map(({ end }) => minutesBetween(midnight, end));
  const first = Math.floor(Math.min(...starts) / 60);
  return { midnight, first, last: Math.max(first + 1, Math.ceil(Math.max(...ends) / 60)) };
};

/** A stretch of the drawing, in percent. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = ({ start, end }: TimedService, { midnight, first, last }: Hours): Stretch => {
  const share = (time: string) =>
    (100 * (minutesBetween(midnight, time) - first * 60)) / ((last - first) * 60);
  return { from: share(start), to: share(end) };
};

const overlaps = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.flatMap((one, at) =>
    stretches.slice(at + 1).flatMap((other) => {
      const shared = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return shared.from < shared.to ? [shared] : [];
    }),
  );

const lineHeight = 34;
const top = 24;

const bar = ({ from, to }: Stretch, y: number, kind: string) =>
  drawing('rect', { class: kind, x: `${from}%`, width: `${to - from}%`, y, height: 20, rx: 1.5 });

const hourText = (hour: number): string => `${hour % 12 || 12} ${hour % 24 < 12 ? 'am' : 'pm'}`;

const tick = (hour: number, { first, last }: Hours, height: number) => {
  const x = `${(100 * (hour - first)) / (last - first)}%`;
  const anchor = hour === first ? 'start' : hour === last ? 'end' : 'middle';
  return [
    drawing('line', { class: 'tick', x1: x, x2: x, y1: 18, y2: height }),
    drawing('text', { class: 'clock', x, y: 12, 'text-anchor': anchor }, hourText(hour)),
  ];
};

/** A patient's day with one line for each service; shared time is striped over the full height. */
export const dayLine = (services: readonly BilledService[]): SVGSVGElement => {
  const timed = services.filter(isTimed);
  const hours = hoursOf(timed);
  const height = top + services.length * lineHeight;
  const canvas = { class: 'day', width: '100%', height, 'aria-hidden': 'true' };
  if (!hours) return drawing('svg', canvas);
  const stretches = new Map(
    timed.map((service) => [service.serviceId, stretchOf(service, hours)] as const),
  );
  const step = Math.max(1, Math.ceil((hours.last - hours.first) / 6));
  const marks = Array.from({ length: hours.last - hours.first + 1 }, (_, at) => hours.first + at);
  const shared = overlaps([...stretches.values()]).map(({ from, to }) =>
    drawing('rect', {
      class: 'shared',
      x: `${from}%`,
      width: `${to - from}%`,
      y: 18,
      height: height - 18,
    }),
  );
  const bars = services.flatMap(({ serviceId, code }, index) => {
    const stretch = stretches.get(serviceId);
    if (!stretch) return [];
    const y = top + index * lineHeight + 4;
    const label = { class: 'code', x: `${stretch.from}%`, dx: 6, y: y + 14 };
    return [bar(stretch, y, 'service'), drawing('text', label, code)];
  });
  return drawing(
    'svg',
    canvas,
    ...marks.filter((_, at) => at % step === 0).flatMap((hour) => tick(hour, hours, height)),
    ...shared,
    ...bars,
  );
};
