import type { ElementWriter } from './element-writer.js';
import type { SubmitterContact, TradingPartner, X12Envelope } from './envelope.js';
import { dateElement, type Segment, type Separators } from './segments.js';
import { longest, organizationSegment } from './write-names.js';

/** The implementation guide that the file follows. */
export const guideVersion = '005010X222A1';

/** The control number of the one transaction set in the file. */
export const transactionNumber = '0001';

const nineDigits = (number: number): string => String(number).padStart(9, '0');
const dateOf = ({ createdAt }: X12Envelope): string => dateElement(createdAt.slice(0, 10));
const timeOf = ({ createdAt }: X12Envelope): string => createdAt.slice(11, 16).replace(':', '');

const partnerId = (writer: ElementWriter, { id }: TradingPartner, path: string): string =>
  writer.needed(writer.exact(id, `${path}/id`, 15), `${path}/id`).padEnd(15);

/** ISA, whose elements have fixed lengths, so that a reader finds the separators in it. */
export const interchangeHeader = (
  writer: ElementWriter,
  envelope: X12Envelope,
  { repetition, component }: Separators,
): Segment => [
  'ISA',
  '00',
  ' '.repeat(10),
  '00',
  ' '.repeat(10),
  envelope.sender.qualifier,
  partnerId(writer, envelope.sender, '/options/sender'),
  envelope.receiver.qualifier,
  partnerId(writer, envelope.receiver, '/options/receiver'),
  dateOf(envelope).slice(2),
  timeOf(envelope),
  repetition,
  '00501',
  nineDigits(envelope.controlNumber),
  envelope.acknowledgmentRequested ? '1' : '0',
  envelope.usage === 'production' ? 'P' : 'T',
  component,
];

const applicationCode = (writer: ElementWriter, partner: TradingPartner, path: string): string => {
  const [value, valuePath] =
    partner.applicationCode === undefined
      ? [partner.id, `${path}/id`]
      : [partner.applicationCode, `${path}/applicationCode`];
  return writer.needed(writer.exact(value, valuePath, 15, 2), valuePath);
};

const groupNumber = ({ groupControlNumber, controlNumber }: X12Envelope): string =>
  String(groupControlNumber ?? controlNumber);

/** GS: a group of professional claims. */
export const groupHeader = (writer: ElementWriter, envelope: X12Envelope): Segment => [
  'GS',
  'HC',
  applicationCode(writer, envelope.sender, '/options/sender'),
  applicationCode(writer, envelope.receiver, '/options/receiver'),
  dateOf(envelope),
  timeOf(envelope),
  groupNumber(envelope),
  'X',
  guideVersion,
];

const contactSegment = (writer: ElementWriter, contact: SubmitterContact): Segment => {
  const path = '/options/submitter/contact';
  const numbers = [
    ['TE', writer.exact(contact.telephone, `${path}/telephone`, 256)],
    ['FX', writer.exact(contact.fax, `${path}/fax`, 256)],
    ['EM', writer.exact(contact.email, `${path}/email`, 256)],
  ].filter(([, number]) => number !== '');
  if (numbers.length === 0) writer.fault(`${path}/telephone`, 'missing');
  return ['PER', 'IC', writer.name(contact.name, `${path}/name`, 60), ...numbers.flat()];
};

const electronicId = '46';

/** ST, BHT, and loops 1000A and 1000B: the submitter and the receiver. */
export const transactionHeader = (writer: ElementWriter, envelope: X12Envelope): Segment[] => {
  const { submitter, claimReceiver, reissue = false } = envelope;
  const idOf = (id: string, path: string) =>
    [electronicId, writer.needed(writer.exact(id, path, longest.identifier, 2), path)] as const;
  const reference = writer.exact(envelope.reference, '/options/reference', longest.reference);
  return [
    ['ST', '837', transactionNumber, guideVersion],
    [
      'BHT',
      '0019',
      reissue ? '18' : '00',
      writer.needed(reference, '/options/reference'),
      dateOf(envelope),
      timeOf(envelope),
      'CH',
    ],
    organizationSegment(
      writer,
      '41',
      submitter.name,
      '/options/submitter/name',
      idOf(submitter.identifier, '/options/submitter/identifier'),
    ),
    contactSegment(writer, submitter.contact),
    organizationSegment(
      writer,
      '40',
      claimReceiver.name,
      '/options/claimReceiver/name',
      idOf(claimReceiver.identifier, '/options/claimReceiver/identifier'),
    ),
  ];
};

/** GE and IEA, for one transaction set in one group. */
export const trailers = (envelope: X12Envelope): Segment[] => [
  ['GE', '1', groupNumber(envelope)],
  ['IEA', '1', nineDigits(envelope.controlNumber)],
];
