import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { Terms } from '../../src/finding/terms.js';
import { SaidOnce, type SaidTo } from '../../src/unbundling/said-once.js';

const said = (to: SaidTo): (string | undefined)[] => {
  const terms = new Terms({ settings: {}, decisions: { all: [], byKey: new Map() } });
  const findings: Finding[] = [];
  const once = new SaidOnce(to);
  for (const patientId of ['a', 'a', 'b']) {
    const subject = { path: '/0', patientId, serviceDate: '2026-03-04', serviceIds: ['x', 'y'] };
    const need = {
      setting: 'professional',
      program: 'medicare',
      serviceDate: '2026-03-04',
    } as const;
    once.noteUndocumented(subject);
    once.noteEditions({ ...subject, used: [{ ...need, edition: undefined }] }, terms, findings);
  }
  once.finish(terms, findings);
  return findings.map(({ rule, patientId = 'nobody' }) => `${rule} ${patientId}`);
};

test('a report says it once, about nobody', () => {
  expect(said('report')).toEqual(['unbundling/claims-only nobody', 'unbundling/edition nobody']);
});

test('a check of a session says it to each patient', () => {
  expect(said('patient')).toEqual([
    ...['unbundling/edition a', 'unbundling/edition a', 'unbundling/edition b'],
    ...['unbundling/claims-only a', 'unbundling/claims-only b'],
  ]);
});
