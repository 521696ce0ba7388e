import { defineRule } from '../../finding/rule.js';
import { givenId } from '../../input/read-input.js';
import * as cite from '../../reference/sources.js';
import type { ProviderFacts } from '../patient-day.js';

/** Without the clinician, a line cannot be told from another clinician's. */
export const provider = defineRule({
  id: 'unbundling/provider',
  title: 'Each line names its rendering provider by a valid NPI.',
  description:
    'Duplicates, units, NCCI edits, and double booking depend on whether two lines are one clinician’s. A missing NPI, or one with a wrong check digit, shows neither that they are nor that they are not. A single line without times needs no NPI here.',
  citations: [cite.npiCheck('Check digit: Luhn with the prefix 80840')],
  likelyDenial: { carc: '206', rarc: 'N290' },
  since: '0.1.0',
  looksAt: '/renderingNpi',
  deciders: ['coder', 'compliance'],
  reasons: {
    'npi-not-recorded': {
      outcome: 'no-data',
      message:
        'The line has no NPI of its rendering provider, so it cannot be compared with lines of the same clinician.',
      remedy: 'Enter the NPI of the rendering provider.',
    },
    'npi-not-valid': {
      outcome: 'no-data',
      message:
        'The NPI of the rendering provider is not ten digits with a correct check digit, so the line cannot be compared with lines of the same clinician.',
      remedy: 'Correct the NPI of the rendering provider.',
    },
  },
  check({ line: { service }, isKnown }: ProviderFacts) {
    if (isKnown) return 'pass';
    const reason =
      givenId(service.renderingNpi) === undefined ? 'npi-not-recorded' : 'npi-not-valid';
    return { reason, serviceIds: [service.serviceId] };
  },
});
