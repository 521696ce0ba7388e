import type { Placed } from './placed-resource.js';

const attended = ['finished', 'in-progress', 'onleave', 'arrived', 'triaged'];

/** Whether the patient of the encounter attended; `undefined` where its status does not tell. */
export const attendanceOf = ({
  resource: { status = '' },
}: Placed<'Encounter'>): 'attended' | 'absent' | undefined => {
  if (attended.includes(status)) return 'attended';
  return status === 'cancelled' ? 'absent' : undefined;
};
