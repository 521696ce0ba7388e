import type { Bundle } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import { smallProcessGroup } from '../../../examples/sessions/small-process-group.js';
import { valueAt } from '../../../src/input/read-input.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { leavesOf, partByPart } from '../parts.js';
import { bundleOf } from './bundle-of.js';

// What is read of each part of a bundle shows in what is read without it.

const lines = (value: object): string[] =>
  leavesOf(value).map((path) => `${path}: ${valueAt(value, path.split('/').slice(1))}`);

const two = { ...smallProcessGroup, members: smallProcessGroup.members.slice(0, 2) };

test.each(['one encounter with parts', 'simultaneous encounters'] as const)(
  'the parts of a bundle with %s',
  async (layout) => {
    const bundle: Bundle = bundleOf(two, layout);
    const parts = partByPart(bundle, { other: 'other' }, (changed) =>
      lines(fromFhirBundle(changed)),
    );
    await expect(`${JSON.stringify(parts, null, 1)}\n`).toMatchFileSnapshot(
      `../documents/bundle-with-${layout.replaceAll(' ', '-')}.parts.json`,
    );
  },
);
