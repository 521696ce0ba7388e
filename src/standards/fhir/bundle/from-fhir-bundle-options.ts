import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../../../input/input-error.js';
import { tryInput } from '../../../input/read-input.js';
import { type GroupSession, groupSessionSchema } from '../../../record/group-session.js';
import type { Scene } from './read-scene.js';

/** What a bundle is read with. */
export interface FromFhirBundleOptions {
  /** The id of any encounter of the session, where the bundle has several sessions. */
  encounter?: string;
  /** What the caller knows of the session; it stands over what the bundle says. */
  known?: Scene;
}

const optionsSchema = z.strictObject({
  encounter: z.exactOptional(z.string()),
  known: z.exactOptional(z.looseObject({})),
});

const required = ['sessionId', 'start', 'end', 'placeOfService', 'groupType'] as const;
const people = ['facilitators', 'members'] as const;

// A session of the right shape, so that what is known can be judged by the one schema there is.
const anySession: GroupSession = {
  sessionId: '',
  start: '2000-01-01T00:00:00-05:00',
  end: '2000-01-01T01:00:00-05:00',
  placeOfService: '11',
  groupType: 'other',
  facilitators: [],
  members: [],
};

/** Reads the options. Faults go to the list. */
export const readOptions = (
  options: unknown,
  faults: InputFault[],
): { encounter: string | undefined; known: Scene } => {
  const root = '/options';
  const { encounter, known: given = {} } = tryInput(optionsSchema, options, root, faults) ?? {};
  for (const key of people)
    if (Object.hasOwn(given, key)) faults.push(inputFault(`${root}/known/${key}`, 'unknown-key'));
  const merged = { ...anySession, ...given, facilitators: [], members: [] };
  const session = tryInput(groupSessionSchema, merged, `${root}/known`, faults);
  const { facilitators, members, ...scene } = session ?? anySession;
  const known: Scene = scene;
  for (const key of required) if (!Object.hasOwn(given, key)) delete known[key];
  return { encounter, known };
};
