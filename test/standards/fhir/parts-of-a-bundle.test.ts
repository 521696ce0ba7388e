import { expect, test } from 'vitest';
import { valueAt } from '../../../src/input/read-input.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { leavesOf, partByPart } from '../parts.js';
import { bundleOf } from './bundle-of.js';
import { richBundle } from './rich-bundle.js';

// What is read of each part of a bundle shows in what is read without it, or with it twice.

const lines = (value: object): string[] =>
  leavesOf(value).map((path) => `${path}: ${valueAt(value, path.split('/').slice(1))}`);

const one = 'one encounter with parts';
const several = 'simultaneous encounters';
const two = { ...smallProcessGroup, members: smallProcessGroup.members.slice(0, 2) };

test.each([
  ['bundle-with-one-encounter', () => richBundle(one)],
  ['bundle-with-simultaneous-encounters', () => bundleOf(two, several)],
])('the parts of %s', async (name, bundle) => {
  const parts = partByPart(bundle(), { other: 'other' }, (changed) =>
    lines(fromFhirBundle(changed)),
  );
  await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(
    `../documents/${name}.parts.json`,
  );
});
