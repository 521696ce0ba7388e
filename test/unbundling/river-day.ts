import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, change } from '../../src/rule-book/change.js';
import {
  groupHour,
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

/** What one rule finds in services, under policies that are the River plan's but for some terms. */
export const found = (
  topic: string,
  services: BilledService[],
  ...policies: Partial<PayerPolicy>[]
) =>
  detectUnbundling(services, { payers: policies.map((terms) => ({ ...riverPlan, ...terms })) })
    .findings.filter(({ rule }) => rule === `unbundling/${topic}`)
    .map(({ reason, path, params, serviceIds }) => ({ reason, path, params, serviceIds }));

/** An individual session and a group on one day, as they should be, but for some changes. */
export const day = (changes: Changes = {}) => change(intensiveOutpatientDay, changes);

/** The group's line of that day under another id, but for some changes. */
export const line = (serviceId: string, changes: Partial<BilledService> = {}): BilledService => ({
  ...groupHour,
  serviceId,
  ...changes,
});

/** Another clinician. */
export const other = { renderingNpi: '1999999984' };
