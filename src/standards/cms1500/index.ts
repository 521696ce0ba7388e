/**
 * Claims on paper: the form CMS-1500 (02/12).
 *
 * @packageDocumentation
 */

export { InputError } from '../../input/input-error.js';
export type {
  BillingDetails,
  ClaimClinician,
  ClaimName,
  ClaimPatient,
  ClaimPayer,
  ClaimSex,
  ClaimSubscriber,
  Coverage,
  FilingIndicator,
  InsuranceType,
  Relationship,
  ServiceFacility,
} from '../demographics.js';
export {
  type Cms1500Context,
  type CoverageKind,
  cms1500ContextSchema,
  type OtherPlan,
} from './cms1500-context.js';
export { type Cms1500Form, cms1500FormSchema } from './cms1500-form.js';
export { type Cms1500HtmlOptions, cms1500Html } from './cms1500-html.js';
export { toCms1500 } from './to-cms1500.js';
