import type { Authorization, GroupMember } from '../../../record/group-member.js';
import { holds } from '../../../time/calendar-date.js';
import { systems } from '../systems.js';
import { authorizationOf } from './authorization-of.js';
import type { Charts } from './charts.js';
import { windowOf } from './day-of.js';
import { codesOf, textOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';
import { setKnown } from './set-known.js';
import { unreadable } from './unreadable.js';
import type { Visit } from './visit.js';

type Coverage = Placed<'Coverage'>;
type Paying = Pick<GroupMember, 'coverage' | 'payerId' | 'authorization'>;

const words = ['insured', 'self-pay', 'not-billed'] as const;

const inForce = (coverages: readonly Coverage[], serviceDate: string | undefined): Coverage[] =>
  coverages.filter(({ resource: { status, period } }) => {
    const window = windowOf(period);
    const held = !window || serviceDate === undefined || holds(window, serviceDate);
    return status === 'active' && held;
  });

/** The only coverage, or the one that stands first in the order that all of them say. */
const first = (coverages: readonly Coverage[]): Coverage | 'absent' | 'ambiguous' => {
  const [only, ...others] = coverages;
  if (!only) return 'absent';
  if (others.length === 0) return only;
  const order = ({ resource }: Coverage) => resource.order ?? Number.NaN;
  const lowest = coverages.reduce(
    (least, one) => Math.min(least, order(one)),
    Number.POSITIVE_INFINITY,
  );
  const [primary, rival] = coverages.filter((one) => order(one) === lowest);
  return primary && !rival ? primary : 'ambiguous';
};

const isSelfPay = ({ resource }: Coverage): boolean =>
  codesOf([resource.type], systems.selfPay).includes('pay');

const payerOf = (coverage: Coverage, { index }: Reading): string | undefined => {
  const [payor, ...others] = coverage.resource.payor ?? [];
  const isPerson = /(?:^|\/)(?:Patient|RelatedPerson)\//.test(payor?.reference ?? '');
  if (!payor || others.length > 0 || isPerson || index.resolve(payor, coverage, 'Patient'))
    return undefined;
  return index.idOfReference(payor, coverage);
};

/** Whether a claim is due: as stated for the encounter, or self-pay by the type of the coverage. */
const kindOf = (
  { encounters: [at] }: Visit,
  coverage: Coverage | undefined,
  path: string,
  { ledger }: Reading,
): GroupMember['coverage'] => {
  const said = textOf(at.resource, 'coverage');
  const stated = words.find((word) => word === said);
  if (said !== undefined && !stated)
    lack(ledger, 'coverage', `${path}/coverage`, { why: 'unreadable', at });
  return stated ?? (coverage && isSelfPay(coverage) ? 'self-pay' : undefined);
};

const readAuthorization = (
  { encounters: [at] }: Visit,
  coverage: Coverage | undefined,
  path: string,
  { ledger }: Reading,
): Authorization | undefined => {
  const authorization = authorizationOf(at) ?? (coverage && authorizationOf(coverage));
  if (authorization !== unreadable) return authorization;
  lack(ledger, 'authorization', `${path}/authorization`, { why: 'unreadable', at });
  return undefined;
};

/** Who pays: the coverage that is active and holds on the day, its payer, and the payer's leave. */
export const readCoverage = (
  visit: Visit,
  charts: Charts,
  serviceDate: string | undefined,
  path: string,
  reading: Reading,
): Paying => {
  const { ledger } = reading;
  const chosen = first(inForce(charts.coverages.get(visit.patientKey) ?? [], serviceDate));
  const coverage = typeof chosen === 'string' ? undefined : chosen;
  const kind = kindOf(visit, coverage, path, reading);
  const payerId = coverage && !isSelfPay(coverage) ? payerOf(coverage, reading) : undefined;
  const paying: Paying = {};
  setKnown(paying, 'coverage', kind);
  setKnown(paying, 'payerId', payerId);
  setKnown(paying, 'authorization', readAuthorization(visit, coverage, path, reading));
  if (coverage) found(ledger, `${path}/payerId`, coverage);
  const isDue = (kind ?? 'insured') === 'insured' && visit.attendance === 'attended';
  if (payerId === undefined && isDue)
    lack(ledger, 'payerId', `${path}/payerId`, {
      why: typeof chosen === 'string' ? chosen : 'unreadable',
      at: coverage ?? visit.encounters[0],
    });
  return paying;
};
