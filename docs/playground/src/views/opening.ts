import { byId, element, options } from '../element.js';
import { type Given, readGiven } from '../given.js';
import { scenes } from '../scenes.js';

/** Where everything begins: a scene is chosen, or something of one's own is pasted. */
export const opening = (given: (what: Given, ownWork: boolean) => void): void => {
  const scene = byId('scene', HTMLSelectElement);
  const story = byId('story', HTMLElement);
  const text = byId('paste-text', HTMLTextAreaElement);
  const faults = byId('paste-faults', HTMLUListElement);
  const load = byId('paste-load', HTMLButtonElement);

  const read = (source: string, ownWork: boolean): boolean => {
    const result = readGiven(source);
    const refused = 'faults' in result ? result.faults : [];
    faults.replaceChildren(
      ...refused.map(({ path, message }) =>
        element('li', {}, element('code', {}, path || 'the whole text'), ` ${message}`),
      ),
    );
    text.setAttribute('aria-invalid', String(refused.length > 0));
    if ('faults' in result) return false;
    given(result, ownWork);
    return true;
  };

  const choose = (): void => {
    const chosen = scenes.find(({ file }) => file === scene.value);
    if (!chosen) return;
    story.textContent = chosen.story;
    text.value = chosen.text;
    read(chosen.text, false);
  };

  scene.replaceChildren(
    ...options(
      scenes.map(({ file, title }) => [file, title]),
      'clean-recovery-group.json',
    ),
  );
  scene.addEventListener('change', choose);
  load.addEventListener('click', () => {
    if (read(text.value, true)) story.textContent = 'Your own, read from the text below.';
  });
  choose();
};
