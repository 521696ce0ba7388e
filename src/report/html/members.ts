import { type ClaimState, claimStates } from '../outline/claim-state.js';
import { type FindingGroup, groupKey } from '../outline/finding-groups.js';
import { outcomeWord } from '../outline/wording.js';
import type { ClaimBatchView } from '../views/claim-view.js';
import type { FindingView } from '../views/finding-view.js';
import type { MemberView, SessionView } from '../views/session-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section, sign, verdictBadge } from './parts.js';
import { type Column, table } from './table.js';

/** Links from findings to where the page tells of them. */
export const findingLinks = (
  findings: readonly FindingView[],
  groups: readonly FindingGroup[],
): Content => {
  const keys = new Set(findings.map(groupKey));
  const told = groups.filter(({ rule, reason, outcome }) =>
    keys.has(JSON.stringify([rule, reason, outcome])),
  );
  return told.length === 0
    ? 'None'
    : html`<ul class="links">${told.map(
        ({ number, rule, outcome }) =>
          html`<li class="${outcome}">${sign(outcome)}<a href="#finding-${number}"><span class="hidden">${outcomeWord[outcome]}: </span>${rule}</a></li>`,
      )}</ul>`;
};

const columns = (scores: boolean, claims: boolean): Column[] => [
  { heading: 'Patient' },
  { heading: 'Verdict', lead: true },
  { heading: 'Minutes', numeric: true },
  ...(scores ? [{ heading: 'Own words', numeric: true }] : []),
  { heading: 'Findings' },
  ...(claims ? [{ heading: 'Claim' }] : []),
];

const claimCell = (state: ClaimState | undefined): Content => {
  if (!state) return '–';
  return 'claimId' in state ? code(state.claimId) : state.words;
};

/** One line for each entry of the roster. */
export const membersSection = (
  { members, individuality }: SessionView,
  groups: readonly FindingGroup[],
  claims: ClaimBatchView | undefined,
): Markup => {
  const states = claims && claimStates(claims);
  const scores = new Map(individuality?.notes.map(({ patientId, score }) => [patientId, score]));
  const scoreOf = ({ patientId }: MemberView): string => {
    const score = scores.get(patientId);
    return score === undefined ? '–' : String(score);
  };
  return section(
    'members',
    'Members',
    table({
      caption: individuality
        ? 'One line for each patient on the roster. Own words: how much of the note is this patient’s alone, of 100.'
        : 'One line for each patient on the roster.',
      columns: columns(individuality !== undefined, states !== undefined),
      rows: members.map((member) => [
        code(member.patientId),
        verdictBadge(member.verdict),
        member.minutes,
        ...(individuality ? [scoreOf(member)] : []),
        findingLinks(member.findings, groups),
        ...(states ? [claimCell(states.get(member.patientId))] : []),
      ]),
    }),
  );
};
