import type { Carried } from './carried.js';

const shared = ['/frame', '/text'];
const own = ['/member', '/text'];
const boxes = ['participation', 'meaning', 'interventions', 'response', 'progress', 'plan', 'text'];

/** The first member’s note: shared group content and this member’s own, nothing of other members. */
export const carriedInNote: Carried = {
  '/0/focus': shared,
  '/0/interventions/0': shared,
  '/0/interventions/1': shared,
  '/0/sizeRationale': shared,
  '/0/placeOfService': shared,
  '/0/members/0/placeOfService': own,
  '/0/members/0/name/given': own,
  '/0/members/0/name/family': own,
  '/0/members/0/treatmentPlan/goals/0/text': own,
  ...Object.fromEntries(
    [...boxes, 'goalIds/0', 'goalIds/1', 'diagnosisNeed', 'risk'].map((box) => [
      `/0/members/0/note/${box}`,
      own,
    ]),
  ),
};
