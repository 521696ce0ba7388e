import type { Separators } from './character-set.js';
import type { SubmitterContact, TradingPartner, X12Envelope } from './envelope.js';
import { longest, organizationSegment } from './name-segments.js';
import type { Pen } from './pen.js';
import { eightDigits, type Segment } from './segment.js';

/** The implementation guide that the file follows. */
export const guideVersion = '005010X222A1';

/** The number of the one transaction set in the file. */
export const transactionNumber = '0001';

const nineDigits = (number: number): string => String(number).padStart(9, '0');
const dateOf = ({ createdAt }: X12Envelope): string => eightDigits(createdAt.slice(0, 10));
const timeOf = ({ createdAt }: X12Envelope): string => createdAt.slice(11, 16).replace(':', '');

const partnerId = (pen: Pen, { id }: TradingPartner, path: string): string =>
  pen.needed(pen.exact(id, `${path}/id`, 15), `${path}/id`).padEnd(15);

/** ISA: of fixed width, and it tells the separators. */
export const interchangeHeader = (
  pen: Pen,
  envelope: X12Envelope,
  { repetition, component }: Separators,
): Segment => [
  'ISA',
  '00',
  ' '.repeat(10),
  '00',
  ' '.repeat(10),
  envelope.sender.qualifier,
  partnerId(pen, envelope.sender, '/options/sender'),
  envelope.receiver.qualifier,
  partnerId(pen, envelope.receiver, '/options/receiver'),
  dateOf(envelope).slice(2),
  timeOf(envelope),
  repetition,
  '00501',
  nineDigits(envelope.controlNumber),
  envelope.acknowledgmentRequested ? '1' : '0',
  envelope.usage === 'production' ? 'P' : 'T',
  component,
];

const applicationCode = (pen: Pen, partner: TradingPartner, path: string): string => {
  const [value, place] =
    partner.applicationCode === undefined
      ? [partner.id, `${path}/id`]
      : [partner.applicationCode, `${path}/applicationCode`];
  return pen.needed(pen.exact(value, place, 15, 2), place);
};

const groupNumber = ({ groupControlNumber, controlNumber }: X12Envelope): string =>
  String(groupControlNumber ?? controlNumber);

/** GS: a group of professional claims. */
export const groupHeader = (pen: Pen, envelope: X12Envelope): Segment => [
  'GS',
  'HC',
  applicationCode(pen, envelope.sender, '/options/sender'),
  applicationCode(pen, envelope.receiver, '/options/receiver'),
  dateOf(envelope),
  timeOf(envelope),
  groupNumber(envelope),
  'X',
  guideVersion,
];

const contactSegment = (pen: Pen, contact: SubmitterContact): Segment => {
  const path = '/options/submitter/contact';
  const ways = [
    ['TE', pen.exact(contact.telephone, `${path}/telephone`, 256)],
    ['FX', pen.exact(contact.fax, `${path}/fax`, 256)],
    ['EM', pen.exact(contact.email, `${path}/email`, 256)],
  ].filter(([, number]) => number !== '');
  if (ways.length === 0) pen.fault(`${path}/telephone`, 'missing');
  return ['PER', 'IC', pen.name(contact.name, `${path}/name`, 60), ...ways.flat()];
};

const electronicId = '46';

/** ST, BHT, and who sends the claims to whom (1000A, 1000B). */
export const transactionHeader = (pen: Pen, envelope: X12Envelope): Segment[] => {
  const { submitter, claimReceiver, reissue = false } = envelope;
  const idOf = (id: string, path: string) =>
    [electronicId, pen.needed(pen.exact(id, path, longest.identifier, 2), path)] as const;
  const reference = pen.exact(envelope.reference, '/options/reference', longest.reference);
  return [
    ['ST', '837', transactionNumber, guideVersion],
    [
      'BHT',
      '0019',
      reissue ? '18' : '00',
      pen.needed(reference, '/options/reference'),
      dateOf(envelope),
      timeOf(envelope),
      'CH',
    ],
    organizationSegment(
      pen,
      '41',
      submitter.name,
      '/options/submitter/name',
      idOf(submitter.identifier, '/options/submitter/identifier'),
    ),
    contactSegment(pen, submitter.contact),
    organizationSegment(
      pen,
      '40',
      claimReceiver.name,
      '/options/claimReceiver/name',
      idOf(claimReceiver.identifier, '/options/claimReceiver/identifier'),
    ),
  ];
};

/** GE and IEA: one transaction set in one group. */
export const trailers = (envelope: X12Envelope): Segment[] => [
  ['GE', '1', groupNumber(envelope)],
  ['IEA', '1', nineDigits(envelope.controlNumber)],
];
