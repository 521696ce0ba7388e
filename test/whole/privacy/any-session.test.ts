import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupSession } from '../../../src/record/group-session.js';
import { clinicBilling } from '../../../src/rule-book/example-records/clinic-billing.js';
import { session } from '../arbitrary/session.js';
import { runs } from '../long-runs.js';
import { calls } from './calls.js';
import { leaksOf } from './leaks.js';
import { fullOfCanaries } from './planting.js';

const runOf = (name: string) => {
  const call = calls.find((one) => one.name === name);
  if (!call) throw new TypeError(`There is no call of ${name}.`);
  return call.run;
};

test.each<[string, (scene: GroupSession) => unknown[]]>([
  ['validateGroupSession', (scene) => [scene, {}]],
  ['buildPerPatientClaims', (scene) => [scene, clinicBilling]],
])('%s leaks nothing from any session', (name, argumentsFor) => {
  fc.assert(
    fc.property(session, (scene) => {
      const { given, canaries } = fullOfCanaries(argumentsFor(scene));
      expect(leaksOf(() => runOf(name)(given), canaries)).toEqual([]);
    }),
    { seed: 90853, numRuns: runs(10, 300) },
  );
});
