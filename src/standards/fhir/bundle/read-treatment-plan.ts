import { inOrder } from '../../../input/lists.js';
import type { TreatmentPlan } from '../../../record/group-member.js';
import { holds } from '../../../time/calendar-date.js';
import { systems } from '../systems.js';
import type { Charts } from './charts.js';
import { dayOf } from './day-of.js';
import { codesOf, extensionsOf, wordsOf } from './extensions.js';
import { found, lack } from './ledger.js';
import type { Placed } from './placed-resource.js';
import type { Reading } from './reading.js';
import { setKnown } from './set-known.js';
import type { Visit } from './visit.js';

type CarePlan = Placed<'CarePlan'>;

const statuses: Readonly<Record<string, NonNullable<TreatmentPlan['status']>>> = {
  active: 'active',
  draft: 'draft',
  'on-hold': 'ended',
  revoked: 'ended',
  completed: 'ended',
};

const statusOf = ({ resource: { status = '' } }: CarePlan) =>
  Object.hasOwn(statuses, status) ? statuses[status] : undefined;

const isInForce = (plan: CarePlan, serviceDate: string | undefined): boolean => {
  const from = dayOf(plan.resource.period?.start);
  if (statusOf(plan) !== 'active' || from === undefined || serviceDate === undefined) return false;
  return holds({ from, to: dayOf(plan.resource.period?.end) }, serviceDate);
};

/** The only plan, or the only one in force; of several that are not, the one that began last. */
const chosen = (
  plans: readonly CarePlan[],
  serviceDate: string | undefined,
): CarePlan | 'absent' | 'ambiguous' => {
  const inForce = plans.filter((plan) => isInForce(plan, serviceDate));
  if (inForce.length > 1) return 'ambiguous';
  const start = ({ resource }: CarePlan) => resource.period?.start ?? '';
  const latest = plans.toSorted((a, b) => inOrder(start(b), start(a)));
  const [first, second] = latest;
  if (inForce[0]) return inForce[0];
  if (!first) return 'absent';
  return second && start(second) === start(first) ? 'ambiguous' : first;
};

const servicesOf = (plan: CarePlan, { index }: Reading): string[] => {
  const concepts = (plan.resource.activity ?? []).map(
    ({ detail, reference }) =>
      detail?.code ?? index.resolve(reference, plan, 'ServiceRequest')?.resource.code,
  );
  return codesOf(concepts, systems.cpt, systems.hcpcs, systems.hcpcsWithTls);
};

const goalsOf = (plan: CarePlan, { index }: Reading): TreatmentPlan['goals'] =>
  (plan.resource.goal ?? []).flatMap((reference) => {
    const goal = index.resolve(reference, plan, 'Goal');
    const goalId = index.idOfReference(reference, plan);
    return goalId === undefined
      ? []
      : [{ goalId, text: wordsOf(goal?.resource.description) ?? '' }];
  });

/** The patient's plan. One that does not say since when it holds, or in what status, is written down. */
export const readTreatmentPlan = (
  { patientKey, attendance, encounters: [at] }: Visit,
  charts: Charts,
  serviceDate: string | undefined,
  path: string,
  reading: Reading,
): TreatmentPlan | undefined => {
  const { index, ledger } = reading;
  const plan = chosen(charts.plans.get(patientKey) ?? [], serviceDate);
  const why = typeof plan === 'string' ? plan : 'unreadable';
  const carePlan = typeof plan === 'string' ? undefined : plan;
  const status = carePlan && statusOf(carePlan);
  const effectiveFrom = dayOf(carePlan?.resource.period?.start);
  const effectiveTo = dayOf(carePlan?.resource.period?.end);
  // An end that is no day must not become a plan without an end.
  const endless = effectiveTo === undefined && carePlan?.resource.period?.end !== undefined;
  if (!carePlan || !status || effectiveFrom === undefined || endless) {
    if (attendance === 'attended')
      lack(ledger, 'treatmentPlan', `${path}/treatmentPlan`, { why, at: carePlan ?? at });
    return undefined;
  }
  const { extension = [] } = carePlan.resource;
  const goals = goalsOf(carePlan, reading);
  const treatmentPlan: TreatmentPlan = { planId: index.idOf(carePlan), effectiveFrom, goals };
  if (status !== 'active') treatmentPlan.status = status;
  setKnown(treatmentPlan, 'effectiveTo', effectiveTo);
  const [review] = extensionsOf({ extension }, 'review-by');
  setKnown(treatmentPlan, 'reviewBy', dayOf(review?.valueDate ?? review?.valueDateTime));
  const services = servicesOf(carePlan, reading);
  if (services.length > 0) treatmentPlan.services = services;
  found(ledger, `${path}/treatmentPlan`, carePlan);
  if (attendance === 'attended' && !goals.some(({ text }) => text !== ''))
    lack(ledger, 'goals', `${path}/treatmentPlan/goals`, { at: carePlan });
  return treatmentPlan;
};
