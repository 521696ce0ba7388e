import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const twelve = [
  'F41.1',
  'F33.1',
  'F43.23',
  'F10.20',
  'F12.10',
  'F40.10',
  'F42.2',
  'F50.02',
  'F60.3',
  'F90.0',
  'F51.01',
  'F63.0',
];

/** Twelve diagnoses fill a claim. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/members/0/diagnoses': twelve,
});

/** A thirteenth diagnosis is listed. */
export const fails = but(passes, { '/members/0/diagnoses/-': 'F45.0' });
