import { expect, test } from 'vitest';
import type { Facilitator } from '../../src/record/facilitator.js';
import { facilitatorsWhoLed } from '../../src/record/facilitators-who-led.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

const led = (...facilitators: Partial<Facilitator>[]) =>
  facilitatorsWhoLed({
    ...smallProcessGroup,
    facilitators: facilitators.map((one, index) => ({ providerId: `p${index}`, ...one })),
  });

test('a listed facilitator led the group, unless they were never there', () => {
  expect(led({}, {})).toEqual({ certain: 2, possible: 2 });
  expect(led({}, { presence: [] })).toEqual({ certain: 1, possible: 1 });
});

test('a supervisor is certain only with a recorded presence', () => {
  expect(led({}, { supervisedBy: 'p0' })).toEqual({ certain: 1, possible: 2 });
  expect(led({ presence: 'whole' }, { supervisedBy: 'p0' })).toEqual({ certain: 2, possible: 2 });
});

test('facilitators that are not recorded may be any number', () => {
  const { facilitators: _, ...session } = smallProcessGroup;
  expect(facilitatorsWhoLed(session)).toEqual({ certain: 0, possible: Number.POSITIVE_INFINITY });
});
