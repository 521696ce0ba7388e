import {
  type Billing,
  type GroupSession,
  type PayerPolicy,
  prepareOptions,
} from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';

/** Whose policies are asked: each member's own payer, one payer for everybody, or nobody's. */
export type PayerChoice = string;

/** Each member keeps the payer that the session names. */
export const asRecorded = 'as-recorded';

/** No payer's policy is known. */
export const nobody = 'nobody';

const ownPolicies = ({ payers = [] }: Billing): PayerPolicy[] => [
  ...payers,
  ...medicare.filter(({ payerId }) => payers.every((own) => own.payerId !== payerId)),
];

/** What can be chosen: a value and a label for each. */
export const payerChoices = (clinic: Billing): [PayerChoice, string][] => {
  const names = new Map(ownPolicies(clinic).map(({ payerId, name }) => [payerId, name]));
  return [
    [asRecorded, 'Each member’s own payer'],
    ...[...names].map(([payerId, name]): [string, string] => [payerId, `Everybody: ${name}`]),
    [nobody, 'No payer policies'],
  ];
};

/** The session in which everybody insured has the chosen payer. */
export const underPayer = (session: GroupSession, choice: PayerChoice): GroupSession =>
  choice === asRecorded || choice === nobody
    ? session
    : {
        ...session,
        members: session.members.map((member) =>
          member.coverage === undefined || member.coverage === 'insured'
            ? { ...member, payerId: choice }
            : member,
        ),
      };

/** How the clinic bills under the choice. */
export const billingUnder = (clinic: Billing, choice: PayerChoice): Billing => {
  const { payers: _, ...rest } = clinic;
  return choice === nobody ? rest : { ...rest, payers: ownPolicies(clinic) };
};

/** The two ways in which a session is checked, prepared once: while somebody types, and on a pause. */
export const preparedChecks = (clinic: Billing, choice: PayerChoice) => {
  const { payers, rules } = billingUnder(clinic, choice);
  const options = { ...(payers ? { payers } : {}), ...(rules ? { rules } : {}), checks: false };
  return {
    whileTyping: prepareOptions({ ...options, individuality: false }),
    onPause: prepareOptions(options),
  };
};
