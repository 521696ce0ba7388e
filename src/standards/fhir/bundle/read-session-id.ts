import { own } from '../systems.js';
import { agreement } from './agreement.js';
import { found, lack } from './ledger.js';
import type { Reading } from './reading.js';

/**
 * The id of the session: the identifier of this library's system, or the id of the encounter of the
 * whole, or of the one appointment, or else the lowest encounter id, which is written down as missing.
 */
export const readSessionId = ({ index, layout, ledger }: Reading): string | undefined => {
  const { whole, parts } = layout;
  const stated = agreement(
    layout,
    ({ resource }) => resource.identifier?.find(({ system }) => system === own('session'))?.value,
  );
  if ('value' in stated) {
    found(ledger, '/sessionId', stated.from);
    return stated.value;
  }
  if (whole) {
    found(ledger, '/sessionId', whole);
    return index.idOf(whole);
  }
  const appointment = agreement(layout, (encounter) => {
    const { appointment: [only, ...others] = [] } = encounter.resource;
    return others.length > 0 ? undefined : index.idOfReference(only, encounter);
  });
  if ('value' in appointment) {
    found(ledger, '/sessionId', appointment.from, '.appointment');
    return appointment.value;
  }
  const [lowest] = parts;
  if (lowest) lack(ledger, 'sessionId', '/sessionId', { why: stated.why, at: lowest });
  else lack(ledger, 'encounter', '/sessionId');
  return lowest && index.idOf(lowest);
};
