import type { Authorization } from '../../../record/group-member.js';
import { dayOf } from './day-of.js';
import { extensionsOf } from './extensions.js';
import type { Placed } from './placed-resource.js';
import { unreadable } from './unreadable.js';

/** The payer's leave to treat, as the extension of an encounter or a coverage says it. */
export const authorizationOf = ({
  resource,
}: Placed<'Encounter'> | Placed<'Coverage'>): Authorization | typeof unreadable | undefined => {
  const [stated] = extensionsOf(resource, 'authorization');
  if (!stated) return undefined;
  const inner = (name: string) => stated.extension?.find(({ url }) => url === name);
  const number = inner('number')?.valueString;
  const from = dayOf(inner('period')?.valuePeriod?.start);
  const to = dayOf(inner('period')?.valuePeriod?.end);
  const left = inner('sessions-left')?.valueInteger;
  if (number === undefined || from === undefined || to === undefined) return unreadable;
  if (left === undefined) return { number, from, to };
  return Number.isSafeInteger(left) && left >= 0
    ? { number, from, to, sessionsLeft: left }
    : unreadable;
};
