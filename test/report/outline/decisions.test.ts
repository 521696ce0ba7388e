import { expect, test } from 'vitest';
import {
  decidedFindings,
  openFindings,
  ruleAndReason,
} from '../../../src/report/outline/decisions.js';
import { accepted, rejected } from '../decided-reports.js';
import { unsigned } from '../sample-reports.js';

test('what was accepted is no longer open, and what was rejected is', () => {
  const findings = [unsigned, accepted, rejected];
  expect(openFindings(findings)).toEqual([unsigned, rejected]);
  expect(decidedFindings(findings)).toEqual([accepted, rejected]);
});

test('a key is shown by its rule and reason', () => {
  expect(ruleAndReason(accepted.key)).toBe('session/didactic#mostly-instruction');
});
