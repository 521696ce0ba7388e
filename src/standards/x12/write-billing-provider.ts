import { mailboxLine } from '../../claim/postal-address.js';
import type { BillingProvider } from '../../claim/professional-claim.js';
import type { ElementWriter } from './element-writer.js';
import type { X12Envelope } from './envelope.js';
import type { Segment } from './segments.js';
import { addressSegments, organizationSegment, personSegment } from './write-names.js';

const taxIdShape = /^(?:\d{9}|\d{2}-\d{7}|\d{3}-\d{2}-\d{4})$/;
const taxQualifiers = { employer: 'EI', 'social-security': 'SY' } as const;

const nameSegment = (
  writer: ElementWriter,
  { npi, name }: BillingProvider,
  { billingProvider: { person } }: X12Envelope,
  path: string,
): Segment => {
  const identifier = ['XX', writer.npi(npi, `${path}/npi`)] as const;
  return person
    ? personSegment(writer, '85', person, '/options/billingProvider/person', identifier)
    : organizationSegment(writer, '85', name, `${path}/name`, identifier);
};

const streetAddress = (
  writer: ElementWriter,
  { address }: BillingProvider,
  path: string,
): Segment[] => {
  if (!address) return [];
  // The billing address must be a street address. A PO box belongs in the pay-to address.
  const mailbox = mailboxLine(address);
  if (mailbox) writer.fault(`${path}/address/${mailbox}`, 'value');
  return addressSegments(writer, address, `${path}/address`);
};

const taxSegment = (
  writer: ElementWriter,
  { taxId = '' }: BillingProvider,
  { billingProvider: { taxIdType } }: X12Envelope,
  path: string,
): Segment => {
  if (taxId !== '' && !taxIdShape.test(taxId)) writer.fault(`${path}/taxId`, 'value');
  return ['REF', taxQualifiers[taxIdType], taxId.replaceAll('-', '')];
};

/** Loops 2000A, 2010AA and 2010AB: the billing provider and the pay-to address. */
export const billingProviderLoops = (
  writer: ElementWriter,
  provider: BillingProvider,
  envelope: X12Envelope,
  path: string,
  level: number,
): Segment[] => {
  const { payTo } = envelope.billingProvider;
  const taxonomy = writer.exact(provider.taxonomyCode, `${path}/taxonomyCode`, 10, 10);
  return [
    ['HL', String(level), '', '20', '1'],
    ...(taxonomy === '' ? [] : [['PRV', 'BI', 'PXC', taxonomy] as const]),
    nameSegment(writer, provider, envelope, path),
    ...streetAddress(writer, provider, path),
    taxSegment(writer, provider, envelope, path),
    ...(payTo
      ? [
          ['NM1', '87', '2'] as const,
          ...addressSegments(writer, payTo, '/options/billingProvider/payTo'),
        ]
      : []),
  ];
};
