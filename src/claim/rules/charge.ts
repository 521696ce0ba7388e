import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import { type ClaimFacts, chargePerUnit } from '../claim-facts.js';

/** A line without a charge cannot go out. */
export const charge = defineRule({
  id: 'claim/charge',
  title: 'There is a charge for each code.',
  description:
    'Each line carries its own charge. One number is for the group code alone; further codes need a charge by code.',
  citations: [cite('professionalClaimMap', 'Loop 2400, SV102')],
  likelyDenial: { carc: '16' },
  since: '0.1.0',
  looksAt: '',
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'No charge is given for {code}.',
      remedy: 'Give the charge per unit in cents for {code}.',
    },
  },
  check(facts: ClaimFacts) {
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
