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
import { BrokenFile, type Work } from './read-work.js';

type ReconciliationReport = ReturnType<typeof reconcileGroupClaims>;

/** What the library says of a day of billed services. */
export type UnbundlingReport = ReturnType<typeof detectUnbundling>;

/** What the library says of a session, and of the claim file where one was given. */
export interface SessionJudgement {
  readonly kind: 'session';
  readonly session: GroupSession;
  readonly report: SessionReport;
  readonly batch: ClaimBatch;
  readonly claimFile?: {
    readonly services: readonly BilledService[];
    readonly reconciliation: ReconciliationReport;
    readonly unbundling: UnbundlingReport;
  };
  /** Whether NPI and charges are the demo's, because the file gives none. */
  readonly billingMadeUp: boolean;
}

/** What the library says of a day of billed services. */
export interface ServicesJudgement {
  readonly kind: 'services';
  readonly services: readonly BilledService[];
  readonly unbundling: UnbundlingReport;
}

/** What the library says of a file. */
export type Judgement = SessionJudgement | ServicesJudgement;

const heard = <Answer>(
  call: () => Answer,
  placed: (path: string) => string,
  faults: Map<string, InputFault>,
): Answer | undefined => {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const fault of error.issues) {
      const path = placed(fault.path);
      faults.set(`${path} ${fault.code}`, { ...fault, path });
    }
    return undefined;
  }
};

const broken = (faults: ReadonlyMap<string, InputFault>): BrokenFile =>
  new BrokenFile(
    faults.size === 1 ? 'One thing is malformed.' : `${faults.size} things are malformed.`,
    [...faults.values()],
  );

const judgeServices = (services: BilledService[], options: RuleOptions): ServicesJudgement => {
  const faults = new Map<string, InputFault>();
  const unbundling = heard(
    () => detectUnbundling(services, options),
    (path) => path,
    faults,
  );
  if (!unbundling) throw broken(faults);
  return { kind: 'services', services, unbundling };
};

const rulesOf = ({ payers, rules, ncci }: Billing): RuleOptions => ({
  ...(payers ? { payers } : {}),
  ...(rules ? { rules } : {}),
  ...(ncci ? { ncci } : {}),
});

const judgeSession = (
  { session, services, at }: Extract<Work, { kind: 'session' }>,
  billing: Billing,
  billingMadeUp: boolean,
): SessionJudgement => {
  const faults = new Map<string, InputFault>();
  const inFile = (path: string) =>
    at === '/session' && /^\/(?:billing|services)(?:\/|$)/.test(path) ? path : `${at}${path}`;
  const batch = heard(() => buildPerPatientClaims(session, billing), inFile, faults);
  const reconciliation =
    services === undefined
      ? undefined
      : heard(() => reconcileGroupClaims(session, services), inFile, faults);
  if (!batch || faults.size > 0) throw broken(faults);
  const report = validateGroupSession(session, prepareOptions(billing));
  const claimFile = services &&
    reconciliation && {
      services,
      reconciliation: reconcileGroupClaims(session, services, rulesOf(billing)),
      unbundling: detectUnbundling(services, rulesOf(billing)),
    };
  const judged = { kind: 'session', session, report, batch, billingMadeUp } as const;
  return claimFile ? { ...judged, claimFile } : judged;
};

/**
 * Asks the library about what a file gives.
 *
 * @param clinic The demo's own billing. Its payers speak only in the demo's own scenes.
 * @throws {@link BrokenFile} with every fault and where in the file it is.
 */
export const judge = (work: Work, clinic: Billing, scene: boolean): Judgement => {
  const { payers: _, ...withoutPayers } = clinic;
  const own = scene ? clinic : withoutPayers;
  if (work.kind === 'services') return judgeServices(work.services, rulesOf(own));
  const { billing = own } = work;
  return judgeSession(work, billing, work.billing === undefined && !scene);
};
