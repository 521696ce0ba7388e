import type { Source } from './source.js';

const readOn = '2026-11-23';

/** The documents on which claim files and forms rest, beside the map of the 837P guide. */
export const standardsSources = {
  transactionSize: {
    title: '005010X222A1 segment rules as packaged in a public X12 reader',
    publisher: 'Third party, of 2012-06-22',
    edition: '2012-06-22',
    readOn,
  },
  characterSets: {
    title: 'pyx12: validation of X12 data elements (basic and extended character set)',
    publisher: 'azoner/pyx12',
    url: 'https://github.com/azoner/pyx12',
    readOn,
  },
  subscriberAddress: {
    title: 'Request for Interpretation 2281: Subscriber/Patient address (005010X222A1)',
    publisher: 'X12',
    url: 'https://x12.org/resources/requests-for-interpretation/rfi-2281-subscriberpatient-address',
    readOn,
  },
  formInstructions: {
    title: 'CMS-1500 (02/12) field instructions, retelling the NUCC manual',
    publisher: 'SpeedySoft',
    url: 'https://support.speedysoftusa.com/portal/en/kb/articles/section-24',
    readOn,
  },
} as const satisfies Record<string, Source>;
