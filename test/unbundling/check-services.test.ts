import { describe, expect, test } from 'vitest';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';

describe('the edit table that a report names', () => {
  const table = (setting: 'professional' | 'outpatient-facility', effective: string) => ({
    source: `${setting} ${effective}`,
    setting,
    effective,
    edits: [],
  });
  const named = (...tables: ReturnType<typeof table>[]) => {
    const both = intensiveOutpatientDay.flatMap((line): BilledService[] => [
      line,
      { ...line, serviceId: `${line.serviceId}-hospital`, setting: 'outpatient-facility' },
    ]);
    return detectUnbundling(both, { payers: [riverPlan], ncci: tables }).ruleset.ncci;
  };

  test('is the newest one used', () => {
    expect(
      named(table('professional', '2026-01-01'), table('outpatient-facility', '2025-10-01')),
    ).toEqual({ source: 'professional 2026-01-01', effective: '2026-01-01' });
    expect(
      named(table('professional', '2025-10-01'), table('outpatient-facility', '2026-01-01')),
    ).toEqual({ source: 'outpatient-facility 2026-01-01', effective: '2026-01-01' });
  });

  test('is the practitioner table if both took effect on one day', () => {
    expect(
      named(table('outpatient-facility', '2026-01-01'), table('professional', '2026-01-01')),
    ).toEqual({ source: 'professional 2026-01-01', effective: '2026-01-01' });
  });
});
