import { holds, type Verdict, verdictOf, worstVerdict } from '../finding/finding.js';
import { inOrder } from '../input/lists.js';
import { givenId } from '../input/read-input.js';
import type { ReadBatch, ReadEntry, ReadFinding, ReadHeld, ReadMember } from './clinic-entry.js';
import type { HeldMember, MemberLine, MemberState, Responsible } from './summary-part.js';

/** The members of one session: those whom nothing holds, added up, and those who are held. */
export interface SessionMembers {
  readonly members: MemberLine[];
  readonly held: HeldMember[];
}

type Outcome =
  | { in: MemberState; chargeCents?: number | null | undefined }
  | { in: 'held'; held?: ReadHeld };

/** The name of a rule and its reason. */
export const fixOf = ({ rule, reason }: Pick<ReadFinding, 'rule' | 'reason'>): string =>
  `${rule}#${reason}`;

const isDayRate = ({ rule, outcome }: ReadFinding): boolean =>
  rule === 'session/per-diem' && outcome === 'fail';

/** What the claims say about each patient, in roster order. */
class BatchOutcomes {
  readonly #byPatient = new Map<string, Outcome[]>();

  constructor({ claims, held, notBilled, absent }: ReadBatch) {
    for (const { patientId, totalChargeCents } of claims)
      this.#add(patientId, { in: 'claimed', chargeCents: totalChargeCents });
    for (const one of held) this.#add(one.patientId, { in: 'held', held: one });
    for (const { patientId, chargeCents } of notBilled)
      this.#add(patientId, { in: 'not-billed', chargeCents });
    for (const patientId of absent) this.#add(patientId, { in: 'absent' });
  }

  #add(patientId: string, outcome: Outcome): void {
    const known = this.#byPatient.get(patientId);
    if (known) known.push(outcome);
    else this.#byPatient.set(patientId, [outcome]);
  }

  /** The next outcome of the patient, who may be on the roster twice; absent or not, as the report says. */
  take({ patientId, verdict }: ReadMember): Outcome | undefined {
    const open = this.#byPatient.get(patientId) ?? [];
    const index = open.findIndex((one) => (one.in === 'absent') === (verdict === 'absent'));
    return index < 0 ? undefined : open.splice(index, 1)[0];
  }

  get isEmpty(): boolean {
    return [...this.#byPatient.values()].every((open) => open.length === 0);
  }
}

const withoutClaims = (member: ReadMember): Outcome => {
  if (member.verdict === 'absent') return { in: 'absent' };
  if (member.coverage !== 'insured' || member.findings.some(isDayRate)) return { in: 'not-billed' };
  return member.verdict === 'ready' ? { in: 'ready' } : { in: 'held' };
};

const responsibleFor = (
  { payerId, renderingProviderId }: Partial<Pick<ReadHeld, 'payerId' | 'renderingProviderId'>>,
  member: ReadMember,
  signer: string | undefined,
): Responsible => {
  const payer = givenId(payerId ?? member.payerId ?? undefined);
  const rendering = givenId(renderingProviderId ?? member.renderingProviderId ?? undefined);
  const clinicianId = rendering ?? givenId(signer);
  return {
    ...(payer === undefined ? {} : { payerId: payer }),
    ...(clinicianId === undefined ? {} : { clinicianId }),
  };
};

const given = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  value === null || value === undefined ? {} : { [key]: value };

const sorted = (fixes: Iterable<string>): string[] => [...new Set(fixes)].sort(inOrder);

// A rule that holds although a setting turned it off has no finding of its own in a report.
const heldAnyway = ({ heldAnyway: rules, findings }: ReadMember, fixes: string[]): string[] =>
  rules
    .filter((rule) => !fixes.some((fix) => fix.startsWith(`${rule}#`)))
    .map((rule) =>
      fixOf(findings.find((one) => one.rule === rule) ?? { rule, reason: 'held-anyway' }),
    );

const heldMember = (
  { report, batch }: ReadEntry,
  member: ReadMember,
  held: ReadHeld | undefined,
  signer: string | undefined,
): HeldMember => {
  const ofSession = (batch && held ? batch.findings : report.findings).filter(
    (finding) => holds(finding) && (!held || finding.patientId === undefined),
  );
  const own = (held ?? member).findings.filter(holds);
  const counts = ({ rule }: ReadFinding, by: readonly string[] | undefined): boolean =>
    by === undefined || by.includes(rule);
  const fixes = [
    ...ofSession.filter((finding) => counts(finding, held?.heldBy.session)),
    ...own.filter((finding) => counts(finding, held?.heldBy.member)),
  ].map(fixOf);
  const verdict: Verdict = worstVerdict([
    member.verdict === 'absent' ? 'review' : member.verdict,
    'review',
    verdictOf(ofSession),
    verdictOf(own),
  ]);
  return {
    ...responsibleFor(held ?? {}, member, signer),
    patientId: member.patientId,
    verdict,
    ...given('chargeCents', held?.chargeCents),
    ...given('fileBy', held?.fileBy),
    fixes: sorted(held ? fixes : [...fixes, ...heldAnyway(member, fixes)]),
  };
};

const keyOf = ({ payerId, clinicianId, state, verdict, chargeCents }: MemberLine): string =>
  JSON.stringify([payerId, clinicianId, state, verdict, chargeCents === undefined]);

const addLine = (lines: Map<string, MemberLine>, line: MemberLine): void => {
  const key = keyOf(line);
  const known = lines.get(key);
  if (!known) {
    lines.set(key, line);
    return;
  }
  known.members += line.members;
  if (known.chargeCents !== undefined) known.chargeCents += line.chargeCents ?? 0;
};

const byText = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, item]) => item);

const signerOf = (
  recorded: NonNullable<ReadEntry['session']>['members'][number] | undefined,
  { patientId }: ReadMember,
): string | undefined =>
  recorded?.patientId === patientId ? recorded.note?.signature?.providerId : undefined;

/**
 * What became of each member; `undefined` where the claims are not those of the report.
 * The order of the roster does not matter.
 */
export const sessionMembers = (entry: ReadEntry): SessionMembers | undefined => {
  const { report, batch, session } = entry;
  const outcomes = batch && new BatchOutcomes(batch);
  const lines = new Map<string, MemberLine>();
  const held: HeldMember[] = [];
  for (const [index, member] of report.members.entries()) {
    const outcome = outcomes ? outcomes.take(member) : withoutClaims(member);
    if (!outcome) return undefined;
    const signer = signerOf(session?.members[index], member);
    if (outcome.in === 'held') held.push(heldMember(entry, member, outcome.held, signer));
    else
      addLine(lines, {
        ...responsibleFor({}, member, signer),
        state: outcome.in,
        verdict: member.verdict,
        members: 1,
        ...given('chargeCents', outcome.chargeCents),
      });
  }
  if (outcomes && !outcomes.isEmpty) return undefined;
  return { members: byText([...lines.values()]), held: byText(held) };
};
