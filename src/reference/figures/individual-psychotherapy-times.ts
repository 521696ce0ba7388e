import { frozen } from '../../input/frozen.js';
import { codeFamilySince } from '../codes/group-codes.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

/** The individual psychotherapy codes with the fewest whole minutes for each, longest first. */
export type IndividualPsychotherapyTimes = readonly {
  readonly code: string;
  readonly fromMinutes: number;
}[];

/** 16 to 37 minutes, 38 to 52, 53 and more; no code for less than 16. */
export const individualPsychotherapyTimes: History<IndividualPsychotherapyTimes> =
  /* @__PURE__ */ frozen([
    {
      from: codeFamilySince,
      value: [
        { code: '90837', fromMinutes: 53 },
        { code: '90834', fromMinutes: 38 },
        { code: '90832', fromMinutes: 16 },
      ],
      citation: cite.novitas('Time ranges of 90832, 90834 and 90837'),
    },
  ]);

/** The fewest minutes for any of the codes. */
export const shortestIndividualService = (times: IndividualPsychotherapyTimes): number =>
  Math.min(...times.map(({ fromMinutes }) => fromMinutes));

/** The code for a number of whole minutes; `undefined` if there are too few for any code. */
export const individualCodeFor = (
  times: IndividualPsychotherapyTimes,
  minutes: number,
): string | undefined => times.find(({ fromMinutes }) => minutes >= fromMinutes)?.code;
