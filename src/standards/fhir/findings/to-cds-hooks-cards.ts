import * as z from 'zod/mini';
import type { Outcome } from '../../../finding/finding.js';
import { rulePage } from '../../../finding/rule-page.js';
import { type Citation, citationText } from '../../../reference/citation.js';
import { version } from '../../../version.js';
import { own } from '../systems.js';
import { type FindingsReport, findingsOf, type ToldFinding } from './findings-report.js';

/** A card of a CDS Hooks response: guidance shown in the clinician's workflow. */
export interface CdsHooksCard {
  /** One sentence of fewer than 140 characters. */
  summary: string;
  /** Markdown: what is wrong, what to do, and why. */
  detail: string;
  /** The urgency. */
  indicator: 'critical' | 'warning' | 'info';
  /** The source of the guidance. */
  source: { label: string; url?: string };
  /** The page of the rule. */
  links?: { label: string; url: string; type: 'absolute' }[];
  /** For a review: the decisions from which the clinician chooses. The code is that of a `Decision`. */
  overrideReasons?: { code: string; system: string; display: string }[];
  /** The key of the finding, under which a decision about it is stored. */
  extension?: { 'urn:group-therapy-billing:key': string };
}

/** The shape of a {@link CdsHooksCard}. */
export const cdsHooksCardSchema: z.core.$ZodType<CdsHooksCard> = z.object({
  summary: z.string(),
  detail: z.string(),
  indicator: z.enum(['critical', 'warning', 'info']),
  source: z.object({ label: z.string(), url: z.exactOptional(z.string()) }),
  links: z.exactOptional(
    z.array(z.object({ label: z.string(), url: z.string(), type: z.literal('absolute') })),
  ),
  overrideReasons: z.exactOptional(
    z.array(z.object({ code: z.string(), system: z.string(), display: z.string() })),
  ),
  extension: z.exactOptional(z.object({ 'urn:group-therapy-billing:key': z.string() })),
});

const indicators = {
  fail: 'critical',
  review: 'warning',
  'no-data': 'warning',
  advice: 'info',
} as const satisfies Record<Outcome, CdsHooksCard['indicator']>;

const overrideReasons = [
  { code: 'accept', system: own('decision'), display: 'Accept: it does not hold the claim' },
  { code: 'reject', system: own('decision'), display: 'Reject: do not bill until this is fixed' },
];

const longest = 139;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The longest start of the text that fits and ends where the pattern does. */
const upTo = (end: RegExp, text: string): string | undefined =>
  [...text.matchAll(end)]
    .map((found) => text.slice(0, found.index + 1))
    .filter((start) => start.length < longest)
    .at(-1);

/** The text; if it is longer than a summary may be, its first sentences, else its first clauses, else its first words. */
const shortened = (message: string): string => {
  const text = inOneLine(message);
  if (text.length <= longest) return text;
  const sentences = upTo(/[.?!](?= [A-Z])/g, text);
  if (sentences !== undefined) return sentences;
  const clauses = upTo(/[,;:](?= [a-z])/g, text);
  const kept = clauses?.slice(0, -1) ?? upTo(/\S(?= )/g, text) ?? text.slice(0, longest - 1);
  // The cut must not leave half of a surrogate pair.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
};

// Messages may hold the caller's IDs, which must not become headings, links or markup.
const plain = (text: string): string => inOneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');

const linked = (citation: Citation): string =>
  citation.url === undefined
    ? plain(citationText(citation))
    : `[${plain(citationText(citation))}](<${citation.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

// A stored report may name anything as its rule.
const linksOf = (rule: string): Pick<CdsHooksCard, 'links'> =>
  /^[a-z]+\/[a-z-]+$/.test(rule)
    ? { links: [{ label: `Rule ${rule}`, url: rulePage(rule, version), type: 'absolute' }] }
    : {};

const cardOf = (finding: ToldFinding): CdsHooksCard => {
  const { rule, key, outcome, decided, message, remedy, citations, noteIds = [] } = finding;
  const isAccepted = decided?.decision === 'accept';
  const [first] = citations;
  return {
    summary: shortened(message),
    detail: [
      plain(message),
      ...(noteIds.length > 0 ? [`**Notes:** ${noteIds.map(plain).join(', ')}`] : []),
      `**What to do:** ${plain(remedy)}`,
      `**Why:**\n\n${citations.map((citation) => `- ${linked(citation)}`).join('\n')}`,
      `Rule ${plain(rule)}`,
    ].join('\n\n'),
    indicator: isAccepted ? 'info' : indicators[outcome],
    source: {
      label: first?.title ?? 'group-therapy-billing',
      ...(first?.url === undefined ? {} : { url: first.url }),
    },
    ...linksOf(rule),
    ...(key !== undefined && outcome === 'review' && !isAccepted
      ? { overrideReasons: overrideReasons.map((one) => ({ ...one })) }
      : {}),
    ...(key === undefined ? {} : { extension: { [own('key')]: key } }),
  };
};

/**
 * Converts the findings of a report to CDS Hooks cards, one card for each finding, in the report's order.
 * The body of a response is `{ cards: toCdsHooksCards(report) }`.
 *
 * A review has override reasons: the choice is stored as a `Decision` under the key in the extension.
 * An accepted review is info.
 *
 * A `fail` is critical, a `review` or `no-data` is a warning, `advice` is info. Cards have no UUID, so that
 * the same report gives the same cards. No card holds a name or text of a note.
 *
 * @param report Any report of this library.
 * @throws `InputError` if the report is malformed.
 */
export const toCdsHooksCards = (report: FindingsReport): CdsHooksCard[] =>
  findingsOf(report).map(cardOf);
