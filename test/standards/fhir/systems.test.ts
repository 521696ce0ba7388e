import { expect, test } from 'vitest';
import { modifierSystem, procedureSystem, systems } from '../../../src/standards/fhir/systems.js';

test('procedure codes and modifiers are CPT or HCPCS', () => {
  expect(
    ['90853', '0362T', 'G0410', 'H0005', '123456', 'x90853', '9085'].map(procedureSystem),
  ).toEqual(
    ['cpt', 'cpt', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs'].map((name) =>
      Reflect.get(systems, name),
    ),
  );
  expect(['59', '95', 'XE', 'H1', '595', '5'].map(modifierSystem)).toEqual(
    ['cpt', 'cpt', 'hcpcs', 'hcpcs', 'hcpcs', 'hcpcs'].map((name) => Reflect.get(systems, name)),
  );
});

test('code systems have their official addresses', () => {
  expect(systems).toMatchObject({
    cpt: 'http://www.ama-assn.org/go/cpt',
    hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
    hcpcsWithTls: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
    icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
    npi: 'http://hl7.org/fhir/sid/us-npi',
    taxonomy: 'http://nucc.org/provider-taxonomy',
    selfPay: 'http://terminology.hl7.org/CodeSystem/coverage-selfpay',
  });
});
