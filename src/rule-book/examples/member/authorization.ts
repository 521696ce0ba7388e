import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One session is left, on the last day of the authorization. */
export const passes = but(checkingBy({}, smallProcessGroup), {
  '/members/0/authorization': {
    number: 'A-2026-117',
    from: '2026-01-12',
    to: '2026-03-04',
    sessionsLeft: 1,
  },
});

/** The last day is the day before. */
export const fails = but(passes, { '/members/0/authorization/to': '2026-03-03' });

/** Examples of the rule’s other reasons. */
export const also = {
  'used-up': but(passes, { '/members/0/authorization/sessionsLeft': 0 }),
  'other-service': but(passes, { '/members/0/authorization/services': ['90834'] }),
  'several-units': but(passes, {
    '/attendedMeans': 'whole',
    '/options/payers/0/code': 'H0005',
    '/options/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
  }),
  'units-not-recorded': but(passes, {
    '/members/0/authorization/unitsLeft': 5,
    '/options/payers/0/code': 'H0005',
    '/options/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
  }),
  missing: but(passes, {
    '/members/0/authorization': removed,
    '/options/payers/0/authorizationRequired': true,
  }),
};
