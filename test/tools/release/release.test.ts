import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/reference/sources.js';
import { listRules } from '../../../src/rule-book/list-rules.js';
import { billOfMaterials } from './bill-of-materials.js';
import { acceptedLicenses, licensesPage } from './licenses.js';
import { shippedPackages } from './shipped-packages.js';
import { daysBetween, oldSources } from './source-ages.js';

describe('the packages that are installed with this one', () => {
  test.each(shippedPackages())('$name has an accepted license', ({ license }) => {
    expect(acceptedLicenses).toContain(license);
  });

  test('are listed on their page', async () => {
    await expect(licensesPage()).toMatchFileSnapshot('../../../docs/licences.md');
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
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort());
    const citing = new Set(all.flatMap(({ rules }) => rules));
    expect(citing).toEqual(new Set(listRules().map(({ id }) => id)));
  });
});
