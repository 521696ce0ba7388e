import { readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { citationParts } from '../../src/reference/citation.js';
import { type PayerPolicy, payerPolicySchema } from '../../src/reference/payer-policy.js';

/** A payer’s policy, and what is not known of it. */
export interface PayerFile {
  policy: PayerPolicy;
  notKnown: string[];
}

const notAPayer = /^(?:index|payer-policies)\.ts$/;

/** Every file of a payer, in the order of its name. */
export const payerFiles = async (): Promise<PayerFile[]> => {
  const names = readdirSync('src/payers').filter((name) => !notAPayer.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const { notKnown, ...policies }: Record<string, unknown> = await import(
        `../../src/payers/${name}`
      );
      const [policy] = Object.values(policies);
      return {
        policy: z.parse(payerPolicySchema, policy),
        notKnown: z.parse(z.array(z.string()), notKnown),
      };
    }),
  );
};

const about = new Set([
  'payerId',
  'name',
  'state',
  'plan',
  'effective',
  'citations',
  'confirmedThrough',
]);

const section = ({ policy, notKnown }: PayerFile): string => {
  const { payerId, name, effective, confirmedThrough, citations } = policy;
  const terms = Object.entries(policy).filter(([field]) => !about.has(field));
  const sources = citations.map((citation) => {
    const [title, rest] = citationParts(citation);
    return `- Read in: ${citation.url === undefined ? title : `[${title}](${citation.url})`}${rest}`;
  });
  return [
    `## ${name}`,
    '',
    `\`${payerId}\`, dates of service from ${effective.from}, confirmed through ${confirmedThrough}.`,
    '',
    ...terms.map(([field, value]) => `- \`${field}\`: \`${JSON.stringify(value)}\``),
    ...sources,
    ...notKnown.map((text) => `- Not known: ${text}`),
  ].join('\n');
};

/** The page of what is known and not known of each payer. */
export const payersPage = (files: readonly PayerFile[]): string =>
  `${[
    '# Payers: what is known and what is not',
    'The policies of `group-therapy-billing/payers`. Each contains only what somebody read in the cited text, most of them in public copies. After its last confirmed date, a person decides once whether a policy is still in force; until then its fails are reviews. To add a payer, see [Add a payer](guides/add-a-payer.md).',
    ...files.map(section),
    [
      '## Looked for and left out',
      '',
      '- Connecticut DMHAS General Assistance (17a-453a-5): whether the program still pays claims is doubtful.',
      '- Ohio Medicaid, therapeutic behavioral group service (5160-27-06): the rule has an hourly code and a per diem; that the per diem includes 90853 is not in it.',
      '- Missouri CSTAR (9 CSR 30-3.110): the limit of twelve that was read is about family members.',
      '- Kentucky Medicaid (907 KAR 15:010) and Indiana Medicaid (405 IAC 5-20-8): only copies without a date were read.',
      '- Texas Medicaid: only the manuals of 2012 and 2016 were read.',
      '- Utah Medicaid: a copy of the manual of 2012 and only the beginning of the current one were found.',
      '- Medicare contractors (NGS L33632) and other local coverage determinations, Minnesota, North Carolina and Pennsylvania Medicaid, TRICARE, Optum, Aetna, Cigna and Magellan: searched, and the text could not be read.',
    ].join('\n'),
  ].join('\n\n')}\n`;
