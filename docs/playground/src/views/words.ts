import type { Finding, GroupMember, Verdict } from 'group-therapy-billing';

/** The words for a verdict. */
export const verdictWords: Readonly<Record<Verdict | 'absent', string>> = {
  ready: 'Ready to bill',
  review: 'A person must decide',
  blocked: 'Do not bill until this is fixed',
  absent: 'Absent',
};

/** The words for an outcome. */
export const outcomeWords: Readonly<Record<Finding['outcome'], string>> = {
  fail: 'Fix',
  review: 'Decide',
  'no-data': 'Missing',
  advice: 'Advice',
};

/** A count with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many open findings of each outcome: `1 to fix, 2 to decide`. */
export const tally = (all: readonly Finding[]): string => {
  const findings = all.filter(({ decided }) => decided?.decision !== 'accept');
  const counts: [Finding['outcome'], string][] = [
    ['fail', 'to fix'],
    ['review', 'to decide'],
    ['no-data', 'missing'],
  ];
  return counts
    .map(([outcome, words]) => [findings.filter((one) => one.outcome === outcome).length, words])
    .filter(([count]) => count !== 0)
    .map((part) => part.join(' '))
    .join(', ');
};

/** Names the patients of findings: of a member of the group, the name; of anyone else, the ID. */
export const whomIn =
  (members: readonly GroupMember[], everyone?: string) =>
  ({ patientId, serviceIds = [] }: Finding): string | undefined => {
    if (patientId === undefined) return everyone;
    const member = members.find((one) => one.patientId === patientId);
    const lines = serviceIds.length > 0 ? ` (${serviceIds.join(', ')})` : '';
    return `${member ? nameOf(member) : patientId}${lines}`;
  };

/** The name of a member on the page. */
export const nameOf = ({ name, patientId }: GroupMember): string =>
  name ? `${name.preferred ?? name.given} ${name.family}` : patientId;
