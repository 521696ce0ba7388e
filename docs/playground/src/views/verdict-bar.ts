import type { Verdict } from 'group-therapy-billing';
import { byId, element, sign } from '../element.js';
import type { View } from './view.js';
import { counted, tally, verdictWords } from './words.js';

/** Says a verdict in one line. A line that would stay the same is left alone, so that nobody hears it twice. */
export const sayVerdict = (line: HTMLElement, verdict: Verdict, about: string): void => {
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

/** The answer on the session. */
export const verdictBar = (): View => {
  const line = byId('verdict-words', HTMLElement);
  return {
    show(_, { report, members, verdict }) {
      const open = tally([...report.findings, ...members.flatMap(({ findings }) => findings)]);
      const { code, kind } = report.service;
      const service = kind === 'group' ? `a group service, ${code}` : 'not a group service';
      const people = counted(report.attended, 'patient');
      const about = `${people}, ${counted(report.minutes, 'minute')}: ${service}${open && `; ${open}`}.`;
      sayVerdict(line, verdict, about);
    },
  };
};
