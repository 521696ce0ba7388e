import { describe, expect, test } from 'vitest';
import { boxes, checkboxes } from '../../../src/standards/cms1500/cms1500-form.js';
import { toCms1500 } from '../../../src/standards/cms1500/index.js';
import { dependentClaim, dependentContext, paperClaim, paperContext } from './paper-claim.js';

const items = (...given: Parameters<typeof toCms1500>) => toCms1500(...given)[0]?.items ?? {};

describe('the boxes of the form', () => {
  const placed = [...boxes].map(([item, box]) => ({ item, box }));

  test('include one for every printed item', () => {
    for (const [claim, context] of [
      [paperClaim, { ...paperContext, billingTaxonomy: true }],
      [dependentClaim, dependentContext],
    ] as const)
      for (const [item, text] of Object.entries(items(claim, context)))
        expect(boxes.get(item) ?? checkboxes[item]?.[text], item).toBeDefined();
  });

  test('are within the grid and do not overlap', () => {
    const taken = new Map<string, string>();
    const all = [
      ...placed.map(({ item, box }) => ({ item, box })),
      ...Object.entries(checkboxes).flatMap(([item, choices]) =>
        Object.entries(choices).map(([choice, box]) => ({ item: `${item} ${choice}`, box })),
      ),
    ];
    for (const { item, box } of all) {
      const { line, column, width } = box ?? { line: 0, column: 0, width: 0 };
      expect(line, item).toBeGreaterThan(0);
      expect(line, item).toBeLessThanOrEqual(66);
      expect(column + width - 1, item).toBeLessThanOrEqual(80);
      for (let each = column; each < column + width; each++) {
        const cell = `${line}/${each}`;
        expect(taken.get(cell), `${item} at ${cell}`).toBeUndefined();
        taken.set(cell, item);
      }
    }
  });
});
