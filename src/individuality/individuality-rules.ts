import type { Rule } from '../finding/rule.js';
import type { JudgedSubject } from './judge-note.js';
import { copiedForward } from './rules/copied-forward.js';
import { copiedFromMember } from './rules/copied-from-member.js';
import { generic } from './rules/generic.js';
import { nameSwap } from './rules/name-swap.js';
import { otherMemberNamed } from './rules/other-member-named.js';
import { tooShort } from './rules/too-short.js';

/** Checked for every note that is compared with others. */
export const individualityRules: readonly Rule<JudgedSubject>[] = [
  nameSwap,
  copiedFromMember,
  copiedForward,
  generic,
  tooShort,
  otherMemberNamed,
];
