import {
  type Billing,
  type Decision,
  type GroupSession,
  type PayerPolicy,
  prepareOptions,
} from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';

/** Whose policies apply: each member's own payer, one payer for all members, or none. */
export type PayerChoice = string;

/** Each member keeps the payer of the session. */
export const asRecorded = 'as-recorded';

/** No payer policies apply. */
export const noPayer = 'none';

const ownPolicies = ({ payers = [] }: Billing): PayerPolicy[] => [
  ...payers,
  ...medicare.filter(({ payerId }) => payers.every((own) => own.payerId !== payerId)),
];

/** The choices, each with its value and label. */
export const payerChoices = (clinic: Billing): [PayerChoice, string][] => {
  const names = new Map(ownPolicies(clinic).map(({ payerId, name }) => [payerId, name]));
  return [
    [asRecorded, 'Each member’s own payer'],
    ...[...names].map(([payerId, name]): [string, string] => [payerId, `All members: ${name}`]),
    [noPayer, 'No payer policies'],
  ];
};

/** The session with the chosen payer for every insured member. */
export const underPayer = (session: GroupSession, choice: PayerChoice): GroupSession =>
  choice === asRecorded || choice === noPayer
    ? session
    : {
        ...session,
        members: session.members.map((member) =>
          member.coverage === undefined || member.coverage === 'insured'
            ? { ...member, payerId: choice }
            : member,
        ),
      };

/** The billing of the clinic with the chosen policies. */
export const billingUnder = (
  clinic: Billing,
  choice: PayerChoice,
  decisions: readonly Decision[] = [],
): Billing => {
  const { payers: _, ...rest } = clinic;
  const decided = { ...rest, decisions: [...(rest.decisions ?? []), ...decisions] };
  return choice === noPayer ? decided : { ...decided, payers: ownPolicies(clinic) };
};

/** The options of the two checks, prepared once: during typing, and on a pause. */
export const preparedChecks = (
  clinic: Billing,
  choice: PayerChoice,
  decided: readonly Decision[],
) => {
  const { payers, rules, decisions } = billingUnder(clinic, choice, decided);
  const options = {
    ...(payers ? { payers } : {}),
    ...(rules ? { rules } : {}),
    ...(decisions ? { decisions } : {}),
    checks: false,
  };
  return {
    whileTyping: prepareOptions({ ...options, individuality: false }),
    onPause: prepareOptions(options),
  };
};
