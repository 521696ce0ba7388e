import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { groupHour, riverPlan } from '../../example-records/intensive-outpatient-day.js';

/** One unit, whatever the length of the group. */
export const passes = detecting([{ ...groupHour, units: 1 }], { payers: [riverPlan] });

/** A second unit for the same date. */
export const fails = but(passes, { '/0/units': 2 });

const facility = but(passes, { '/0/setting': 'outpatient-facility' });

const fiveSessions = detecting(
  [1, 2, 3, 4, 5].map((hour) => ({
    ...groupHour,
    serviceId: `group-${hour}`,
    setting: 'outpatient-facility',
    groupSessionId: `session-${hour}`,
  })),
);

/** Examples of the rule’s other reasons. */
export const also = {
  'over-groups-per-day': but(fails, {
    '/options/payers/0/ncci': 'ignore',
    '/options/payers/0/groupsPerDay': 1,
  }),
  'more-than-one': but(fails, { '/options': {} }),
  'over-sessions': but(facility, { '/0/units': 2 }),
  'sessions-unknown': but(facility, { '/0/units': 2, '/0/groupSessionId': removed }),
  'over-facility-limit': fiveSessions,
  'no-limit-for-date': but(
    detecting([
      { ...groupHour, setting: 'outpatient-facility' },
      {
        ...groupHour,
        setting: 'outpatient-facility',
        serviceId: 'group-2',
        groupSessionId: 'session-2',
      },
    ]),
    { '/0/serviceDate': '2024-06-30', '/1/serviceDate': '2024-06-30' },
  ),
};
