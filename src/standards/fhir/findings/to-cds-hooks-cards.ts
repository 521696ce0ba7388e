import * as z from 'zod/mini';
import type { Outcome } from '../../../finding/finding.js';
import { type Citation, citationText } from '../../../reference/citation.js';
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
}

/** The shape of a {@link CdsHooksCard}. */
export const cdsHooksCardSchema: z.core.$ZodType<CdsHooksCard> = z.object({
  summary: z.string(),
  detail: z.string(),
  indicator: z.enum(['critical', 'warning', 'info']),
  source: z.object({ label: z.string(), url: z.exactOptional(z.string()) }),
});

const indicators = {
  fail: 'critical',
  review: 'warning',
  'no-data': 'warning',
  advice: 'info',
} as const satisfies Record<Outcome, CdsHooksCard['indicator']>;

const longest = 139;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The text, cut after a word if it is longer than a summary may be. */
const shortened = (message: string): string => {
  const text = inOneLine(message);
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  const space = kept.lastIndexOf(' ');
  const head = kept.slice(0, space > 0 ? space : longest - 1);
  // The cut must not leave half of a surrogate pair.
  return `${head.replace(/[\uD800-\uDBFF]$/, '')}…`;
};

// Messages may hold the caller's IDs, which must not become headings, links or markup.
const plain = (text: string): string => inOneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');

const linked = (citation: Citation): string =>
  citation.url === undefined
    ? plain(citationText(citation))
    : `[${plain(citationText(citation))}](<${citation.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

const cardOf = (finding: ToldFinding): CdsHooksCard => {
  const { rule, outcome, message, remedy, citations, noteIds = [] } = finding;
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
    indicator: indicators[outcome],
    source: {
      label: first?.title ?? 'group-therapy-billing',
      ...(first?.url === undefined ? {} : { url: first.url }),
    },
  };
};

/**
 * Converts the findings of a report to CDS Hooks cards, one card for each finding, in the report's order.
 * The body of a response is `{ cards: toCdsHooksCards(report) }`.
 *
 * A `fail` is critical, a `review` or `no-data` is a warning, `advice` is info. Cards have no UUID, so that
 * the same report gives the same cards. No card holds a name or text of a note.
 *
 * @param report Any report of this library.
 * @throws `InputError` if the report is malformed.
 */
export const toCdsHooksCards = (report: FindingsReport): CdsHooksCard[] =>
  findingsOf(report).map(cardOf);
