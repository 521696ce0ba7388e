import type { Finding, GroupMember, Verdict } from 'group-therapy-billing';

/** How a verdict is said. */
export const verdictWords: Readonly<Record<Verdict | 'absent', string>> = {
  ready: 'Ready to bill',
  review: 'A person must decide',
  blocked: 'Do not bill as it stands',
  absent: 'Absent',
};

/** What an outcome asks for. */
export const outcomeWords: Readonly<Record<Finding['outcome'], string>> = {
  fail: 'Fix',
  review: 'Decide',
  'no-data': 'Missing',
  advice: 'Advice',
};

/** A number with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many findings of each outcome, in words. */
export const tally = (findings: readonly Finding[]): string => {
  const asked: [Finding['outcome'], string][] = [
    ['fail', 'to fix'],
    ['review', 'to decide'],
    ['no-data', 'missing'],
  ];
  return asked
    .map(([outcome, words]) => [findings.filter((one) => one.outcome === outcome).length, words])
    .filter(([count]) => count !== 0)
    .map((part) => part.join(' '))
    .join(', ');
};

/** What a member is called on the page. */
export const called = ({ name, patientId }: GroupMember): string =>
  name ? `${name.preferred ?? name.given} ${name.family}` : patientId;
