import { expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { valueAt } from '../../src/input/read-input.js';
import type { Cms1500Context } from '../../src/standards/cms1500/cms1500-context.js';
import { toCms1500 } from '../../src/standards/cms1500/index.js';
import { type FhirClaimContext, toFhirClaim } from '../../src/standards/fhir/index.js';
import { systems } from '../../src/standards/fhir/systems.js';
import { to837P } from '../../src/standards/x12/index.js';
import {
  dependentClaim,
  dependentContext,
  paperClaim,
  paperContext,
} from './cms1500/paper-claim.js';
import { context } from './fhir/claim-context.js';
import { fullClaims, fullEnvelope } from './full-claims.js';
import { leavesOf, partByPart } from './parts.js';

// Which box or segment each part of the input fills, and what is said where it is missing, too long or
// cannot be written: a change of any of them shows here.

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const long = 'Very Long Words '.repeat(8).trim();

interface Paper {
  readonly claim: ProfessionalClaim;
  readonly options: Cms1500Context;
}

const boxes = ({ claim, options }: Paper): string[] =>
  toCms1500(claim, options).flatMap(({ items }) =>
    Object.entries(items).map(([item, text]) => `${item}: ${text}`),
  );

const otherPlan = {
  insured: { family: 'Vance', given: 'Otis' },
  policyNumber: 'OP-1',
  planName: 'Other Plan',
};

test.each<[string, Paper]>([
  ['paper-claim', { claim: paperClaim, options: { ...paperContext, accountNumber: 'A1' } }],
  ['paper-claim-of-a-dependent', { claim: dependentClaim, options: dependentContext }],
  [
    'paper-claim-for-medicare',
    {
      claim: paperClaim,
      options: { ...paperContext, coverageKind: 'medicare', overlong: 'cut' },
    },
  ],
  [
    'paper-claim-with-another-plan',
    { claim: dependentClaim, options: { ...dependentContext, otherPlan } },
  ],
])('the boxes of %s', async (name, paper) => {
  const parts = partByPart(
    paper,
    { long, empty: '', points: '.- ,', huge: 123_456_789_012 },
    boxes,
  );
  await expect(json(parts)).toMatchFileSnapshot(`documents/${name}.parts.json`);
});

test('the segments of an interchange', async () => {
  const claims = fullClaims.slice(0, 1);
  const interchange = { claims, options: { ...fullEnvelope, lineBreaks: true } };
  const parts = partByPart(
    interchange,
    { long, empty: '', foreign: 'Zoë ☃', separators: 'a*b~c:d^e' },
    ({ claims: given, options }) => to837P(given, options).split('\n'),
  );
  await expect(json(parts)).toMatchFileSnapshot('documents/interchange.parts.json');
});

test('the elements of a FHIR claim', async () => {
  const supervisingProvider: FhirClaimContext['supervisingProvider'] = {
    resourceType: 'Practitioner',
    identifier: [{ system: systems.npi, value: '1999999992' }],
    name: [{ family: 'Ferreira', given: ['Ana'] }],
  };
  const elements = (value: object): string[] =>
    leavesOf(value).map((path) => `${path}: ${valueAt(value, path.split('/').slice(1))}`);
  const parts = partByPart(
    { claim: paperClaim, options: { ...context, supervisingProvider } },
    { empty: '', spaces: ' ' },
    ({ claim, options }) => elements(toFhirClaim(claim, options)),
  );
  await expect(json(parts)).toMatchFileSnapshot('documents/fhir-claim.parts.json');
});
