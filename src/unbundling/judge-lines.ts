import {
  groupPsychotherapyCode,
  interactiveComplexityPrimaries,
} from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { type LinesFacts, linesFacts } from './day-facts.js';
import { askAll, type Judgement } from './judgement.js';
import { pairFacts } from './pair-facts.js';
import { collected, linesBySession, type SettingDay } from './patient-day.js';
import { isAddOn, type ServiceLine } from './service-line.js';
import {
  addOnRules,
  bookingRules,
  groupSessionRules,
  monthRules,
  unitRules,
} from './unbundling-rules.js';

const factsOf = (lines: readonly ServiceLine[]): LinesFacts[] => {
  const [first] = lines;
  return first ? [linesFacts(first, lines)] : [];
};

// A bundle of another day has its own notes, which no rule about months asks for.
const notCompared = (): boolean => false;

// One bundle is enough to ask about a group; those of the same day are pairs, and asked as such.
const judgeMonth = ({ groups }: SettingDay, judgement: Judgement): void => {
  for (const group of groups) {
    const bundle = judgement.bundleBeside(group);
    if (!bundle) continue;
    const pair = pairFacts(group, bundle, undefined, notCompared);
    askAll(monthRules, pair, judgement, judgement.findings);
  }
};

const judgeSessions = ({ lines }: SettingDay, judgement: Judgement): void => {
  for (const own of linesBySession(lines.filter((line) => !isAddOn(line))))
    for (const facts of factsOf(own))
      askAll(groupSessionRules, facts, judgement, judgement.findings);
};

const unitsTogether = ({ groups }: SettingDay): LinesFacts[] => {
  const lines = groups.filter(({ service: { code } }) => code === groupPsychotherapyCode);
  const together = collected(lines, ({ setting, service: { renderingNpi } }) =>
    setting === 'professional' ? renderingNpi : '',
  );
  return [...together.values()].flatMap(factsOf);
};

const judgeAddOns = ({ lines }: SettingDay, judgement: Judgement): void => {
  for (const line of lines.filter(isAddOn)) {
    const primaries = inForceOrOldest(interactiveComplexityPrimaries, line.serviceDate);
    const hasPrimary = lines.some(({ service: { code } }) => primaries.includes(code));
    askAll(addOnRules, { ...line, line, hasPrimary }, judgement, judgement.findings);
  }
};

/** Judges what concerns single lines of a day, or several that count together. */
export const judgeLines = (day: SettingDay, judgement: Judgement): void => {
  judgeMonth(day, judgement);
  judgeSessions(day, judgement);
  for (const facts of unitsTogether(day)) askAll(unitRules, facts, judgement, judgement.findings);
  judgeAddOns(day, judgement);
  for (const line of day.lines)
    for (const conflict of judgement.doubleBookedWith(line))
      askAll(bookingRules, { ...line, line, conflict }, judgement, judgement.findings);
};
