import { test } from 'vitest';
import { codeFamilySince } from '../../../src/reference/codes/group-codes.js';
import { groupSizeGuidance, minimumGroupSize } from '../../../src/reference/figures/group-size.js';
import { expectSince } from '../expect-since.js';

test('two patients make a group', () => expectSince(minimumGroupSize, codeFamilySince, 2));

test('a process group is manageable up to eight, and any group needs a rationale above ten', () =>
  expectSince(groupSizeGuidance, codeFamilySince, {
    processGroupUpTo: 8,
    withoutRationaleUpTo: 10,
  }));
