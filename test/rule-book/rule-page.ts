import type { LikelyDenial } from '../../src/finding/finding.js';
import { groupedBy } from '../../src/input/lists.js';
import { type Citation, citationParts } from '../../src/reference/citation.js';
import type { RuleEntry, RuleExample } from '../../src/rule-book/rule-entry.js';

const outcomeMeaning = {
  fail: 'do not bill until this is fixed',
  review: 'a person must decide',
  'no-data': 'information needed to decide is missing',
  advice: 'better practice; never holds a claim',
} as const;

/** Billing terms that may be new to a clinician. */
const billingTerms = {
  'Rendering provider': 'the clinician under whom a service is billed; each claim has one.',
  'Billing provider': 'the practice or person that is paid.',
  NPI: 'National Provider Identifier: the ten-digit number of a provider.',
  'Date of service': 'the calendar day on which the session began.',
  'Service line': 'one code on a claim, with its units, modifiers and charge.',
  Modifier: 'two characters added to a code that say more about the service: 95, 59, XE.',
  Unit: 'how many times a code is billed on a service line; for 90853 one for each session, however long.',
  'Place of service':
    'two digits for where the service took place: 11 is the office, 02 and 10 are telehealth.',
  'NCCI edit':
    'a pair of codes that the National Correct Coding Initiative does not pay together: column 1 is paid, column 2 is denied. With indicator 1 a modifier can separate them, with indicator 0 it cannot.',
  'Evaluation and management': 'a medical visit, such as 99213.',
  'Per diem': 'one payment for all services of a program on one day, its groups included.',
  'Add-on': 'a code that is billed only together with a primary code: 90785.',
  CARC: 'claim adjustment reason code: why a payer paid less than the charge, or nothing.',
  RARC: 'remittance advice remark code: more detail on the adjustment.',
} as const;

const differences = (before: unknown, after: unknown, path = ''): string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const object = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (!object(before) || !object(after) || Array.isArray(before) !== Array.isArray(after))
    return [`| \`${path || '/'}\` | ${shown(before)} | ${shown(after)} |`];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differences(before[key], after[key], `${path}/${key}`),
  );
};

const shown = (value: unknown): string =>
  value === undefined ? '*not given*' : `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

const changes = (passes: RuleExample, fails: RuleExample): string[] => {
  const later = {
    reconcileGroupClaims: ['/services'],
    buildPerPatientClaims: ['/billing'],
    reconcileRemittance: ['/remittances', '/options'],
  };
  const names = ['', ...(new Map(Object.entries(later)).get(passes.function) ?? ['/options'])];
  return passes.arguments.flatMap((argument, index) =>
    differences(argument, fails.arguments[index], names[index]),
  );
};

const linked = (citation: Citation): string => {
  const [title, rest] = citationParts(citation);
  return citation.url ? `[${title}](${citation.url})${rest}` : `${title}${rest}`;
};

const denial = ({ carc, rarc }: LikelyDenial): string =>
  `A payer that denies the claim is likely to use claim adjustment reason code (CARC) ${carc}${rarc ? ` and remittance advice remark code (RARC) ${rarc}` : ''}; codes vary by payer.`;

const people = {
  clinician: 'a clinician',
  coder: 'a coder',
  compliance: 'a compliance officer',
} as const;

const anyOf = (roles: RuleEntry['deciders']): string => {
  const named = roles.map((role) => people[role]);
  return named.length > 2
    ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`
    : named.join(' or ');
};

const decidedBy = ({ deciders, ownWork, later, outcomes }: RuleEntry): string =>
  [
    `\n${outcomes.includes('review') ? 'A review is decided by' : 'If a setting makes it a review, it is decided by'} ${anyOf(deciders)}.`,
    ...(ownWork ? ['Nobody who signed the note can accept it.'] : []),
    ...(later
      ? ['It can only be right after the session: `checkNote` reports it under `later`.']
      : []),
  ].join(' ');

/** The docs/rules page for one rule, generated from the rule. */
export const rulePage = (rule: RuleEntry): string => `# ${rule.id}

**${rule.title}**

${rule.description}

| Reason | Outcome | Message | Remedy |
| --- | --- | --- | --- |
${Object.entries(rule.reasons)
  .map(
    ([reason, { outcome, message, remedy }]) =>
      `| \`${reason}\` | **${outcome}**: ${outcomeMeaning[outcome]} | ${message} | ${remedy} |`,
  )
  .join('\n')}
${decidedBy(rule)}

## Source

${rule.citations.map((citation) => `- ${linked(citation)}`).join('\n')}
${rule.likelyDenial ? `\n${denial(rule.likelyDenial)}\n` : ''}
## Example

A call of \`${rule.example.passes.function}\` that passes, and the change that makes it fail:

| Where | Passes | Fails |
| --- | --- | --- |
${changes(rule.example.passes, rule.example.fails).join('\n')}

Since version ${rule.since}. In the source code, its examples are \`src/rule-book/examples/${rule.id}.ts\`.

[Every rule](../README.md)
`;

const areaTitle: Readonly<Record<string, string>> = {
  session: 'The session',
  member: 'A member of the group',
  note: 'A member’s note',
  claim: 'A claim',
  unbundling: 'The services of a day',
  reconcile: 'A claim file compared with the roster',
  remittance: 'The payer’s answers',
  individuality: 'Notes compared with each other',
};

const headingOf = (area: string): string => areaTitle[area] ?? area;

const anchorOf = (area: string): string =>
  headingOf(area)
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-');

const rulesTable = (
  rules: readonly RuleEntry[],
): string => `| Rule | Requirement | Outcomes | Who decides |
| --- | --- | --- | --- |
${rules
  .map(
    ({ id, title, outcomes, deciders }) =>
      `| [${id}](./${id}.md) | ${title} | ${outcomes.join(', ')} | ${deciders.map((role) => people[role].replace(/^a /, '')).join(', ')} |`,
  )
  .join('\n')}`;

/** The docs/rules page that lists every rule. */
export const ruleIndexPage = (rules: readonly RuleEntry[]): string => {
  const areas = [...groupedBy(rules, ({ area }) => area)];
  return `# Every rule

Each title names the good state: together the titles describe a clean claim. A finding has one of four outcomes:
${Object.entries(outcomeMeaning)
  .map(([outcome, meaning]) => `\`${outcome}\` (${meaning})`)
  .join(', ')}.
"Who decides" names the roles that may accept or reject a review of the rule.

${areas.map(([area, { length }]) => `- [${headingOf(area)}](#${anchorOf(area)}): ${length} rules`).join('\n')}

${areas.map(([area, own]) => `## ${headingOf(area)}\n\n${rulesTable(own)}`).join('\n\n')}

## Billing terms

${Object.entries(billingTerms)
  .map(([term, meaning]) => `- **${term}**: ${meaning}`)
  .join('\n')}
`;
};
