import { describe, expect, test } from 'vitest';
import { smallProcessGroup } from '../../../examples/sessions/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { bundleOf, type LayoutKind } from './bundle-of.js';

const layouts: LayoutKind[] = ['one encounter with parts', 'simultaneous encounters'];

describe.each(layouts)('a group laid out as %s', (layout) => {
  test('is the session written by hand', () => {
    const { session, missing, complete } = fromFhirBundle(bundleOf(smallProcessGroup, layout));
    expect(session).toEqual(smallProcessGroup);
    expect(missing).toEqual([]);
    expect(complete).toBe(true);
  });
});
