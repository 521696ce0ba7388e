import { type BilledService, detectUnbundling } from 'group-therapy-billing';
import { byId, element, options, sign } from '../element.js';
import { billingUnder } from '../payers.js';
import type { State, Tell } from '../state.js';
import { dayLine } from './day-line.js';
import { showFindings } from './finding-list.js';
import { serviceRow } from './service-row.js';
import { sayVerdict } from './verdict-bar.js';
import type { View } from './view.js';
import { counted, tally } from './words.js';

type Report = ReturnType<typeof detectUnbundling>;
type Pair = Report['pairs'][number];

const verdicts: Readonly<Record<Pair['verdict'], string>> = {
  distinct: 'two services',
  review: 'not shown to be two services',
  unbundled: 'one encounter, billed twice',
};

const signs = { distinct: 'ready', review: 'review', unbundled: 'blocked' } as const;

const pairItem = (services: readonly BilledService[], pair: Pair): HTMLLIElement => {
  const codeOf = (id: string) => services.find(({ serviceId }) => serviceId === id)?.code ?? id;
  const { overlapMinutes, verdict, modifier } = pair;
  const times =
    overlapMinutes === null
      ? 'a time is missing'
      : overlapMinutes === 0
        ? 'no time shared'
        : `${counted(overlapMinutes, 'minute')} shared`;
  const needed = modifier.needed && !modifier.sufficient ? '; an accepted modifier is missing' : '';
  return element(
    'li',
    { class: `pair ${signs[verdict]}` },
    sign(signs[verdict]),
    element(
      'span',
      {},
      element('strong', {}, pair.serviceIds.map(codeOf).join(' and ')),
      `: ${verdicts[verdict]} (${times}${needed}).`,
    ),
  );
};

const dayOf = ({ patientId, serviceDate }: BilledService): string => `${patientId}, ${serviceDate}`;

const fullestFirst = (days: readonly string[]): string[] => {
  const lines = (day: string) => days.filter((one) => one === day).length;
  return [...new Set(days)].sort((one, other) => lines(other) - lines(one));
};

/** All that one patient was billed for on one day. */
export const sameDay = (told: () => State, tell: Tell): View => {
  const picture = byId('day-picture', HTMLElement);
  const rows = byId('day-services', HTMLUListElement);
  const pairs = byId('day-pairs', HTMLUListElement);
  const findings = byId('day-findings', HTMLUListElement);
  const said = byId('day-verdict', HTMLElement);
  const day = byId('day-patient', HTMLSelectElement);

  const show = ({ services: all, clinic, payer }: State): void => {
    const { payers } = billingUnder(clinic, payer);
    const services = all.filter((service) => dayOf(service) === day.value);
    const report = detectUnbundling(services, payers ? { payers } : {});
    picture.replaceChildren(dayLine(services));
    pairs.replaceChildren(...report.pairs.map((pair) => pairItem(services, pair)));
    showFindings(findings, report.findings, 'Nothing speaks against billing these lines together.');
    const lines = counted(services.length, 'line');
    sayVerdict(
      said,
      report.verdict,
      `${lines} of one day; ${tally(report.findings) || 'nothing to do'}.`,
    );
  };

  const drawRows = (): void => {
    rows.replaceChildren(
      ...told().services.flatMap((service, place) =>
        dayOf(service) === day.value
          ? serviceRow(service, (changed) => {
              const services = told().services.map((one, at) =>
                at === place ? changed(one) : one,
              );
              tell({ services });
            })
          : [],
      ),
    );
  };

  day.addEventListener('change', () => {
    drawRows();
    show(told());
  });

  return {
    load({ services }) {
      const days = fullestFirst(services.map(dayOf));
      day.replaceChildren(
        ...options(
          days.map((one) => [one, one]),
          days[0] ?? '',
        ),
      );
      drawRows();
    },
    show,
  };
};
