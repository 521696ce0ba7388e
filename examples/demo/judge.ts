import {
  type BilledService,
  type Billing,
  buildPerPatientClaims,
  type ClaimBatch,
  detectUnbundling,
  type GroupSession,
  InputError,
  type InputFault,
  prepareOptions,
  type RuleOptions,
  reconcileGroupClaims,
  type SessionReport,
  validateGroupSession,
} from '../../src/index.js';
import { withClaims } from '../../src/report/index.js';
import { BrokenFile, type Work } from './read-work.js';

type ReconciliationReport = ReturnType<typeof reconcileGroupClaims>;

/** The library's report on a day of billed services. */
export type UnbundlingReport = ReturnType<typeof detectUnbundling>;

/** The library's answers on a session, and on its claim file if the file has one. */
export interface SessionJudgment {
  readonly kind: 'session';
  readonly session: GroupSession;
  readonly report: SessionReport;
  readonly batch: ClaimBatch;
  readonly claimFile?: {
    readonly services: readonly BilledService[];
    readonly reconciliation: ReconciliationReport;
    readonly unbundling: UnbundlingReport;
  };
  /** Whether the NPI and charges are made up, because the file has none. */
  readonly billingMadeUp: boolean;
}

/** The library's answer on a day of billed services. */
export interface ServicesJudgment {
  readonly kind: 'services';
  readonly services: readonly BilledService[];
  readonly unbundling: UnbundlingReport;
  /** What could not be read, if the services are of a claim file. */
  readonly unread: readonly string[];
}

/** The library's answers on a file. */
export type Judgment = SessionJudgment | ServicesJudgment;

const answerOrFaults = <Answer>(
  call: () => Answer,
  inFile: (path: string) => string,
  faults: Map<string, InputFault>,
): Answer | undefined => {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const fault of error.issues) {
      const path = inFile(fault.path);
      faults.set(`${path} ${fault.code}`, { ...fault, path });
    }
    return undefined;
  }
};

const broken = (faults: ReadonlyMap<string, InputFault>): BrokenFile =>
  new BrokenFile(`This file has ${faults.size === 1 ? '1 error' : `${faults.size} errors`}.`, [
    ...faults.values(),
  ]);

const judgeServices = (
  { services, claimFile }: Extract<Work, { kind: 'services' }>,
  options: RuleOptions,
): ServicesJudgment => {
  const faults = new Map<string, InputFault>();
  const unbundling = answerOrFaults(
    () => detectUnbundling(services, options),
    (path) => path,
    faults,
  );
  if (!unbundling) throw broken(faults);
  return { kind: 'services', services, unbundling, unread: claimFile?.faults ?? [] };
};

const rulesOf = ({ payers, rules, decisions, ncci }: Billing): RuleOptions => ({
  ...(payers ? { payers } : {}),
  ...(rules ? { rules } : {}),
  ...(decisions ? { decisions } : {}),
  ...(ncci ? { ncci } : {}),
});

const judgeSession = (
  { session, services, at }: Extract<Work, { kind: 'session' }>,
  billing: Billing,
  billingMadeUp: boolean,
): SessionJudgment => {
  const faults = new Map<string, InputFault>();
  const inFile = (path: string) =>
    at === '/session' && /^\/(?:billing|services)(?:\/|$)/.test(path) ? path : `${at}${path}`;
  const batch = answerOrFaults(() => buildPerPatientClaims(session, billing), inFile, faults);
  const reconciliation =
    services === undefined
      ? undefined
      : answerOrFaults(() => reconcileGroupClaims(session, services), inFile, faults);
  if (!batch || faults.size > 0) throw broken(faults);
  const report = withClaims(validateGroupSession(session, prepareOptions(billing)), batch);
  const claimFile = services &&
    reconciliation && {
      services,
      reconciliation: reconcileGroupClaims(session, services, { ...rulesOf(billing), report }),
      unbundling: detectUnbundling(services, rulesOf(billing)),
    };
  const judged = { kind: 'session', session, report, batch, billingMadeUp } as const;
  return claimFile ? { ...judged, claimFile } : judged;
};

/**
 * Checks the content of a file.
 *
 * @param clinic The billing of the made-up clinic. Its payer policies apply only to the demo's own scenes.
 * @throws {@link BrokenFile} with every fault and its path in the file.
 */
export const judge = (work: Work, clinic: Billing, scene: boolean): Judgment => {
  const { payers: _, ...withoutPayers } = clinic;
  const own = scene ? clinic : withoutPayers;
  if (work.kind === 'services') return judgeServices(work, rulesOf(own));
  const { billing = own } = work;
  return judgeSession(work, billing, work.billing === undefined && !scene);
};
