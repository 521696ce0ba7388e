import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinicBilling } from '../../examples/sessions/clinic-billing.js';
import { smallProcessGroup } from '../../examples/sessions/small-process-group.js';
import { buildPerPatientClaims } from '../../src/claim/build-per-patient-claims.js';
import { InputError } from '../../src/input/input-error.js';
import type { GroupSession } from '../../src/session/group-session.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { session } from '../support/arbitrary-session.js';

const canary = 'Zzyzxquill';

/** Fields that hold a name or words; ids, codes and dates are the caller's to protect. */
const spoken = new Set([
  'given',
  'family',
  'preferred',
  'credential',
  'focus',
  'sizeRationale',
  'interactiveComplexity',
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
  'text',
  'frame',
  'diagnosisNeed',
  'risk',
]);

/** The session with the canary in every word that a person said or was called. */
const planted = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return spoken.has(key) ? `${canary} ${value} ${canary}` : value;
  if (Array.isArray(value)) return value.map((part) => planted(part, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, planted(part, name)]),
  );
};

const plantedSession = (scene: GroupSession): GroupSession => {
  const result = planted(scene);
  return result as GroupSession;
};

describe('no word of a note and no name', () => {
  test('gets into a report or a batch', () => {
    fc.assert(
      fc.property(session, (scene) => {
        const marked = plantedSession(scene);
        expect(JSON.stringify(marked).includes(canary)).toBe(
          JSON.stringify(planted(scene)).includes(canary),
        );
        expect(JSON.stringify(validateGroupSession(marked))).not.toContain(canary);
        expect(JSON.stringify(buildPerPatientClaims(marked, clinicBilling))).not.toContain(canary);
      }),
      { seed: 90853, numRuns: 300 },
    );
  });

  test('gets into an error, whichever place of the input is spoiled', () => {
    const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))]
        : [path];
    const spoil = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
      if (key === undefined) return { [`unknown`]: canary };
      if (Array.isArray(value))
        return value.map((part, place) => (String(place) === key ? spoil(part, rest) : part));
      return { ...Object(value), [key]: spoil(Reflect.get(Object(value), key), rest) };
    };
    for (const place of places(smallProcessGroup).slice(1)) {
      try {
        Reflect.apply(validateGroupSession, undefined, [
          spoil(plantedSession(smallProcessGroup), place),
        ]);
        expect.unreachable(`nothing was said of /${place.join('/')}`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.issues.length).toBeGreaterThan(0);
        expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(canary);
      }
    }
  });
});
