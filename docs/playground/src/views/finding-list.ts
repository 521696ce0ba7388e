import type { Citation, Finding } from 'group-therapy-billing';
import { element, sign } from '../element.js';
import { outcomeWords } from './words.js';

const order: readonly Finding['outcome'][] = ['fail', 'no-data', 'review', 'advice'];

const source = ({ title, locator, url }: Citation): HTMLLIElement =>
  element(
    'li',
    {},
    url === undefined ? title : element('a', { href: url, rel: 'noreferrer' }, title),
    locator === undefined ? undefined : `, ${locator}`,
  );

const denial = ({ likelyDenial }: Finding): HTMLElement | undefined =>
  likelyDenial &&
  element(
    'p',
    {},
    `Likely denial: CARC ${likelyDenial.carc}`,
    likelyDenial.rarc === undefined ? '.' : `, RARC ${likelyDenial.rarc}.`,
  );

/** One finding: the message, the remedy and, on request, the source. */
export const findingItem = (finding: Finding): HTMLLIElement => {
  const { rule, outcome, message, remedy, citations } = finding;
  return element(
    'li',
    { class: `finding ${outcome}`, 'data-rule': rule },
    element(
      'p',
      { class: 'finding-head' },
      element('strong', { class: 'badge' }, sign(outcome), outcomeWords[outcome]),
      element('span', { class: 'rule' }, rule),
    ),
    element('p', { class: 'message' }, message),
    element('p', { class: 'remedy' }, remedy),
    element(
      'details',
      {},
      element('summary', {}, 'Why'),
      element('ul', {}, ...citations.map(source)),
      denial(finding),
    ),
  );
};

const keyOf = ({ rule, path, message, outcome }: Finding): string =>
  [rule, path, outcome, message].join(' ');

/** Shows findings in a list, the most serious first. An unchanged list is left alone. */
export const showFindings = (
  list: HTMLUListElement,
  findings: readonly Finding[],
  none: string,
): void => {
  const sorted = order.flatMap((outcome) => findings.filter((one) => one.outcome === outcome));
  const key = sorted.map(keyOf).join('\n') || none;
  if (list.dataset['shown'] === key) return;
  list.dataset['shown'] = key;
  list.replaceChildren(
    ...(sorted.length > 0 ? sorted.map(findingItem) : [element('li', { class: 'nothing' }, none)]),
  );
};
