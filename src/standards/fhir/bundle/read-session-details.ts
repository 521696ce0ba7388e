import { type GroupSession, groupTypes, interactions } from '../../../record/group-session.js';
import { programs } from '../../../record/program.js';
import { own } from '../systems.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf, extensionsOf, extensionText, unreadable } from './data-types.js';
import type { PartName } from './missing-parts.js';
import { lacksTelehealthKind, placeOfServiceOf, statedTelehealthOf } from './place-of-service.js';
import { readTimes } from './read-times.js';
import { agreement } from './session-encounters.js';

type Encounter = BundleResource<'Encounter'>;

/** The session without its facilitators and members, as far as it is known. */
export type SessionDetails = Partial<Omit<GroupSession, 'facilitators' | 'members'>>;

/**
 * The ID of the session: the identifier of this library's system, else the ID of the session's own
 * encounter, else that of the one appointment. If there is none of these, the lowest ID of a patient's
 * encounter is used and the session ID is recorded as missing.
 */
const readSessionId = (reading: Reading): string | undefined => {
  const { index, encounters } = reading;
  const { whole, parts } = encounters;
  const stated = agreement(
    encounters,
    ({ resource }) => resource.identifier?.find(({ system }) => system === own('session'))?.value,
  );
  if ('value' in stated) {
    recordSource(reading, '/sessionId', stated.from);
    return stated.value;
  }
  if (whole) {
    recordSource(reading, '/sessionId', whole);
    return index.idOf(whole);
  }
  const appointment = agreement(encounters, (encounter) => {
    const { appointment: [only, ...others] = [] } = encounter.resource;
    return others.length > 0 ? undefined : index.idOfReference(only, encounter);
  });
  if ('value' in appointment) {
    recordSource(reading, '/sessionId', appointment.from, '.appointment');
    return appointment.value;
  }
  const [lowest] = parts;
  if (lowest) recordMissing(reading, 'sessionId', '/sessionId', { why: stated.why, at: lowest });
  else recordMissing(reading, 'encounter', '/sessionId');
  return lowest && index.idOf(lowest);
};

/** Reads one of the allowed words. */
const oneOf =
  <Word extends string>(allowed: readonly Word[], read: (encounter: Encounter) => string[]) =>
  (encounter: Encounter): Word | typeof unreadable | undefined => {
    const words = read(encounter);
    if (words.length === 0) return undefined;
    return allowed.find((word) => words.length === 1 && words[0] === word) ?? unreadable;
  };

const texts =
  (name: string) =>
  ({ resource }: Encounter): string[] =>
    extensionsOf(resource, name).flatMap(
      ({ valueString, valueCode }) => valueString ?? valueCode ?? [],
    );

const text =
  (name: string) =>
  ({ resource }: Encounter): string | undefined =>
    extensionText(resource, name);

const typeIn =
  (system: 'group-type' | 'program') =>
  ({ resource }: Encounter): string[] =>
    codesOf(resource.type ?? [], own(system));

/** The kinds of interaction. The code `none` alone records that there was none. */
const interactionOf = (encounter: Encounter) => {
  const words = [...new Set(texts('interaction')(encounter))];
  if (words.length === 0) return undefined;
  if (words.length === 1 && words[0] === 'none') return [];
  const known = words.flatMap((word) => interactions.find((one) => one === word) ?? []);
  return known.length === words.length ? known : unreadable;
};

const interventionsOf = (encounter: Encounter): string[] | undefined => {
  const words = texts('intervention')(encounter);
  return words.length > 0 ? words : undefined;
};

/** Reads what the encounters hold about the session as a whole, and records what they lack. */
export const readSessionDetails = (reading: Reading): SessionDetails => {
  const { index, encounters } = reading;
  const details: SessionDetails = {};
  setKnown(details, 'sessionId', readSessionId(reading));
  Object.assign(details, readTimes(reading));
  const read = <Key extends keyof SessionDetails>(
    key: Key,
    readValue: (encounter: Encounter) => SessionDetails[Key] | typeof unreadable | undefined,
    part: PartName,
    { optional = false, ofEach = false } = {},
  ): void => {
    const agreed = agreement(encounters, readValue, ofEach);
    if ('value' in agreed && agreed.value !== unreadable) {
      recordSource(reading, `/${key}`, agreed.from);
      setKnown(details, key, agreed.value);
    } else if (!optional || 'value' in agreed) {
      const why = 'value' in agreed ? 'unreadable' : agreed.why;
      recordMissing(reading, part, `/${key}`, { why, at: agreed.from });
    }
  };
  read('placeOfService', (one) => placeOfServiceOf(one, index), 'placeOfService', {
    ofEach: true,
  });
  const needsTelehealth = encounters.whole
    ? lacksTelehealthKind(encounters.whole)
    : encounters.parts.some(lacksTelehealthKind);
  read('telehealth', statedTelehealthOf, 'telehealth', {
    optional: !needsTelehealth,
    ofEach: true,
  });
  read('program', oneOf(programs, typeIn('program')), 'program');
  read('billAs', oneOf(['professional', 'facility'], texts('bill-as')), 'billAs', {
    optional: true,
  });
  read('groupType', oneOf(groupTypes, typeIn('group-type')), 'groupType');
  read('focus', text('focus'), 'focus');
  read('interventions', interventionsOf, 'interventions');
  read('interaction', interactionOf, 'interaction');
  read('instruction', oneOf(['little', 'half', 'most'], texts('instruction')), 'instruction');
  read('sizeRationale', text('size-rationale'), 'sizeRationale', { optional: true });
  return details;
};
