import { expect, test } from 'vitest';
import {
  but,
  checking,
  claiming,
  detecting,
  reconciling,
} from '../../src/rule-book/example-pair.js';
import { clinicBilling } from '../../src/rule-book/example-records/clinic-billing.js';
import { intensiveOutpatientDay } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

test('a change applies to the first argument of the call', () => {
  const [session, options] = but(checking(smallProcessGroup), { '/focus': 'Grief' }).arguments;
  expect(session).toEqual({ ...smallProcessGroup, focus: 'Grief' });
  expect(options).toEqual({ individuality: false });
});

test('a change under /options, /billing or /services applies to the second', () => {
  const { arguments: checked } = but(checking(smallProcessGroup), { '/options/checks': false });
  expect(checked).toEqual([smallProcessGroup, { individuality: false, checks: false }]);
  const { arguments: claimed } = but(claiming(smallProcessGroup, clinicBilling), {
    '/billing/chargeCents': 1,
  });
  expect(claimed).toEqual([smallProcessGroup, { ...clinicBilling, chargeCents: 1 }]);
  const { arguments: reconciled } = but(reconciling(smallProcessGroup, intensiveOutpatientDay), {
    '/services': [],
  });
  expect(reconciled).toEqual([smallProcessGroup, [], {}]);
});

test('a pointer into a list of services applies to the first argument', () => {
  const { arguments: detected } = but(detecting(intensiveOutpatientDay), { '/0/units': 2 });
  expect(detected[0][0]).toEqual({ ...intensiveOutpatientDay[0], units: 2 });
  expect(detected[1]).toEqual({});
});
