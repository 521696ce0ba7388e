import { batchRules, claimRules } from '../claim/claim-rules.js';
import { recordedClaimRules } from '../claim/recorded-claim-rules.js';
import type { RuleText } from '../finding/rule.js';
import { individualityRules } from '../individuality/individuality-rules.js';
import { memberRules, rosterMemberRules } from '../member/member-rules.js';
import { comparedNoteRules, searchedNoteRules } from '../note/compared-note-rules.js';
import { attendingNoteRules, noteRules, rosterNoteRules } from '../note/note-rules.js';
import {
  attendingReconciliationRules,
  billedReconciliationRules,
} from '../reconcile/reconciliation-rules.js';
import { answeredClaimRules, unknownClaimRules } from '../remittance/remittance-rules.js';
import {
  attendingSessionRules,
  rosterSessionRules,
  sessionRules,
} from '../session/session-rules.js';
import {
  addOnRules,
  bookingRules,
  claimsOnlyRules,
  editionRules,
  frequencyRules,
  groupSessionRules,
  monthRules,
  pairRules,
  providerRules,
  supervisionRules,
  unitRules,
  unreadLineRules,
} from '../unbundling/unbundling-rules.js';

/** Every rule, once each: a rule for two kinds of subject is in two of the lists. */
export const rules: readonly RuleText[] = [
  ...new Map<string, RuleText>(
    [
      ...sessionRules,
      ...rosterSessionRules,
      ...attendingSessionRules,
      ...rosterMemberRules,
      ...memberRules,
      ...rosterNoteRules,
      ...attendingNoteRules,
      ...noteRules,
      ...searchedNoteRules,
      ...comparedNoteRules,
      ...individualityRules,
      ...pairRules,
      ...monthRules,
      ...addOnRules,
      ...unreadLineRules,
      ...providerRules,
      ...supervisionRules,
      ...groupSessionRules,
      ...unitRules,
      ...frequencyRules,
      ...bookingRules,
      ...editionRules,
      ...claimsOnlyRules,
      ...batchRules,
      ...recordedClaimRules,
      ...claimRules,
      ...attendingReconciliationRules,
      ...billedReconciliationRules,
      ...answeredClaimRules,
      ...unknownClaimRules,
    ].map((rule) => [rule.id, rule]),
  ).values(),
];
