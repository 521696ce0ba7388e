// Generated from the rules: npm test -- test/whole/rules.test.ts -u

import type { RuleId } from '../finding/rule-ids.js';

/** A likely denial, and the rules that have it. */
export interface RulesOfDenial {
  readonly carc: string;
  readonly rarc?: string;
  readonly rules: readonly RuleId[];
}

/** Every likely denial of a rule or reason. */
// biome-ignore format: generated
export const rulesByDenial: readonly RulesOfDenial[] = [
  { carc: '107', rules: ['claim/interactive-complexity', 'unbundling/add-on'] },
  { carc: '119', rules: ['unbundling/frequency'] },
  { carc: '146', rarc: 'M76', rules: ['member/diagnosis'] },
  { carc: '151', rarc: 'N362', rules: ['unbundling/units', 'reconcile/whole-group-claim'] },
  { carc: '152', rules: ['session/payer-minutes', 'member/minutes'] },
  { carc: '16', rarc: 'M76', rules: ['member/diagnosis'] },
  { carc: '16', rarc: 'M77', rules: ['session/place'] },
  { carc: '16', rarc: 'M79', rules: ['claim/charge'] },
  { carc: '16', rarc: 'N290', rules: ['session/facilitators', 'session/rendering-provider'] },
  { carc: '16', rarc: 'N657', rules: ['session/minimum-attendance'] },
  { carc: '167', rules: ['member/diagnosis'] },
  { carc: '170', rarc: 'N95', rules: ['session/credential', 'session/place'] },
  { carc: '18', rules: ['session/duplicate-member', 'claim/voided', 'unbundling/duplicate'] },
  { carc: '181', rules: ['unbundling/add-on'] },
  { carc: '185', rules: ['session/supervision', 'unbundling/supervision'] },
  { carc: '197', rarc: 'M62', rules: ['member/authorization'] },
  { carc: '198', rarc: 'N54', rules: ['member/authorization'] },
  { carc: '206', rarc: 'N290', rules: ['session/npi', 'unbundling/provider'] },
  { carc: '207', rarc: 'N257', rules: ['claim/billing-npi'] },
  { carc: '207', rarc: 'N290', rules: ['session/npi'] },
  { carc: '22', rules: ['unbundling/duplicate'] },
  { carc: '236', rules: ['unbundling/modifier-missing', 'unbundling/never-together'] },
  { carc: '252', rarc: 'N705', rules: ['member/treatment-plan', 'note/shared', 'note/participation', 'note/intervention', 'note/response', 'note/signature', 'note/date'] },
  { carc: '252', rarc: 'N706', rules: ['member/treatment-plan', 'note/present', 'unbundling/payer-denies', 'unbundling/times-missing', 'unbundling/note-missing'] },
  { carc: '272', rules: ['member/treatment-plan', 'member/plan-review', 'member/plan-service'] },
  { carc: '272', rarc: 'N130', rules: ['session/payer-group-size'] },
  { carc: '284', rarc: 'N54', rules: ['member/authorization'] },
  { carc: '29', rules: ['claim/timely-filing'] },
  { carc: '4', rules: ['claim/modifiers', 'unbundling/modifier-invalid'] },
  { carc: '5', rarc: 'M77', rules: ['session/telehealth', 'session/place'] },
  { carc: '50', rules: ['note/goal-link', 'note/individuality', 'claim/interactive-complexity', 'unbundling/same-note', 'unbundling/necessity-missing', 'unbundling/same-focus', 'individuality/name-swap', 'individuality/copied-forward'] },
  { carc: '96', rarc: 'N130', rules: ['session/telehealth', 'claim/interactive-complexity'] },
  { carc: '96', rarc: 'N180', rules: ['session/interactive', 'session/didactic', 'session/skills-linkage', 'session/informational'] },
  { carc: '96', rarc: 'N657', rules: ['session/multi-family'] },
  { carc: '97', rules: ['unbundling/payer-denies', 'unbundling/bundle'] },
  { carc: '97', rarc: 'M15', rules: ['session/per-diem', 'unbundling/overlapping-time', 'unbundling/same-encounter', 'unbundling/same-note', 'unbundling/modifier-does-not-cure', 'unbundling/per-diem'] },
  { carc: 'B12', rules: ['member/attendance', 'reconcile/absent-billed', 'reconcile/not-on-roster'] },
  { carc: 'B20', rarc: 'N20', rules: ['session/rendering-provider', 'unbundling/two-clinicians'] },
  { carc: 'B7', rules: ['session/credential'] },
];
