import type { ExamplePair } from '../../rule-example.js';
import * as billingNpi from './billing-npi.js';
import * as charge from './charge.js';
import * as diagnosisCount from './diagnosis-count.js';
import * as institutional from './institutional.js';
import * as interactiveComplexity from './interactive-complexity.js';
import * as timelyFiling from './timely-filing.js';
import * as units from './units.js';

/** The example pairs of the claims' rules, by id. */
export const claimExamples: Readonly<Record<string, ExamplePair>> = {
  'claim/charge': charge,
  'claim/billing-npi': billingNpi,
  'claim/diagnosis-count': diagnosisCount,
  'claim/units': units,
  'claim/institutional': institutional,
  'claim/interactive-complexity': interactiveComplexity,
  'claim/timely-filing': timelyFiling,
};
