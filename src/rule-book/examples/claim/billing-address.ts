import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The clinic has a street address with nine digits of the ZIP Code. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/billingProvider/address': {
    line1: '4 Willow Street',
    city: 'Fairhaven',
    state: 'MA',
    postalCode: '02719-4410',
  },
});

/** The ZIP Code has five digits. */
export const fails = but(passes, { '/billing/billingProvider/address/postalCode': '02719' });

/** Examples of the rule’s other reasons. */
export const also = {
  mailbox: but(passes, { '/billing/billingProvider/address/line2': 'PO Box 77' }),
};
