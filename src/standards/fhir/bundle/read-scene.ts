import {
  type GroupSession,
  groupTypes,
  interactions,
  programs,
} from '../../../record/group-session.js';
import { own } from '../systems.js';
import { agreement } from './agreement.js';
import { codesOf, extensionsOf, textOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { PartName } from './missing-part.js';
import { leavesTelehealthOpen, placeOfServiceOf, statedTelehealthOf } from './place.js';
import type { Placed } from './placed-resource.js';
import { readSessionId } from './read-session-id.js';
import { readTimes } from './read-times.js';
import type { Reading } from './reading.js';
import { setKnown } from './set-known.js';
import { unreadable } from './unreadable.js';

type Encounter = Placed<'Encounter'>;

/** The session without the people in it, as far as it is known. */
export type Scene = Partial<Omit<GroupSession, 'facilitators' | 'members'>>;

/** One of the words that are allowed. */
const oneOf =
  <Word extends string>(allowed: readonly Word[], read: (encounter: Encounter) => string[]) =>
  (encounter: Encounter): Word | typeof unreadable | undefined => {
    const said = read(encounter);
    if (said.length === 0) return undefined;
    return allowed.find((word) => said.length === 1 && said[0] === word) ?? unreadable;
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
    textOf(resource, name);

const typeIn =
  (system: 'group-type' | 'program') =>
  ({ resource }: Encounter): string[] =>
    codesOf(resource.type ?? [], own(system));

/** The kinds of exchange; the code `none` alone records that there was none. */
const exchange = (encounter: Encounter) => {
  const said = [...new Set(texts('interaction')(encounter))];
  if (said.length === 0) return undefined;
  if (said.length === 1 && said[0] === 'none') return [];
  const known = said.flatMap((word) => interactions.find((one) => one === word) ?? []);
  return known.length === said.length ? known : unreadable;
};

const interventions = (encounter: Encounter): string[] | undefined => {
  const said = texts('intervention')(encounter);
  return said.length > 0 ? said : undefined;
};

/** All that the encounters say of the session as a whole. What they do not say is written down. */
export const readScene = (reading: Reading): Scene => {
  const { index, layout, ledger } = reading;
  const scene: Scene = {};
  setKnown(scene, 'sessionId', readSessionId(reading));
  Object.assign(scene, readTimes(reading));
  const agree = <Key extends keyof Scene>(
    key: Key,
    read: (encounter: Encounter) => Scene[Key] | typeof unreadable | undefined,
    part: PartName,
    { optional = false, ofEach = false } = {},
  ): void => {
    const said = agreement(layout, read, ofEach);
    if ('value' in said && said.value !== unreadable) {
      found(ledger, `/${key}`, said.from);
      setKnown(scene, key, said.value);
    } else if (!optional || 'value' in said) {
      const why = 'value' in said ? 'unreadable' : said.why;
      lack(ledger, part, `/${key}`, { why, at: said.from });
    }
  };
  agree('placeOfService', (one) => placeOfServiceOf(one, index), 'placeOfService', {
    ofEach: true,
  });
  const open = layout.whole
    ? leavesTelehealthOpen(layout.whole)
    : layout.parts.some(leavesTelehealthOpen);
  agree('telehealth', statedTelehealthOf, 'telehealth', { optional: !open, ofEach: true });
  agree('program', oneOf(programs, typeIn('program')), 'program');
  agree('billAs', oneOf(['professional', 'facility'], texts('bill-as')), 'billAs', {
    optional: true,
  });
  agree('groupType', oneOf(groupTypes, typeIn('group-type')), 'groupType');
  agree('focus', text('focus'), 'focus');
  agree('interventions', interventions, 'interventions');
  agree('interaction', exchange, 'interaction');
  agree('instruction', oneOf(['little', 'half', 'most'], texts('instruction')), 'instruction');
  agree('sizeRationale', text('size-rationale'), 'sizeRationale', { optional: true });
  return scene;
};
