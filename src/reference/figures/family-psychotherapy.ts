import { frozen } from '../../input/frozen.js';
import type { History } from '../dated.js';
import * as cite from '../sources.js';

/** The codes for psychotherapy of one patient's family, and the fewest whole minutes for them. */
export interface FamilyPsychotherapy {
  readonly withPatient: string;
  readonly withoutPatient: string;
  readonly fromMinutes: number;
}

/** 90847 with the patient and 90846 without, from 26 minutes on. No source was read for earlier dates. */
export const familyPsychotherapy: History<FamilyPsychotherapy> = /* @__PURE__ */ frozen([
  {
    from: '2026-01-01',
    value: { withPatient: '90847', withoutPatient: '90846', fromMinutes: 26 },
    citation: cite.familyPsychotherapyTime('The time rule: 26 minutes or longer'),
  },
]);
