import { dollars } from '../../finding/dollars.js';
import type { RemittanceReport } from '../../remittance/remittance-report.js';
import { readableText } from '../../time/date-text.js';
import {
  claimStateWord,
  nextStepWords,
  orderedAnswers,
  reasonText,
} from '../outline/remittance-answers.js';
import { code, inline, table } from './text.js';

/** What became of each claim, those with something to do first, and what to do. */
export const remittance = (report: RemittanceReport): string[] => [
  '## Claims and answers',
  report.claims.length === 0
    ? 'There are no claims.'
    : table(
        [
          'Claim',
          'State',
          'Patient',
          'Charged',
          'Paid',
          'Left to patient',
          'Reasons',
          'Next step',
          'By',
        ],
        orderedAnswers(report).map((answer) => [
          code(answer.claimId),
          claimStateWord[answer.state],
          code(answer.patientId),
          inline(dollars(answer.chargeCents)),
          inline(dollars(answer.paidCents)),
          inline(dollars(answer.patientCents)),
          answer.reasons.map((reason) => inline(reasonText(reason))).join('; '),
          nextStepWords[answer.next],
          answer.by === null ? '' : inline(readableText(answer.by)),
        ]),
      ),
  ...(report.unknown.length === 0
    ? []
    : [
        'Answers to claims that are not in the list:',
        table(
          ['Claim', 'Payer', 'Paid on', 'Charged', 'Paid'],
          report.unknown.map((answer) => [
            code(answer.claimId),
            code(answer.payerId),
            inline(readableText(answer.paidOn)),
            inline(dollars(answer.chargeCents)),
            inline(dollars(answer.paidCents)),
          ]),
        ),
      ]),
];
