import type { Interval } from '../time/interval.js';

/** A stretch of the session during which the same number of patients was present. */
export interface Headcount {
  readonly present: number;
  readonly stretch: Interval;
}

type Edge = { readonly at: number; readonly text: string; readonly step: 1 | -1 };

const edgesOf = (presence: readonly Interval[]): Edge[] =>
  presence.flatMap(({ from, to, start, end }): Edge[] => [
    { at: start, text: from, step: 1 },
    { at: end, text: to, step: -1 },
  ]);

/**
 * Who was there when: how many patients were present, from the first arrival to the last leaving.
 * Neighbouring stretches differ in their number, for arrivals and leavings of one moment are taken together.
 *
 * @param presences The merged presence of each patient.
 */
export const attendanceTimeline = (presences: readonly (readonly Interval[])[]): Headcount[] => {
  const edges = presences.flatMap(edgesOf).sort((a, b) => a.at - b.at);
  const timeline: Headcount[] = [];
  let present = 0;
  for (const [index, { at, text, step }] of edges.entries()) {
    present += step;
    const next = edges[index + 1];
    if (!next || next.at === at) continue;
    const stretch = { from: text, to: next.text, start: at, end: next.at };
    const last = timeline.at(-1);
    if (last?.present === present)
      timeline[timeline.length - 1] = {
        present,
        stretch: { ...last.stretch, to: stretch.to, end: stretch.end },
      };
    else timeline.push({ present, stretch });
  }
  return timeline;
};
