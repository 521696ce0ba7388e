import type { BillingProvider } from '../../claim/professional-claim.js';
import type { X12Envelope } from './envelope.js';
import { addressSegments, organizationSegment, personSegment } from './name-segments.js';
import type { Pen } from './pen.js';
import type { Segment } from './segment.js';

const postBox = /^\s*P\.?\s*O\.?\s*BOX\b/i;
const taxNumber = /^(?:\d{9}|\d{2}-\d{7}|\d{3}-\d{2}-\d{4})$/;
const taxQualifiers = { employer: 'EI', 'social-security': 'SY' } as const;

const nameSegment = (
  pen: Pen,
  { npi, name }: BillingProvider,
  { billingProvider: { person } }: X12Envelope,
  path: string,
): Segment => {
  const identifier = ['XX', pen.npi(npi, `${path}/npi`)] as const;
  return person
    ? personSegment(pen, '85', person, '/options/billingProvider/person', identifier)
    : organizationSegment(pen, '85', name, `${path}/name`, identifier);
};

const streetAddress = (pen: Pen, { address }: BillingProvider, path: string): Segment[] => {
  if (!address) return [];
  // A box is where payments go, which has a loop of its own.
  if (postBox.test(address.line1)) pen.fault(`${path}/address/line1`, 'value');
  return addressSegments(pen, address, `${path}/address`);
};

const taxSegment = (
  pen: Pen,
  { taxId = '' }: BillingProvider,
  { billingProvider: { taxIdType } }: X12Envelope,
  path: string,
): Segment => {
  if (taxId !== '' && !taxNumber.test(taxId)) pen.fault(`${path}/taxId`, 'value');
  return ['REF', taxQualifiers[taxIdType], taxId.replaceAll('-', '')];
};

/** Loops 2000A, 2010AA and 2010AB: who is paid. */
export const billingLoops = (
  pen: Pen,
  provider: BillingProvider,
  envelope: X12Envelope,
  path: string,
  level: number,
): Segment[] => {
  const { payTo } = envelope.billingProvider;
  const taxonomy = pen.exact(provider.taxonomyCode, `${path}/taxonomyCode`, 10, 10);
  return [
    ['HL', String(level), '', '20', '1'],
    ...(taxonomy === '' ? [] : [['PRV', 'BI', 'PXC', taxonomy] as const]),
    nameSegment(pen, provider, envelope, path),
    ...streetAddress(pen, provider, path),
    taxSegment(pen, provider, envelope, path),
    ...(payTo
      ? [
          ['NM1', '87', '2'] as const,
          ...addressSegments(pen, payTo, '/options/billingProvider/payTo'),
        ]
      : []),
  ];
};
