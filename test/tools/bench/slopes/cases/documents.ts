import type { Bundle } from 'fhir/r4.js';
import { eveningEnvelope } from '../../../../../examples/standards/evening-envelope.js';
import {
  detectUnbundling,
  estimateReimbursement,
  explain,
  type Finding,
  type ProfessionalClaim,
  validateGroupSession,
} from '../../../../../src/index.js';
import { parsePtpEdits, ptpEditParser } from '../../../../../src/reference/index.js';
import { toHtml, toMarkdown } from '../../../../../src/report/index.js';
import { smallProcessGroup } from '../../../../../src/rule-book/example-records/small-process-group.js';
import { cms1500Html, toCms1500 } from '../../../../../src/standards/cms1500/index.js';
import {
  fromFhirBundle,
  toCdsHooksCards,
  toOperationOutcome,
} from '../../../../../src/standards/fhir/index.js';
import { to837P } from '../../../../../src/standards/x12/index.js';
import { madeUpKey } from '../../../../finding/made-up.js';
import { noDetails } from '../../../../report/sample-reports.js';
import { paperClaim, paperContext } from '../../../../standards/cms1500/paper-claim.js';
import { bundleOf } from '../../../../standards/fhir/bundle-of.js';
import { fullClaims } from '../../../../standards/full-claims.js';
import { variedServiceOf } from '../../../scale/made-up-services.js';
import { doubling, type Growing } from '../slope.js';

const many = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const [claim] = fullClaims;
const claimsOf = (size: number): ProfessionalClaim[] =>
  many(size, (index) => ({ ...(claim ?? paperClaim), claimId: `C${index}` }));

const report = validateGroupSession(smallProcessGroup);
const found: Finding = {
  rule: 'note/signature',
  reason: 'unsigned',
  key: madeUpKey('note/signature#unsigned'),
  outcome: 'fail',
  path: '/members/1/note/signature',
  message: 'The note is not signed.',
  remedy: 'Have it signed.',
  params: {},
  citations: [{ title: 'A manual' }],
};
const findingsOf = (size: number): Finding[] =>
  many(size, (index) => ({
    ...found,
    path: `/members/${index}/note/signature`,
    patientId: `patient-${index}`,
    message: `The note is not signed (${index % 1_000}).`,
  }));
const memberOf = (patientId: string) => ({
  ...noDetails,
  patientId,
  attended: true,
  minutes: 75,
  present: [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:45:00-05:00' }],
  verdict: 'ready' as const,
  findings: [],
});

const editLine = (index: number): string =>
  `9${String(index % 10_000).padStart(4, '0')}\t90853\t\t20130101\t*\t1\tMisuse of column two code with column one code`;
const edition = { setting: 'professional', source: 'Made up', effective: '2026-01-01' } as const;

const narrative = (size: number, markup: string): Bundle => ({
  ...bundleOf(smallProcessGroup, 'one encounter with parts'),
  entry: (bundleOf(smallProcessGroup, 'one encounter with parts').entry ?? []).map((entry) =>
    entry.resource?.resourceType === 'Composition'
      ? {
          ...entry,
          resource: {
            ...entry.resource,
            section: [
              {
                title: 'Note',
                text: { status: 'additional', div: markup.repeat(size / markup.length) },
              },
            ],
          },
        }
      : entry,
  ),
});

const strangers = (size: number): Bundle => ({
  ...bundleOf(smallProcessGroup, 'one encounter with parts'),
  entry: [
    ...(bundleOf(smallProcessGroup, 'one encounter with parts').entry ?? []),
    ...many(size, (index) => ({
      fullUrl: `https://ehr.example/fhir/Condition/${index}`,
      resource: {
        resourceType: 'Condition' as const,
        id: `${index}`,
        subject: { reference: `Patient/${index % 2 === 0 ? 'patient-a' : index}` },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F41.1' }] },
      },
    })),
  ],
});

const growing = (
  name: string,
  sizes: readonly number[],
  of: (size: number) => () => unknown,
): Growing => ({ name, sizes, of });

const lengths = doubling(65_536, 2_097_152);
const lists = doubling(1_024, 65_536);

/** Growth of reading and writing documents. */
export const documentsGrow: readonly Growing[] = [
  growing('to837P: claims', doubling(256, 4_096), (size) => {
    const claims = claimsOf(size);
    return () => to837P(claims, eveningEnvelope);
  }),
  growing('to837P: too many claims, all with one id', doubling(1_024, 32_768), (size) => {
    const claims = claimsOf(size).map((one) => ({ ...one, claimId: 'one' }));
    return () => to837P(claims, eveningEnvelope);
  }),
  growing('toCms1500: lines of a claim', doubling(1_024, 65_536), (size) => {
    const [line] = paperClaim.lines;
    const long = { ...paperClaim, lines: many(size, () => line ?? paperClaim.lines[0]) };
    return () => Reflect.apply(toCms1500, undefined, [long, paperContext]);
  }),
  growing('cms1500Html: sheets', doubling(256, 16_384), (size) => {
    const [sheet] = toCms1500(paperClaim, paperContext);
    const sheets = sheet ? many(size, () => sheet) : [];
    return () => cms1500Html(sheets, { guides: true });
  }),
  growing('estimateReimbursement: claims and as many contract rates', lists, (size) => {
    const claims = claimsOf(size);
    const contracts = many(size, (index) => ({
      payerId: 'harbor-health',
      code: String(10_000 + index),
      allowedCents: index,
    }));
    return () => estimateReimbursement(claims, { contracts });
  }),
  growing('estimateReimbursement: claims and as many relative values', lists, (size) => {
    const claims = claimsOf(size);
    const relativeValues = many(size, (index) => ({
      code: String(10_000 + index),
      from: '2026-01-01',
      work: 1,
      malpractice: 1,
    }));
    const terms = {
      payerIds: ['harbor-health'],
      locality: 'made up',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      indices: { work: 1, practiceExpense: 1, malpractice: 1 },
      percent: 100,
      relativeValues,
    };
    return () => estimateReimbursement(claims, { medicare: [terms] });
  }),
  growing('explain: letters of the message', lengths, (size) => {
    const finding = { ...found, message: '{a} is not. '.repeat(size / 12), params: { a: 'x' } };
    return () => explain(finding);
  }),
  growing('explain: citations', lists, (size) => {
    const citations = many(size, (index) => ({ title: `Manual ${index}`, asOf: '2026-01-01' }));
    return () => explain({ ...found, citations });
  }),
  growing('toMarkdown: findings', lists, (size) => {
    const long = { ...report, findings: findingsOf(size) };
    return () => toMarkdown(long);
  }),
  growing('toHtml: findings', lists, (size) => {
    const long = { ...report, findings: findingsOf(size) };
    return () => toHtml(long);
  }),
  growing('toHtml: members', lists, (size) => {
    const long = { ...report, members: many(size, (index) => memberOf(`patient-${index}`)) };
    return () => toHtml(long);
  }),
  growing('toHtml: entries of one member', lists, (size) => {
    const long = { ...report, members: many(size, () => memberOf('one')) };
    return () => toHtml(long);
  }),
  growing('toHtml: services of a clinic and their report', doubling(1_024, 16_384), (size) => {
    const services = many(size, variedServiceOf);
    const day = detectUnbundling(services);
    return () => toHtml(day, { notes: services });
  }),
  growing('toMarkdown: services of a clinic', doubling(1_024, 16_384), (size) => {
    const day = detectUnbundling(many(size, variedServiceOf));
    return () => toMarkdown(day);
  }),
  growing('toOperationOutcome: findings', lists, (size) => {
    const long = { ...report, findings: findingsOf(size) };
    const sources = Object.fromEntries(
      many(size, (index) => [`/members/${index}`, `Bundle.entry[${index}].resource`]),
    );
    return () => toOperationOutcome(long, { sources });
  }),
  growing('toCdsHooksCards: findings', lists, (size) => {
    const long = { ...report, findings: findingsOf(size) };
    return () => toCdsHooksCards(long);
  }),
  growing('fromFhirBundle: resources that others have', doubling(1_024, 32_768), (size) => {
    const bundle = strangers(size);
    return () => fromFhirBundle(bundle);
  }),
  ...['<p>He told.</p>', '<', '<p ', '&amp;', '&', '<td>x</td>', '   ', '</p', '<!--'].map(
    (markup) =>
      growing(
        `fromFhirBundle: letters of a narrative of ${JSON.stringify(markup)}`,
        lengths,
        (size) => {
          const bundle = narrative(size, markup);
          return () => fromFhirBundle(bundle);
        },
      ),
  ),
  growing('parsePtpEdits: lines', doubling(1_024, 262_144), (size) => {
    const text = many(size, editLine).join('\r\n');
    return () => parsePtpEdits(text, edition);
  }),
  growing('parsePtpEdits: letters of one line', doubling(65_536, 8_388_608), (size) => {
    const text = '\t90853'.repeat(size / 6);
    return () => parsePtpEdits(text, edition);
  }),
  growing(
    'ptpEditParser: parts of one letter, one line',
    doubling(4_096, 262_144),
    (size) => () => {
      const parser = ptpEditParser(edition);
      for (let part = 0; part < size; part += 1) parser.push('9');
      return parser.finish();
    },
  ),
];
