import { byId, element, options } from '../element.js';
import { type Content, readText } from '../read-text.js';
import { scenes } from '../scenes.js';

/** Loads a scene, or a text that the user pasted. */
export const opening = (load: (content: Content, pasted: boolean) => void): void => {
  const scene = byId('scene', HTMLSelectElement);
  const story = byId('story', HTMLElement);
  const text = byId('paste-text', HTMLTextAreaElement);
  const faults = byId('paste-faults', HTMLUListElement);
  const loadButton = byId('paste-load', HTMLButtonElement);

  const read = (source: string, pasted: boolean): boolean => {
    const result = readText(source);
    const refused = 'faults' in result ? result.faults : [];
    faults.replaceChildren(
      ...refused.map(({ path, message }) =>
        element('li', {}, element('code', {}, path || 'the whole text'), ` ${message}`),
      ),
    );
    text.setAttribute('aria-invalid', String(refused.length > 0));
    if ('faults' in result) return false;
    load(result, pasted);
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
  loadButton.addEventListener('click', () => {
    if (read(text.value, true)) story.textContent = 'Loaded from the text below.';
  });
  choose();
};
