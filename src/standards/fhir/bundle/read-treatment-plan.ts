import { inOrder } from '../../../input/lists.js';
import type { TreatmentPlan } from '../../../record/group-member.js';
import { windowIncludes } from '../../../time/calendar-date.js';
import { systems } from '../systems.js';
import { type Reading, recordMissing, recordSource, setKnown } from './bundle-reading.js';
import type { BundleResource } from './bundle-resources.js';
import { codesOf, conceptText, dayOf, extensionsOf } from './data-types.js';
import type { RosterPatient } from './roster.js';

type CarePlan = BundleResource<'CarePlan'>;

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
  return windowIncludes({ from, to: dayOf(plan.resource.period?.end) }, serviceDate);
};

/** The only plan in force, or else the plan with the latest start. */
const chosenPlan = (
  plans: readonly CarePlan[],
  serviceDate: string | undefined,
): CarePlan | 'absent' | 'ambiguous' => {
  const inForce = plans.filter((plan) => isInForce(plan, serviceDate));
  if (inForce.length > 1) return 'ambiguous';
  const startOf = ({ resource }: CarePlan) => resource.period?.start ?? '';
  const latestFirst = plans.toSorted((a, b) => inOrder(startOf(b), startOf(a)));
  const [first, second] = latestFirst;
  if (inForce[0]) return inForce[0];
  if (!first) return 'absent';
  return second && startOf(second) === startOf(first) ? 'ambiguous' : first;
};

const servicesOf = (plan: CarePlan, { index }: Reading): string[] => {
  const concepts = (plan.resource.activity ?? []).map(
    ({ detail, reference }) =>
      detail?.code ?? index.resolve(reference, plan, 'ServiceRequest')?.resource.code,
  );
  return codesOf(concepts, systems.cpt, systems.hcpcs, systems.hcpcsWithTls);
};

const goalsOf = (plan: CarePlan, { index }: Reading): NonNullable<TreatmentPlan['goals']> =>
  (plan.resource.goal ?? []).flatMap((reference) => {
    const goal = index.resolve(reference, plan, 'Goal');
    const goalId = index.idOfReference(reference, plan);
    // Goals without words are recorded as missing.
    return goalId === undefined
      ? []
      : [{ goalId, text: conceptText(goal?.resource.description) ?? '' }];
  });

/** Reads the patient's treatment plan. A plan without a status or a first day is left out as unreadable. */
export const readTreatmentPlan = (
  { patientKey, attendance, encounters: [at] }: RosterPatient,
  serviceDate: string | undefined,
  path: string,
  reading: Reading,
): TreatmentPlan | undefined => {
  const plan = chosenPlan(reading.charts.plans.get(patientKey) ?? [], serviceDate);
  const why = typeof plan === 'string' ? plan : 'unreadable';
  const carePlan = typeof plan === 'string' ? undefined : plan;
  const status = carePlan && statusOf(carePlan);
  const effectiveFrom = dayOf(carePlan?.resource.period?.start);
  const effectiveTo = dayOf(carePlan?.resource.period?.end);
  // An end that is not a full date must not become a plan without an end.
  const endUnreadable = effectiveTo === undefined && carePlan?.resource.period?.end !== undefined;
  if (!carePlan || !status || effectiveFrom === undefined || endUnreadable) {
    if (attendance === 'attended')
      recordMissing(reading, 'treatmentPlan', `${path}/treatmentPlan`, { why, at: carePlan ?? at });
    return undefined;
  }
  const goals = goalsOf(carePlan, reading);
  const planId = reading.index.idOf(carePlan);
  const treatmentPlan: TreatmentPlan = { planId, effectiveFrom, goals };
  if (status !== 'active') treatmentPlan.status = status;
  setKnown(treatmentPlan, 'effectiveTo', effectiveTo);
  const [review] = extensionsOf(carePlan.resource, 'review-by');
  setKnown(treatmentPlan, 'reviewBy', dayOf(review?.valueDate ?? review?.valueDateTime));
  const services = servicesOf(carePlan, reading);
  if (services.length > 0) treatmentPlan.services = services;
  recordSource(reading, `${path}/treatmentPlan`, carePlan);
  if (attendance === 'attended' && !goals.some(({ text }) => text !== ''))
    recordMissing(reading, 'goals', `${path}/treatmentPlan/goals`, { at: carePlan });
  return treatmentPlan;
};
