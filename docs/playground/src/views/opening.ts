import { byId, element, options } from '../element.js';
import { kept, save } from '../own-work.js';
import { type Content, readText } from '../read-text.js';
import { ruleExample } from '../rule-example.js';
import { clinicText, scenes } from '../scenes.js';
import type { State } from '../state.js';

/** Loads the example of a rule, the work from before a reload, a scene, a file, or a text that the user pasted. */
export const opening = (
  getState: () => State,
  load: (content: Content, pasted: boolean) => void,
): void => {
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
  const file = byId('file-open', HTMLInputElement);
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    text.value = await chosen.text();
    file.value = '';
    byId('paste', HTMLDetailsElement).open = !read(text.value, true);
    story.textContent = 'Loaded from your file.';
  });
  byId('file-save', HTMLButtonElement).addEventListener('click', () => save(getState()));
  byId('start-again', HTMLButtonElement).addEventListener('click', choose);

  const showRule = (): boolean => {
    const [, id = ''] = /^#rule=(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
    const example = id === '' ? undefined : ruleExample(id, JSON.parse(clinicText));
    if (!example) return false;
    story.textContent = `The failing example of ${id}. The rule requires: ${example.title}`;
    text.value = JSON.stringify(example.content, null, 2);
    load(example.content, true);
    return true;
  };
  addEventListener('hashchange', showRule);

  const before = kept();
  if (showRule()) return;
  if (!before) {
    choose();
    return;
  }
  story.textContent = 'Your work from before the reload.';
  text.value = JSON.stringify(before, null, 2);
  load(before, true);
};
