// Runs before each test file: tests that take long are not asked about a mutant.
import { beforeEach, expect } from 'vitest';
import { leftOut } from './asked-otherwise.js';

beforeEach(({ skip }) => {
  const name = expect.getState().currentTestName ?? '';
  skip(leftOut.some((part) => name.includes(part)));
});
