import type { ClaimBatch, Finding, InputFault } from 'group-therapy-billing';

/** Something that one claim needs, or one session that cannot be read. */
export interface Task {
  readonly sessionId: string;
  readonly serviceDate: string;
  /** Left out if it is about the whole session. */
  readonly patientId?: string;
  /** The rule and its reason, or what was wrong with the record. */
  readonly cause: string;
  readonly fix: string;
}

/** All tasks with one fix. */
export interface WorklistLine {
  readonly fix: string;
  readonly cause: string;
  /** How many claims, or sessions that cannot be read, need it. */
  readonly count: number;
  /** How many of them need nothing else. */
  readonly alone: number;
  readonly oldest: string;
}

const taskOf = (batch: ClaimBatch, patientId: string | undefined, finding: Finding): Task => ({
  sessionId: batch.sessionId,
  serviceDate: batch.serviceDate,
  ...(patientId === undefined ? {} : { patientId }),
  cause: `${finding.rule}#${finding.reason}`,
  fix: finding.remedy,
});

/** What the held claims of a session need: their own findings, and those of the session. */
export const tasksOfClaims = (batch: ClaimBatch): Task[] => {
  const own = new Set(batch.held.flatMap(({ findings }) => findings));
  return batch.held.flatMap(({ patientId, findings, heldBy }) => {
    const ofSession = batch.findings.filter(
      (finding) =>
        finding.outcome !== 'advice' && heldBy.session.includes(finding.rule) && !own.has(finding),
    );
    return [...ofSession, ...findings].map((finding) => taskOf(batch, patientId, finding));
  });
};

/** What holds no claim of a session, but is better entered. */
export const advice = (batch: ClaimBatch): Task[] =>
  batch.findings
    .filter(({ outcome }) => outcome === 'advice')
    .map((finding) => taskOf(batch, finding.patientId, finding));

/** What cannot be read of a session, or is missing for the claim file. Positions in lists are left out of the paths. */
export const tasksOfFaults = (
  faults: readonly InputFault[],
  { sessionId, serviceDate, patientId }: Pick<Task, 'sessionId' | 'serviceDate' | 'patientId'>,
): Task[] =>
  faults.map(({ path, message }) => ({
    sessionId,
    serviceDate,
    ...(patientId === undefined ? {} : { patientId }),
    cause: path.replaceAll(/^\/(?:options|billing)|\/(?:\d+|\*)/g, ''),
    fix: message,
  }));

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
};

const claimOf = ({ sessionId, patientId = '' }: Task): string => `${sessionId} ${patientId}`;
const fixOf = ({ cause, fix }: Task): string => `${cause} ${fix}`;

/** The tasks by fix; first the fix that frees the most claims by itself. */
export const worklist = (tasks: readonly Task[]): WorklistLine[] => {
  const needOne = new Set(
    groupedBy(tasks, claimOf)
      .filter((ofClaim) => new Set(ofClaim.map(fixOf)).size === 1)
      .flatMap((ofClaim) => ofClaim.map(claimOf)),
  );
  return groupedBy(tasks, fixOf)
    .flatMap((withFix) => {
      const [first] = withFix;
      const claims = [...new Set(withFix.map(claimOf))];
      const [oldest = ''] = withFix.map(({ serviceDate }) => serviceDate).sort();
      const alone = claims.filter((claim) => needOne.has(claim)).length;
      const { fix = '', cause = '' } = first ?? {};
      return [{ fix, cause, count: claims.length, alone, oldest }];
    })
    .sort((a, b) => b.alone - a.alone || b.count - a.count || (a.cause < b.cause ? -1 : 1));
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Every task as a line of CSV, for a spreadsheet. */
export const worklistCsv = (tasks: readonly Task[]): string =>
  [
    ['date of service', 'session', 'patient', 'fix', 'cause'],
    ...tasks.map(({ serviceDate, sessionId, patientId = '', fix, cause }) => [
      serviceDate,
      sessionId,
      patientId,
      fix,
      cause,
    ]),
  ]
    .map((cells) => `${cells.map(cell).join()}\r\n`)
    .join('');
