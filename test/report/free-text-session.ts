import type { GroupSession } from '../../src/record/group-session.js';

/** A note that shows its patient. */
export const toldText =
  'Dana told the group that she left her sister’s dinner again. Therapist asked her what she feared at the table. She said being asked about the drinking, and cried. Denied SI. Plan: she will text her sister before Friday.';

/** A note of stock phrases. */
export const stockText =
  'Client attended group and participated appropriately. Client was receptive. Continue with treatment plan.';

/** A session whose notes are one text each. */
export const freeTextSession: GroupSession = {
  sessionId: 'tuesday-2026-03-03',
  start: '2026-03-03T18:30:00-05:00',
  end: '2026-03-03T19:45:00-05:00',
  members: [
    { patientId: 'dana', attendance: 'attended', note: { noteId: 'note-1', text: toldText } },
    { patientId: 'lee', attendance: 'attended', note: { noteId: 'note-2', text: stockText } },
  ],
};
