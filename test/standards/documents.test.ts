import { describe, expect, test } from 'vitest';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { cms1500Html, toCms1500 } from '../../src/standards/cms1500/index.js';
import {
  fromFhirBundle,
  toCdsHooksCards,
  toFhirClaim,
  toOperationOutcome,
} from '../../src/standards/fhir/index.js';
import { systems } from '../../src/standards/fhir/systems.js';
import { to837P } from '../../src/standards/x12/index.js';
import { session, unbundling } from '../report/sample-reports.js';
import {
  dependentClaim,
  dependentContext,
  paperClaim,
  paperContext,
} from './cms1500/paper-claim.js';
import { bundleOf } from './fhir/bundle-of.js';
import { context } from './fhir/claim-context.js';
import { fullClaims, fullEnvelope } from './full-claims.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const style = /(?<=<style>)[^<]*(?=<\/style>)/;
const sheets = () => cms1500Html(toCms1500(dependentClaim, dependentContext));

const guides = { guides: true, shift: { right: 0.1, down: -0.05 } };

const supervised = {
  ...context,
  supervisingProvider: {
    resourceType: 'Practitioner' as const,
    identifier: [{ system: systems.npi, value: '1999999992' }],
    name: [{ family: 'Ferreira', given: ['Ana'] }],
  },
};

// Whole documents, as they were read against the standard: every piece stands where it stood.
describe('a document', () => {
  test.each<[string, () => string]>([
    ['interchange.837p.txt', () => to837P(fullClaims, { ...fullEnvelope, lineBreaks: true })],
    ['paper-claim.json', () => json(toCms1500(paperClaim, paperContext))],
    ['paper-claim-of-a-dependent.json', () => json(toCms1500(dependentClaim, dependentContext))],
    ['paper-claim-of-a-dependent.html', () => sheets().replace(style, '')],
    [
      'paper-claim-guides.html',
      () => cms1500Html(toCms1500(paperClaim, paperContext), guides).replace(style, ''),
    ],
    ['paper-claim.css', () => style.exec(sheets())?.[0] ?? ''],
    ['fhir-claim.json', () => json(toFhirClaim(paperClaim, supervised))],
    ['operation-outcome.json', () => json(toOperationOutcome(session))],
    ['operation-outcome-of-services.json', () => json(toOperationOutcome(unbundling))],
    ['cards.json', () => json(toCdsHooksCards(session))],
    [
      'bundle-read.json',
      () => json(fromFhirBundle(bundleOf(smallProcessGroup, 'one encounter with parts'))),
    ],
  ])('%s is as it was read', async (name, text) => {
    await expect(text()).toMatchFileSnapshot(`documents/${name}`);
  });
});
