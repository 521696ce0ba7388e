import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/reference/sources.js';
import { listRules } from '../../../src/rule-book/list-rules.js';
import { billOfMaterials } from './bill-of-materials.js';
import { licencesPage } from './licences-page.js';
import { acceptedLicences, shippedPackages } from './shipped-packages.js';
import { daysBetween, oldSources } from './source-ages.js';

describe('what comes with the package', () => {
  test.each(shippedPackages())('$name may be used and sold', ({ licence }) => {
    expect(acceptedLicences).toContain(licence);
  });

  test('is listed on its page', async () => {
    await expect(licencesPage()).toMatchFileSnapshot('../../../docs/licences.md');
  });

  test('stands in the bill of materials, each with its digest', () => {
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

  test('gives the same bill on the same day', () => {
    expect(billOfMaterials('2026-11-23')).toBe(billOfMaterials('2026-11-23'));
    expect(billOfMaterials('2026-11-23')).not.toBe(billOfMaterials('2026-11-24'));
  });
});

describe('the age of sources', () => {
  test('is told from the day on which each was last read', () => {
    expect(daysBetween('2026-11-23', '2027-11-23')).toBe(365);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('lists what is older than asked, not what is as old', () => {
    const read = { title: 'A manual', publisher: 'Somebody', readOn: '2026-01-01' };
    expect(oldSources(30, '2026-01-31', { read })).toEqual([]);
    expect(oldSources(30, '2026-02-01', { read })).toMatchObject([{ id: 'read', age: 31 }]);
  });

  test('names the rules that rest on each, and every rule rests on one that is listed', () => {
    const all = oldSources(-1_000_000, '2026-11-23');
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort());
    const resting = new Set(all.flatMap(({ rules }) => rules));
    expect(resting).toEqual(new Set(listRules().map(({ id }) => id)));
  });
});
