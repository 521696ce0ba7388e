const parts = /^(.{10})T(\d\d:\d\d):(\d\d)(?:\.(\d{1,9}))?([Z+-].*)$/;

interface Clock {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

// The clock as the caller wrote it: seconds stay away where there are none.
const clockOf = (text: string): Clock => {
  const [, date = '', minute = text, second = '', fraction = '', offset = ''] =
    parts.exec(text) ?? [];
  const shownFraction = /[1-9]/.test(fraction) ? `.${fraction}` : '';
  const seconds = second === '00' && shownFraction === '' ? '' : `:${second}${shownFraction}`;
  return { date, time: `${minute}${seconds}`, zone: offset === 'Z' ? 'UTC' : `UTC${offset}` };
};

/**
 * Stretches of time as a chart writes them: `18:30 to 19:45 (UTC-05:00)`.
 * A time of another day than the date of service carries its day; several offsets stand with each time.
 */
export const clockTimes = (
  stretches: readonly { readonly from: string; readonly to: string }[],
  serviceDate: string,
): string => {
  const clocks = stretches.map(({ from, to }) => [clockOf(from), clockOf(to)] as const);
  const zones = new Set(clocks.flat().map(({ zone }) => zone));
  const [zone] = zones;
  const oneZone = zones.size === 1;
  const shown = (clock: Clock): string =>
    [
      ...(clock.date === serviceDate ? [] : [clock.date]),
      clock.time,
      ...(oneZone ? [] : [clock.zone]),
    ].join(' ');
  const times = clocks.map(([from, to]) => `${shown(from)} to ${shown(to)}`).join(' and ');
  return oneZone ? `${times} (${zone})` : times;
};
