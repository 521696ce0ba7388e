import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePage } from '../../src/finding/rule-page.js';

test('the page of a rule is a file of the package of that version', () => {
  const address = rulePage('note/signature', '0.1.0');
  expect(address).toBe(
    'https://unpkg.com/group-therapy-billing@0.1.0/docs/rules/note/signature.md',
  );
  expect(existsSync(address.replace('https://unpkg.com/group-therapy-billing@0.1.0/', ''))).toBe(
    true,
  );
});

test('a version of a stored report cannot lead elsewhere', () => {
  for (const version of ['../"x', '0.1.0)', '\ud800', ''])
    expect(rulePage('note/signature', version)).toBe(
      'https://unpkg.com/group-therapy-billing/docs/rules/note/signature.md',
    );
});
