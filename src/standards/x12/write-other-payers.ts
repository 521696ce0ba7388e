import { hasAnswered, paidByPayer } from '../../claim/other-payer-answer.js';
import type { ProfessionalClaim, ServiceLine } from '../../claim/professional-claim.js';
import type { Adjustment } from '../../record/adjustment.js';
import type { OtherCoverage, OtherPayerLine } from '../../record/other-coverage.js';
import type { ElementWriter } from './element-writer.js';
import type { X12Envelope } from './envelope.js';
import { amountElement, dateElement, type Segment } from './segments.js';
import { longest } from './write-names.js';
import {
  type Insured,
  insuredBy,
  patientIsSubscriber,
  payerName,
  relationshipCodes,
  subscriberName,
  subscriberSegment,
} from './write-subscriber.js';

const adjustmentsOfSegment = 6;
const adjustmentSegmentsOfLoop = 5;
const groups = ['CO', 'OA', 'PI', 'PR'] as const;

/** CAS: the adjustments of each group, six to a segment. */
const adjustmentSegments = (
  writer: ElementWriter,
  adjustments: readonly Adjustment[],
  path: string,
): Segment[] => {
  const segments = groups.flatMap((group) => {
    const ofGroup = adjustments.filter((one) => one.group === group);
    return Array.from({ length: Math.ceil(ofGroup.length / adjustmentsOfSegment) }, (_, index) => {
      const from = index * adjustmentsOfSegment;
      const elements = ofGroup
        .slice(from, from + adjustmentsOfSegment)
        .flatMap(({ code, cents, units }) => [
          code,
          amountElement(cents),
          units === undefined ? '' : String(units),
        ]);
      return ['CAS', group, ...elements] as const;
    });
  });
  if (segments.length > adjustmentSegmentsOfLoop) writer.fault(path, 'too-many');
  return segments;
};

const remaining = (cents: number | undefined): Segment[] =>
  cents === undefined ? [] : [['AMT', 'EAF', amountElement(cents)]];

/** An answer about a whole claim of one line is about that line. */
const answeredLines = (coverage: OtherCoverage, { lines }: ProfessionalClaim): OtherPayerLine[] => {
  if (!hasAnswered(coverage)) return [];
  const [first] = lines;
  if (coverage.lines && coverage.lines.length > 0) return coverage.lines;
  return first && lines.length === 1
    ? [
        {
          code: first.code,
          paidCents: paidByPayer(coverage),
          adjustments: coverage.adjustments ?? [],
        },
      ]
    : [];
};

/** The adjustments of the whole claim that no line has. */
const ofWholeClaim = (coverage: OtherCoverage, claim: ProfessionalClaim): Adjustment[] => {
  const hasOwnLines = coverage.lines !== undefined && coverage.lines.length > 0;
  return hasOwnLines || claim.lines.length > 1 ? (coverage.adjustments ?? []) : [];
};

const relationshipOf = ({ coverage }: Insured): string =>
  patientIsSubscriber(coverage) || coverage.relationship === 'self'
    ? '18'
    : relationshipCodes[coverage.relationship];

const benefits = { yes: 'Y', no: 'N', 'not-applicable': 'W' } as const;
const releases = { signed: 'Y', informed: 'I' } as const;

const otherPayer = (
  writer: ElementWriter,
  claim: ProfessionalClaim,
  coverage: OtherCoverage,
  insured: Insured,
  path: string,
): Segment[] => {
  const byLine = answeredLines(coverage, claim).length > 0;
  const { paidOn, patientResponsibilityCents } = coverage;
  const number = writer.exact(coverage.claimNumber, `${path}/claimNumber`, longest.reference);
  const { benefitsAssigned, releaseOfInformation } = insured.coverage;
  return [
    subscriberSegment(writer, insured, relationshipOf(insured)),
    ...adjustmentSegments(writer, ofWholeClaim(coverage, claim), `${path}/adjustments`),
    ...(hasAnswered(coverage) ? [['AMT', 'D', amountElement(paidByPayer(coverage))] as const] : []),
    // What the payer left to the patient for one line is on that line.
    ...(claim.lines.length === 1 && byLine ? [] : remaining(patientResponsibilityCents)),
    ['OI', '', '', benefits[benefitsAssigned], '', '', releases[releaseOfInformation]],
    ...subscriberName(writer, insured),
    payerName(writer, insured),
    ...(paidOn === undefined || byLine ? [] : [['DTP', '573', 'D8', dateElement(paidOn)] as const]),
    ...(number === '' ? [] : [['REF', 'F8', number] as const]),
  ];
};

const otherInsured = (
  { patientId }: ProfessionalClaim,
  { payerId, order }: OtherCoverage,
  envelope: X12Envelope,
): Insured | undefined => insuredBy({ patientId, payerId, payerOrder: order }, envelope);

/** Loops 2320, 2330A and 2330B for each other payer of the claim. */
export const otherPayerLoops = (
  writer: ElementWriter,
  claim: ProfessionalClaim,
  envelope: X12Envelope,
  path: string,
): Segment[] =>
  (claim.otherPayers ?? []).flatMap((coverage, index) => {
    const insured = otherInsured(claim, coverage, envelope);
    return insured
      ? otherPayer(writer, claim, coverage, insured, `${path}/otherPayers/${index}`)
      : [];
  });

/** The place of a line among those of the claim with its code. */
const occurrence = ({ lines }: ProfessionalClaim, line: ServiceLine): number =>
  lines.filter(({ code }) => code === line.code).indexOf(line);

/** Loop 2430 for each payer that answered about the line. */
export const adjudicationLoops = (
  writer: ElementWriter,
  claim: ProfessionalClaim,
  line: ServiceLine,
  envelope: X12Envelope,
  path: string,
): Segment[] =>
  (claim.otherPayers ?? []).flatMap((coverage, index): Segment[] => {
    const { paidOn, patientResponsibilityCents } = coverage;
    const insured = otherInsured(claim, coverage, envelope);
    const answers = answeredLines(coverage, claim);
    const answer = answers.filter(({ code }) => code === line.code)[occurrence(claim, line)];
    if (!insured || !answer) return [];
    const at = `${path}/otherPayers/${index}`;
    return [
      [
        'SVD',
        writer.exact(
          insured.payer.identifier,
          `${insured.payerPath}/identifier`,
          longest.identifier,
        ),
        amountElement(answer.paidCents),
        ['HC', line.code, ...line.modifiers],
        '',
        String(line.units),
      ],
      ...adjustmentSegments(writer, answer.adjustments, `${at}/lines`),
      ...(paidOn === undefined ? [] : [['DTP', '573', 'D8', dateElement(paidOn)] as const]),
      ...(claim.lines.length === 1 ? remaining(patientResponsibilityCents) : []),
    ];
  });
