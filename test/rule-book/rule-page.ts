import type { RuleEntry, RuleExample } from '../../src/rule-book/rule-entry.js';

const outcomeMeaning = {
  fail: 'do not bill this as it stands',
  review: 'a person must decide',
  'no-data': 'what is needed to decide is missing',
  advice: 'better practice, never blocks',
} as const;

/** What a clinician who does not bill may want to be told. */
const wordsOfBilling = {
  'Rendering provider': 'the clinician under whom a service is billed; each claim names one.',
  'Billing provider': 'the practice or person who is paid.',
  NPI: 'National Provider Identifier: the ten digits by which a payer knows a provider.',
  'Date of service': 'the calendar day on which the session began.',
  Line: 'one code on a claim, with its units, modifiers and charge.',
  Modifier: 'two characters behind a code that say something more of the service: 95, 59, XE.',
  Unit: 'how often a code is billed on a line; for 90853 once for each session, however long.',
  'Place of service': 'two digits that say where the patient was: 11 office, 02 and 10 telehealth.',
  'NCCI edit':
    'a pair of codes of which the National Correct Coding Initiative says that they are not paid together unasked: column 1 is paid, column 2 denied. Indicator 1 lets a modifier separate them, 0 does not.',
  'Evaluation and management': 'a medical visit, such as 99213.',
  'Day rate': 'one payment for all that a program does in a day, its groups included.',
  'Add-on': 'a code that is billed beside another one and never alone: 90785.',
  CARC: 'claim adjustment reason code: why a payer paid less or nothing.',
  RARC: 'remittance advice remark code: what it adds to that.',
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

const change = (passes: RuleExample, fails: RuleExample): string[] => {
  const second = { reconcileGroupClaims: '/services', buildPerPatientClaims: '/billing' };
  const names = ['', new Map(Object.entries(second)).get(passes.function) ?? '/options'];
  return passes.arguments.flatMap((argument, index) =>
    differences(argument, fails.arguments[index], names[index]),
  );
};

/** The page of a rule under docs/rules, written from the rule itself. */
export const rulePage = (rule: RuleEntry): string => `# ${rule.id}

**${rule.title}**

${rule.description}

| Reason | Outcome | What it says | What to do |
| --- | --- | --- | --- |
${Object.entries(rule.reasons)
  .map(
    ([reason, { outcome, message, remedy }]) =>
      `| \`${reason}\` | **${outcome}**: ${outcomeMeaning[outcome]} | ${message} | ${remedy} |`,
  )
  .join('\n')}

## Source

${rule.citations
  .map(
    ({ title, locator, url, asOf }) =>
      `- ${url ? `[${title}](${url})` : title}${locator ? `, ${locator}` : ''}${asOf ? ` (${asOf})` : ''}`,
  )
  .join('\n')}
${
  rule.likelyDenial
    ? `\nA payer is likely to deny with adjustment reason code (CARC) ${rule.likelyDenial.carc}${rule.likelyDenial.rarc ? ` and remark code (RARC) ${rule.likelyDenial.rarc}` : ''}; payers choose codes differently.\n`
    : ''
}
## Passes and fails

Asked of \`${rule.example.passes.function}\`. The call that passes, and the one thing that makes it fail:

| Where | Passes | Fails |
| --- | --- | --- |
${change(rule.example.passes, rule.example.fails).join('\n')}

Since version ${rule.since}. The examples are [src/rule-book/examples/${rule.id}.ts](../../../src/rule-book/examples/${rule.id}.ts).
`;

/** The page under docs/rules that lists every rule. */
export const ruleIndexPage = (rules: readonly RuleEntry[]): string => `# Every rule

The titles name the good state: together they describe a clean claim. A finding of a rule has one of four outcomes:
${Object.entries(outcomeMeaning)
  .map(([outcome, meaning]) => `\`${outcome}\` (${meaning})`)
  .join(', ')}.

| Rule | What it wants | Outcomes |
| --- | --- | --- |
${rules
  .map(({ id, title, outcomes }) => `| [${id}](./${id}.md) | ${title} | ${outcomes.join(', ')} |`)
  .join('\n')}

## Words of billing

${Object.entries(wordsOfBilling)
  .map(([word, meaning]) => `- **${word}**: ${meaning}`)
  .join('\n')}
`;
