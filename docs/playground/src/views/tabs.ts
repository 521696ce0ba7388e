/** Tabs that follow the ARIA practices: one tab stop, and arrow keys to move between the tabs. */
export const makeTabs = (
  list: HTMLElement,
  shown: (id: string) => void,
): ((id: string) => void) => {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')];

  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of tabs) {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel?.toggleAttribute('hidden', tab !== chosen);
    }
    shown(chosen.id);
  };

  const step: Readonly<Record<string, (at: number) => number>> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => -1,
  };

  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      const next = step[event.key]?.(at);
      const to = next === undefined ? undefined : tabs.at(next % tabs.length);
      if (!to) return;
      event.preventDefault();
      choose(to);
      to.focus();
    });
  }

  return (id) => {
    const tab = tabs.find((one) => one.id === id);
    if (tab) choose(tab);
  };
};
