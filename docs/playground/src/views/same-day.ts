import { type BilledService, detectUnbundling } from 'group-therapy-billing';
import { dateText } from '../clock.js';
import { byId, element, options, sign } from '../element.js';
import { billingUnder } from '../payers.js';
import type { State, Update } from '../state.js';
import { dayLine } from './day-line.js';
import { showFindings } from './finding-list.js';
import { serviceRow } from './service-row.js';
import { showVerdict } from './verdict-bar.js';
import type { View } from './view.js';
import { counted, nameOf, tally, whomIn } from './words.js';

type Report = ReturnType<typeof detectUnbundling>;
type Pair = Report['pairs'][number];

const verdicts: Readonly<Record<Pair['verdict'], string>> = {
  distinct: 'distinct services',
  review: 'not shown to be distinct',
  unbundled: 'one service billed twice',
};

const signs = { distinct: 'ready', review: 'review', unbundled: 'blocked' } as const;

const overlapText = (minutes: number | null): string => {
  if (minutes === null) return 'times missing';
  return minutes === 0 ? 'no overlap' : `${counted(minutes, 'minute')} of overlap`;
};

const pairItem = (services: readonly BilledService[], pair: Pair): HTMLLIElement => {
  const codeOf = (id: string) => services.find(({ serviceId }) => serviceId === id)?.code ?? id;
  const { overlapMinutes, verdict, modifier } = pair;
  const needed = modifier.needed && !modifier.sufficient ? '; an accepted modifier is missing' : '';
  return element(
    'li',
    { class: `pair ${signs[verdict]}` },
    sign(signs[verdict]),
    element(
      'span',
      {},
      element('strong', {}, pair.serviceIds.map(codeOf).join(' and ')),
      `: ${verdicts[verdict]} (${overlapText(overlapMinutes)}${needed}).`,
    ),
  );
};

const dayOf = ({ patientId, serviceDate }: BilledService): string =>
  `${patientId}, ${dateText(serviceDate)}`;

const fullestFirst = (days: readonly string[]): string[] => {
  const lines = (day: string) => days.filter((one) => one === day).length;
  return [...new Set(days)].sort((one, other) => lines(other) - lines(one));
};

/** All services of one patient on one day. */
export const sameDay = (getState: () => State, update: Update): View => {
  const picture = byId('day-picture', HTMLElement);
  const rows = byId('day-services', HTMLUListElement);
  const pairs = byId('day-pairs', HTMLUListElement);
  const findings = byId('day-findings', HTMLUListElement);
  const verdict = byId('day-verdict', HTMLElement);
  const day = byId('day-patient', HTMLSelectElement);

  const show = ({ services: all, session, clinic, payer }: State): void => {
    const { payers } = billingUnder(clinic, payer);
    const services = all.filter((service) => dayOf(service) === day.value);
    const report = detectUnbundling(services, payers ? { payers } : {});
    picture.replaceChildren(dayLine(services));
    pairs.replaceChildren(...report.pairs.map((pair) => pairItem(services, pair)));
    showFindings(findings, report.findings, 'No findings on these service lines.', {
      whom: whomIn(session.members),
    });
    const lines = counted(services.length, 'service line');
    showVerdict(
      verdict,
      report.verdict,
      `${lines} on one day; ${tally(report.findings) || 'nothing to do'}.`,
    );
  };

  const drawRows = (): void => {
    rows.replaceChildren(
      ...getState().services.flatMap((service, index) =>
        dayOf(service) === day.value
          ? serviceRow(service, (changed) => {
              const services = getState().services.map((one, at) =>
                at === index ? changed(one) : one,
              );
              update({ services });
            })
          : [],
      ),
    );
  };

  day.addEventListener('change', () => {
    drawRows();
    show(getState());
  });

  byId('day-add', HTMLButtonElement).addEventListener('click', () => {
    const { services } = getState();
    const like = services.find((service) => dayOf(service) === day.value);
    if (!like) return;
    const { patientId, serviceDate, start, end } = like;
    const ids = new Set(services.map(({ serviceId }) => serviceId));
    let number = services.length + 1;
    while (ids.has(`new-${number}`)) number += 1;
    const times = start !== undefined && end !== undefined ? { start, end } : {};
    const added = { serviceId: `new-${number}`, patientId, code: '90834', serviceDate, ...times };
    update({ services: [...services, added] });
    drawRows();
  });

  return {
    load({ services, session }) {
      const label = new Map(
        services.map((service) => {
          const member = session.members.find(({ patientId }) => patientId === service.patientId);
          const name = member
            ? `${nameOf(member)}, ${dateText(service.serviceDate)}`
            : dayOf(service);
          return [dayOf(service), name];
        }),
      );
      const days = fullestFirst(services.map(dayOf));
      day.replaceChildren(
        ...options(
          days.map((one) => [one, label.get(one) ?? one]),
          days[0] ?? '',
        ),
      );
      drawRows();
    },
    show,
  };
};
