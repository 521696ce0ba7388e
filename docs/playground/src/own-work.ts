import { type Content, readText } from './read-text.js';
import type { State } from './state.js';

const key = 'group-therapy-billing playground';

/** What was entered, as a file that the page can open again. */
export const asText = ({ session, services, clinic }: State): string =>
  JSON.stringify({ session, services, billing: clinic }, null, 2);

/** Keeps the work while this tab is open, so that a reload loses nothing. Closing the tab forgets it. */
export const keep = (state: State): void => {
  try {
    sessionStorage.setItem(key, asText(state));
  } catch {
    // Storage is full or forbidden: the page works without it.
  }
};

/** The work that was kept before a reload. */
export const kept = (): Content | undefined => {
  try {
    const content = readText(sessionStorage.getItem(key) ?? '');
    return 'faults' in content ? undefined : content;
  } catch {
    return undefined;
  }
};

/** Forgets the work. */
export const forget = (): void => {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
};

/** Saves the work as a file. */
export const save = (state: State): void => {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([asText(state)], { type: 'application/json' }));
  Object.assign(link, { href: address, download: `${state.session.sessionId}.json` });
  link.click();
  URL.revokeObjectURL(address);
};
