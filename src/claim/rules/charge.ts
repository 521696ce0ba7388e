import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { type BilledClaimFacts, chargePerUnit } from '../claim-facts.js';

/** A line without a charge cannot be billed. */
export const charge = defineRule({
  id: 'claim/charge',
  title: 'Every code on the claim has a charge.',
  description:
    'Each line carries its own charge. A single number is the charge of the group code alone; any other code needs a charge of its own.',
  citations: [cite.professionalClaimMap('Loop 2400, SV102')],
  likelyDenial: { carc: '16', rarc: 'M79' },
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'No charge is given for {code}.',
      remedy: 'Enter the charge per unit of {code}, in cents.',
    },
  },
  check(facts: BilledClaimFacts) {
    const byCode = typeof facts.billing.chargeCents === 'object';
    const faults = facts.codes
      .filter((code) => chargePerUnit(facts, code) === undefined)
      .map((code) => ({
        reason: 'missing' as const,
        path: byCode ? `/billing/chargeCents/${code}` : '/billing/chargeCents',
        params: { code },
      }));
    return faults.length > 0 ? faults : 'pass';
  },
});
