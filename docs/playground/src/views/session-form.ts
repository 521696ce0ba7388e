import type { GroupSession, Interaction } from 'group-therapy-billing';
import { byId, element, options } from '../element.js';
import { payerChoices } from '../payers.js';
import type { State, Update } from '../state.js';
import { type Listing, showFindings } from './finding-list.js';
import type { View } from './view.js';

const groupTypes: [NonNullable<GroupSession['groupType']> | '', string][] = [
  ['', 'Not recorded'],
  ['process', 'Process'],
  ['recovery', 'Recovery'],
  ['skills', 'Skills'],
  ['psychoeducation', 'Psychoeducation'],
  ['support', 'Support'],
  ['activity', 'Activity'],
  ['multi-family', 'Multi-family'],
  ['other', 'Other'],
];

const instructionShares: [NonNullable<GroupSession['instruction']> | '', string][] = [
  ['', 'Not recorded'],
  ['little', 'Little'],
  ['half', 'Half'],
  ['most', 'Most'],
];

const interactions: [Interaction, string][] = [
  ['member-feedback', 'Feedback among members'],
  ['relational-patterns', 'Relational patterns'],
  ['rupture-and-repair', 'Rupture and repair'],
  ['role-play', 'Role-play'],
  ['behavioral-rehearsal', 'Behavioral rehearsal'],
  ['therapeutic-processing', 'Therapeutic processing'],
  ['linked-to-disclosure', 'Linked to disclosures'],
  ['linked-to-goals', 'Linked to goals'],
];

const withoutBlank = (
  session: GroupSession,
  key: 'groupType' | 'instruction' | 'sizeRationale',
): GroupSession => {
  const { [key]: _, ...rest } = session;
  return rest;
};

/** The session, and the payer. */
export const sessionForm = (
  getState: () => State,
  update: Update,
  decide: NonNullable<Listing['decide']>,
): View => {
  const groupType = byId('group-type', HTMLSelectElement);
  const instruction = byId('instruction', HTMLSelectElement);
  const interaction = byId('interaction', HTMLElement);
  const rationale = byId('size-rationale', HTMLInputElement);
  const payer = byId('payer', HTMLSelectElement);
  const findings = byId('session-findings', HTMLUListElement);

  const change = (changed: Partial<GroupSession>): void =>
    update({ session: { ...getState().session, ...changed } });

  groupType.addEventListener('change', () => {
    const [value] = groupTypes.find(([one]) => one === groupType.value) ?? [''];
    if (value === '') update({ session: withoutBlank(getState().session, 'groupType') });
    else change({ groupType: value });
  });
  instruction.addEventListener('change', () => {
    const [value] = instructionShares.find(([one]) => one === instruction.value) ?? [''];
    if (value === '') update({ session: withoutBlank(getState().session, 'instruction') });
    else change({ instruction: value });
  });
  interaction.addEventListener('change', () => {
    const checked = [...interaction.querySelectorAll('input')].filter((box) => box.checked);
    const values = checked.map(({ value }) => value);
    change({ interaction: interactions.map(([one]) => one).filter((one) => values.includes(one)) });
  });
  rationale.addEventListener('input', () => {
    if (rationale.value === '')
      update({ session: withoutBlank(getState().session, 'sizeRationale') });
    else change({ sizeRationale: rationale.value });
  });
  payer.addEventListener('change', () => update({ payer: payer.value }));

  return {
    load({ session, clinic, payer: chosen }) {
      groupType.replaceChildren(...options(groupTypes, session.groupType ?? ''));
      instruction.replaceChildren(...options(instructionShares, session.instruction ?? ''));
      rationale.value = session.sizeRationale ?? '';
      payer.replaceChildren(...options(payerChoices(clinic), chosen));
      interaction.replaceChildren(
        ...interactions.map(([value, label]) => {
          const checked = session.interaction?.includes(value) ?? false;
          return element(
            'label',
            {},
            element('input', { type: 'checkbox', value, checked }),
            label,
          );
        }),
      );
    },
    show(_, { report }) {
      showFindings(findings, report.findings, 'No findings on the session itself.', { decide });
    },
  };
};
