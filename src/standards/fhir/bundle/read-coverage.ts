import type { Authorization } from '../../../record/authorization.js';
import type { GroupMember } from '../../../record/group-member.js';
import { windowIncludes } from '../../../time/calendar-date.js';
import { systems } from '../systems.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf, dayOf, daysOf, extensionsOf, extensionText, unreadable } from './data-types.js';
import type { RosterPatient } from './roster.js';

type Coverage = BundleResource<'Coverage'>;
type Payment = Pick<GroupMember, 'coverage' | 'payerId' | 'authorization'>;

const coverageKinds = ['insured', 'self-pay', 'not-billed'] as const;

const inForce = (coverages: readonly Coverage[], serviceDate: string | undefined): Coverage[] =>
  coverages.filter(({ resource: { status, period } }) => {
    const days = daysOf(period);
    const holdsOnDay = !days || serviceDate === undefined || windowIncludes(days, serviceDate);
    return status === 'active' && holdsOnDay;
  });

/** The only coverage, or the first if all coverages state their order. */
const primaryOf = (coverages: readonly Coverage[]): Coverage | 'absent' | 'ambiguous' => {
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

/** Whether a claim is due: as the encounter states, or self-pay by the type of the coverage. */
const readKind = (
  { encounters: [at] }: RosterPatient,
  coverage: Coverage | undefined,
  path: string,
  reading: Reading,
): GroupMember['coverage'] => {
  const text = extensionText(at.resource, 'coverage');
  const stated = coverageKinds.find((kind) => kind === text);
  if (text !== undefined && !stated)
    recordMissing(reading, 'coverage', `${path}/coverage`, { why: 'unreadable', at });
  return stated ?? (coverage && isSelfPay(coverage) ? 'self-pay' : undefined);
};

/** The prior authorization in the extension of an encounter or a coverage. */
export const authorizationOf = ({
  resource,
}: BundleResource<'Encounter'> | Coverage): Authorization | typeof unreadable | undefined => {
  const [stated] = extensionsOf(resource, 'authorization');
  if (!stated) return undefined;
  const inner = (name: string) => stated.extension?.find(({ url }) => url === name);
  const number = inner('number')?.valueString;
  const from = dayOf(inner('period')?.valuePeriod?.start);
  const to = dayOf(inner('period')?.valuePeriod?.end);
  const left = inner('sessions-left')?.valueInteger;
  if (number === undefined || from === undefined || to === undefined) return unreadable;
  if (left === undefined) return { number, from, to };
  return Number.isSafeInteger(left) && left >= 0
    ? { number, from, to, sessionsLeft: left }
    : unreadable;
};

const readAuthorization = (
  { encounters: [at] }: RosterPatient,
  coverage: Coverage | undefined,
  path: string,
  reading: Reading,
): Authorization | undefined => {
  const authorization = authorizationOf(at) ?? (coverage && authorizationOf(coverage));
  if (authorization !== unreadable) return authorization;
  recordMissing(reading, 'authorization', `${path}/authorization`, { why: 'unreadable', at });
  return undefined;
};

/** Reads who pays: the coverage in force on the date of service, its payer and the authorization. */
export const readCoverage = (
  patient: RosterPatient,
  serviceDate: string | undefined,
  path: string,
  reading: Reading,
): Payment => {
  const coverages = reading.charts.coverages.get(patient.patientKey) ?? [];
  const primary = primaryOf(inForce(coverages, serviceDate));
  const coverage = typeof primary === 'string' ? undefined : primary;
  const kind = readKind(patient, coverage, path, reading);
  const payerId = coverage && !isSelfPay(coverage) ? payerOf(coverage, reading) : undefined;
  const payment: Payment = {};
  setKnown(payment, 'coverage', kind);
  setKnown(payment, 'payerId', payerId);
  setKnown(payment, 'authorization', readAuthorization(patient, coverage, path, reading));
  if (coverage) recordSource(reading, `${path}/payerId`, coverage);
  const claimIsDue = (kind ?? 'insured') === 'insured' && patient.attendance === 'attended';
  if (payerId === undefined && claimIsDue)
    recordMissing(reading, 'payerId', `${path}/payerId`, {
      why: typeof primary === 'string' ? primary : 'unreadable',
      at: coverage ?? patient.encounters[0],
    });
  return payment;
};
