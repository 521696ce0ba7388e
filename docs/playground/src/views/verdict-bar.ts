import type { Verdict } from 'group-therapy-billing';
import { byId, element, sign } from '../element.js';
import type { View } from './view.js';
import { counted, tally, verdictWords } from './words.js';

/** Shows a verdict on one line. An unchanged line is left alone, so that a screen reader does not repeat it. */
export const showVerdict = (line: HTMLElement, verdict: Verdict, about: string): void => {
  const words = `${verdictWords[verdict]}. ${about}`;
  if (line.dataset['words'] === words) return;
  line.dataset['words'] = words;
  line.dataset['verdict'] = verdict;
  line.replaceChildren(
    sign(verdict),
    element('strong', {}, `${verdictWords[verdict]}.`),
    element('span', {}, ` ${about}`),
  );
};

/** The verdict on the session. */
export const verdictBar = (): View => {
  const line = byId('verdict-words', HTMLElement);
  return {
    show(_, { report }) {
      const { findings: own, members, verdict } = report;
      const open = tally([...own, ...members.flatMap(({ findings }) => findings)]);
      const { code, kind } = report.service;
      const service = kind === 'group' ? `group psychotherapy, ${code}` : 'not group psychotherapy';
      const people = counted(report.attended, 'patient');
      const length =
        report.minutes === null ? 'times not recorded' : counted(report.minutes, 'minute');
      const about = `${people}, ${length}: ${service}${open && `; ${open}`}.`;
      showVerdict(line, verdict, about);
    },
  };
};
