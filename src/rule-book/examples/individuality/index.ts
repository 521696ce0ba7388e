import type { ExamplePair } from '../../rule-example.js';
import * as copiedForward from './copied-forward.js';
import * as copiedFromMember from './copied-from-member.js';
import * as generic from './generic.js';
import * as nameSwap from './name-swap.js';
import * as otherMemberNamed from './other-member-named.js';
import * as tooShort from './too-short.js';

/** The example pairs of the rules on notes compared with one another, by id. */
export const individualityExamples: Readonly<Record<string, ExamplePair>> = {
  'individuality/name-swap': nameSwap,
  'individuality/copied-from-member': copiedFromMember,
  'individuality/copied-forward': copiedForward,
  'individuality/generic': generic,
  'individuality/too-short': tooShort,
  'individuality/other-member-named': otherMemberNamed,
};
