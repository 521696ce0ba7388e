import type { Citation, Finding } from 'group-therapy-billing';
import { element, sign } from '../element.js';
import { rulePage } from '../rule-links.js';
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

/** What a list says of its findings besides the findings themselves. */
export interface Listing {
  /** Whom a finding concerns. */
  whom?(finding: Finding): string | undefined;
  /** What the user decides about a review. */
  decide?(finding: Finding, decision: 'accept' | 'reject' | undefined): void;
}

const decisions = (finding: Finding, decide: Listing['decide']): HTMLElement | undefined => {
  const { decided, outcome } = finding;
  if (!decide || (outcome !== 'review' && !decided)) return undefined;
  const button = (label: string, decision: 'accept' | 'reject' | undefined) => {
    const made = element('button', { type: 'button', class: 'decide' }, label);
    made.addEventListener('click', () => decide(finding, decision));
    return made;
  };
  return decided
    ? element(
        'p',
        { class: 'decided' },
        `${decided.decision === 'accept' ? 'Accepted' : 'Rejected'} by a ${decided.role}. `,
        button('Undo', undefined),
      )
    : element(
        'p',
        { class: 'decided' },
        button('Accept', 'accept'),
        ' ',
        button('Reject', 'reject'),
      );
};

/** One finding: whom it concerns, the message, the remedy and, on request, the source. */
const findingItem = (finding: Finding, { whom, decide }: Listing): HTMLLIElement => {
  const about = whom?.(finding);
  const { rule, outcome, message, remedy, citations } = finding;
  return element(
    'li',
    { class: `finding ${outcome}`, 'data-rule': rule },
    element(
      'p',
      { class: 'finding-head' },
      element('strong', { class: 'badge' }, sign(outcome), outcomeWords[outcome]),
      element(
        'a',
        { class: 'rule', href: rulePage(rule), target: '_blank', rel: 'noreferrer' },
        rule,
      ),
    ),
    about === undefined ? undefined : element('p', { class: 'about' }, `For ${about}`),
    element('p', { class: 'message' }, message),
    element('p', { class: 'remedy' }, remedy),
    element(
      'details',
      {},
      element('summary', {}, 'Why'),
      element('ul', {}, ...citations.map(source)),
      denial(finding),
    ),
    decisions(finding, decide),
  );
};

const keyOf = ({ rule, path, message, outcome, decided }: Finding): string =>
  [rule, path, outcome, message, decided?.decision].join(' ');

/** Shows findings in a list, the most serious first. An unchanged list is left alone. */
export const showFindings = (
  list: HTMLUListElement,
  findings: readonly Finding[],
  none: string,
  listing: Listing = {},
): void => {
  const sorted = order.flatMap((outcome) => findings.filter((one) => one.outcome === outcome));
  const key = sorted.map(keyOf).join('\n') || none;
  if (list.dataset['shown'] === key) return;
  list.dataset['shown'] = key;
  list.replaceChildren(
    ...(sorted.length > 0
      ? sorted.map((finding) => findingItem(finding, listing))
      : [element('li', { class: 'nothing' }, none)]),
  );
};
