import { dollars, thousands } from '../../finding/dollars.js';
import type { ReconciledAnswer, RemittanceReport } from '../../remittance/remittance-report.js';
import { readableText } from '../../time/date-text.js';
import {
  claimStateWord,
  nextStepWords,
  orderedAnswers,
  reasonText,
} from '../outline/remittance-answers.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';
import { table } from './table.js';

const totals = ({ totals: { byPayer } }: RemittanceReport): Content =>
  byPayer.length === 0
    ? undefined
    : table({
        caption: 'By payer',
        columns: [
          { heading: 'Payer' },
          { heading: 'Claims', numeric: true },
          { heading: 'Charged', numeric: true },
          { heading: 'Paid', numeric: true },
          { heading: 'Left to patients', numeric: true },
          { heading: 'Denied', numeric: true },
        ],
        rows: byPayer.map((total) => [
          code(total.payerId),
          thousands(total.claims),
          dollars(total.chargeCents),
          dollars(total.paidCents),
          dollars(total.patientCents),
          dollars(total.deniedCents),
        ]),
      });

const row = (answer: ReconciledAnswer): Content[] => [
  code(answer.claimId),
  claimStateWord[answer.state],
  code(answer.patientId),
  dollars(answer.chargeCents),
  dollars(answer.paidCents),
  dollars(answer.patientCents),
  answer.reasons.map((reason, index) => [index > 0 ? html`<br>` : undefined, reasonText(reason)]),
  nextStepWords[answer.next],
  answer.by === null ? '' : readableText(answer.by),
];

/** What became of each claim, those with something to do first, and what to do. */
export const remittanceSection = (report: RemittanceReport): Markup =>
  section(
    'answers',
    'Claims and answers',
    totals(report),
    report.claims.length === 0
      ? html`<p>There are no claims.</p>
`
      : table({
          caption: 'Claims with something to do first',
          columns: [
            { heading: 'Claim' },
            { heading: 'State', lead: true },
            { heading: 'Patient' },
            { heading: 'Charged', numeric: true },
            { heading: 'Paid', numeric: true },
            { heading: 'Left to patient', numeric: true },
            { heading: 'Reasons' },
            { heading: 'Next step' },
            { heading: 'By' },
          ],
          rows: orderedAnswers(report).map(row),
        }),
    report.unknown.length === 0
      ? undefined
      : table({
          caption: 'Answers to claims that are not in the list',
          columns: [
            { heading: 'Claim' },
            { heading: 'Payer' },
            { heading: 'Paid on' },
            { heading: 'Charged', numeric: true },
            { heading: 'Paid', numeric: true },
          ],
          rows: report.unknown.map((answer) => [
            code(answer.claimId),
            code(answer.payerId),
            readableText(answer.paidOn),
            dollars(answer.chargeCents),
            dollars(answer.paidCents),
          ]),
        }),
  );
