import type { GroupSession, Interaction } from 'group-therapy-billing';
import { byId, element, options } from '../element.js';
import { payerChoices } from '../payers.js';
import type { State, Tell } from '../state.js';
import { showFindings } from './finding-list.js';
import type { View } from './view.js';

const groupTypes: [GroupSession['groupType'], string][] = [
  ['process', 'Process'],
  ['recovery', 'Recovery'],
  ['skills', 'Skills'],
  ['psychoeducation', 'Psychoeducation'],
  ['support', 'Support'],
  ['activity', 'Activity'],
  ['multi-family', 'Multi-family'],
  ['other', 'Other'],
];

const teaching: [NonNullable<GroupSession['instruction']> | '', string][] = [
  ['', 'Not recorded'],
  ['little', 'Little'],
  ['half', 'Half'],
  ['most', 'Most'],
];

const exchanges: [Interaction, string][] = [
  ['member-feedback', 'Feedback among members'],
  ['relational-patterns', 'Relational patterns tracked'],
  ['rupture-and-repair', 'Rupture and repair'],
  ['role-play', 'Role-play'],
  ['behavioral-rehearsal', 'Behavioral rehearsal'],
  ['therapeutic-processing', 'Therapeutic processing'],
  ['linked-to-disclosure', 'Linked to disclosures'],
  ['linked-to-goals', 'Linked to goals'],
];

const withoutBlank = (
  session: GroupSession,
  key: 'instruction' | 'sizeRationale',
): GroupSession => {
  const { [key]: _, ...rest } = session;
  return rest;
};

/** What took place in the room, and who pays. */
export const roomForm = (told: () => State, tell: Tell): View => {
  const groupType = byId('group-type', HTMLSelectElement);
  const instruction = byId('instruction', HTMLSelectElement);
  const exchange = byId('exchange', HTMLElement);
  const rationale = byId('size-rationale', HTMLInputElement);
  const payer = byId('payer', HTMLSelectElement);
  const findings = byId('session-findings', HTMLUListElement);

  const change = (changed: Partial<GroupSession>): void =>
    tell({ session: { ...told().session, ...changed } });

  groupType.addEventListener('change', () => {
    const chosen = groupTypes.find(([value]) => value === groupType.value);
    if (chosen) change({ groupType: chosen[0] });
  });
  instruction.addEventListener('change', () => {
    const [value] = teaching.find(([one]) => one === instruction.value) ?? [''];
    if (value === '') tell({ session: withoutBlank(told().session, 'instruction') });
    else change({ instruction: value });
  });
  exchange.addEventListener('change', () => {
    const ticked = [...exchange.querySelectorAll('input')].filter(({ checked }) => checked);
    const values = ticked.map(({ value }) => value);
    change({ interaction: exchanges.map(([one]) => one).filter((one) => values.includes(one)) });
  });
  rationale.addEventListener('input', () => {
    if (rationale.value === '') tell({ session: withoutBlank(told().session, 'sizeRationale') });
    else change({ sizeRationale: rationale.value });
  });
  payer.addEventListener('change', () => tell({ payer: payer.value }));

  return {
    load({ session, clinic, payer: chosen }) {
      groupType.replaceChildren(...options(groupTypes, session.groupType));
      instruction.replaceChildren(...options(teaching, session.instruction ?? ''));
      rationale.value = session.sizeRationale ?? '';
      payer.replaceChildren(...options(payerChoices(clinic), chosen));
      exchange.replaceChildren(
        ...exchanges.map(([value, label]) => {
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
      showFindings(findings, report.findings, 'No rule speaks against the session itself.');
    },
  };
};
