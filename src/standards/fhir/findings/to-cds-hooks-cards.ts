import type { Outcome } from '../../../finding/finding.js';
import { type Citation, citationText } from '../../../reference/citation.js';
import { type FindingsReport, findingsOf, type ToldFinding } from './findings-report.js';

/** A card of a CDS Hooks response: guidance to be shown in the clinician's workflow. */
export interface CdsHooksCard {
  /** One sentence of fewer than 140 characters. */
  summary: string;
  /** Markdown: what was found, what to do, and why. */
  detail: string;
  /** How urgent it is. */
  indicator: 'critical' | 'warning' | 'info';
  /** Where the guidance comes from. */
  source: { label: string; url?: string };
}

const indicators = {
  fail: 'critical',
  review: 'warning',
  'no-data': 'warning',
  advice: 'info',
} as const satisfies Record<Outcome, CdsHooksCard['indicator']>;

const longest = 139;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The text, cut at a word so that it keeps within the limit of a summary. */
const shortened = (words: string): string => {
  const text = inOneLine(words);
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  const space = kept.lastIndexOf(' ');
  const head = kept.slice(0, space > 0 ? space : longest - 1);
  // Half of a surrogate pair is no character.
  return `${head.replace(/[\uD800-\uDBFF]$/, '')}…`;
};

// Messages carry ids of the caller, which must not become headings, links or markup.
const plain = (text: string): string => inOneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');

const linked = (citation: Citation): string =>
  citation.url === undefined
    ? plain(citationText(citation))
    : `[${plain(citationText(citation))}](<${citation.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

const cardOf = ({ rule, outcome, message, remedy, citations }: ToldFinding): CdsHooksCard => {
  const [first] = citations;
  return {
    summary: shortened(message),
    detail: [
      plain(message),
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
 * The findings of a report as CDS Hooks cards, one for each, in the report's order;
 * the body of a response is `{ cards: toCdsHooksCards(report) }`.
 *
 * `fail` is critical, `review` and `no-data` are warnings, `advice` is info. A card has no uuid:
 * the same report gives the same cards. No card holds a name or a word of a note.
 *
 * @param report Any report of this library.
 * @throws `InputError` where the report is malformed.
 */
export const toCdsHooksCards = (report: FindingsReport): CdsHooksCard[] =>
  findingsOf(report).map(cardOf);
