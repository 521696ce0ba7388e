import { defineRule, type Fault } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BatchFacts } from '../claim-facts.js';
import { type Address, isDomestic, mailboxLine } from '../postal-address.js';

const hasFiveDigits = (address: Address): boolean =>
  isDomestic(address) && /^\s*\d{5}\s*$/.test(address.postalCode);

/** An electronic claim needs the street address of the billing provider, with ZIP+4. */
export const billingAddress = defineRule({
  id: 'claim/billing-address',
  title: 'The billing provider and the facility have street addresses with nine-digit ZIP Codes.',
  description:
    'An 837P has the full nine-digit ZIP Code of the billing provider and of the facility, and the street address of the billing provider. Payments can go to a PO box: that is the pay-to address.',
  citations: [
    cite.zipCodeEdit('Billing provider and service facility addresses'),
    cite.postBoxRequest('PO boxes and lockboxes belong in the pay-to loop'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'five-digit-zip': {
      outcome: 'advice',
      message: 'The ZIP Code has five digits; an 837P requires nine.',
      remedy: 'Look up the ZIP+4 Code of the address and enter all nine digits.',
    },
    mailbox: {
      outcome: 'advice',
      message: 'The billing provider’s address is a PO box, a lockbox, or a private mailbox.',
      remedy: 'Enter the street address, and give the mailbox as the pay-to address.',
    },
  },
  check({ billing: { billingProvider, facilityAddress } }: BatchFacts) {
    const { address } = billingProvider;
    if (!address && !facilityAddress) return 'not-applicable';
    const billed = '/billing/billingProvider/address';
    const mailbox = address && mailboxLine(address);
    const faults: Fault<'five-digit-zip' | 'mailbox'>[] = [
      ...(mailbox
        ? [{ reason: 'mailbox', path: `${billed}/${mailbox}`, about: ['billing'] } as const]
        : []),
      ...(address && hasFiveDigits(address)
        ? [{ reason: 'five-digit-zip', path: `${billed}/postalCode`, about: ['billing'] } as const]
        : []),
      ...(facilityAddress && hasFiveDigits(facilityAddress)
        ? [
            {
              reason: 'five-digit-zip',
              path: '/billing/facilityAddress/postalCode',
              about: ['facility'],
            } as const,
          ]
        : []),
    ];
    return faults.length > 0 ? faults : 'pass';
  },
});
