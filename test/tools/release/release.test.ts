import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { payerPolicies } from '../../../src/payers/payer-policies.js';
import { sources } from '../../../src/reference/listed-sources.js';
import { listRules } from '../../../src/rule-book/list-rules.js';
import { billOfMaterials } from './bill-of-materials.js';
import { acceptedLicenses, licensesPage } from './licenses.js';
import { missingForRelease, type ReleaseFiles } from './missing.js';
import { shippedPackages } from './shipped-packages.js';
import { daysBetween, oldSources } from './source-ages.js';

describe('the packages that are installed with this one', () => {
  test.each(shippedPackages())('$name has an accepted license', ({ license }) => {
    expect(acceptedLicenses).toContain(license);
  });

  test('are listed on their page', async () => {
    await expect(licensesPage()).toMatchFileSnapshot('../../../docs/licenses.md');
  });

  test('are in the bill of materials, each with its digest', () => {
    const bill = JSON.parse(billOfMaterials('2026-11-23'));
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(dependencies).sort(),
    );
    for (const { hashes } of bill.components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
  });

  test('give the same bill of materials on the same day', () => {
    expect(billOfMaterials('2026-11-23')).toBe(billOfMaterials('2026-11-23'));
    expect(billOfMaterials('2026-11-23')).not.toBe(billOfMaterials('2026-11-24'));
  });
});

describe('the age of sources', () => {
  test('counts days since a source was last read', () => {
    expect(daysBetween('2026-11-23', '2027-11-23')).toBe(365);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('lists sources older than the limit, not those exactly as old', () => {
    const read = { title: 'A manual', publisher: 'Made up', readOn: '2026-01-01' };
    expect(oldSources(30, '2026-01-31', { read })).toEqual([]);
    expect(oldSources(30, '2026-02-01', { read })).toMatchObject([{ id: 'read', age: 31 }]);
  });

  test('names the rules that cite each source, and every rule cites a listed one', () => {
    const all = oldSources(-1_000_000, '2026-11-23');
    const payers = payerPolicies.map(({ payerId }) => payerId);
    expect(all.map(({ id }) => id).sort()).toEqual([...Object.keys(sources), ...payers].sort());
    const citing = new Set(all.flatMap(({ rules }) => rules));
    expect(citing).toEqual(new Set(listRules().map(({ id }) => id)));
  });
});

describe('what is missing for a release', () => {
  const complete: ReleaseFiles = {
    manifest: { version: '0.2.0', repository: 'made up' },
    versionFile: "export const version = '0.2.0';",
    changelog: '# Changelog\n\n## 0.2.0 (2026-12-01)\n',
    security: '# Security\n\nSecurity contact: security@example.org\n',
  };

  test('is nothing if every field is filled in', () => {
    expect(missingForRelease(complete, '2026-12-01')).toEqual([]);
    expect(missingForRelease(complete)).toEqual([]);
  });

  test.each<[string, Partial<ReleaseFiles>, string]>([
    [
      'a contact that is not filled in',
      { security: 'Security contact: (to be filled in)' },
      'docs/SECURITY.md',
    ],
    ['a page without a contact', { security: '' }, 'docs/SECURITY.md'],
    ['no repository', { manifest: { version: '0.2.0' } }, 'package.json'],
    ['an older section only', { changelog: '## 0.1.0 (2026-12-01)' }, 'CHANGELOG.md'],
    ['a section of another day', { changelog: '## 0.2.0 (2026-12-02)' }, 'CHANGELOG.md'],
    ['an undated section', { changelog: '## 0.2.0 (unreleased)' }, 'CHANGELOG.md'],
    ['another version', { versionFile: "'0.1.0'" }, 'src/version.ts'],
  ])('names %s', (_, change, file) => {
    const lines = missingForRelease({ ...complete, ...change }, '2026-12-01');
    expect(lines.map((line) => line.split(':')[0])).toEqual([file]);
  });
});
